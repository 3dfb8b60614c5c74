// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

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
 * What makes this kiosk known to the SAM's service and the service to this kiosk.
 *
 * @param authority issues the service's certificate; no other is trusted
 * @param keys PKCS#12 with the kiosk's key and its certificate, which names the institution
 */
record SamKeys(X509Certificate authority, KeyStore keys, char[] password) {
    /** @throws IOException when one cannot be read, or is not what it should be */
    static SamKeys read(Path anchor, Path keystore, Path passwordFile) throws IOException {
        char[] password =
                Files.readString(passwordFile, StandardCharsets.UTF_8).strip().toCharArray();
        try (InputStream pem = Files.newInputStream(anchor);
                InputStream store = Files.newInputStream(keystore)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(store, password);
            var authority = CertificateFactory.getInstance("X.509").generateCertificate(pem);
            return new SamKeys((X509Certificate) authority, keys, password);
        } catch (GeneralSecurityException e) {
            throw new IOException("the keys for the SAM's service cannot be used", e);
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
        return "SamKeys[]";
    }
}
