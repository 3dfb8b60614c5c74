// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.simulator.card.OddSignature.Terms;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.OperatorCreationException;

/** Forgeries of the security object and of who signed it. */
final class SignatureForger {
    private static final Duration DAY = Duration.ofDays(1);

    private SignatureForger() {}

    static VirtualChip otherSuite(ForgersBench bench) {
        Map<Integer, byte[]> covered = covered(bench);
        Suite spoken = bench.own().staticKeys().suite();
        Suite meant = spoken == Suite.AES ? Suite.TRIPLE_DES : Suite.AES;
        byte[] announcement =
                ForgersBench.replaced(bench.file(ElementaryFile.COM), announced(spoken), announced(meant));
        covered.put(ElementaryFile.COM.group(), announcement);
        return signed(bench, bench.signer().sign(covered));
    }

    private static byte[] announced(Suite suite) {
        return new byte[] {(byte) 0x80, 1, (byte) suite.number()};
    }

    static VirtualChip hashReplaced(ForgersBench bench) {
        byte[] biodata = changedBiodata(bench);
        byte[] forged = ForgersBench.replaced(
                bench.file(ElementaryFile.SECURITY_OBJECT), hash(bench.file(ElementaryFile.BIODATA)), hash(biodata));
        return new VirtualKtpEl(
                bench.own().with(ElementaryFile.BIODATA, biodata).with(ElementaryFile.SECURITY_OBJECT, forged));
    }

    /** The forger's own signature in the genuine signer's name. */
    static VirtualChip digestReplaced(ForgersBench bench) {
        byte[] biodata = changedBiodata(bench);
        Map<Integer, byte[]> covered = covered(bench);
        covered.put(ElementaryFile.BIODATA.group(), biodata);
        byte[] forged =
                new CardSigner(bench.newKey().getPrivate(), bench.signer().certificate()).sign(covered);
        return new VirtualKtpEl(
                bench.own().with(ElementaryFile.BIODATA, biodata).with(ElementaryFile.SECURITY_OBJECT, forged));
    }

    static VirtualChip bare(ForgersBench bench) {
        return signed(bench, new Terms("SHA-256", "SHA256withECDSA", Optional.empty()));
    }

    static VirtualChip uncovered(ForgersBench bench) {
        Map<Integer, byte[]> covered = covered(bench);
        covered.remove(ElementaryFile.BIODATA.group());
        return signed(bench, bench.signer().sign(covered));
    }

    static VirtualChip weakHash(ForgersBench bench) {
        return signed(bench, new Terms("SHA-1", "SHA256withECDSA", Optional.of(Instant.now())));
    }

    static VirtualChip weakSignature(ForgersBench bench) {
        return signed(bench, new Terms("SHA-256", "SHA1withECDSA", Optional.of(Instant.now())));
    }

    static VirtualChip foreign(ForgersBench bench) {
        return signed(bench, bench.foreignSigner().sign(covered(bench)));
    }

    static VirtualChip selfMade(ForgersBench bench) {
        X509Certificate genuine = bench.signer().certificate();
        KeyPair country = bench.newKey();
        return signed(bench, issued(bench, genuine.getIssuerX500Principal(), country));
    }

    static VirtualChip belowSigner(ForgersBench bench) {
        X509Certificate genuine = bench.signer().certificate();
        KeyPair signer = new KeyPair(genuine.getPublicKey(), bench.signer().key());
        return signed(bench, issued(bench, genuine.getSubjectX500Principal(), signer));
    }

    static VirtualChip expired(ForgersBench bench) {
        Instant over = bench.signer().certificate().getNotAfter().toInstant();
        return signed(bench, Terms.at(over.plus(DAY)));
    }

    static VirtualChip notYetValid(ForgersBench bench) {
        Instant begin = bench.signer().certificate().getNotBefore().toInstant();
        return signed(bench, Terms.at(begin.minus(DAY)));
    }

    /** The card's files as the security object covers them. */
    private static Map<Integer, byte[]> covered(ForgersBench bench) {
        Map<Integer, byte[]> covered = new HashMap<>();
        for (ElementaryFile file : ElementaryFile.values()) {
            if (file != ElementaryFile.SECURITY_OBJECT) {
                covered.put(file.group(), bench.file(file));
            }
        }
        return covered;
    }

    private static byte[] changedBiodata(ForgersBench bench) {
        byte[] biodata = bench.file(ElementaryFile.BIODATA);
        biodata[biodata.length - 1] ^= 1;
        return biodata;
    }

    private static VirtualChip signed(ForgersBench bench, Terms terms) {
        return signed(bench, new OddSignature(bench.signer(), terms).over(covered(bench)));
    }

    private static VirtualChip signed(ForgersBench bench, byte[] securityObject) {
        return bench.with(ElementaryFile.SECURITY_OBJECT, securityObject);
    }

    private static byte[] issued(ForgersBench bench, X500Principal issuer, KeyPair by) {
        try {
            KeyPair forger = bench.newKey();
            X500Principal name = new X500Principal("C=ID, O=CONTOH, CN=Penanda Kartu Tiruan CONTOH");
            X509Certificate certificate = CardAuthority.certificate(issuer, by, name, forger);
            return new CardSigner(forger.getPrivate(), certificate).sign(covered(bench));
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("anybody can make a certificate", e);
        }
    }

    private static byte[] hash(byte[] file) {
        return MutualAuthentication.hash("SHA-256", file);
    }
}
