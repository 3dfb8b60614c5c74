// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Stage;
import id.anjungan.ui.SampleStages;
import id.anjungan.ui.Toolkit;
import id.anjungan.ui.widgets.Frame;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A10: pictures stand still for whom movement disturbs, and then nothing wakes the machine. */
@Tag("process")
class StillnessTest {
    private static final List<String> MOVING = List.of("welcoming", "card-FIRST", "reading", "printing-BL_3_IN_1");

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void stillPicturesDoNotMove() {
        for (String name : MOVING) {
            assertThat(moves(Mode.usual().with(Aid.STILL_PICTURES), name))
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    void theSamePicturesMoveOtherwise() {
        for (String name : MOVING) {
            assertThat(moves(Mode.usual(), name)).as(name).isTrue();
        }
    }

    @Test
    void whatDoesNotMoveAsksForNoTimer() {
        assertThat(asksForTimer(Mode.usual(), "welcoming")).isTrue();
        assertThat(asksForTimer(Mode.usual().with(Aid.STILL_PICTURES), "welcoming"))
                .isFalse();
        assertThat(asksForTimer(Mode.usual(), "trouble-K-401")).isFalse();
    }

    private static boolean asksForTimer(Mode mode, String name) {
        return new Stands(mode).look(stage(name), Help.NOT_CALLED, screen -> ((Frame) screen.root()).isMoving());
    }

    private static boolean moves(Mode mode, String name) {
        Stands stands = new Stands(mode);
        int[] first = pixels(stands.picture(stage(name), Help.NOT_CALLED));
        boolean moved = false;
        for (int i = 0; i < 4; i++) {
            moved |= !Arrays.equals(first, pixels(stands.advanced()));
        }
        return moved;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static Stage stage(String name) {
        return SampleStages.all().get(name);
    }
}
