// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.visit.Happening;

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

    /** What the printer has in the way changed; {@code GONE} is told as OTHER with {@code gone} set. */
    record PrinterChanged(PrinterReadiness.Obstacle obstacle, boolean gone) implements DeviceHappening {}

    /** The same of the printer for cards; a machine without one reports nothing. */
    record CardPrinterChanged(PrinterReadiness.Obstacle obstacle, boolean gone) implements DeviceHappening {}
}
