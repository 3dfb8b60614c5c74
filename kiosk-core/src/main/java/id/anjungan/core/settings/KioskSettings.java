// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is set on one machine, by subject. Read once, by the composition root. The keys are described in
 * {@code docs/pengaturan.md}.
 *
 * @param ways the ways in that this machine has, by the ids of their controls; the office may want fewer
 */
public record KioskSettings(
        Machine machine,
        Screen screen,
        List<String> ways,
        Devices devices,
        Finger finger,
        Office office,
        Trust trust,
        Idle idle,
        Keys keys) {
    private static final String TERMINAL = "identity.terminal";
    private static final String SCREEN_SIZE = "screen.size";
    private static final String PANEL_INCHES = "screen.panel-inches";
    private static final String LOW_REACH = "screen.low-reach";

    /** @param data the folder of ledger, audit and log */
    public record Machine(String id, Path data, String operatorKey) {}

    /**
     * @param lang {@code id} or {@code en}
     * @param lowReach, stillPictures how each visit begins
     */
    public record Screen(
            int width,
            int height,
            double panelInches,
            boolean fullscreen,
            String lang,
            boolean lowReach,
            boolean stillPictures) {
        /** The sides of a panel of 15.6 inches in millimetres: on no smaller one does everything have its place. */
        private static final double SHORTEST = 194;

        private static final double SHORTEST_LONG = 345;

        boolean hasRoom() {
            double scale = pixelsPerMillimetre();
            return Math.min(width, height) / scale >= SHORTEST && Math.max(width, height) / scale >= SHORTEST_LONG;
        }

        boolean isUpright() {
            return height >= width;
        }

        /** Root font size of the screens: pixels a millimetre of the panel. */
        public double pixelsPerMillimetre() {
            return Math.hypot(width, height) / (panelInches * 25.4);
        }
    }

    /**
     * @param card, finger, printer names of the makers that are looked up
     * @param scanner the same of the code scanner; {@code none} when there is none
     * @param ticket the same of the ticket printer
     * @param terminal the vendor's terminal that stands in for card and finger; empty when there is none
     * @param texts what makers read, by dotted key, {@code card.source} among it
     */
    public record Devices(
            String card,
            String finger,
            String printer,
            String scanner,
            String ticket,
            String terminal,
            Map<String, String> texts) {
        private static final String NONE = "none";
        private static final String CARD_PRINTER = "card-printer.driver";
        private static final String SPEAKER = "speaker.driver";

        /** The maker's name of the card printer; empty when this machine has none. */
        public Optional<String> cardPrinter() {
            return fitted(CARD_PRINTER);
        }

        /** The maker's name of the voice; empty when this machine is silent. */
        public Optional<String> speaker() {
            return fitted(SPEAKER);
        }

        private Optional<String> fitted(String key) {
            return Optional.ofNullable(texts.get(key)).filter(name -> !name.equals(NONE));
        }

        public boolean hasScanner() {
            return !scanner.equals(NONE);
        }

        /** The same with another text. */
        public Devices with(String key, String text) {
            Map<String, String> all = new HashMap<>(texts);
            all.put(key, text);
            return new Devices(card, finger, printer, scanner, ticket, terminal, Map.copyOf(all));
        }

        public boolean hasTicketPrinter() {
            return !ticket.equals(NONE);
        }
    }

    /** @param threshold the least score of a match */
    public record Finger(int threshold, int tries, Duration pause) {}

    public record Office(URI url, Path anchor, Path keystore, Path passwordFile) {}

    public record Trust(Duration maxAge, Duration clockSkew) {}

    public record Idle(Duration warning, Duration answer) {}

    /**
     * How soon after itself a key of the tactile pad is the same strike of a trembling hand.
     *
     * @param again a key that does something
     * @param lightAgain one that only moves or types
     */
    public record Keys(Duration again, Duration lightAgain) {}

    /**
     * Built-in values, then the file, then the options.
     *
     * @param file null when there is none
     * @param options texts by dotted key
     */
    public static KioskSettings read(Path file, Map<String, String> options) throws SettingsFault {
        SettingTexts texts = SettingTexts.of(file, options);
        Screen screen = screen(texts);
        texts.demandNeeded(texts.text(TERMINAL).isEmpty() ? List.of() : List.of("card.anchor", "finger.port"));
        return new KioskSettings(
                new Machine(texts.text("kiosk.id"), texts.path("kiosk.data"), texts.text("operator.key")),
                screen,
                ways(texts),
                devices(texts),
                new Finger(
                        texts.count("finger.threshold"), texts.count("finger.tries"), texts.duration("finger.pause")),
                new Office(
                        URI.create(texts.text("office.url")),
                        texts.path("office.anchor"),
                        texts.path("office.keystore"),
                        texts.path("office.password-file")),
                new Trust(texts.duration("trust.max-age"), texts.duration("trust.clock-skew")),
                new Idle(texts.duration("idle.warning"), texts.duration("idle.answer")),
                new Keys(texts.duration("keys.double-strike"), texts.duration("keys.double-digit")));
    }

    /** The data folder alone, for tools that need no device: the rest may be missing, but not wrong. */
    public static Path dataFolder(Path file, Map<String, String> options) throws SettingsFault {
        return SettingTexts.of(file, options).path("kiosk.data");
    }

    /** The screen alone, for what is shown without the kiosk: the rest may be missing, but not wrong. */
    public static Screen screen(Path file) throws SettingsFault {
        return screen(SettingTexts.of(file, Map.of()));
    }

    /** What makers of devices read, for tools that need no more: the rest may be missing, but not wrong. */
    public static Map<String, String> deviceTexts(Path file, Map<String, String> options) throws SettingsFault {
        return devices(SettingTexts.of(file, options)).texts();
    }

    private static List<String> ways(SettingTexts texts) {
        return Stream.of("ktp-el", "qr", "nik", "petugas")
                .filter(way -> texts.flag("way." + way))
                .toList();
    }

    private static Screen screen(SettingTexts texts) throws SettingsFault {
        Screen screen = screenAsSet(texts);
        if (!screen.hasRoom()) {
            throw texts.fault(
                    "is too small: the screens need a panel of 194 x 345 mm, 15.6 inches", PANEL_INCHES, SCREEN_SIZE);
        }
        if (screen.lowReach() && !screen.isUpright()) {
            throw texts.fault("needs an upright panel", LOW_REACH);
        }
        return screen;
    }

    private static Screen screenAsSet(SettingTexts texts) {
        String[] size = texts.text(SCREEN_SIZE).split("x");
        return new Screen(
                Integer.parseInt(size[0]),
                Integer.parseInt(size[1]),
                Double.parseDouble(texts.text(PANEL_INCHES)),
                texts.flag("screen.fullscreen"),
                texts.text("screen.lang"),
                texts.flag(LOW_REACH),
                texts.flag("screen.still-pictures"));
    }

    private static Devices devices(SettingTexts texts) {
        Map<String, String> all = new HashMap<>(texts.all());
        String ours = "(card|card-printer|finger|printer|scanner|ticket|identity|vendor|speaker|where)\\..*";
        all.keySet().removeIf(key -> !key.matches(ours));
        all.values().removeIf(String::isEmpty);
        all.put("card.source", texts.text("device.card"));
        all.put(Devices.CARD_PRINTER, texts.text("device.card-printer"));
        all.put(Devices.SPEAKER, texts.text("device.speaker"));
        all.put("printer.driver", texts.text("device.printer"));
        return new Devices(
                texts.text("device.card"),
                texts.text("device.finger"),
                texts.text("device.printer"),
                texts.text("device.scanner"),
                texts.text("device.ticket"),
                texts.text(TERMINAL),
                Map.copyOf(all));
    }
}
