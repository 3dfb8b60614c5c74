// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.device.TicketPrinterFault;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.List;

/**
 * The receipt is being printed. Whoever leaves meanwhile calls it off.
 *
 * @param farewell where it was asked for, and where is returned to
 */
public record PrintingReceipt(Farewell farewell) implements FarewellStage {
    /** Longer than the printer's own limits. */
    private static final Duration LIMIT = Duration.ofSeconds(40);

    @Override
    public Step on(Happening happening) {
        CardPlace now = farewell.card().after(happening);
        if (now != farewell.card()) {
            return Step.updated(new PrintingReceipt(farewell.with(now)));
        }
        if (happening instanceof FarewellHappening.ReceiptPrinted) {
            return back(new Keepsake.Handed());
        }
        if (happening instanceof FarewellHappening.ReceiptUnprinted not) {
            return back(new Keepsake.Missing(not.code()));
        }
        if (happening instanceof PatienceOver) {
            return back(new Keepsake.Missing(DeviceTroubles.of(TicketPrinterFault.Kind.SILENT)));
        }
        boolean over = happening instanceof Pressed pressed && pressed.is(Controls.FINISH);
        return over ? Step.ended(new FarewellOutcome.Gone()) : Step.unmoved();
    }

    private Step back(Keepsake keepsake) {
        return Step.to(farewell.with(keepsake));
    }

    @Override
    public List<Errand> whenLeft() {
        return List.of(new FarewellErrand.StopReceipt());
    }

    @Override
    public Patience patience() {
        return Patience.machine(LIMIT);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.printingReceipt(this);
    }
}
