// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Persona.Sex;
import id.anjungan.simulator.people.Population;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a form says of one order. What no register of invented people holds is made from who they are. */
final class Facts {
    private static final Pattern BRACED = Pattern.compile("\\{([A-Za-z]+)}");
    private static final DateTimeFormatter NUMERALS = DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final int SERIALS = 9999;
    private static final String NONE = "-";

    private final Map<String, String> values = new HashMap<>();

    Facts(Order order, String number) {
        Persona holder = order.holder();
        values.put("number", number);
        person(holder);
        address(order.household());
        LocalDate event = dayOf(order);
        values.put("eventDate", Words.of(event));
        values.put("eventDateFull", Words.inFull(event));
        values.put("eventPlace", order.household().regency());
        String spouse = spouseOf(order);
        boolean husband = holder.sex() == Sex.LAKI_LAKI;
        values.put("spouse", spouse);
        values.put("husband", husband ? holder.name() : spouse);
        values.put("wife", husband ? spouse : holder.name());
        values.put("side", husband ? "suami" : "istri");
    }

    private void person(Persona holder) {
        values.put("nik", holder.nik());
        values.put("name", holder.name());
        values.put("sex", Words.of(holder.sex()));
        values.put("birthPlace", holder.birthPlace());
        values.put("birthDate", Words.of(holder.birthDate()));
        values.put("birthDateFull", Words.inFull(holder.birthDate()));
        values.put("father", holder.fatherName());
        values.put("mother", holder.motherName());
        values.put("religion", holder.religion());
        values.put("citizenship", holder.citizenship().equals("WNI") ? "INDONESIA" : holder.citizenship());
        values.put("occupation", holder.occupation());
        values.put("education", holder.education());
        values.put("blood", holder.bloodGroup());
        values.put("marital", holder.maritalStatus());
        values.put("relation", holder.relation());
        values.put("passport", holder.passport().isEmpty() ? NONE : holder.passport());
        values.put("birthAct", holder.birthActNumber());
    }

    private void address(Household household) {
        values.put("kk", household.kkNumber());
        values.put("head", household.head().name());
        values.put("address", household.address());
        values.put("rt", household.rt());
        values.put("rw", household.rw());
        values.put("village", household.village());
        values.put("district", household.district());
        values.put("regency", household.regency());
        values.put("REGENCY", household.regency().toUpperCase(Locale.ROOT));
        values.put("province", household.province());
        values.put("postal", household.postalCode());
    }

    /** The text with its facts; an unknown one is a mistake of the form. */
    String in(String text) {
        return BRACED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no fact {" + name + "}");
        }
        return value;
    }

    /** {@code 9901-KM-17082026-0042}: region, series, day and a serial that says nothing of the holder. */
    static String number(Order order, String series) {
        int serial = Math.floorMod((order.kind() + order.holder().id()).hashCode(), SERIALS) + 1;
        return region(order) + "-" + series + "-" + NUMERALS.format(dayOf(order)) + "-"
                + String.format(Locale.ROOT, "%04d", serial);
    }

    /** Four digits: of the KK, or of the NIK of somebody on none. */
    static String region(Order order) {
        String kk = order.household().kkNumber();
        return (kk.isEmpty() ? order.holder().nik() : kk).substring(0, 4);
    }

    /** A wedding and its end have their day on the KK; everything else happened lately. */
    private static LocalDate dayOf(Order order) {
        boolean ofMarriage = order.kind() == Order.Kind.KUTIPAN_AKTA_PERKAWINAN
                || order.kind() == Order.Kind.KUTIPAN_AKTA_PERCERAIAN;
        if (ofMarriage && !order.holder().marriedOn().isEmpty()) {
            return LocalDate.parse(order.holder().marriedOn(), DAY);
        }
        return Population.REFERENCE_DAY.minusDays(
                5 + Math.floorMod(order.holder().id().hashCode(), 55));
    }

    /** Who is married to the holder; after a divorce the other parent of a child. */
    private static String spouseOf(Order order) {
        Persona holder = order.holder();
        Optional<String> parent = order.household().members().stream()
                .filter(one ->
                        one.fatherNik().equals(holder.nik()) || one.motherNik().equals(holder.nik()))
                .map(one -> one.fatherNik().equals(holder.nik()) ? one.motherName() : one.fatherName())
                .findFirst();
        return order.household().members().stream()
                .filter(one -> !one.equals(holder) && one.marriedOn().equals(holder.marriedOn()))
                .filter(one -> !one.marriedOn().isEmpty())
                .map(Persona::name)
                .findFirst()
                .or(() -> parent)
                .orElse("PASANGAN CONTOH");
    }
}
