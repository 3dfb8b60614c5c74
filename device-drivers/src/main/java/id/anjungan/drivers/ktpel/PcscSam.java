// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.drivers.pcsc.ApduLine;
import id.anjungan.drivers.pcsc.LineBroken;
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

    private final Pattern slot;
    private PcscStation station;
    private ApduLine line;
    private Suite suite = Suite.TRIPLE_DES;

    /** @param slot found anywhere in the name of the SAM's slot */
    public PcscSam(Pattern slot) {
        this.slot = slot;
    }

    @Override
    public void open(PcscStation newStation) throws CardReaderFault {
        close();
        station = newStation;
        try {
            line = station.connect(slot, LIMIT).line();
            ready();
        } catch (LineBroken e) {
            throw fault(e);
        }
    }

    @Override
    public byte[] terminalToken(Suite ciphers, byte[] uid, byte[] challenge) throws CardReaderFault {
        suite = ciphers;
        byte[] data = Arrays.copyOf(uid, uid.length + challenge.length);
        System.arraycopy(challenge, 0, data, uid.length, challenge.length);
        CommandApdu begin = CommandApdu.of(BEGIN | ciphers.number(), data, 256);
        return expect(beginning(begin), TOKEN);
    }

    @Override
    public Optional<SessionKeys> sessionKeys(byte[] cardToken) throws CardReaderFault {
        ResponseApdu response;
        try {
            response = send(CommandApdu.of(FINISH, cardToken, 256));
        } catch (LineBroken e) {
            throw fault(e);
        }
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
        if (line != null) {
            line.close();
            line = null;
        }
    }

    /** A SAM that was taken out and put back shows only now; nothing is lost by beginning again. */
    private ResponseApdu beginning(CommandApdu begin) throws CardReaderFault {
        try {
            return send(begin);
        } catch (LineBroken e) {
            if (e.reason() == LineBroken.Reason.SILENT) {
                throw fault(e);
            }
        }
        open(station);
        try {
            return send(begin);
        } catch (LineBroken e) {
            throw fault(e);
        }
    }

    private void ready() throws LineBroken, CardReaderFault {
        if (!send(CommandApdu.of(SELECT, APPLICATION, 0)).done()) {
            throw new CardReaderFault(Kind.SAM_REFUSED, "the chip in the SAM's slot is not a SAM", null);
        }
        ResponseApdu status = send(CommandApdu.of(GET_STATUS, new byte[0], 256));
        if (!status.done() || status.data().length < 1 || status.data()[0] != 1) {
            throw new CardReaderFault(Kind.SAM_REFUSED, "the SAM is not activated", null);
        }
    }

    private ResponseApdu send(CommandApdu command) throws LineBroken, CardReaderFault {
        if (line == null) {
            throw new CardReaderFault(Kind.SAM_MISSING, "the SAM has not been opened", null);
        }
        try {
            return ResponseApdu.parse(line.exchange(command.encoded()));
        } catch (Malformed e) {
            throw new CardReaderFault(Kind.SAM_REFUSED, e.getMessage(), e);
        }
    }

    private static byte[] expect(ResponseApdu response, int length) throws CardReaderFault {
        if (!response.done() || response.data().length != length) {
            throw new CardReaderFault(Kind.SAM_REFUSED, "the SAM refuses: " + response, null);
        }
        return response.data();
    }

    /** A missing slot is the SAM's trouble only as long as the service answers at all. */
    private CardReaderFault fault(LineBroken broken) {
        Kind kind = Kind.SAM_MISSING;
        if (broken.reason() == LineBroken.Reason.SILENT) {
            kind = Kind.SILENT;
        } else if (broken.reason() == LineBroken.Reason.SLOT_GONE) {
            kind = serviceAnswers() ? Kind.SAM_MISSING : Kind.GONE;
        }
        return new CardReaderFault(kind, "SAM: " + broken.getMessage(), broken);
    }

    private boolean serviceAnswers() {
        try {
            station.has(slot);
            return true;
        } catch (LineBroken e) {
            return false;
        }
    }
}
