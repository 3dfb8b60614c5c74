// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

/** A scenario file that cannot be played, told with file and line. */
public final class ScenarioError extends Exception {
    private static final long serialVersionUID = 1L;

    public ScenarioError(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
