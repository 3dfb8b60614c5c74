// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import java.util.stream.Stream;

/** One subject that every screen is looked at for. */
interface Check {
    /** What breaks it; empty where all is well. On the JavaFX thread. */
    Stream<String> complaints(Standing screen);
}
