// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.tls.MutualTls;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** The one way out of the machine to its office. A call is never repeated behind the caller's back. */
final class Transport implements AutoCloseable {
    private final ConnectionPool pool = new ConnectionPool(2, 5, TimeUnit.MINUTES);
    private final OkHttpClient client;

    Transport(MutualTls keys, Budgets budgets) throws IOException {
        this(keys.client(budgets.connect(), budgets.call()).build());
    }

    Transport(OkHttpClient way) {
        client = way.newBuilder()
                .retryOnConnectionFailure(false)
                .connectionPool(pool)
                .eventListenerFactory(Transport::watch)
                .build();
    }

    /** Whether a request had begun to travel when its call came to grief. */
    static final class Journey {
        private volatile boolean begun;

        boolean begun() {
            return begun;
        }
    }

    private static EventListener watch(Call call) {
        Journey journey = call.request().tag(Journey.class);
        return new EventListener() {
            @Override
            public void requestHeadersStart(Call started) {
                if (journey != null) {
                    journey.begun = true;
                }
            }
        };
    }

    Call call(Request request, long nanos) {
        Call call = client.newCall(request);
        call.timeout().timeout(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
        return call;
    }

    /** Drops the connections, whose TLS buffers still hold the end of the last replies. */
    void forget() {
        pool.evictAll();
        MutualTls.overwriteBuffers();
    }

    @Override
    public void close() {
        pool.evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
