// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.ticket;

import id.anjungan.core.device.Ticket;
import id.anjungan.core.journey.farewell.Receipt;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Visit;
import id.anjungan.core.visit.VisitListener;
import id.anjungan.ui.text.KindNames;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.OfficeSign;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Puts receipts into the words of the language that the screen speaks. Names, numbers of people and sensitive kinds
 * stand on none: whoever finds one learns that somebody printed something.
 */
public final class ReceiptWriter implements VisitListener, Function<Receipt, Ticket> {
    /** So many fit one ticket; whoever takes more has the last ones on it. */
    private static final int MOST_ITEMS = 8;

    private static final Locale INDONESIA = new Locale("id", "ID");

    private final Supplier<OfficeSign> sign;
    private final String machine;
    private final Clock clock;
    private volatile Language language;

    /**
     * A writer for one machine.
     *
     * @param machine the machine's number
     * @param clock with the zone in which times are written
     * @param language until a visit says otherwise
     */
    public ReceiptWriter(Supplier<OfficeSign> sign, String machine, Clock clock, Language language) {
        this.sign = sign;
        this.machine = machine;
        this.clock = clock;
        this.language = language;
    }

    @Override
    public void entered(Visit visit) {
        language = visit.preferences().language();
    }

    @Override
    public void updated(Visit visit) {
        language = visit.preferences().language();
    }

    @Override
    public Ticket apply(Receipt receipt) {
        Texts texts = Texts.of(language);
        List<Receipt.Item> all = receipt.items();
        List<Receipt.Item> items = all.subList(Math.max(0, all.size() - MOST_ITEMS), all.size());
        OfficeSign office = sign.get();
        List<Ticket.Line> lines = new ArrayList<>();
        lines.add(new Ticket.Centred(shortened(office.name())));
        lines.add(new Ticket.Heading(texts.get("receipt.title")));
        lines.add(new Ticket.Rule());
        lines.add(new Ticket.Text(texts.get("receipt.when", now())));
        lines.add(new Ticket.Text(texts.get("receipt.machine", machine)));
        lines.add(new Ticket.Rule());
        items.forEach(item -> lines.addAll(item(texts, item)));
        lines.add(new Ticket.Rule());
        lines.add(new Ticket.Code(items.stream().map(Receipt.Item::ledgerId).collect(Collectors.joining(","))));
        for (String paragraph : List.of("receipt.faulty", "receipt.again", "farewell.Farewell.genuine")) {
            lines.add(new Ticket.Text(texts.get(paragraph)));
            lines.add(new Ticket.Text(""));
        }
        if (!office.telephone().isEmpty()) {
            lines.add(new Ticket.Text(texts.get("receipt.call", office.telephone(), shortened(office.hours()))));
        }
        lines.add(new Ticket.Centred(texts.get("receipt.free")));
        return new Ticket(lines);
    }

    private static List<Ticket.Line> item(Texts texts, Receipt.Item item) {
        return List.of(
                new Ticket.Strong(new KindNames(texts).discreet(item.kind())),
                new Ticket.Text(texts.get("receipt.item", item.ledgerId(), item.sheets())));
    }

    private String now() {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm z", INDONESIA).format(ZonedDateTime.now(clock));
    }

    /** The office's own words, which may be of any length. */
    private static String shortened(String text) {
        return text.length() <= 96 ? text : text.substring(0, 96);
    }
}
