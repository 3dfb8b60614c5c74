// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Universal forgery: the signature's dictionary is damaged in place, no byte longer or shorter. */
final class Voids {
    /** What is written over what; the first such words after the signature's dictionary begins. */
    private record Damage(String operation, String words, String over) {}

    private static final List<Damage> WORDS = List.of(
            new Damage("other filter", "/Adobe.PPKLite", "/Adobe.PPKLine"),
            new Damage("other sub-filter", "/ETSI.CAdES.detached", "/ETSI.CAdES.detachet"),
            new Damage("older sub-filter", "/ETSI.CAdES.detached", "/adbe.pkcs7.sha1    "),
            new Damage("sub-filter of timestamps", "/ETSI.CAdES.detached", "/ETSI.RFC3161       "),
            new Damage("no range", "/ByteRange", "/ByteRangf"),
            new Damage("no contents", "/Contents", "/Contentz"),
            new Damage("no type", "/Type /Sig", "/Type /Sag"),
            new Damage("type of timestamps", "/Type /Sig", "/Type /Xig"),
            new Damage("no field type", "/FT /Sig", "/FT /Txt"),
            new Damage("no value", "/V ", "/W "));

    /** What becomes of the range's four numbers. */
    private interface Range {
        long[] of(int[] numbers);
    }

    private final List<Forgery> all = new ArrayList<>();

    private Voids() {}

    static List<Forgery> all() {
        Voids voids = new Voids();
        WORDS.forEach(damage -> voids.all.add(
                new Forgery(Attack.VOIDED, damage.operation(), 0, workshop -> written(workshop, damage))));
        voids.range("zeros", n -> new long[] {0, 0, 0, 0});
        voids.range("negative", n -> new long[] {0, n[1], n[2], -1});
        voids.range("less at the end", n -> new long[] {0, n[1], n[2], n[3] - 100});
        voids.range("more at the end", n -> new long[] {0, n[1], n[2], n[3] + 100});
        voids.range("later begin", n -> new long[] {9, n[1] - 9, n[2], n[3]});
        voids.range("gap begins earlier", n -> new long[] {0, n[1] - 50, n[2], n[3]});
        voids.range("gap ends later", n -> new long[] {0, n[1], n[2] + 20, n[3] - 20});
        voids.range("no gap", n -> new long[] {0, n[1], n[1], n[3]});
        voids.range("overlapping", n -> new long[] {0, n[1], n[1] - 10, n[3]});
        voids.range("beyond numbers", n -> new long[] {0, n[1], n[2], 4294967296L});
        for (int place : new int[] {0, 1, 4, 60, 800, 3000}) {
            voids.all.add(
                    new Forgery(Attack.VOIDED, "contents emptied from", place, workshop -> emptied(workshop, place)));
        }
        return List.copyOf(voids.all);
    }

    private void range(String operation, Range range) {
        all.add(new Forgery(Attack.VOIDED, "range: " + operation, 0, workshop -> ranged(workshop, range)));
    }

    private static byte[] written(Workshop workshop, Damage damage) {
        String text = workshop.text();
        int at = text.indexOf(damage.words());
        if (at < 0) {
            throw new IllegalStateException("there is no " + damage.words());
        }
        byte[] bytes = workshop.bytes();
        System.arraycopy(
                Workshop.bytes(damage.over()), 0, bytes, at, damage.over().length());
        return bytes;
    }

    /** Nothing but zeros from this digit of the contents on. */
    private static byte[] emptied(Workshop workshop, int digit) throws IOException {
        byte[] bytes = workshop.bytes();
        int[] range = workshop.range();
        Arrays.fill(bytes, range[1] + 1 + digit, range[2] - 1, (byte) '0');
        return bytes;
    }

    private static byte[] ranged(Workshop workshop, Range range) throws IOException {
        byte[] bytes = workshop.bytes();
        int open = workshop.text().indexOf('[', workshop.text().indexOf("/ByteRange"));
        int close = workshop.text().indexOf(']', open);
        StringBuilder numbers = new StringBuilder();
        for (long number : range.of(workshop.range())) {
            numbers.append(number).append(' ');
        }
        while (numbers.length() < close - open - 1) {
            numbers.append(' ');
        }
        System.arraycopy(Workshop.bytes(numbers.toString()), 0, bytes, open + 1, close - open - 1);
        return bytes;
    }
}
