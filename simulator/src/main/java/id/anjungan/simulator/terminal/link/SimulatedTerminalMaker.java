// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.terminal.link;

import id.anjungan.core.device.IdentityTerminalMaker;
import id.anjungan.simulator.terminal.VirtualTerminal;
import java.util.Map;

/** Fits the world's terminal; its address is the system property {@code adm.world.terminal}. */
public final class SimulatedTerminalMaker implements IdentityTerminalMaker {
    private final String address;

    /** The world of the system property. */
    public SimulatedTerminalMaker() {
        this(System.getProperty("adm.world.terminal", ""));
    }

    /** @param address {@code host:port} */
    public SimulatedTerminalMaker(String address) {
        this.address = address;
    }

    @Override
    public String name() {
        return VirtualTerminal.NAME;
    }

    @Override
    public Fitting open(Map<String, String> settings) {
        return new Fitting(new SimulatedTerminal(address), new SimulatedTerminalWatch(address));
    }
}
