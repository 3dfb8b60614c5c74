// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.drivers.pcsc.ApduLine;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.drivers.pcsc.PcscStation;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A SAM in a contact slot, for whatever commands it understands: finds the slot, powers the chip up, and tells broken
 * lines as faults of the SAM. One thread at a time; blocks for at most the limit of an exchange.
 */
public final class SamSlot implements AutoCloseable {
    private final Pattern slot;
    private final Duration limit;
    private PcscStation station;
    private ApduLine line;

    /** @param slot found anywhere in the name of the SAM's slot */
    public SamSlot(Pattern slot, Duration limit) {
        this.slot = slot;
        this.limit = limit;
    }

    /** Powers up what lies in the slot of this station. */
    public void open(PcscStation newStation) throws CardReaderFault {
        close();
        station = newStation;
        try {
            line = station.connect(slot, limit).line();
        } catch (LineBroken e) {
            throw fault(e);
        }
    }

    /** Powers it up again where it was opened last. */
    public void reopen() throws CardReaderFault {
        if (station == null) {
            throw notOpened();
        }
        open(station);
    }

    /**
     * Sends one command.
     *
     * @throws CardReaderFault {@code SAM_MISSING} or {@code GONE} when the line broke: a SAM that was taken out and
     *     put back shows only so, and {@link #reopen} finds it again; {@code SILENT}; {@code SAM_REFUSED} when the
     *     answer is none
     */
    public ResponseApdu send(CommandApdu command) throws CardReaderFault {
        if (line == null) {
            throw notOpened();
        }
        try {
            return ResponseApdu.parse(line.exchange(command.encoded()));
        } catch (LineBroken e) {
            throw fault(e);
        } catch (Malformed e) {
            throw SamRefusal.UNINTELLIGIBLE.fault(e);
        }
    }

    /** Whether a fault of {@link #send} may be gone after {@link #reopen}. */
    public static boolean mayBeBack(CardReaderFault fault) {
        return fault.kind() == Kind.SAM_MISSING || fault.kind() == Kind.GONE;
    }

    @Override
    public void close() {
        if (line != null) {
            line.close();
            line = null;
        }
    }

    private static CardReaderFault notOpened() {
        return new CardReaderFault(Kind.SAM_MISSING, "the SAM has not been opened", null);
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
