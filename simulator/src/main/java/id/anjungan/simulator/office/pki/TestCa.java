// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.pki;

import id.anjungan.core.office.TrustData;
import id.anjungan.simulator.office.pki.CertificateWriter.Plan;
import id.anjungan.simulator.office.pki.CertificateWriter.Use;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The certification authority of the invented country: a root, an authority for document signers, a signer for each
 * issuing office, a timestamp authority. Keys and authorities are made once in the state folder's part {@code pki};
 * certificates of offices and revocation lists are issued in memory when asked for. Safe from several threads.
 */
public final class TestCa {
    private static final String TAIL = ",O=Balai Sertifikasi CONTOH,C=ID";
    /** Offices share two key pairs; a name and a certificate of its own make each a signer of its own. */
    private static final int POOL = 2;

    private final Clock clock;
    private final KeyStoreFolder folder;
    private final Signer root;
    private final Signer issuing;
    private final Signer unlisted;
    private final Signer timestamps;
    private final RevocationLists lists;
    private final List<Signer> listed;
    private final Map<String, Signer> offices = new ConcurrentHashMap<>();

    private TestCa(KeyStoreFolder folder, Clock clock) throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.clock = clock;
        this.root = folder.signer("root");
        this.issuing = folder.signer("issuing");
        this.unlisted = folder.signer("unlisted");
        this.timestamps = folder.signer("timestamps");
        this.lists = new RevocationLists(clock);
        this.listed = new CopyOnWriteArrayList<>(List.of(root, issuing));
    }

    /**
     * Opens the authority in its state folder, making it first if there is none. Blocks about a second the first time.
     */
    public static TestCa open(StateFolder state, Clock clock) throws IOException {
        try {
            Path part = state.part("pki", draft -> make(new KeyStoreFolder(draft), clock.instant()));
            return new TestCa(new KeyStoreFolder(part), clock);
        } catch (GeneralSecurityException e) {
            throw new IOException("the test authority cannot be read", e);
        }
    }

    private static void make(KeyStoreFolder folder, Instant now) throws IOException {
        Instant from = now.minus(1, ChronoUnit.DAYS);
        Instant until = from.plus(3653, ChronoUnit.DAYS);
        try {
            Signer root = CertificateWriter.selfSigned(
                    new Plan("CN=Root CA CONTOH" + TAIL, Use.AUTHORITY, from, until), CertificateWriter.ecKey());
            folder.save("root", root);
            Plan issuing = new Plan("CN=CA Dokumen CONTOH" + TAIL, Use.AUTHORITY, from, until);
            folder.save("issuing", CertificateWriter.under(root, issuing, CertificateWriter.ecKey()));
            Plan unlisted = new Plan("CN=CA Dokumen Baru CONTOH" + TAIL, Use.AUTHORITY, from, until);
            folder.save("unlisted", CertificateWriter.under(root, unlisted, CertificateWriter.ecKey()));
            Plan timestamps = new Plan("CN=TSA CONTOH" + TAIL, Use.TIMESTAMPS, from, until);
            folder.save("timestamps", CertificateWriter.under(root, timestamps, CertificateWriter.ecKey()));
            for (int i = 0; i < POOL; i++) {
                folder.save("office" + i, i % 2 == 0 ? CertificateWriter.ecKey() : CertificateWriter.rsaKey(3072));
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("the test authority cannot be made", e);
        }
    }

    /** The signer of the office of a region (4 digits). Even regions sign with EC P-256, odd ones with RSA-3072. */
    public Signer signer(String region) {
        return offices.computeIfAbsent(region, this::issue);
    }

    /** A signer under the right name of that office with something wrong about it; a new one at each call. */
    public Signer odd(String region, Oddity oddity) {
        Plan good = plan(region);
        Instant now = clock.instant();
        try {
            return switch (oddity) {
                case NONE -> under(issuing, good);
                case SHORT_LIVED -> under(issuing, good.within(good.from(), now.plus(1, ChronoUnit.DAYS)));
                case EXPIRED -> under(issuing, good.within(good.from(), now.minus(1, ChronoUnit.HOURS)));
                case NOT_YET_VALID -> under(issuing, good.within(now.plus(1, ChronoUnit.DAYS), good.until()));
                case WRONG_KEY_USAGE -> under(issuing, good.of(Use.KEY_AGREEMENT));
                case OTHER_AUTHORITY -> under(strangers(), good);
                case UNLISTED -> under(unlisted, good);
                case SELF_SIGNED -> CertificateWriter.selfSigned(good, CertificateWriter.ecKey());
                case SHORT_KEY -> CertificateWriter.under(issuing, good, CertificateWriter.rsaKey(1024));
                case SHORT_CURVE -> CertificateWriter.under(issuing, good, CertificateWriter.shortEcKey());
                case SHA_1 -> under(issuing, good).with("SHA1");
                case MD5 ->
                    CertificateWriter.under(issuing, good, CertificateWriter.rsaKey(2048))
                            .with("MD5");
                case SHA_1_CERTIFICATE -> under(issuing.with("SHA1"), good);
                case MD5_CERTIFICATE -> under(rsaAuthority().with("MD5"), good);
                case ISSUER_LEFT_OUT -> without(1, under(issuing, good));
                case FALSE_ISSUER -> under(namesake(), good);
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signer cannot be made", e);
        }
    }

    private static Signer without(int place, Signer signer) {
        List<X509Certificate> chain = new ArrayList<>(signer.chain());
        chain.remove(place);
        return new Signer(signer.key(), List.copyOf(chain));
    }

    /** An authority with an RSA key under the root, whose lists are given out from now on. */
    private Signer rsaAuthority() throws GeneralSecurityException {
        Plan plan = plan(issuing, "CN=CA Dokumen RSA CONTOH" + TAIL, Use.AUTHORITY);
        Signer authority = CertificateWriter.under(root, plan, CertificateWriter.rsaKey(2048));
        listed.add(authority);
        return authority;
    }

    /** Another key under the issuing authority's certificate: what it signs does not fit the certificate. */
    private Signer namesake() throws GeneralSecurityException {
        return new Signer(CertificateWriter.ecKey().getPrivate(), issuing.chain());
    }

    private static Signer under(Signer authority, Plan plan) throws GeneralSecurityException {
        return CertificateWriter.under(authority, plan, CertificateWriter.ecKey());
    }

    /** From now on every revocation list says that this signer's certificate was revoked at that time. */
    public void revoke(Signer signer, Instant when) {
        lists.revoke(signer.certificate().getSerialNumber(), when);
    }

    /** What kiosks judge signatures with: the root and fresh revocation lists. */
    public TrustData trustData() {
        return new TrustData(List.of(der(root.certificate())), revocationLists(), clock.instant());
    }

    /** The root without any revocation list. */
    public TrustData trustDataWithoutLists() {
        return new TrustData(List.of(der(root.certificate())), List.of(), clock.instant());
    }

    /** Fresh lists of the root and of the authorities for document signers, DER. */
    public List<byte[]> revocationLists() {
        return listed.stream().map(lists::issue).toList();
    }

    /** The root as PEM (RFC 7468). */
    public String anchorPem() {
        String body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der(root.certificate()));
        return "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
    }

    Signer timestamps() {
        return timestamps;
    }

    Signer strangeTimestamps() {
        try {
            return under(strangers(), plan(root, "CN=TSA CONTOH" + TAIL, Use.TIMESTAMPS));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("timestamp authority cannot be made", e);
        }
    }

    private Signer strangers() throws GeneralSecurityException {
        Plan plan = plan(root, "CN=Root CA CONTOH" + TAIL, Use.AUTHORITY);
        return CertificateWriter.selfSigned(plan, CertificateWriter.ecKey());
    }

    /** Valid as long as the authority. */
    private static Plan plan(Signer authority, String subject, Use use) {
        X509Certificate own = authority.certificate();
        return new Plan(
                subject, use, own.getNotBefore().toInstant(), own.getNotAfter().toInstant());
    }

    private Plan plan(String region) {
        if (!region.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("a region has 4 digits");
        }
        String subject = "CN=Kepala Dinas CONTOH " + region + ",OU=" + region
                + ",O=Dinas Kependudukan dan Pencatatan Sipil CONTOH,C=ID";
        return plan(issuing, subject, Use.DOCUMENTS);
    }

    private KeyPair officeKeys(String region) {
        int index = Integer.parseInt(region) % POOL;
        try {
            return folder.keys("office" + index, index % 2 == 0 ? "EC" : "RSA");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the test authority's keys cannot be read", e);
        }
    }

    private Signer issue(String region) {
        try {
            return CertificateWriter.under(issuing, plan(region), officeKeys(region));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("certificate cannot be made", e);
        }
    }

    private static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("certificate cannot be encoded", e);
        }
    }
}
