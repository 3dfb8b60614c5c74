// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderMaker;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.drivers.pcsc.CardProcedure;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.drivers.pcsc.PcscWatch;
import id.anjungan.drivers.pcsc.SlotName;
import id.anjungan.drivers.pcsc.TerminalSource;
import java.util.Map;

/** Reader and watch for KTP-el over PC/SC slots, from settings. */
public final class KtpElReaderMaker implements CardReaderMaker {
    @Override
    public String name() {
        return "ktp-el";
    }

    @Override
    public CardReader reader(Map<String, String> settings) {
        CardSettings parts = new CardSettings(settings);
        CardProcedure procedure = parts.onReader(profile(settings).procedure(settings));
        return new PcscCardReader(source(parts), cards(parts), procedure);
    }

    @Override
    public DeviceWatch watch(Map<String, String> settings) {
        CardSettings parts = new CardSettings(settings);
        return new PcscWatch(source(parts), cards(parts), parts.steady());
    }

    static CardProfile profile(Map<String, String> settings) {
        return CardProfile.named(settings.getOrDefault("card.profile", "adm-ref-1"));
    }

    static SlotName cards(CardSettings parts) {
        SlotName slot = SlotName.like(parts.slot("card.reader"));
        return parts.texts().containsKey("card.sam") ? slot.butNot(parts.slot("card.sam")) : slot;
    }

    static TerminalSource source(CardSettings parts) {
        return TerminalSource.named(parts.text("card.source"));
    }
}
