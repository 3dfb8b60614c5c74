// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import java.util.Map;

/**
 * Which secure access module stands in which kiosk, as the office has handed them out. A module's word is good for
 * nothing in another kiosk's mouth.
 *
 * @param kiosks by the module's number, upper-case hexadecimal digits
 */
record SamRegister(Map<String, String> kiosks) {
    boolean standsIn(String kiosk, String module) {
        return kiosk.equals(kiosks.get(module));
    }
}
