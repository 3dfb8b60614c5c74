// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.pen;

import id.anjungan.core.trouble.HelpCode;
import id.anjungan.core.visit.Lapse;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import java.util.List;
import javafx.scene.Node;

/**
 * What a screen is written with: the words under its stage's name, and the reference that stands in help codes.
 *
 * @param stage the stage's title, under which its words stand: {@code identify.AwaitingCard}
 * @param reference the visit's four characters
 * @param preferences what the citizen chose about the screens
 * @param lapse how long the stage stands already
 */
public record Pen(Texts texts, String stage, String reference, Preferences preferences, Lapse lapse) {
    /** For the present moment of a visit. */
    public static Pen of(Visit visit, Texts texts) {
        return new Pen(texts, visit.stage().title(), visit.reference(), visit.preferences(), visit.lapse());
    }

    /** The words of this stage in a role. */
    public String words(String role, Object... values) {
        return texts.get(stage + "." + role, values);
    }

    /** A screen with this stage's title and leading sentence. */
    public Screen screen() {
        return new Screen(words("title")).lead(words("lead"));
    }

    /** The main action, with this stage's words for it. */
    public Press main(String id, Sign sign) {
        return Press.main(id, words(id), sign);
    }

    /** A quieter action, with this stage's words for it. */
    public Press other(String id) {
        return Press.other(id, words(id));
    }

    /** What a trouble is, what to do, and the code to show at the counter. */
    public Node trouble(String code) {
        String trouble = "trouble." + code;
        return Panels.trouble(
                texts.get(trouble + ".title"),
                texts.get(trouble + ".what") + " " + texts.get(trouble + ".do"),
                texts.get("frame.code", new HelpCode(code, reference)));
    }

    /** A screen that a trouble's title heads, with what it is, further sentences, what to do, and the code. */
    public Screen troubled(String code, String... further) {
        String trouble = "trouble." + code;
        Screen screen = new Screen(texts.get(trouble + ".title")).lead(texts.get(trouble + ".what"));
        List.of(further).forEach(screen::lead);
        return screen.lead(texts.get(trouble + ".do"))
                .with(Panels.code(texts.get("frame.code.name"), new HelpCode(code, reference).toString()));
    }

    /** Whether a stage shows a trouble. */
    public static boolean isTroubled(Stage stage) {
        return !stage.code().isEmpty();
    }
}
