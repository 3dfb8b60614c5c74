// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.List;

/** Overwrites what is no longer held. */
final class Secrets {
    private Secrets() {}

    /** Closes each secret that is not, as the same object, among those still held. */
    static void closeUnless(List<Secret> secrets, List<Secret> held) {
        for (Secret secret : secrets) {
            if (held.stream().noneMatch(other -> other == secret)) {
                secret.close();
            }
        }
    }
}
