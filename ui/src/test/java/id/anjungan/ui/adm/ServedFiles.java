// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.PressedDocument;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document of the virtual office as files in a folder: itself, its anchor, its lists, and the offer of it. */
public final class ServedFiles {
    private final Path folder;
    private final DocumentPress press;
    private final List<String> lists = new ArrayList<>();
    private PressedDocument document;

    private ServedFiles(Path folder, DocumentPress press) {
        this.folder = folder;
        this.press = press;
    }

    /** @param state where the office's keys are or are made */
    public static ServedFiles in(Path folder, Path state) throws IOException {
        Clock clock = Clock.systemUTC();
        TestCa ca = TestCa.open(new StateFolder(state), clock);
        ServedFiles files =
                new ServedFiles(folder, new DocumentPress(ca, new TestTimestampAuthority(ca, clock), clock));
        Files.writeString(Path.of(files.anchor()), ca.anchorPem());
        for (byte[] list : ca.revocationLists()) {
            Path file = folder.resolve("list-" + files.lists.size() + ".crl");
            files.lists.add(Files.write(file, list).toString());
        }
        return files;
    }

    /** Presses a KK into {@link #pdf()}. */
    public void press(Order.Variant variant, Order.Level level) throws IOException {
        Population people = Population.fromSeed(1);
        Household home = people.household(people.persona("siti").kkNumber());
        Order order = Order.good(Order.Kind.KARTU_KELUARGA, home, home.head());
        document = press.press(order.with(variant).at(level));
        Files.write(Path.of(pdf()), document.bytes());
    }

    public String pdf() {
        return folder.resolve("kartu keluarga.pdf").toString();
    }

    public String anchor() {
        return folder.resolve("anchor.pem").toString();
    }

    public String holderNik() {
        return document.holderNik();
    }

    public String[] revocation(String... more) {
        List<String> words = new ArrayList<>(List.of("--revocation"));
        words.addAll(lists);
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    /** The offer of what was pressed, as the contract writes it. */
    public String offer() throws IOException {
        return offer(document.sha256());
    }

    public String[] offered() throws IOException {
        return new String[] {"--expect", offer()};
    }

    /** The same with other bytes' digest. */
    public String[] offerOfAnother() throws IOException {
        return new String[] {"--expect", offer("0".repeat(64))};
    }

    private String offer(String sha256) throws IOException {
        Map<String, Object> offer = Map.ofEntries(
                Map.entry("id", "offer-00000001"),
                Map.entry("kind", "KARTU_KELUARGA"),
                Map.entry("relation", "DIRI"),
                Map.entry("holder", "S. C."),
                Map.entry("holderNik", document.holderNik()),
                Map.entry("number", document.number()),
                Map.entry("pages", document.pages()),
                Map.entry("medium", "A4"),
                Map.entry("size", document.bytes().length),
                Map.entry("sha256", sha256),
                Map.entry("assurance", "CARD_AND_FINGER"),
                Map.entry("printPin", false),
                Map.entry(
                        "issuer",
                        Map.of(
                                "region",
                                document.issuer().region(),
                                "subject",
                                document.issuer().subject())));
        Path file = folder.resolve("offer.json");
        Files.write(file, new ObjectMapper().writeValueAsBytes(offer));
        return file.toString();
    }
}
