// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.scenario.KioskLine;
import id.anjungan.simulator.scenario.ScenarioPlayer;
import id.anjungan.simulator.scenario.ToldWords;
import java.time.Duration;

/** The kiosk's window at the other end of the line. */
record LineWindow(KioskLine line, KioskProcess kiosk, ToldWords told) implements ScenarioPlayer.Window {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Override
    public String press(String control) {
        return line.press(control);
    }

    @Override
    public String key(String key) {
        return line.key(key);
    }

    @Override
    public boolean jump(int entry) {
        return line.jump(entry);
    }

    @Override
    public boolean atRest() {
        return line.atRest();
    }

    @Override
    public String await(String words) throws InterruptedException {
        return told.await(words, LONGEST_WAIT);
    }

    @Override
    public boolean alive() {
        return kiosk.alive();
    }
}
