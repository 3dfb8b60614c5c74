// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.time.Duration;

/**
 * <em>Cetak</em> was pressed before the document was ready, or before it was its turn; the citizen may go back
 * meanwhile.
 */
public record AwaitingDocuments(Bearer bearer, Choice choice) implements PrintStage {
    /** The office's budget for content, the inspector's and the raster's together, with room to spare. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** The next document of an order, when the one before it is in the citizen's hand. */
    public static Step begin(Bearer bearer, Choice choice) {
        return Step.to(
                new AwaitingDocuments(bearer, choice),
                new PrintErrand.PrepareDocument(bearer.citizen().grant(), choice.chosen()));
    }

    @Override
    public Step next(Happening happening) {
        if (happening instanceof DocumentHappening.DocumentReady ready) {
            return ready.document().offer().equals(choice.chosen())
                    ? PrintSteps.towardsPaper(bearer, choice, ready.document())
                    : Step.unmoved();
        }
        if (happening instanceof DocumentHappening.DocumentNotReady notReady) {
            return PrintSteps.notReady(bearer, choice, notReady);
        }
        return happening instanceof Pressed pressed && pressed.is(Controls.BACK)
                ? PrintSteps.backToList(bearer, choice)
                : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new AwaitingDocuments(other, choice);
    }

    @Override
    public Patience patience() {
        return Patience.machine(LIMIT);
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.awaitingDocuments(this);
    }
}
