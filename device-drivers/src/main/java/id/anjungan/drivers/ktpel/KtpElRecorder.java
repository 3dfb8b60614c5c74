// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRecorder;
import id.anjungan.core.office.Nonce;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.drivers.pcsc.RecordingProcedure;
import id.anjungan.drivers.pcsc.SlotSight;
import id.anjungan.drivers.pcsc.Transcript;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records cards over PC/SC slots, with the profile and the SAM of the settings. */
public final class KtpElRecorder implements CardRecorder {
    /** No office's: nothing that the chip signs under it opens a visit. */
    private static final Nonce NOBODYS = new Nonce("record-card", new byte[32]);

    @Override
    public String name() {
        return "ktp-el";
    }

    @Override
    public List<String> record(Map<String, String> settings) throws CardReaderFault {
        CardSettings parts = new CardSettings(settings);
        CardProfile profile = KtpElReaderMaker.profile(settings);
        RecordingProcedure procedure = new RecordingProcedure(parts.onReader(profile.procedure(settings)));
        SlotSight sight = sight(parts);
        if (!sight.occupied()) {
            return List.of();
        }
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put("reader", sight.reader());
        notes.put("date", LocalDate.now(ZoneOffset.UTC).toString());
        notes.put("atr", Hex.of(sight.answerToReset()));
        notes.put("profile", profile.name());
        notes.put("outcome", outcome(parts, procedure));
        notes.put("longest-response", Integer.toString(procedure.longestResponse()));
        return new Transcript(notes, procedure.exchanges()).lines();
    }

    private static SlotSight sight(CardSettings parts) throws CardReaderFault {
        try {
            return SlotSight.of(KtpElReaderMaker.source(parts), KtpElReaderMaker.cards(parts));
        } catch (LineBroken e) {
            throw new CardReaderFault(CardReaderFault.Kind.GONE, e.getMessage(), e);
        }
    }

    private static String outcome(CardSettings parts, RecordingProcedure procedure) {
        CardReader reader =
                new PcscCardReader(KtpElReaderMaker.source(parts), KtpElReaderMaker.cards(parts), procedure);
        try {
            return outcome(reader.read(NOBODYS));
        } catch (CardReaderFault fault) {
            return fault.kind().name();
        } finally {
            reader.close();
        }
    }

    /** The kind of outcome alone: what was read stays in the memory that it was read into. */
    private static String outcome(CardReading reading) {
        String kind = reading.getClass().getSimpleName();
        if (reading instanceof CardReading.Authentic authentic) {
            authentic.card().close();
        }
        return reading instanceof CardReading.Distrusted distrusted ? kind + " " + distrusted.reason() : kind;
    }
}
