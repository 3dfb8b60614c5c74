// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import id.anjungan.drivers.ipp.Raster;
import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The printing thread: takes jobs in turn and moves their sheets through the machine, in the time that this takes. */
final class PrintEngine implements Runnable {
    private static final String TRAY = "face-down";

    private final PrinterBody body;
    private final PrinterTraits traits;
    private final Pace pace;
    private final WireLog log;
    private final List<SheetListener> listeners = new CopyOnWriteArrayList<>();
    private final Floor floor = new Floor();

    PrintEngine(PrinterBody body, PrinterTraits traits, Pace pace, WireLog log) {
        this.body = body;
        this.traits = traits;
        this.pace = pace;
        this.log = log;
    }

    void listen(SheetListener listener) {
        listeners.add(listener);
    }

    Floor floor() {
        return floor;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                print(body.next());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(PrintJob job) throws InterruptedException {
        listeners.forEach(listener -> listener.began(job.ticket.name()));
        try {
            int done = 0;
            for (byte[] document = body.document(job); document != null; document = body.document(job)) {
                PwgReader reader = new PwgReader(new ByteArrayInputStream(asRaster(document)));
                List<PwgReader.Page> sides = sheet(job, reader);
                while (!sides.isEmpty() && body.goesOn(job)) {
                    int first = done + 1;
                    done += sides.size();
                    body.knows(job, Math.max(sides.get(0).pages(), done));
                    move(job, sides, first);
                    sides = sheet(job, reader);
                }
            }
            body.end(job, PrintJob.COMPLETED, "job-completed-successfully");
        } catch (IOException e) {
            body.end(job, PrintJob.ABORTED, "document-format-error");
        }
        log.note("job " + job.id + " ends, " + String.join(",", body.reasons(job)));
    }

    private static byte[] asRaster(byte[] document) throws IOException {
        if (document.length < 4 || !new String(document, 0, 4, StandardCharsets.ISO_8859_1).equals("%PDF")) {
            return document;
        }
        ByteArrayOutputStream raster = new ByteArrayOutputStream();
        Raster.of(document, 300, List.of()).writeTo(raster);
        return raster.toByteArray();
    }

    /** What comes onto one sheet; nothing at the end. */
    private List<PwgReader.Page> sheet(PrintJob job, PwgReader reader) throws IOException {
        int most = job.ticket.oneSided() ? 1 : traits.stock().sides();
        List<PwgReader.Page> sides = new ArrayList<>();
        for (PwgReader.Page page = reader.next(); page != null; page = reader.next()) {
            sides.add(page);
            if (sides.size() == most) {
                break;
            }
        }
        return sides;
    }

    /** Ends with the sheet in the tray, or with the job. */
    private void move(PrintJob job, List<PwgReader.Page> sides, int number) throws InterruptedException {
        PrinterBody.Passage passage = PrinterBody.Passage.AGAIN;
        while (passage == PrinterBody.Passage.AGAIN) {
            if (!body.feed(job)) {
                return;
            }
            Duration time = number == 1 ? traits.firstPage() : traits.nextPage();
            floor.begins(time);
            pace.take(time);
            passage = body.pass(job);
            for (int side = 1; side < sides.size() && passage == PrinterBody.Passage.OUT; side++) {
                body.sideDone(job);
                floor.begins(traits.nextPage());
                pace.take(traits.nextPage());
                passage = body.pass(job);
            }
        }
        if (passage == PrinterBody.Passage.OUT) {
            leave(job, sides, number);
        }
    }

    private void leave(PrintJob job, List<PwgReader.Page> sides, int number) {
        int sheets = body.leaving();
        for (int side = 0; side < sides.size(); side++) {
            show(job, sides.get(side), number + side, sheets);
        }
        body.left(job);
    }

    private void show(PrintJob job, PwgReader.Page page, int number, int sheets) {
        Sheet sheet = new Sheet(
                sheets,
                job.ticket.name(),
                number,
                Math.max(page.pages(), number),
                job.ticket.medium(),
                TRAY,
                page.clockwise(),
                page.image());
        log.note("sheet " + sheet.number() + " leaves: job " + job.id + ", side " + number + " of " + sheet.pages());
        listeners.forEach(listener -> listener.sheet(sheet));
    }
}
