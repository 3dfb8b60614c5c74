// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;

/**
 * Keeps the sheets as {@code NN.png}, as they lay on the sheet, and {@code NN.json} with their job and orientation. A
 * sheet gets its number when it leaves; the slow coding of its picture is done on a thread of its own, so that it does
 * not slow the printer down.
 */
public final class SheetWriter implements SheetListener, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;
    private final ExecutorService scribe = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "sheet-writer");
        thread.setDaemon(true);
        return thread;
    });
    private final List<Future<?>> written = new ArrayList<>();
    private int sheets;

    /** The folder is made with the first sheet. */
    public SheetWriter(Path folder) {
        this.folder = folder;
        ImageIO.setUseCache(false);
    }

    @Override
    public synchronized void sheet(Sheet sheet) {
        String number = String.format("%02d", ++sheets);
        written.add(scribe.submit(() -> write(sheet, number)));
    }

    private Void write(Sheet sheet, String number) throws IOException {
        Files.createDirectories(folder);
        ImageIO.write(sheet.image(), "png", folder.resolve(number + ".png").toFile());
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("name", sheet.job());
        job.put("medium", sheet.medium());
        job.put("tray", sheet.tray());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("job", job);
        all.put("page", sheet.page());
        all.put("pages", sheet.pages());
        all.put("orientation", Map.of("clockwise", sheet.clockwise()));
        JSON.writeValue(folder.resolve(number + ".json").toFile(), all);
        return null;
    }

    /** Waits until every sheet that has left so far is on disk. */
    public synchronized void flush() {
        for (Future<?> each : written) {
            try {
                each.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (ExecutionException e) {
                throw new UncheckedIOException(new IOException("a sheet could not be kept", e.getCause()));
            }
        }
        written.clear();
    }

    @Override
    public void close() {
        flush();
        scribe.shutdown();
    }
}
