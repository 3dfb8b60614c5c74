// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ways to forge a card of ADM-REF-1, each a variation of a genuine one. What the kiosk must make of each stands in the
 * table of {@code docs/perangkat/ktp-el.md}.
 */
public enum Forgery {
    /** The announcement's last number is another than was signed. */
    ANNOUNCEMENT_CHANGED(bench -> bench.changed(ElementaryFile.COM)),
    /** A card announces and speaks another suite than it was made for: 3DES for AES. */
    ANNOUNCEMENT_DOWNGRADED(SignatureForger::otherSuite),
    BIODATA_CHANGED(bench -> bench.changed(ElementaryFile.BIODATA)),
    /** One digit of the NIK. */
    NIK_CHANGED(ForgersBench::anotherNik),
    /** The group says that it is longer than the file. */
    BIODATA_CUT(ForgersBench::cutBiodata),
    /** One more object behind those that were signed. */
    BIODATA_LENGTHENED(ForgersBench::lengthenedBiodata),
    TEMPLATES_CHANGED(bench -> bench.changed(ElementaryFile.TEMPLATES)),
    TEMPLATES_OF_ANOTHER(bench -> bench.ofAnother(ElementaryFile.TEMPLATES)),
    TEMPLATES_REMOVED(ForgersBench::withoutTemplates),
    /** The forger's own key, to which the forger's chip has the private half. */
    CHIP_KEY_REPLACED(ForgersBench::ownChipKey),

    SECURITY_OBJECT_MISSING(bench -> bench.without(ElementaryFile.SECURITY_OBJECT)),
    SECURITY_OBJECT_OF_ANOTHER(bench -> bench.ofAnother(ElementaryFile.SECURITY_OBJECT)),
    /** Changed biodata and its right hash, under the old signature. */
    HASH_REPLACED(SignatureForger::hashReplaced),
    /** The same, and the digest of the hashes is right too. */
    DIGEST_REPLACED(SignatureForger::digestReplaced),
    SIGNATURE_CHANGED(bench -> bench.changed(ElementaryFile.SECURITY_OBJECT)),
    /** Signed without attributes, so that nothing says when and what. */
    SIGNATURE_BARE(SignatureForger::bare),
    /** A genuine signer's signature over the other groups only. */
    BIODATA_UNCOVERED(SignatureForger::uncovered),
    /** Hashes of a function in which collisions are found. */
    HASH_WEAK(SignatureForger::weakHash),
    SIGNATURE_WEAK(SignatureForger::weakSignature),
    /** A signer of another country signer. */
    SIGNER_FOREIGN(SignatureForger::foreign),
    /** A signer who only borrows the country signer's name. */
    SIGNER_SELF_MADE(SignatureForger::selfMade),
    /** Vouched for by a card signer, who may sign cards but no signers. */
    SIGNER_BELOW_SIGNER(SignatureForger::belowSigner),
    /** Signed after the signer's certificate was over. */
    SIGNER_EXPIRED(SignatureForger::expired),
    /** Signed before the signer's certificate began. */
    SIGNER_NOT_YET_VALID(SignatureForger::notYetValid),

    /** All data, but not the chip's private key. */
    CLONED(bench -> bench.proving(ChipProver.with(bench.newKey().getPrivate()))),
    /** All of another person's data on the forger's own genuine chip. */
    DATA_OF_ANOTHER_CHIP(ForgersBench::dataOfAnotherChip),
    /** The chip's signature over another nonce. */
    PROOF_REPEATED(ForgersBench::repeatedProof),
    /** r and s of zero, which careless verifiers take. */
    PROOF_OF_ZEROS(bench -> bench.proving(nonce -> Answer.of(new byte[64]))),
    PROOF_REFUSED(bench -> bench.proving(nonce -> Answer.status(Answer.CONDITIONS))),

    /** What is free to read, and nothing behind it. */
    PHOTO_ONLY(ChipForger::photoOnly),
    /** Other static keys than the SAM derives. */
    KEYS_GUESSED(ForgersBench::guessedKeys),
    /** Genuine data and keys under another UID. */
    UID_OF_ANOTHER(ForgersBench::uidOfAnother),
    /** Takes any terminal's token and answers noise. */
    TOKEN_INVENTED(ChipForger::inventedToken),
    /** Answers the terminal's own token. */
    TOKEN_REFLECTED(ChipForger::reflectedToken),
    /** Answers what the genuine card answered when it was listened to. */
    SESSION_REPLAYED(ChipForger::replayed),
    CHECKSUM_CHANGED(ChipForger::changedChecksum),
    CHECKSUM_LEFT_OUT(ChipForger::noChecksum),
    /** Answers in clear within the session. */
    PROTECTION_STRIPPED(ChipForger::stripped),
    /** Gives the answer before last once more. */
    ANSWER_REPEATED(ChipForger::repeatedAnswer),
    /** Another genuine card in the middle of the authentication. */
    SWAPPED_BEFORE_SESSION(bench -> ChipForger.swapped(bench, 3)),
    /** Another genuine card in the middle of the session. */
    SWAPPED_WITHIN_SESSION(bench -> ChipForger.swapped(bench, 5));

    private final Function<ForgersBench, VirtualChip> trick;

    Forgery(Function<ForgersBench, VirtualChip> trick) {
        this.trick = trick;
    }

    /** The word for it in scenarios: {@code biodata-changed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that word. */
    public static Optional<Forgery> of(String word) {
        for (Forgery forgery : values()) {
            if (forgery.word().equals(word)) {
                return Optional.of(forgery);
            }
        }
        return Optional.empty();
    }

    /** Forges it. */
    public VirtualChip card(ForgersBench bench) {
        return trick.apply(bench);
    }
}
