// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import id.anjungan.ui.keys.Strikes;
import id.anjungan.ui.style.PanelSize;

/**
 * How the window stands.
 *
 * @param strikes tells the strikes of a hand on the tactile keys apart
 * @param held whether it keeps its place over everything else; not where a developer works beside it
 */
public record WindowSetup(PanelSize panel, Strikes strikes, boolean held) {
    WindowSetup on(PanelSize other) {
        return new WindowSetup(other, strikes, held);
    }
}
