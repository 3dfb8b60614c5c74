// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

/** What a scenario moves besides the window: devices, the office, staff, the kiosk's process. */
public interface Props {
    /** Does it now; blocks until it is done. Says in words why it could not, empty when done. */
    String perform(Act act);

    /** Does it on the card's own thread as soon as this many APDUs more have been answered. */
    void performAfterApdus(int apdus, Act act);
}
