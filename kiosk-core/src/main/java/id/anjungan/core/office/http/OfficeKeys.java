// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * What makes this kiosk known to its office and the office to this kiosk.
 *
 * @param authority the authority that issues the office's server certificate; no other is trusted, the system's least
 * @param keys PKCS#12 with the kiosk's one key and its certificate
 */
public record OfficeKeys(X509Certificate authority, KeyStore keys, char[] password) {
    /**
     * Reads them as the settings name them.
     *
     * @param anchor {@code office.anchor}: one certificate, PEM
     * @param keystore {@code office.keystore}: PKCS#12
     * @param passwordFile {@code office.password-file}: its first line
     * @throws IOException when one cannot be read, or is not what it should be
     */
    public static OfficeKeys read(Path anchor, Path keystore, Path passwordFile) throws IOException {
        char[] password =
                Files.readString(passwordFile, StandardCharsets.UTF_8).strip().toCharArray();
        try (InputStream pem = Files.newInputStream(anchor);
                InputStream store = Files.newInputStream(keystore)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(store, password);
            var authority = CertificateFactory.getInstance("X.509").generateCertificate(pem);
            return new OfficeKeys((X509Certificate) authority, keys, password);
        } catch (GeneralSecurityException e) {
            throw new IOException("the keys for the office cannot be used", e);
        }
    }

    KeyManager[] keyManagers() throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
        factory.init(keys, password);
        return factory.getKeyManagers();
    }

    X509TrustManager trustManager() throws GeneralSecurityException, IOException {
        KeyStore only = KeyStore.getInstance("PKCS12");
        only.load(null, null);
        only.setCertificateEntry("authority", authority);
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(only);
        return (X509TrustManager) factory.getTrustManagers()[0];
    }

    @Override
    public String toString() {
        return "OfficeKeys[]";
    }
}
