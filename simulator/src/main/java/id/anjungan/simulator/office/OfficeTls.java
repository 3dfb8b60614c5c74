// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The keys of the line between kiosk and office: one authority, the office's certificate for this machine's own
 * name, and
 * one for each kiosk. What a kiosk is given stands in the subfolder {@code kiosk}: {@code anchor.pem}, {@code
 * password},
 * {@code <kiosk>.p12}, and the same as {@code <kiosk>.pem} and {@code <kiosk>.key} for clients that want PEM.
 */
public record OfficeTls(Path folder) {
    private static final String AUTHORITY = "authority";
    private static final String OFFICE = "office";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** All that a kiosk is given. */
    public Path kioskFolder() {
        return folder.resolve("kiosk");
    }

    /** The authority's certificate, PEM: the setting {@code office.anchor}. */
    public Path anchor() {
        return kioskFolder().resolve("anchor.pem");
    }

    /** The setting {@code office.keystore}. */
    public Path keystore(String kiosk) {
        return kioskFolder().resolve(kiosk + ".p12");
    }

    /** The setting {@code office.password-file}. */
    public Path passwordFile() {
        return kioskFolder().resolve("password");
    }

    /** Makes everything anew in an empty folder. */
    public static void make(Path folder, String kiosk) throws IOException {
        byte[] secret = new byte[16];
        RANDOM.nextBytes(secret);
        OfficeTls tls = new OfficeTls(folder);
        Files.createDirectories(tls.kioskFolder());
        Files.writeString(tls.passwordFile(), HexFormat.of().formatHex(secret) + "\n", StandardCharsets.UTF_8);
        try {
            KeyPair keys = keyPair();
            String name = "CN=CA Jaringan CONTOH,O=Dinas Dukcapil CONTOH,C=ID";
            Holder self = new Holder(new X500Name(name), keys, null);
            tls.store(AUTHORITY, keys.getPrivate(), self.issued(keys, name, Use.AUTHORITY));
            tls.issue(OFFICE, "CN=localhost,O=Dinas Dukcapil CONTOH,C=ID", Use.OFFICE);
            tls.issue(kiosk, "CN=" + kiosk + ",O=Dinas Dukcapil CONTOH,C=ID", Use.KIOSK);
            writePem(tls.anchor(), "CERTIFICATE", tls.holder().certificate().getEncoded());
            tls.writeAsPem(kiosk);
        } catch (GeneralSecurityException e) {
            throw new IOException("the line's keys cannot be made", e);
        }
    }

    private void writeAsPem(String kiosk) throws IOException, GeneralSecurityException {
        KeyStore store = load(kiosk);
        byte[] certificate = store.getCertificate(kiosk).getEncoded();
        writePem(kioskFolder().resolve(kiosk + ".pem"), "CERTIFICATE", certificate);
        byte[] key = store.getKey(kiosk, password()).getEncoded();
        writePem(kioskFolder().resolve(kiosk + ".key"), "PRIVATE KEY", key);
    }

    private static void writePem(Path file, String label, byte[] der) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        String pem = "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
        Files.writeString(file, pem, StandardCharsets.US_ASCII);
    }

    /** What a certificate is for. */
    public enum Use {
        AUTHORITY,
        OFFICE,
        KIOSK
    }

    /** Issues one more certificate under the authority, into {@code <name>.p12}. */
    public void issue(String name, String subject, Use use) throws IOException, GeneralSecurityException {
        KeyPair keys = keyPair();
        store(name, keys.getPrivate(), holder().issued(keys, subject, use));
    }

    private Holder holder() throws IOException, GeneralSecurityException {
        KeyStore store = load(AUTHORITY);
        X509Certificate certificate = (X509Certificate) store.getCertificate(AUTHORITY);
        PrivateKey key = (PrivateKey) store.getKey(AUTHORITY, password());
        return new Holder(
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()),
                new KeyPair(certificate.getPublicKey(), key),
                certificate);
    }

    /**
     * A server on the loopback that shows its side and demands a kiosk's, over TLS 1.3 only; it is not started yet.
     *
     * @param port 0 takes a free one
     */
    public HttpsServer server(int port) throws IOException {
        try {
            HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
            server.setHttpsConfigurator(bothSides(context(OFFICE)));
            return server;
        } catch (GeneralSecurityException e) {
            throw new IOException("the line's keys cannot be used", e);
        }
    }

    private static HttpsConfigurator bothSides(SSLContext context) {
        return new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = getSSLContext().getDefaultSSLParameters();
                wanted.setProtocols(new String[] {"TLSv1.3"});
                wanted.setNeedClientAuth(true);
                parameters.setSSLParameters(wanted);
            }
        };
    }

    /** A kiosk's side, for clients that are not ours. */
    public SSLContext clientContext(String kiosk) throws IOException, GeneralSecurityException {
        return context(kiosk);
    }

    private SSLContext context(String holder) throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(load(holder), password());
        KeyStore only = KeyStore.getInstance("PKCS12");
        only.load(null, null);
        only.setCertificateEntry(AUTHORITY, holder().certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(only);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), RANDOM);
        return context;
    }

    private char[] password() throws IOException {
        return Files.readString(passwordFile(), StandardCharsets.UTF_8).strip().toCharArray();
    }

    private Path file(String name) {
        boolean ours = name.equals(AUTHORITY) || name.equals(OFFICE);
        return ours ? folder.resolve(name + ".p12") : keystore(name);
    }

    private KeyStore load(String name) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file(name))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password());
            return store;
        }
    }

    private void store(String name, PrivateKey key, X509Certificate certificate)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(name, key, password(), new Certificate[] {certificate});
        try (OutputStream out = Files.newOutputStream(file(name))) {
            store.store(out, password());
        }
    }

    private static KeyPair keyPair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** Who issues. */
    private record Holder(X500Name name, KeyPair keys, X509Certificate certificate) {
        X509Certificate issued(KeyPair to, String subject, Use use) throws GeneralSecurityException {
            Instant from = Instant.now().minus(Duration.ofDays(1));
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(120, RANDOM),
                    Date.from(from),
                    Date.from(from.plus(Duration.ofDays(3650))),
                    new X500Name(subject),
                    to.getPublic());
            try {
                boolean authority = use == Use.AUTHORITY;
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
                int usage = authority ? KeyUsage.keyCertSign : KeyUsage.digitalSignature;
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
                if (use == Use.OFFICE) {
                    builder.addExtension(Extension.subjectAlternativeName, false, ownNames());
                }
                if (!authority) {
                    KeyPurposeId purpose =
                            use == Use.OFFICE ? KeyPurposeId.id_kp_serverAuth : KeyPurposeId.id_kp_clientAuth;
                    builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
                }
                var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
                return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
            } catch (CertIOException | OperatorCreationException e) {
                throw new GeneralSecurityException(e);
            }
        }

        private static GeneralNames ownNames() {
            return new GeneralNames(new GeneralName[] {
                new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
            });
        }
    }
}
