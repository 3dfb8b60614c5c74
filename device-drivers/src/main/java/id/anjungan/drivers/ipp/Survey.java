// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterSurvey;
import id.anjungan.core.device.PrinterSurvey.Reason;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What a technician is told of a printer behind IPP. */
final class Survey {
    private Survey() {}

    /** @param lacks names what the kiosk needs and this printer does not have */
    static PrinterSurvey of(IppLine line, PaperSettings paper, Function<PrinterTalents, List<String>> lacks)
            throws PrinterFault {
        PrinterTalents talents = PrinterTalents.ask(line);
        PrinterState state = PrinterState.ask(line, paper);
        Map<String, Integer> markers = new TreeMap<>();
        state.markers().forEach(marker -> markers.put(marker.name(), marker.percent()));
        return new PrinterSurvey(
                talents.model(),
                talents.uuid().isEmpty() ? line.printer().toString() : talents.uuid(),
                state.readiness(),
                state.reasons().stream()
                        .map(reason -> new Reason(IppStatus.bare(reason), IppStatus.weight(reason)))
                        .filter(reason -> !reason.keyword().equals("none"))
                        .toList(),
                state.media(),
                markers,
                lacks.apply(talents));
    }
}
