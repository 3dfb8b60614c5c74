// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.pki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;

/** Keys and chains of the test authority as files: PKCS#8, SubjectPublicKeyInfo and certificates, all DER. */
record KeyStoreFolder(Path folder) {
    void save(String name, Signer signer) throws IOException, GeneralSecurityException {
        save(name, new KeyPair(signer.certificate().getPublicKey(), signer.key()));
        int index = 0;
        for (X509Certificate certificate : signer.chain()) {
            Files.write(folder.resolve(name + "." + index++ + ".crt"), certificate.getEncoded());
        }
    }

    void save(String name, KeyPair keys) throws IOException {
        Files.write(folder.resolve(name + ".key"), keys.getPrivate().getEncoded());
        Files.write(folder.resolve(name + ".pub"), keys.getPublic().getEncoded());
    }

    Signer signer(String name) throws IOException, GeneralSecurityException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> chain = new ArrayList<>();
        for (int i = 0; Files.exists(folder.resolve(name + "." + i + ".crt")); i++) {
            byte[] der = Files.readAllBytes(folder.resolve(name + "." + i + ".crt"));
            chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
        }
        return new Signer(keys(name, "EC").getPrivate(), List.copyOf(chain));
    }

    KeyPair keys(String name, String algorithm) throws IOException, GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance(algorithm);
        PrivateKey secret =
                factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(folder.resolve(name + ".key"))));
        PublicKey open =
                factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(folder.resolve(name + ".pub"))));
        return new KeyPair(open, secret);
    }
}
