// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.drivers.pcsc.PcscStation;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The SAM of ADM-REF-1 in a contact slot; commands in {@code docs/perangkat/ktp-el.md}. */
public final class PcscSam implements SamProvider {
    /** Proprietary, category F of ISO/IEC 7816-4 §8.2.1.2: "ADMSAM1". */
    private static final byte[] APPLICATION = {(byte) 0xF0, 'A', 'D', 'M', 'S', 'A', 'M', '1'};

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int SELECT = 0x00A4040C;
    private static final int GET_STATUS = 0x80CA0000;
    private static final int BEGIN = 0x80100000;
    private static final int FINISH = 0x80120000;
    private static final int AUTHENTICATION_FAILED = 0x6300;
    private static final int TOKEN = 40;
    private static final int KEY = 16;
    private static final int NOT_IN_SERVICE = 0x6985;

    private final SamSlot slot;
    private Suite suite = Suite.TRIPLE_DES;

    /** @param slot found anywhere in the name of the SAM's slot */
    public PcscSam(Pattern slot) {
        this.slot = new SamSlot(slot, LIMIT);
    }

    @Override
    public void open(PcscStation station) throws CardReaderFault {
        slot.open(station);
        ready();
    }

    @Override
    public byte[] terminalToken(Suite ciphers, byte[] uid, byte[] challenge) throws CardReaderFault {
        suite = ciphers;
        byte[] data = Arrays.copyOf(uid, uid.length + challenge.length);
        System.arraycopy(challenge, 0, data, uid.length, challenge.length);
        ResponseApdu response = beginning(CommandApdu.of(BEGIN | ciphers.number(), data, 256));
        if (response.status() == NOT_IN_SERVICE) {
            ready();
        }
        return expect(response, TOKEN);
    }

    @Override
    public Optional<SessionKeys> sessionKeys(byte[] cardToken) throws CardReaderFault {
        ResponseApdu response = slot.send(CommandApdu.of(FINISH, cardToken, 256));
        if (response.status() == AUTHENTICATION_FAILED) {
            return Optional.empty();
        }
        byte[] keys = expect(response, 2 * KEY + suite.blockSize());
        SessionKeys session = new SessionKeys(
                Arrays.copyOf(keys, KEY),
                Arrays.copyOfRange(keys, KEY, 2 * KEY),
                Arrays.copyOfRange(keys, 2 * KEY, keys.length));
        Arrays.fill(keys, (byte) 0);
        return Optional.of(session);
    }

    @Override
    public void close() {
        slot.close();
    }

    /** A SAM that was taken out and put back shows only now; nothing is lost by beginning again. */
    private ResponseApdu beginning(CommandApdu begin) throws CardReaderFault {
        try {
            return slot.send(begin);
        } catch (CardReaderFault e) {
            if (!SamSlot.mayBeBack(e)) {
                throw e;
            }
        }
        slot.reopen();
        ready();
        return slot.send(begin);
    }

    private void ready() throws CardReaderFault {
        if (!slot.send(CommandApdu.of(SELECT, APPLICATION, 0)).done()) {
            throw SamRefusal.NOT_A_SAM.fault(null);
        }
        ResponseApdu status = slot.send(CommandApdu.of(GET_STATUS, new byte[0], 256));
        int state = status.done() && status.data().length > 0 ? status.data()[0] : -1;
        switch (state) {
            case 1 -> {
                // activated for this institution
            }
            case 0 -> throw SamRefusal.NOT_ACTIVATED.fault(null);
            case 2 -> throw SamRefusal.OTHER_INSTITUTION.fault(null);
            case 3 -> throw SamRefusal.BLOCKED.fault(null);
            case 4 -> throw SamRefusal.EXPIRED.fault(null);
            default -> throw SamRefusal.UNINTELLIGIBLE.answered(status);
        }
    }

    private static byte[] expect(ResponseApdu response, int length) throws CardReaderFault {
        if (!response.done() || response.data().length != length) {
            throw SamRefusal.UNINTELLIGIBLE.answered(response);
        }
        return response.data();
    }
}
