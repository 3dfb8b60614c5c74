// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.ktpel.Tlv;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where cards are forged: from a genuine card, with another one at hand to take from. */
public final class ForgersBench {
    private final ChipContent own;
    private final ChipContent another;
    private final String nik;
    private final CardSigner signer;
    private final CardSigner foreignSigner;

    private ForgersBench(CardPersonaliser personaliser, CardMake make, Persona victim, Persona other)
            throws IOException {
        this.own = personaliser.genuine(victim, make);
        this.another = personaliser.genuine(other, make);
        this.nik = victim.nik();
        this.signer = personaliser.authority().signer();
        this.foreignSigner = personaliser.authority().otherSigner();
    }

    /** The bench for the victim's card, of this make. */
    public static ForgersBench of(CardPersonaliser personaliser, CardMake make, Persona victim, Persona other)
            throws IOException {
        return new ForgersBench(personaliser, make, victim, other);
    }

    ChipContent own() {
        return own;
    }

    /** The genuine card whose data are forged. */
    VirtualChip genuine() {
        return new VirtualKtpEl(own);
    }

    /** Another person's genuine card. */
    VirtualChip another() {
        return new VirtualKtpEl(another);
    }

    CardSigner signer() {
        return signer;
    }

    CardSigner foreignSigner() {
        return foreignSigner;
    }

    byte[] file(ElementaryFile file) {
        return own.file(file).clone();
    }

    KeyPair newKey() {
        return CardFiles.newKeyPair();
    }

    VirtualChip with(ElementaryFile file, byte[] bytes) {
        return new VirtualKtpEl(own.with(file, bytes));
    }

    VirtualChip without(ElementaryFile file) {
        Map<Integer, byte[]> files = new HashMap<>(own.files());
        files.remove(file.identifier());
        return new VirtualKtpEl(own.with(files));
    }

    VirtualChip ofAnother(ElementaryFile file) {
        return with(file, another.file(file));
    }

    /** The last byte is another; lengths stay. */
    VirtualChip changed(ElementaryFile file) {
        byte[] bytes = file(file);
        bytes[bytes.length - 1] ^= 1;
        return with(file, bytes);
    }

    VirtualChip proving(ChipProver prover) {
        return new VirtualKtpEl(own.with(prover));
    }

    VirtualChip guessedKeys() {
        return new VirtualKtpEl(
                own.with(MutualAuthentication.derive(own.staticKeys().suite(), own.uid())));
    }

    VirtualChip uidOfAnother() {
        return new VirtualKtpEl(own.under(another.uid()));
    }

    VirtualChip dataOfAnotherChip() {
        return new VirtualKtpEl(own.with(another.files()));
    }

    VirtualChip anotherNik() {
        String forged = nik.substring(0, nik.length() - 1) + (nik.endsWith("1") ? "2" : "1");
        byte[] biodata = replaced(file(ElementaryFile.BIODATA), ascii(nik), ascii(forged));
        return with(ElementaryFile.BIODATA, biodata);
    }

    VirtualChip cutBiodata() {
        byte[] biodata = file(ElementaryFile.BIODATA);
        return with(ElementaryFile.BIODATA, Arrays.copyOf(biodata, biodata.length - 8));
    }

    VirtualChip lengthenedBiodata() {
        byte[] biodata = file(ElementaryFile.BIODATA);
        byte[] more = new Tlv(0x8B, ascii("CONTOH")).encoded();
        return with(ElementaryFile.BIODATA, inside(biodata, more));
    }

    VirtualChip withoutTemplates() {
        Tlv none = Tlv.of(0x7F61, new Tlv(0x02, new byte[] {0}));
        return with(
                ElementaryFile.TEMPLATES,
                Tlv.of(ElementaryFile.TEMPLATES.tag(), none).encoded());
    }

    VirtualChip ownChipKey() {
        KeyPair forged = newKey();
        byte[] file = PersonaFiles.chipKey(forged.getPublic().getEncoded());
        return new VirtualKtpEl(own.with(ElementaryFile.CHIP_KEY, file).with(forged.getPrivate()));
    }

    VirtualChip repeatedProof() {
        Answer heard = own.prover().prove(ascii("another visit's nonce"));
        return proving(nonce -> heard);
    }

    /** The object with more bytes at the end of its value. */
    private static byte[] inside(byte[] object, byte[] more) {
        int header = object[1] == (byte) 0x81 ? 3 : 2;
        byte[] value = Arrays.copyOfRange(object, header, object.length);
        return new Tlv(object[0] & 0xFF, Bytes.concat(value, more)).encoded();
    }

    /** The same with one run of bytes in the place of another of the same length. */
    static byte[] replaced(byte[] bytes, byte[] from, byte[] to) {
        for (int at = 0; at + from.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + from.length, from, 0, from.length)) {
                byte[] forged = bytes.clone();
                System.arraycopy(to, 0, forged, at, to.length);
                return forged;
            }
        }
        throw new IllegalStateException("a genuine card has these bytes");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
