// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.background.OfficeNews;
import id.anjungan.ui.widgets.OfficeSign;
import java.util.Optional;
import java.util.function.Supplier;

/** Whose machine this is, as the office last said; it stands before there is anybody to ask. Safe from any thread. */
final class Signboard implements Supplier<OfficeSign> {
    private static final OfficeSign UNTIL_TOLD = new OfficeSign("Dinas Dukcapil", "", "");

    private volatile OfficeNews news;

    /** Says from now on what the office tells. */
    void follow(OfficeNews office) {
        news = office;
    }

    @Override
    public OfficeSign get() {
        return Optional.ofNullable(news)
                .flatMap(OfficeNews::settings)
                .map(told -> new OfficeSign(told.officeName(), told.telephone(), told.hours()))
                .orElse(UNTIL_TOLD);
    }
}
