// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IntType;
import com.hp.jipp.encoding.KeyValues;
import com.hp.jipp.encoding.KeywordType;
import com.hp.jipp.model.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * A supply of ink or toner, by printer-supply (PWG 5100.13 §5.6.46) or, where that is missing, by the marker attributes
 * of CUPS.
 *
 * @param percent what is left; -1 when the printer does not know
 */
record Marker(String name, int percent) {
    private static final IntType.Set LEVELS = new IntType.Set("marker-levels");
    private static final KeywordType.Set TYPES = new KeywordType.Set("marker-types");

    static final List<com.hp.jipp.encoding.AttributeType<?>> ASKED = List.of(Types.printerSupply, LEVELS, TYPES);

    boolean empty() {
        return percent == 0;
    }

    static List<Marker> of(AttributeGroup group) {
        List<Marker> markers = new ArrayList<>();
        List<KeyValues> supplies = PrinterState.values(group, Types.printerSupply);
        for (KeyValues supply : supplies) {
            String name = supply.get("colorantname") + " " + supply.get("type");
            if (isInk(supply.get("type"))) {
                markers.add(new Marker(name, percent(supply.get("level"), supply.get("maxcapacity"))));
            }
        }
        return supplies.isEmpty() ? ofCups(group) : markers;
    }

    private static List<Marker> ofCups(AttributeGroup group) {
        List<Marker> markers = new ArrayList<>();
        List<Integer> levels = PrinterState.values(group, LEVELS);
        List<String> types = PrinterState.texts(group, TYPES);
        for (int i = 0; i < levels.size() && i < types.size(); i++) {
            if (isInk(types.get(i))) {
                markers.add(new Marker(types.get(i), levels.get(i) < 0 ? -1 : levels.get(i)));
            }
        }
        return markers;
    }

    /** A waste box at 0 is as it should be. */
    private static boolean isInk(String type) {
        return type != null && (type.startsWith("toner") || type.startsWith("ink") || type.startsWith("ribbon"));
    }

    /** Negative levels are "unknown" and the like. */
    private static int percent(String level, String capacity) {
        int left = number(level);
        int whole = number(capacity);
        if (left <= 0) {
            return left < 0 ? -1 : 0;
        }
        return whole <= 0 ? -1 : (int) Math.max(1, Math.min(100L, 100L * left / whole));
    }

    private static int number(String digits) {
        return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }
}
