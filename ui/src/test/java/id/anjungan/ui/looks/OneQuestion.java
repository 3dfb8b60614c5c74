// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.journey.trouble.OutOfService;
import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;

/** A25: one heading and at most one main action; whatever can be pressed means something; the ways out are offered. */
final class OneQuestion implements Check {
    /** What no stage has to know: the permanent bar, and the press that turns to further choices. */
    private static final Set<String> EVERYWHERE = Set.of(
            Controls.FINISH,
            Controls.LANGUAGE,
            Controls.LARGE_TEXT,
            Controls.CONTRAST,
            Controls.LOW_REACH,
            Controls.STILL_PICTURES,
            Controls.VOICE,
            Controls.CALL_STAFF,
            "pilihan-lain");

    @Override
    public Stream<String> complaints(Standing screen) {
        Stream.Builder<String> complaints = Stream.builder();
        if (screen.count("title") != 1) {
            complaints.add("has " + screen.count("title") + " headings");
        }
        if (screen.count("main-button") > 1) {
            complaints.add("has more than one main action");
        }
        List<String> ids = screen.buttons().stream()
                .filter(button -> !button.isDisabled())
                .map(Node::getId)
                .toList();
        Stage stage = screen.stage();
        ids.stream()
                .filter(id -> !EVERYWHERE.contains(id) && isNothing(stage, id))
                .forEach(id -> complaints.add(id + " means nothing to " + stage.title()));
        if (ids.contains(Controls.BACK) == isNothing(stage, Controls.BACK)) {
            complaints.add("offers Kembali wrongly");
        }
        boolean ends = !(stage instanceof Welcoming || stage instanceof OutOfService);
        if (ids.contains(Controls.FINISH) != ends) {
            complaints.add("offers Selesai wrongly");
        }
        return complaints.build();
    }

    private static boolean isNothing(Stage stage, String control) {
        return stage.on(new Pressed(control)) instanceof Step.Unmoved;
    }
}
