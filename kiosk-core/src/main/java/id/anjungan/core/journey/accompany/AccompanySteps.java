// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;

/** What several stages of this way answer alike. */
final class AccompanySteps {
    private AccompanySteps() {}

    /** Whether a press leads back to the ways in. */
    static boolean leads(Pressed pressed) {
        return pressed.is(AccompanyStage.OTHER_WAY) || pressed.is(Controls.BACK);
    }

    /** Back to the ways in before anybody is signed in, where that was pressed. */
    static Step leave(Happening happening) {
        return happening instanceof Pressed pressed && leads(pressed)
                ? Step.ended(new AccompanyOutcome.AnotherWay(List.of()))
                : Step.unmoved();
    }

    static Step readerGone(List<Errand> closing) {
        return Step.ended(
                new AccompanyOutcome.Failed(DeviceTroubles.of(CardReaderFault.Kind.GONE), Recovery.OTHER_WAY, closing));
    }

    /** What devices, books and the office cannot do ends the way. */
    static Step troubled(Happening happening, List<Errand> closing) {
        if (happening instanceof OfficeTroubled office) {
            return Step.ended(new AccompanyOutcome.Failed(office.code(), Recovery.COUNTER, closing));
        }
        if (happening instanceof AccompanyHappening.CardDistrusted distrusted) {
            return Step.ended(new AccompanyOutcome.Failed(distrusted.code(), Recovery.COUNTER, closing));
        }
        return happening instanceof AccompanyHappening.MachineTroubled troubled
                ? Step.ended(new AccompanyOutcome.Failed(troubled.code(), Recovery.OTHER_WAY, closing))
                : Step.unmoved();
    }
}
