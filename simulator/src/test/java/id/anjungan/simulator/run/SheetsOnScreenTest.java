// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.printer.Sheet;
import id.anjungan.simulator.run.SheetsOnScreen.Left;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** Whose sheet leaves before whose eyes. */
class SheetsOnScreenTest {
    private final SheetsOnScreen sheets = new SheetsOnScreen();

    private void screen(String... stages) {
        for (String stage : stages) {
            sheets.entered(stage);
        }
    }

    private Left leaves(String job) {
        BufferedImage blank = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        sheets.sheet(new Sheet(1, job, 1, 1, "iso_a4_210x297mm", "face-down", 0, blank));
        return sheets.left().get(sheets.count() - 1);
    }

    @Test
    void aSheetBeforeItsOwnVisitIsAsItShouldBe() {
        screen("welcome.Welcoming", "print.Printing");
        sheets.began("L-1");
        assertThat(leaves("L-1").beforeItsOwn()).isTrue();
    }

    @Test
    void aSheetBeforeNobodyIsAsItShouldBe() {
        screen("welcome.Welcoming", "print.Printing");
        sheets.began("L-1");
        screen("farewell.Farewell", "trouble.OutOfService");
        assertThat(leaves("L-1").beforeItsOwn()).isTrue();
        screen("welcome.Welcoming");
        assertThat(leaves("L-1").beforeItsOwn()).isTrue();
    }

    @Test
    void aSheetBeforeTheNextCitizenIsTold() {
        screen("welcome.Welcoming", "print.Printing");
        sheets.began("L-1");
        screen("farewell.Farewell", "welcome.Welcoming", "welcome.ChoosingService");
        assertThat(leaves("L-1").beforeItsOwn()).isFalse();
    }

    @Test
    void aKilledKioskShowsNothingToAnybody() {
        screen("welcome.Welcoming", "print.Printing");
        sheets.began("L-1");
        screen(SheetsOnScreen.NOTHING);
        assertThat(leaves("L-1").beforeItsOwn()).isTrue();
    }
}
