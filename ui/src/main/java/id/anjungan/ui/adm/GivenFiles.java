// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.http.OfferFile;
import id.anjungan.core.trust.Expectation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line of {@code adm inspect} names, read.
 *
 * @param anchors DER; so are the lists
 * @param content at most one byte more than may be printed
 */
record GivenFiles(
        byte[] content, List<byte[]> anchors, List<byte[]> revocationLists, Expectation expected, Instant at) {
    private static final int MOST_BYTES = 10 * 1024 * 1024 + 1;

    /** @throws IOException naming the file that cannot be read, or is not what it should be */
    static GivenFiles read(Words words) throws IOException {
        words.demandOnly("anchor", "revocation", "at", "number", "expect", "data", "settings");
        if (words.operands().size() != 1 || words.all("anchor").isEmpty()) {
            throw new IllegalArgumentException("adm inspect BERKAS --anchor BERKAS");
        }
        Instant at = words.one("at").map(GivenFiles::time).orElseGet(Instant::now);
        List<byte[]> anchors = new ArrayList<>();
        for (String file : words.all("anchor")) {
            anchors.addAll(certificates(Path.of(file)));
        }
        List<byte[]> lists = new ArrayList<>();
        for (String file : words.all("revocation")) {
            lists.addAll(revocationLists(Path.of(file)));
        }
        Expectation expected = expected(words);
        return new GivenFiles(bytes(Path.of(words.operands().get(0))), anchors, lists, expected, at);
    }

    private static Expectation expected(Words words) throws IOException {
        Optional<String> offer = words.one("expect");
        Expectation expected = offer.isPresent() ? offered(Path.of(offer.get())) : Expectation.none();
        return words.one("number").map(expected::withNumber).orElse(expected);
    }

    private static Expectation offered(Path file) throws IOException {
        try {
            return Expectation.of(OfferFile.read(bytes(file)));
        } catch (OfficeFault e) {
            throw new IOException(file + " (bukan penawaran menurut kontrak)", e);
        }
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--at is a time like 2026-11-20T10:00:00+07:00", e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new IOException(file.toString(), e);
        }
    }

    /** PEM, also several in one file, or DER. */
    private static List<byte[]> certificates(Path file) throws IOException {
        List<byte[]> found = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (var each : factory.generateCertificates(new ByteArrayInputStream(bytes(file)))) {
                found.add(((X509Certificate) each).getEncoded());
            }
        } catch (CertificateException e) {
            throw new IOException(file + " (bukan sertifikat)", e);
        }
        return some(found, file + " (tanpa sertifikat)");
    }

    private static List<byte[]> revocationLists(Path file) throws IOException {
        List<byte[]> found = new ArrayList<>();
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            for (var each : factory.generateCRLs(new ByteArrayInputStream(bytes(file)))) {
                found.add(((X509CRL) each).getEncoded());
            }
        } catch (CertificateException | CRLException e) {
            throw new IOException(file + " (bukan daftar pencabutan)", e);
        }
        return some(found, file + " (tanpa daftar pencabutan)");
    }

    private static List<byte[]> some(List<byte[]> found, String otherwise) throws IOException {
        if (found.isEmpty()) {
            throw new IOException(otherwise);
        }
        return found;
    }

    @Override
    public String toString() {
        return "GivenFiles[" + content.length + " bytes]";
    }
}
