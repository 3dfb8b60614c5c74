// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import java.io.IOException;
import java.net.Proxy;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.TlsVersion;
import okio.Buffer;

/**
 * The one way out of the machine: TLS 1.3 with both sides' certificates, no redirect, no proxy, no cookie, no cache.
 *
 * <p>HTTP/1.1 on purpose: a call's bytes then stay on the thread that makes it, where {@link #forget} can overwrite
 * what
 * the buffers of okio keep of them.
 */
final class Transport implements AutoCloseable {
    private static final int MORE_THAN_OKIO_KEEPS = 256 * 1024;
    private final ConnectionPool pool = new ConnectionPool(2, 5, TimeUnit.MINUTES);
    private final OkHttpClient client;

    Transport(OfficeKeys keys, Budgets budgets) throws IOException {
        try {
            X509TrustManager trust = keys.trustManager();
            SSLContext tls = SSLContext.getInstance("TLSv1.3");
            tls.init(keys.keyManagers(), new X509TrustManager[] {trust}, null);
            client = new OkHttpClient.Builder()
                    .sslSocketFactory(tls.getSocketFactory(), trust)
                    .connectionSpecs(List.of(new ConnectionSpec.Builder(ConnectionSpec.RESTRICTED_TLS)
                            .tlsVersions(TlsVersion.TLS_1_3)
                            .build()))
                    .protocols(List.of(Protocol.HTTP_1_1))
                    .proxy(Proxy.NO_PROXY)
                    .followRedirects(false)
                    .followSslRedirects(false)
                    .retryOnConnectionFailure(false)
                    .connectTimeout(budgets.connect())
                    .readTimeout(budgets.call())
                    .writeTimeout(budgets.call())
                    .connectionPool(pool)
                    .eventListenerFactory(Transport::watch)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IOException("the keys for the office cannot be used", e);
        }
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

    /** Overwrites what the calling thread's part of okio's buffer pool keeps. */
    static void overwrite() {
        try (Buffer buffer = new Buffer()) {
            buffer.write(new byte[MORE_THAN_OKIO_KEEPS]);
        }
    }

    /** Drops the connections, whose TLS buffers still hold the end of the last replies. */
    void forget() {
        pool.evictAll();
        overwrite();
    }

    @Override
    public void close() {
        pool.evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
