// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.journey.print.Confirming;
import id.anjungan.ui.text.KindNames;
import id.anjungan.ui.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A27: before anything is printed one reads what it is, whose, how much, and that it costs nothing. */
final class Confirmation implements Check {
    @Override
    public Stream<String> complaints(Standing screen) {
        return screen.stage() instanceof Confirming confirming ? missing(screen, confirming) : Stream.of();
    }

    private static Stream<String> missing(Standing screen, Confirming confirming) {
        Texts texts = screen.mode().wording().texts();
        String all = screen.words().collect(Collectors.joining("\n"));
        Stream<String> documents = confirming.choice().order().stream()
                .flatMap(offer ->
                        Stream.of(new KindNames(texts).full(offer.kind()), offer.holder(), amount(texts, offer)));
        String free = texts.get("print.Confirming.cost.value").split(",")[0];
        return Stream.concat(documents, Stream.of(free))
                .filter(words -> !all.contains(words))
                .map(words -> "asks to print without saying: " + words);
    }

    private static String amount(Texts texts, Offer offer) {
        return offer.medium() == Offer.Medium.CARD
                ? texts.get("print.Confirming.cards.value")
                : texts.get("print.Confirming.pages.value", offer.pages());
    }
}
