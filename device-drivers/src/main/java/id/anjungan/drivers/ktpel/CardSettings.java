// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.drivers.pcsc.CardProcedure;
import id.anjungan.drivers.pcsc.PcscWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What the settings say of the machine's parts around a card. Each throws {@link IllegalArgumentException} with the
 * key's name when there is nothing to be used.
 */
public record CardSettings(Map<String, String> texts) {
    /** Whoever is asked to lift the card must see within three seconds that it is noticed. */
    private static final int LONGEST_STEADY_MS = 2000;

    private static final String STANDARD_STEADY_MS = Long.toString(PcscWatch.STEADY.toMillis());

    public String text(String key) {
        String value = texts.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + ": is missing");
        }
        return value;
    }

    /** Found anywhere in a slot's name. */
    public Pattern slot(String key) {
        try {
            return Pattern.compile(text(key));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(key + ": not a regular expression", e);
        }
    }

    /**
     * The procedure as {@code card.longest-response} has it: on a reader that takes so many bytes of response data,
     * 256 to 65 536, or that is asked for it by itself when nothing or 0 is set.
     */
    public CardProcedure onReader(CardProcedure procedure) {
        String key = "card.longest-response";
        String digits = texts.getOrDefault(key, "0");
        if (digits.equals("0")) {
            return procedure;
        }
        try {
            return procedure.over(new KnownReader(Integer.parseInt(digits)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ": 0, or 256 to 65536 expected", e);
        }
    }

    /** How long a card must be missed before it is lifted: {@code card.steady-ms}, 0 to 2000. */
    public Duration steady() {
        String key = "card.steady-ms";
        String digits = texts.getOrDefault(key, STANDARD_STEADY_MS);
        if (!digits.matches("[0-9]{1,4}") || Integer.parseInt(digits) > LONGEST_STEADY_MS) {
            throw new IllegalArgumentException(key + ": 0 to " + LONGEST_STEADY_MS + " expected");
        }
        return Duration.ofMillis(Integer.parseInt(digits));
    }

    /** Those of {@code card.anchor}. */
    public CountrySigners signers() {
        String file = text("card.anchor");
        try {
            return CountrySigners.read(Path.of(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("card.anchor: no country signer can be read from " + file, e);
        }
    }

    /** What opens the SAM, in the sealed file of {@code card.sam-activation}. */
    public ActivationData activation() {
        return new SealedActivationData(
                Path.of(text("card.sam-activation")), Path.of(text("card.sam-activation-password-file")));
    }
}
