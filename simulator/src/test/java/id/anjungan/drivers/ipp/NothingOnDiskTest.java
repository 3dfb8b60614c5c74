// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.printdesk.StrictOffice;
import id.anjungan.simulator.canary.CanarySearch;
import id.anjungan.simulator.timing.Pace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was printed lies on paper and nowhere else: neither its PDF nor its raster is in any file afterwards. */
class NothingOnDiskTest {
    private static final int JOBS = Boolean.getBoolean("adm.long") ? 100 : 20;
    private static final int WINDOW = 24;
    /** Nothing that holds a page would be so long; heap dumps of other programs are. */
    private static final long LONGEST = 256L << 20;

    @TempDir
    Path kiosk;

    @TempDir
    Path control;

    private final CanarySearch pages = new CanarySearch(List.of());
    private byte[] lastPdf;
    private byte[] lastRaster;

    @Test
    void noByteOfADocumentIsOnAnyDisk() throws Exception {
        Instant start = Instant.now().minus(Duration.ofSeconds(2));
        try (var world = new IppPrinterFixture(Pace.fast());
                var counter = new PrintingCounter(
                        kiosk,
                        PrintingCounter.Office.of(new StrictOffice()),
                        world.driver(PrintEvidence.IMPRESSIONS))) {
            for (int i = 0; i < JOBS; i++) {
                counter.print(PrintingCounter.order("offer-" + i, page(), 1));
                counter.untilScreen("TakingPaper");
                counter.takes();
                counter.citizen.clear();
            }
            assertThat(world.machine.sheets()).isEqualTo(JOBS);
            assertThat(changedSince(start)).isNotEmpty();
            assertThat(found(start)).isEmpty();
        }
        Files.write(control.resolve("document"), lastPdf);
        Files.write(control.resolve("raster"), lastRaster);
        assertThat(found(start))
                .as("positive control")
                .anyMatch(each -> each.contains("pdf"))
                .anyMatch(each -> each.contains("raster"));
    }

    /** A page like no other; what is searched of it afterwards: words of its PDF, and some pixels. */
    private byte[] page() throws IOException {
        String words = "CONTOH-" + UUID.randomUUID();
        lastPdf = pdf(words);
        assertThat(new String(lastPdf, StandardCharsets.ISO_8859_1)).contains(words);
        pages.with("pdf", words.substring(0, WINDOW).getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream raster = new ByteArrayOutputStream();
        Raster.of(lastPdf, 300, List.of()).writeTo(raster);
        lastRaster = raster.toByteArray();
        pages.with("raster", manifold(lastRaster));
        return lastPdf;
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream face = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, face);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                pen.addComment(words);
                pen.beginText();
                pen.setFont(font, 17.3f);
                pen.newLineAtOffset(50.3f, 500.7f);
                pen.showText(words);
                pen.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** A stretch of so many different bytes as only the edges of letters have. */
    private static byte[] manifold(byte[] raster) {
        for (int from = 2_000; from < raster.length - WINDOW; from++) {
            byte[] window = Arrays.copyOfRange(raster, from, from + WINDOW);
            if (new String(window, StandardCharsets.ISO_8859_1)
                            .chars()
                            .distinct()
                            .count()
                    > 18) {
                return window;
            }
        }
        throw new AssertionError("a page without letters");
    }

    private List<String> found(Instant start) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : changedSince(start)) {
            try {
                pages.under(file).forEach(hit -> found.add(file + hit));
            } catch (IOException | UncheckedIOException e) {
                // somebody else's, and gone or closed meanwhile
                assertThat(file).doesNotExist();
            }
        }
        return found;
    }

    /** Files of the kiosk and of all folders where programs leave files behind. */
    private List<Path> changedSince(Instant start) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Path> roots = Stream.of(
                        kiosk,
                        Path.of(System.getProperty("java.io.tmpdir")),
                        Path.of("/tmp"),
                        Path.of("/var/tmp"),
                        Path.of("/dev/shm"),
                        Path.of(System.getProperty("user.home"), ".java"),
                        Path.of("").toAbsolutePath())
                .filter(Files::isDirectory)
                .distinct()
                .toList();
        for (Path root : roots) {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean changed = attributes.isRegularFile()
                            && attributes.size() < LONGEST
                            && attributes.lastModifiedTime().toInstant().isAfter(start);
                    if (changed && Files.isReadable(file)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        return files;
    }
}
