// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.bomb;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Objects, page trees and cross-references without an end. */
final class StructureBombs {
    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
    private static final int MEGABYTE = 1 << 20;

    private StructureBombs() {}

    static List<Bomb> all() {
        return Stream.of(tokens(), trees(), references(), tables())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Bomb> tokens() {
        return List.of(
                Bomb.of("arrays in arrays", nested("[", "]", 400_000)),
                Bomb.of("dictionaries in dictionaries", nested("<< /A ", " >>", 200_000)),
                Bomb.of("arrays that are never closed", RawFile.page().text("4 0 obj\n" + "[".repeat(4 * MEGABYTE))),
                Bomb.of("a string of nine megabytes", RawFile.page().object(4, "(" + "(".repeat(9 * MEGABYTE))),
                Bomb.of("a name of five megabytes", RawFile.page().object(4, "/" + "A".repeat(5 * MEGABYTE))),
                Bomb.of("hexadecimal without an end", RawFile.page().object(4, "<" + "4".repeat(8 * MEGABYTE))),
                Bomb.of("a number of a million digits", RawFile.page().object(4, "9".repeat(1_000_000))));
    }

    private static List<Bomb> trees() {
        return List.of(
                Bomb.of("a page tree that is its own child", tree("[2 0 R]")),
                Bomb.of("a page tree in a circle", circle()),
                Bomb.of("a page tree ten thousand deep", deepTree(10_000)),
                Bomb.of("five thousand pages", pages(5_000)),
                Bomb.of(
                        "two thousand million pages",
                        RawFile.empty()
                                .object(1, "<< /Type /Catalog /Pages 2 0 R >>")
                                .object(2, "<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>")
                                .object(3, PAGE)),
                Bomb.of("a parent that is its own", RawFile.page().object(3, "<< /Type /Page /Parent 3 0 R >>")),
                Bomb.of(
                        "resources in a circle",
                        RawFile.empty()
                                .object(1, "<< /Type /Catalog /Pages 2 0 R >>")
                                .object(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources 5 0 R >>")
                                .object(3, PAGE)
                                .object(5, "<< /Font 5 0 R /XObject 5 0 R /F 5 0 R >>")));
    }

    private static List<Bomb> references() {
        return List.of(
                Bomb.of(
                        "references in a circle",
                        RawFile.page().object(4, "5 0 R").object(5, "4 0 R")),
                Bomb.of("more objects than anybody needs", many(200_000)));
    }

    private static List<Bomb> tables() {
        return List.of(
                new Bomb("tables in a circle", counter -> tablesInACircle()),
                new Bomb("five thousand tables", counter -> tables(5_000)),
                new Bomb("a table of a hundred million", counter -> withTable("0 100000000\n")),
                new Bomb("a table of tables", counter -> withTable("0 1\n".repeat(400_000))),
                new Bomb(
                        "no table, and objects all over",
                        counter -> RawFile.page()
                                .text("9 0 obj\n".repeat(MEGABYTE / 2))
                                .withoutTable()),
                new Bomb(
                        "no table, and streams without an end",
                        counter -> RawFile.page()
                                .text("4 0 obj << >> stream\n".repeat(200_000))
                                .withoutTable()),
                Bomb.of(
                        "a length that is its own",
                        RawFile.page().text("4 0 obj\n<< /Length 4 0 R >>\nstream\nq\nendstream\nendobj\n")),
                Bomb.of(
                        "outlines in a circle",
                        RawFile.page()
                                .object(1, "<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R /Names 5 0 R >>")
                                .object(5, "<< /First 5 0 R /Next 5 0 R /Kids [5 0 R] /Parent 5 0 R >>")));
    }

    private static RawFile nested(String open, String close, int depth) {
        return RawFile.page().object(4, open.repeat(depth) + "0" + close.repeat(depth));
    }

    private static RawFile tree(String kids) {
        return RawFile.empty()
                .object(1, "<< /Type /Catalog /Pages 2 0 R >>")
                .object(2, "<< /Type /Pages /Kids " + kids + " /Count 1 >>");
    }

    private static RawFile circle() {
        return tree("[3 0 R]")
                .object(3, "<< /Type /Pages /Kids [4 0 R 4 0 R] /Count 1 /Parent 2 0 R >>")
                .object(4, "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 1 /Parent 3 0 R >>");
    }

    private static RawFile deepTree(int depth) {
        RawFile file = tree("[3 0 R]");
        for (int level = 3; level < depth + 3; level++) {
            int child = level + 1;
            int parent = level - 1;
            file.object(level, "<< /Type /Pages /Kids [" + child + " 0 R] /Count 1 /Parent " + parent + " 0 R >>");
        }
        return file.object(depth + 3, PAGE);
    }

    private static RawFile pages(int count) {
        String kids = IntStream.range(3, count + 3).mapToObj(n -> n + " 0 R").collect(Collectors.joining(" "));
        RawFile file = RawFile.empty()
                .object(1, "<< /Type /Catalog /Pages 2 0 R >>")
                .object(2, "<< /Type /Pages /Kids [" + kids + "] /Count " + count + " >>");
        IntStream.range(3, count + 3).forEach(number -> file.object(number, PAGE));
        return file;
    }

    private static RawFile many(int count) {
        RawFile file = RawFile.page();
        IntStream.range(5, count).forEach(number -> file.object(number, "0"));
        return file;
    }

    private static byte[] tablesInACircle() {
        RawFile file = RawFile.page();
        return file.trailer("/Prev " + file.size()).bytes();
    }

    private static byte[] tables(int count) {
        RawFile file = RawFile.page();
        int previous = file.size();
        file.text("xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R >>\n");
        for (int number = 1; number < count; number++) {
            int here = file.size();
            file.text("xref\n0 0\ntrailer\n<< /Size 4 /Root 1 0 R /Prev " + previous + " >>\n");
            previous = here;
        }
        return file.text("startxref\n" + previous + "\n%%EOF\n").withoutTable();
    }

    private static byte[] withTable(String sections) {
        RawFile file = RawFile.page();
        int start = file.size();
        return file.text("xref\n" + sections + "trailer\n<< /Size 100000000 /Root 1 0 R >>\nstartxref\n" + start
                        + "\n%%EOF\n")
                .withoutTable();
    }
}
