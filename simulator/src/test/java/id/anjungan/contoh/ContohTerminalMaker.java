// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.contoh;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.core.device.IdentityTerminalMaker;
import java.util.Map;
import java.util.function.Consumer;

/** Found by its name: {@code identity: {terminal: contoh-terminal}}. */
public final class ContohTerminalMaker implements IdentityTerminalMaker {
    @Override
    public String name() {
        return "contoh-terminal";
    }

    @Override
    public Fitting open(Map<String, String> settings) {
        return new Fitting(new ContohTerminal(new ScriptedSdk()), new NothingSeen());
    }

    /** This library tells of no card; it returns once the card was taken back, so none is ever left to be seen. */
    private static final class NothingSeen implements DeviceWatch {
        @Override
        public void watch(Consumer<DeviceHappening> listener) {
            listener.accept(new DeviceHappening.ReaderBack());
            listener.accept(new DeviceHappening.CardLifted());
        }

        @Override
        public void close() {}
    }
}
