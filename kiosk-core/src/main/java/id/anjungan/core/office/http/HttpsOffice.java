// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.HallDesk;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficerDesk;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.tls.MutualTls;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The office over HTTPS: all its desks on one line. The contract is {@code /id/anjungan/core/office/openapi.yaml}. Safe
 * from any thread; every call blocks, at most as long as its {@link Budgets} say. An interrupt ends a call at its next
 * pause; a read that waits on the socket cannot be interrupted and ends with its budget.
 */
public final class HttpsOffice implements AutoCloseable {
    private final Transport transport;
    private final OfficeLine line;
    private final HttpVisitDesk visits;
    private final HttpOfficerDesk officers;
    private final HttpDocumentDesk documents;
    private final HttpKioskDesk kiosk;
    private final HttpHallDesk hall;

    /**
     * @param office {@code https://host:port/}; the host must stand in the server's certificate
     * @throws IOException when the keys cannot be used
     */
    public HttpsOffice(URI office, MutualTls keys, Budgets budgets, CallTiming timing) throws IOException {
        this(office, new Transport(keys, budgets), budgets, timing);
    }

    HttpsOffice(URI office, Transport transport, Budgets budgets, CallTiming timing) {
        this.transport = transport;
        line = new OfficeLine(office, transport, budgets, timing);
        visits = new HttpVisitDesk(line);
        documents = new HttpDocumentDesk(line);
        kiosk = new HttpKioskDesk(line);
        officers = new HttpOfficerDesk(line);
        hall = new HttpHallDesk(line);
    }

    public VisitDesk visits() {
        return visits;
    }

    public DocumentDesk documents() {
        return documents;
    }

    public KioskDesk kiosk() {
        return kiosk;
    }

    public HallDesk hall() {
        return hall;
    }

    public OfficerDesk officers() {
        return officers;
    }

    /** Connects ahead of the citizen, says nothing about anybody; true when the office is there. */
    public boolean warm() {
        try {
            kiosk.time();
            return true;
        } catch (OfficeFault absent) {
            return false;
        }
    }

    /** False while calls fail at once because the last ones found no office. */
    public boolean reachable() {
        return line.passing();
    }

    /** How far this machine's clock is ahead of the office's, as last measured; empty before the first answer. */
    public Optional<Duration> clockSkew() {
        return kiosk.skew();
    }

    @Override
    public void close() {
        transport.close();
    }
}
