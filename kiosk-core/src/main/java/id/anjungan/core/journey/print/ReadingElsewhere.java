// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Elsewhere;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;

/** The citizen reads where that is had which does not end here, why, and what to bring. */
public record ReadingElsewhere(Bearer bearer, Matter matter) implements PrintStage {
    /** What is read. */
    public sealed interface Matter {}

    /** A document that was pressed. */
    public record OneDocument(Selection selection, Elsewhere item) implements Matter {
        /** "Pilih dokumen lain" */
        public static final String CONTINUE = "lanjut";
    }

    /** What does not come out here of a bundle whose last document is in the citizen's hand. */
    public record RestOfBundle(Choice choice) implements Matter {
        /** "Saya mengerti" */
        public static final String CONTINUE = "mengerti";

        /** How many of the bundle are in the citizen's hand. */
        public int printed() {
            return choice.order().size();
        }

        /** How many there are. */
        public int all() {
            return printed()
                    + choice.notNow().offers().size()
                    + choice.notNow().elsewhere().size();
        }
    }

    /** Of a document that was pressed. */
    public static ReadingElsewhere of(Bearer bearer, Selection selection, Elsewhere item) {
        return new ReadingElsewhere(bearer, new OneDocument(selection, item));
    }

    /** Of what is missing when the last of a bundle is in the citizen's hand. */
    public static ReadingElsewhere rest(Bearer bearer, Choice choice) {
        return new ReadingElsewhere(bearer, new RestOfBundle(choice));
    }

    @Override
    public Step next(Happening happening) {
        if (!(happening instanceof Pressed pressed)) {
            return Step.unmoved();
        }
        if (matter instanceof OneDocument one) {
            return pressed.is(OneDocument.CONTINUE) || pressed.is(Controls.BACK)
                    ? Step.to(new ChoosingDocuments(bearer, one.selection()))
                    : Step.unmoved();
        }
        return pressed.is(RestOfBundle.CONTINUE)
                ? Step.ended(new PrintOutcome.RestTold(bearer, ((RestOfBundle) matter).choice()))
                : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new ReadingElsewhere(other, matter);
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.readingElsewhere(this);
    }
}
