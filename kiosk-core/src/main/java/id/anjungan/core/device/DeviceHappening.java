// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Preferences;

/** What watchers report. */
public sealed interface DeviceHappening extends Happening {
    record CardLaid() implements DeviceHappening {}

    record CardLifted() implements DeviceHappening {}

    record ReaderGone() implements DeviceHappening {}

    record ReaderBack() implements DeviceHappening {}

    record FingerModuleGone() implements DeviceHappening {}

    record FingerModuleBack() implements DeviceHappening {}

    record CodeScannerGone() implements DeviceHappening {}

    record CodeScannerBack() implements DeviceHappening {}

    record TicketPrinterGone() implements DeviceHappening {}

    record TicketPrinterBack() implements DeviceHappening {}

    /** Whoever plugs a headset in wants to hear what is on the screen. */
    record HeadsetPlugged() implements DeviceHappening {
        @Override
        public Preferences changes(Preferences now) {
            return now.with(Aid.VOICE);
        }
    }

    /** What was only for the headset is heard no more; whatever the citizen chose stands, the curtain above all. */
    record HeadsetUnplugged() implements DeviceHappening {}

    /** What the printer has in the way changed; {@code GONE} is told as OTHER with {@code gone} set. */
    record PrinterChanged(PrinterReadiness.Obstacle obstacle, boolean gone) implements DeviceHappening {}

    /** The same of the printer for cards; a machine without one reports nothing. */
    record CardPrinterChanged(PrinterReadiness.Obstacle obstacle, boolean gone) implements DeviceHappening {}
}
