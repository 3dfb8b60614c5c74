// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import javafx.scene.Node;

/**
 * What the voice must know of a part of a screen and cannot see: that its words are one person's. It stays with the
 * node and goes with it.
 */
public final class Aloud {
    private static final String SECRET = "aloud.secret";

    private Aloud() {}

    /** Whatever stands in it belongs to one person, and is never said where others hear it. */
    public static <T extends Node> T secret(T part) {
        part.getProperties().put(SECRET, true);
        return part;
    }

    public static boolean isSecret(Node part) {
        return part.hasProperties() && part.getProperties().containsKey(SECRET);
    }
}
