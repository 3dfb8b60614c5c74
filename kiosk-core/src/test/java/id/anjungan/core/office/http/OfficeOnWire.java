// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import java.net.URI;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okio.AsyncTimeout;

/** The office's client, whole but for the network: what would go out goes to an interceptor, which must answer. */
public final class OfficeOnWire {
    private OfficeOnWire() {}

    /** A wire on which a request goes out with so many nanoseconds for its answer, on the timing's clock. */
    public interface Wire {
        okhttp3.Response carry(okhttp3.Request request, long nanos) throws java.io.IOException;
    }

    public static HttpsOffice client(Wire wire, CallTiming timing) {
        Interceptor network = chain -> {
            // The limit is kept on the timing's clock; the library's own would run in real time.
            AsyncTimeout limit = (AsyncTimeout) chain.call().timeout();
            limit.exit();
            return wire.carry(chain.request(), limit.timeoutNanos());
        };
        OkHttpClient http = new OkHttpClient.Builder().addInterceptor(network).build();
        return new HttpsOffice(URI.create("https://office.invalid/"), new Transport(http), Budgets.STANDARD, timing);
    }
}
