// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.tls;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.TlsVersion;
import okio.Buffer;

/**
 * What makes this kiosk known to a service and the service to this kiosk, and the one manner in which the kiosk speaks
 * to a service: TLS 1.3 with both sides' certificates, no redirect, no proxy, no cookie, no cache.
 *
 * <p>HTTP/1.1 on purpose: a call's bytes then stay on the thread that makes it, where {@link #overwriteBuffers} can
 * overwrite what the buffers of okio keep of them.
 *
 * @param authority the authority that issues the service's certificate; no other is trusted, the system's least
 * @param keys PKCS#12 with the kiosk's one key and its certificate
 */
public record MutualTls(X509Certificate authority, KeyStore keys, char[] password) {
    private static final int MORE_THAN_OKIO_KEEPS = 256 * 1024;

    /**
     * Reads the files that the settings name.
     *
     * @param anchor one certificate, PEM
     * @param keystore PKCS#12
     * @param passwordFile its first line
     * @throws IOException when one cannot be read, or is not what it should be
     */
    public static MutualTls read(Path anchor, Path keystore, Path passwordFile) throws IOException {
        char[] password =
                Files.readString(passwordFile, StandardCharsets.UTF_8).strip().toCharArray();
        try (InputStream pem = Files.newInputStream(anchor);
                InputStream store = Files.newInputStream(keystore)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(store, password);
            var authority = CertificateFactory.getInstance("X.509").generateCertificate(pem);
            return new MutualTls((X509Certificate) authority, keys, password);
        } catch (GeneralSecurityException e) {
            throw new IOException("the keys for a service cannot be used", e);
        }
    }

    /**
     * A client in the kiosk's manner, for the caller to add to.
     *
     * @param call the longest that one read or write may take
     * @throws IOException when the keys cannot be used
     */
    public OkHttpClient.Builder client(Duration connect, Duration call) throws IOException {
        try {
            X509TrustManager trust = trustManager();
            SSLContext tls = SSLContext.getInstance("TLSv1.3");
            KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
            factory.init(keys, password);
            tls.init(factory.getKeyManagers(), new TrustManager[] {trust}, null);
            return new OkHttpClient.Builder()
                    .sslSocketFactory(tls.getSocketFactory(), trust)
                    .connectionSpecs(List.of(new ConnectionSpec.Builder(ConnectionSpec.RESTRICTED_TLS)
                            .tlsVersions(TlsVersion.TLS_1_3)
                            .build()))
                    .protocols(List.of(Protocol.HTTP_1_1))
                    .proxy(Proxy.NO_PROXY)
                    .followRedirects(false)
                    .followSslRedirects(false)
                    .connectTimeout(connect)
                    .readTimeout(call)
                    .writeTimeout(call);
        } catch (GeneralSecurityException e) {
            throw new IOException("the keys for a service cannot be used", e);
        }
    }

    private X509TrustManager trustManager() throws GeneralSecurityException, IOException {
        KeyStore only = KeyStore.getInstance("PKCS12");
        only.load(null, null);
        only.setCertificateEntry("authority", authority);
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(only);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    /** Overwrites what the calling thread's part of okio's buffer pool keeps. */
    public static void overwriteBuffers() {
        try (Buffer buffer = new Buffer()) {
            buffer.write(new byte[MORE_THAN_OKIO_KEEPS]);
        }
    }

    @Override
    public String toString() {
        return "MutualTls[]";
    }
}
