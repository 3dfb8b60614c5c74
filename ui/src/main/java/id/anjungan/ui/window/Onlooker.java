// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import id.anjungan.core.visit.Visit;
import id.anjungan.ui.keys.Deed;
import id.anjungan.ui.widgets.Frame;
import id.anjungan.ui.widgets.Press;
import java.util.Optional;

/** Follows what stands on the window and what is done to it. Called on the JavaFX thread; must not block. */
public interface Onlooker {
    /**
     * A moment of a visit stands there, laid out.
     *
     * @param focus what the keys would press
     */
    void presented(Visit visit, Frame frame, Optional<Press> focus);

    /** The keys have gone to another control of what stands there. */
    void focused(Press control, Frame frame);

    /** Something was touched or struck; told before anything comes of it. */
    void touched();

    /** A key was struck that only an onlooker understands: repeat, louder, quieter. */
    void asked(Deed deed);
}
