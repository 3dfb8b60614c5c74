// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeSettings;
import id.anjungan.core.printdesk.DeskThread;
import id.anjungan.core.trust.TrustStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the office configures and what signatures are judged with fresh: fetched at the start, again until the
 * office answers, and then at intervals. Until the first answer every way in is offered.
 */
public final class OfficeNews {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeNews.class);
    private static final List<String> WAYS_UNTIL_TOLD = List.of("ktp-el", "qr", "nik", "petugas");

    private final KioskDesk office;
    private final TrustStore trust;
    private volatile OfficeSettings settings;

    public OfficeNews(KioskDesk office, TrustStore trust) {
        this.office = office;
        this.trust = trust;
    }

    /** Fetches on this thread, and again each time the interval is over; returns at once. */
    public void begin(DeskThread thread, Duration interval) {
        Reconnect reconnect = new Reconnect(thread, this::fetched);
        again(thread, interval, reconnect);
    }

    private void again(DeskThread thread, Duration interval, Reconnect reconnect) {
        reconnect.lost();
        thread.after(interval, () -> again(thread, interval, reconnect));
    }

    private boolean fetched() {
        try {
            trust.keep(office.trustData());
            settings = office.settings();
            return true;
        } catch (OfficeFault fault) {
            LOG.info("no news from the office: {}", fault.kind());
            return false;
        }
    }

    /** What the office last configured; empty until its first answer. */
    public Optional<OfficeSettings> settings() {
        return Optional.ofNullable(settings);
    }

    /** What the office has to say to everybody; nothing until its first answer. */
    public List<String> announcements() {
        OfficeSettings now = settings;
        return now == null ? List.of() : now.announcements();
    }

    /** The ways in that the office wants, as it names them. */
    public List<String> waysIn() {
        OfficeSettings now = settings;
        return now == null ? WAYS_UNTIL_TOLD : now.waysIn();
    }
}
