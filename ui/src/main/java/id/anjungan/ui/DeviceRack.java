// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.device.CardPrinterMaker;
import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderMaker;
import id.anjungan.core.device.CodeScanner;
import id.anjungan.core.device.CodeScannerMaker;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.core.device.DocumentPrinterMaker;
import id.anjungan.core.device.FingerScanner;
import id.anjungan.core.device.FingerScannerMaker;
import id.anjungan.core.device.IdentityTerminal;
import id.anjungan.core.device.IdentityTerminalMaker;
import id.anjungan.core.device.Printers;
import id.anjungan.core.device.TicketPrinter;
import id.anjungan.core.device.TicketPrinterMaker;
import id.anjungan.core.settings.KioskSettings;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;

/** The devices of this machine, each found by the name that its setting gives; none is touched before it is used. */
record DeviceRack(
        CardReader card,
        FingerScanner finger,
        CodeScanner codes,
        Optional<IdentityTerminal> terminal,
        Printers printers,
        TicketPrinter tickets,
        List<DeviceWatch> watches,
        Runnable warmUp)
        implements AutoCloseable {
    /** The one driver for cards; {@code card.source} tells it where the readers are. */
    private static final String KTP_EL = "ktp-el";

    static DeviceRack of(KioskSettings.Devices devices) {
        DeviceRack rack = devices.terminal().isEmpty() ? withReader(devices) : withTerminal(devices);
        DeviceRack withCards = devices.cardPrinter()
                .map(name -> rack.with(named(CardPrinterMaker.class, CardPrinterMaker::name, name)
                        .open(devices.texts())))
                .orElse(rack);
        DeviceRack scanning = devices.hasScanner() ? withCards.with(scanner(devices)) : withCards;
        return devices.hasTicketPrinter() ? scanning.with(ticketPrinter(devices)) : scanning;
    }

    private static CodeScannerMaker.Fitting scanner(KioskSettings.Devices devices) {
        return named(CodeScannerMaker.class, CodeScannerMaker::name, devices.scanner())
                .open(devices.texts());
    }

    private static TicketPrinterMaker.Fitting ticketPrinter(KioskSettings.Devices devices) {
        return named(TicketPrinterMaker.class, TicketPrinterMaker::name, devices.ticket())
                .open(devices.texts());
    }

    private DeviceRack with(CodeScannerMaker.Fitting fitted) {
        return new DeviceRack(
                card, finger, fitted.scanner(), terminal, printers, tickets, watchedBy(fitted.watch()), warmUp);
    }

    private DeviceRack with(TicketPrinterMaker.Fitting fitted) {
        return new DeviceRack(
                card, finger, codes, terminal, printers, fitted.printer(), watchedBy(fitted.watch()), warmUp);
    }

    private List<DeviceWatch> watchedBy(DeviceWatch further) {
        return Stream.concat(watches.stream(), Stream.of(further)).toList();
    }

    private DeviceRack with(CardPrinterMaker.Fitting fitted) {
        Printers both = printers.and(fitted.printer());
        return new DeviceRack(card, finger, codes, terminal, both, tickets, watchedBy(fitted.watch()), warmUp);
    }

    private static DeviceRack withReader(KioskSettings.Devices devices) {
        CardReaderMaker card = named(CardReaderMaker.class, CardReaderMaker::name, KTP_EL);
        FingerScannerMaker finger = named(FingerScannerMaker.class, FingerScannerMaker::name, devices.finger());
        DocumentPrinterMaker printer = named(DocumentPrinterMaker.class, DocumentPrinterMaker::name, devices.printer());
        FingerScannerMaker.Fitting sensor = finger.open(devices.texts());
        return new DeviceRack(
                card.reader(devices.texts()),
                sensor.scanner(),
                new AbsentDevices.Codes(),
                Optional.empty(),
                Printers.paperOnly(printer.open(devices.texts())),
                new AbsentDevices.Tickets(),
                List.of(card.watch(devices.texts()), sensor.watch(), printer.watch(devices.texts())),
                printer::warmUp);
    }

    private static DeviceRack withTerminal(KioskSettings.Devices devices) {
        IdentityTerminalMaker maker =
                named(IdentityTerminalMaker.class, IdentityTerminalMaker::name, devices.terminal());
        DocumentPrinterMaker printer = named(DocumentPrinterMaker.class, DocumentPrinterMaker::name, devices.printer());
        IdentityTerminalMaker.Fitting fitted = maker.open(devices.texts());
        return new DeviceRack(
                new AbsentDevices.Reader(),
                new AbsentDevices.Scanner(),
                new AbsentDevices.Codes(),
                Optional.of(fitted.terminal()),
                Printers.paperOnly(printer.open(devices.texts())),
                new AbsentDevices.Tickets(),
                List.of(fitted.watch(), printer.watch(devices.texts())),
                printer::warmUp);
    }

    static <T> T named(Class<T> kind, Function<T, String> name, String wanted) {
        for (T maker : ServiceLoader.load(kind)) {
            if (name.apply(maker).equals(wanted)) {
                return maker;
            }
        }
        throw new IllegalArgumentException("no driver is called " + wanted);
    }

    @Override
    public void close() {
        watches.forEach(DeviceWatch::close);
        card.close();
        finger.close();
    }
}
