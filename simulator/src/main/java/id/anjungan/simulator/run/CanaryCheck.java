// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.core.trust.CardObject;
import id.anjungan.simulator.canary.CanarySearch;
import id.anjungan.simulator.card.Portrait;
import id.anjungan.simulator.people.InventedPins;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/**
 * Looks for people in everything that a run left of the kiosk: its data, logs and temporary files, transcripts, trace
 * and result, and the live heaps of the kiosk and its children. The same search over the office's own data is the
 * positive control: there it must find somebody.
 */
final class CanaryCheck {
    /** How long after the visit nobody may be left. */
    static final Duration AFTER_THE_VISIT = Duration.ofSeconds(5);

    private static final List<String> KEPT = List.of("kiosk", "wire", "trace.txt", "result.json", "world.json");

    private final Path world;
    private final CanarySearch search;

    /**
     * @param world the world's folder of this run
     * @param served what the office handed out
     * @param codes what was held before the scanner
     */
    CanaryCheck(Population people, Path world, List<byte[]> served, List<byte[]> codes) {
        this.world = world;
        this.search = new CanarySearch(people.personas());
        served.forEach(document -> search.with("document", own(document)));
        codes.forEach(code -> search.with("access code", code));
    }

    /** Of a card's object only what it signs: the certificates around that are the office's, and everywhere. */
    private static byte[] own(byte[] document) {
        if (!CardObject.begins(document)) {
            return document;
        }
        try {
            return (byte[]) new CMSSignedData(document).getSignedContent().getContent();
        } catch (CMSException unreadable) {
            return document;
        }
    }

    /** What this person may have typed: a NIK that nobody has, and the PIN, right and wrong. */
    CanaryCheck typedBy(Persona persona, Population people) {
        String masuk = InventedPins.masuk(persona.nik());
        String cetak = InventedPins.cetak("KARTU_KELUARGA " + persona.kkNumber());
        for (String pin : List.of(masuk, cetak)) {
            search.typed("pin", pin).typed("wrong pin", InventedPins.wrong(pin));
        }
        byte[] unknown = people.unknownNik(persona.nik()).getBytes(StandardCharsets.US_ASCII);
        search.with("unknown nik", unknown);
        return this;
    }

    /** The photos of these people, and what an officer among them typed. */
    CanaryCheck accompanied(Persona citizen, Persona officer) {
        search.with("photo", Portrait.jpeg(citizen)).with("officer's photo", Portrait.jpeg(officer));
        String pin = InventedPins.officer(officer.nik());
        search.typed("officer's pin", pin).typed("officer's wrong pin", InventedPins.wrong(pin));
        return this;
    }

    static Path temporary(Path world) throws IOException {
        return Files.createDirectories(world.resolve("tmp"));
    }

    /** Dumps the live objects of the kiosk and its children into a folder. */
    static Path dump(Hall hall, Path own) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(own.resolve("heaps"));
        ProcessHandle kiosk = ProcessHandle.of(hall.kiosk().pid()).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(kiosk.children().toList());
        all.add(kiosk);
        for (ProcessHandle process : all) {
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            Process dump = new ProcessBuilder(
                            jcmd,
                            Long.toString(process.pid()),
                            "GC.heap_dump",
                            folder.resolve(process.pid() + ".hprof").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (dump.waitFor() != 0) {
                throw new IOException("no heap dump of process " + process.pid());
            }
        }
        return folder;
    }

    List<String> search(RunFolder out, Path heaps) throws IOException {
        List<String> findings = new ArrayList<>();
        for (String part : KEPT) {
            search.under(out.root().resolve(part)).forEach(f -> findings.add("canary in " + part + "/" + f));
        }
        search.under(temporary(world)).forEach(f -> findings.add("canary in a temporary file: " + f));
        search.under(heaps).forEach(f -> findings.add("canary in the live heap: " + f));
        if (search.under(world.resolve("office")).isEmpty()) {
            findings.add("the search finds nobody in the office's own data: it proves nothing");
        }
        return findings;
    }
}
