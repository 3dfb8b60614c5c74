// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The palette as it stands in the style sheet, and the contrast of two colours (WCAG 2.2, relative luminance). */
public final class Colours {
    private static final Pattern COLOUR = Pattern.compile("-adm-([a-z-]+): (#[0-9A-F]{6});");

    private Colours() {}

    /** The colours of a theme by name; what the contrast theme leaves out is as in the plain one. */
    public static Map<String, Color> of(boolean contrast) {
        try (InputStream in = Colours.class.getResourceAsStream("/id/anjungan/ui/style/palette.css")) {
            String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int split = sheet.indexOf(".root:contrast");
            Map<String, Color> colours = new HashMap<>(read(sheet.substring(0, split)));
            if (contrast) {
                colours.putAll(read(sheet.substring(split)));
            }
            return colours;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From 1 to 21. */
    public static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static Map<String, Color> read(String rules) {
        Map<String, Color> colours = new HashMap<>();
        Matcher matcher = COLOUR.matcher(rules);
        while (matcher.find()) {
            colours.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return colours;
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
