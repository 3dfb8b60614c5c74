// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.office.Nonce;
import id.anjungan.drivers.ktpel.AdmRef1Profile;
import id.anjungan.drivers.ktpel.CommandApdu;
import id.anjungan.drivers.ktpel.CountrySigners;
import id.anjungan.drivers.ktpel.SamProvider;
import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.ApduLine;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.drivers.pcsc.PcscStation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A read of the example card by the driver, with a SAM whose randomness is known; what crossed is kept. */
final class ExampleRead implements ApduLine, SamProvider {
    /** One command and its response, and who was spoken to. */
    record Exchange(String chip, byte[] command, byte[] response) {}

    final List<Exchange> exchanges = new ArrayList<>();
    final CardReading outcome;
    private final Suite suite;
    private final VirtualKtpEl card;
    private final VirtualSam sam;

    ExampleRead(Suite suite) throws Exception {
        this.suite = suite;
        ExampleCard example = new ExampleCard(suite);
        card = new VirtualKtpEl(example.content(), new GivenBytes(ExampleCard.RND_IC, ExampleCard.K_IC));
        sam = new VirtualSam(example.master(), new GivenBytes(ExampleCard.RND_IFD, ExampleCard.K_IFD));
        card.powerUp();
        sam.powerUp();
        ask("SAM", sam, Hex.bytes("00A4040C08F041444D53414D31"));
        CardRequest request = CardRequest.forCitizen(new Nonce("contoh", ExampleCard.NONCE));
        CountrySigners signers = new CountrySigners(List.of(example.anchor));
        outcome = new AdmRef1Profile().read(new CardContact(this, 65_536), this, signers, request);
    }

    /** The command that this word begins the instruction of. */
    Exchange of(String chip, String header) {
        return exchanges.stream()
                .filter(one -> one.chip().equals(chip) && Hex.of(one.command()).startsWith(header))
                .findFirst()
                .orElseThrow();
    }

    private byte[] ask(String name, VirtualChip chip, byte[] command) {
        byte[] response = chip.answer(command);
        exchanges.add(new Exchange(name, command, response));
        return response;
    }

    /** The reader answers for the identifier. */
    @Override
    public byte[] exchange(byte[] command) {
        if (Hex.of(command).startsWith("FFCA")) {
            byte[] response = Bytes.concat(card.uid(), Hex.bytes("9000"));
            exchanges.add(new Exchange("reader", command, response));
            return response;
        }
        return ask("card", card, command);
    }

    @Override
    public void open(PcscStation station) {
        throw new IllegalStateException("it is open");
    }

    @Override
    public byte[] terminalToken(Suite wanted, byte[] uid, byte[] challenge) {
        byte[] data = Bytes.concat(uid, challenge);
        byte[] answer = ask(
                "SAM",
                sam,
                CommandApdu.of(0x80100000 | wanted.number(), data, 256).encoded());
        return Arrays.copyOf(answer, answer.length - 2);
    }

    @Override
    public Optional<SessionKeys> sessionKeys(byte[] cardToken) {
        byte[] answer =
                ask("SAM", sam, CommandApdu.of(0x80120000, cardToken, 256).encoded());
        int end = 32 + suite.blockSize();
        return Optional.of(new SessionKeys(
                Arrays.copyOf(answer, 16), Arrays.copyOfRange(answer, 16, 32), Arrays.copyOfRange(answer, 32, end)));
    }

    @Override
    public void close() {
        // nothing is held
    }
}
