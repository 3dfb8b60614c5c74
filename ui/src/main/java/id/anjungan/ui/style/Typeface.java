// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typeface that the program ships: Lato, in the three weights that the screens use. */
public final class Typeface {
    private static final List<String> WEIGHTS = List.of("Lato-Medium.ttf", "Lato-Bold.ttf", "Lato-Black.ttf");
    private static final double ANY_SIZE = 12;

    private static boolean loaded;

    private Typeface() {}

    /** Makes the families known to the style sheets, once. Needs a running toolkit. */
    public static synchronized void load() {
        if (loaded) {
            return;
        }
        for (String file : WEIGHTS) {
            try (InputStream in = Typeface.class.getResourceAsStream("/id/anjungan/ui/fonts/" + file)) {
                if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                    throw new IllegalStateException("typeface " + file + " is not readable");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        loaded = true;
    }
}
