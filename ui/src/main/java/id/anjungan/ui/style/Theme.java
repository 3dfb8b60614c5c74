// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.style;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Preferences;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

/** Style sheets, and how preferences and panel become states of the scene's root. */
public final class Theme {
    private static final List<String> SHEETS =
            List.of("palette.css", "type.css", "frame.css", "widgets.css", "drawing.css");
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass CONTRAST = PseudoClass.getPseudoClass("contrast");
    private static final PseudoClass PORTRAIT = PseudoClass.getPseudoClass("portrait");
    private static final PseudoClass LANDSCAPE = PseudoClass.getPseudoClass("landscape");

    private static final List<String> CLOSENESS = List.of("roomy", "snug", "tight");

    private Theme() {}

    /** Loads the typeface, puts the style sheets on a root and makes 1em of it one millimetre of the panel. */
    public static void dress(Parent root, PanelSize panel) {
        Typeface.load();
        SHEETS.stream().map(Theme::address).forEach(root.getStylesheets()::add);
        root.setStyle("-fx-font-size: " + panel.scale() + "px;");
        root.pseudoClassStateChanged(PORTRAIT, panel.isPortrait());
        root.pseudoClassStateChanged(LANDSCAPE, !panel.isPortrait());
    }

    /** Large text and high contrast as the citizen chose. */
    public static void follow(Parent root, Preferences preferences) {
        root.pseudoClassStateChanged(LARGE, preferences.has(Aid.LARGE_TEXT));
        root.pseudoClassStateChanged(CONTRAST, preferences.has(Aid.HIGH_CONTRAST));
    }

    /** How closely roof, trail and bar stand: {@code roomy}, {@code snug} or {@code tight}. */
    public static void closeness(Parent root, String name) {
        CLOSENESS.forEach(each -> root.pseudoClassStateChanged(PseudoClass.getPseudoClass(each), each.equals(name)));
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource("/id/anjungan/ui/style/" + sheet), sheet)
                .toExternalForm();
    }
}
