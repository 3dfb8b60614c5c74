// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.smartcardio.CardTerminal;

/**
 * Names one slot among those of all readers. PC/SC gives each slot of a device a name of its own, which ends in the
 * numbers of device and slot under pcsc-lite: {@code ACS ACR1281 00 00}, {@code ACS ACR1281 00 01}. Guessing between
 * two that fit would read cards on the wrong reader, so that is refused.
 */
public final class SlotName {
    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private final Pattern wanted;
    private final Pattern excluded;

    private SlotName(Pattern wanted, Pattern excluded) {
        this.wanted = wanted;
        this.excluded = excluded;
    }

    /** @param wanted found anywhere in the slot's name */
    public static SlotName like(Pattern wanted) {
        return new SlotName(wanted, NOTHING);
    }

    /** The same, but never a slot that this fits, too: where the SAM lies, no citizen's card does. */
    public SlotName butNot(Pattern other) {
        return new SlotName(wanted, other);
    }

    /** @throws LineBroken gone, when none fits or several do; the message names what is there */
    CardTerminal among(List<CardTerminal> all) throws LineBroken {
        List<CardTerminal> fitting =
                all.stream().filter(one -> fits(one.getName())).toList();
        if (fitting.isEmpty()) {
            throw new LineBroken(Reason.SLOT_GONE, "no slot is named like " + this + "; there: " + names(all), null);
        }
        if (fitting.size() > 1) {
            throw new LineBroken(
                    Reason.SLOT_GONE, "more than one slot is named like " + this + ": " + names(fitting), null);
        }
        return fitting.get(0);
    }

    private boolean fits(String name) {
        return wanted.matcher(name).find() && !excluded.matcher(name).find();
    }

    private static String names(List<CardTerminal> slots) {
        return slots.isEmpty()
                ? "none"
                : slots.stream().map(CardTerminal::getName).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return excluded == NOTHING ? "'" + wanted + "'" : "'" + wanted + "' and not like '" + excluded + "'";
    }
}
