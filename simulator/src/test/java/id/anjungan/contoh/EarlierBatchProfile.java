// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.contoh;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.ktpel.AdmRef1Profile;
import id.anjungan.drivers.ktpel.CountrySigners;
import id.anjungan.drivers.ktpel.SamProvider;
import id.anjungan.drivers.ktpel.SessionProfile;
import id.anjungan.drivers.pcsc.ApduLine;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.LineBroken;
import java.time.Duration;

/** Cards of an earlier batch: the same files under another application identifier, and more time for each answer. */
public final class EarlierBatchProfile implements SessionProfile {
    private static final byte[] APPLICATION = {(byte) 0xF0, 'C', 'O', 'N', 'T', 'O', 'H', '0'};
    private static final int INSTRUCTION = 1;
    private static final int SELECT = 0xA4;
    private static final int DATA = 5;

    private final AdmRef1Profile files = new AdmRef1Profile();

    @Override
    public String name() {
        return "contoh-batch-1";
    }

    @Override
    public CardReading read(CardContact card, SamProvider sam, CountrySigners signers, CardRequest request)
            throws LineBroken, CardReaderFault {
        ApduLine line = new OtherApplication(card.line());
        return files.read(new CardContact(line, card.longestResponse()), sam, signers, request);
    }

    @Override
    public Duration exchangeLimit() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration readLimit() {
        return Duration.ofSeconds(30);
    }

    /** Asks for the earlier application where the later one is meant. */
    private record OtherApplication(ApduLine line) implements ApduLine {
        @Override
        public byte[] exchange(byte[] command) throws LineBroken {
            byte[] sent = command.clone();
            if ((sent[INSTRUCTION] & 0xFF) == SELECT) {
                System.arraycopy(APPLICATION, 0, sent, DATA, APPLICATION.length);
            }
            return line.exchange(sent);
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
