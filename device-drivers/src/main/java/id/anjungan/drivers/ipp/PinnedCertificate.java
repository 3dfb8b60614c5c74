// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import okhttp3.OkHttpClient;

/**
 * Trusts one certificate alone, byte for byte: the one that was taken from the printer at commissioning. Whoever holds
 * its key is the printer, whatever name and dates stand in it; printers make theirs before anybody has told them
 * either.
 */
final class PinnedCertificate extends X509ExtendedTrustManager {
    private final byte[] encoded;

    private PinnedCertificate(byte[] encoded) {
        this.encoded = encoded;
    }

    /** @throws IllegalArgumentException when there is no certificate in this PEM or DER file */
    static PinnedCertificate of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            CertificateFactory certificates = CertificateFactory.getInstance("X.509");
            return new PinnedCertificate(certificates.generateCertificate(in).getEncoded());
        } catch (IOException | CertificateException e) {
            throw new IllegalArgumentException("printer.certificate is not a readable certificate", e);
        }
    }

    /** The client speaks TLS with this printer only. */
    OkHttpClient.Builder within(OkHttpClient.Builder client) {
        try {
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, new TrustManager[] {this}, null);
            return client.sslSocketFactory(tls.getSocketFactory(), this).hostnameVerifier((host, session) -> true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this machine has no TLS", e);
        }
    }

    private void check(X509Certificate[] chain) throws CertificateException {
        boolean same = chain.length > 0 && MessageDigest.isEqual(encoded, chain[0].getEncoded());
        if (!same) {
            throw new CertificateException("not the certificate of printer.certificate");
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String how) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String how, Socket socket) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String how, SSLEngine engine) throws CertificateException {
        check(chain);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String how) throws CertificateException {
        throw new CertificateException("we are nobody's server");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String how, Socket socket) throws CertificateException {
        checkClientTrusted(chain, how);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String how, SSLEngine engine) throws CertificateException {
        checkClientTrusted(chain, how);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
