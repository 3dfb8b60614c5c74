// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.Optional;
import javafx.scene.Node;

/**
 * What the voice must know of a part of a screen and cannot see: that its words are one person's, or that it tells by
 * its form what others tell in words. It stays with the node and goes with it.
 */
public final class Aloud {
    private static final String SECRET = "aloud.secret";
    private static final String INSTEAD = "aloud.instead";

    private Aloud() {}

    /** Whatever stands in it belongs to one person, and is never said where others hear it. */
    public static <T extends Node> T secret(T part) {
        part.getProperties().put(SECRET, true);
        return part;
    }

    /** What is said instead of the signs that stand in it. */
    static <T extends Node> T instead(T part, String words) {
        part.getProperties().put(INSTEAD, words);
        return part;
    }

    public static boolean isSecret(Node part) {
        return part.hasProperties() && part.getProperties().containsKey(SECRET);
    }

    public static Optional<String> instead(Node part) {
        return part.hasProperties()
                ? Optional.ofNullable((String) part.getProperties().get(INSTEAD))
                : Optional.empty();
    }
}
