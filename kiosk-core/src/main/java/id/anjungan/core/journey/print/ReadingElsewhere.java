// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Elsewhere;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;

/** The citizen reads where a document is had that does not end here, why, and what to bring. */
public record ReadingElsewhere(Bearer bearer, Selection selection, Elsewhere item) implements PrintStage {
    /** "Pilih dokumen lain" */
    public static final String CONTINUE = "lanjut";

    @Override
    public Step next(Happening happening) {
        boolean on = happening instanceof Pressed pressed && (pressed.is(CONTINUE) || pressed.is(Controls.BACK));
        return on ? Step.to(new ChoosingDocuments(bearer, selection)) : Step.unmoved();
    }

    @Override
    public PrintStage of(Bearer other) {
        return new ReadingElsewhere(other, selection, item);
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
