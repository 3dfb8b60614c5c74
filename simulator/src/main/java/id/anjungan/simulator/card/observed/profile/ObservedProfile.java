// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import id.anjungan.drivers.ktpel.CardProfile;
import id.anjungan.drivers.ktpel.CardSettings;
import id.anjungan.drivers.ktpel.SamSlot;
import id.anjungan.drivers.pcsc.CardProcedure;
import java.util.Map;

/**
 * The profile {@code ktpel-observed}: unofficial, for the simulator. Settings: {@code card.sam} (the SAM's slot),
 * {@code card.sam-activation} and {@code card.sam-activation-password-file} (see {@link
 * id.anjungan.drivers.ktpel.SealedActivationData}).
 */
public final class ObservedProfile implements CardProfile {
    public static final String NAME = "ktpel-observed";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CardProcedure procedure(Map<String, String> settings) {
        CardSettings parts = new CardSettings(settings);
        SamSlot slot = new SamSlot(parts.slot("card.sam"), ObservedProcedure.EXCHANGE);
        return new ObservedProcedure(new KeepingSam(slot, parts.activation()));
    }
}
