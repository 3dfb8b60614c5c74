// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code on the integrator's page is the code that is compiled and tested here; {@code -Dwrite.papers} writes it. */
class IntegratorPageTest {
    private static final Path TOP = Path.of(System.getProperty("adm.top"));
    private static final Path PAGE = TOP.resolve("docs/perangkat/integrator.md");
    private static final Path HERE = TOP.resolve("simulator/src/test/java/id/anjungan/contoh");
    private static final Pattern BLOCK = Pattern.compile("(?s)```java\n// ([A-Za-z]+\\.java)\n(.*?)```");
    private static final Pattern BODY = Pattern.compile("(?ms)^(public )?(final )?(class|record) .*");

    private static void write() throws IOException {
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        Matcher block = BLOCK.matcher(page);
        StringBuilder anew = new StringBuilder();
        while (block.find()) {
            String code = "```java\n// " + block.group(1) + "\n" + body(block.group(1)) + "```";
            block.appendReplacement(anew, Matcher.quoteReplacement(code));
        }
        block.appendTail(anew);
        Files.writeString(PAGE, anew, StandardCharsets.UTF_8);
    }

    private static String body(String file) throws IOException {
        Matcher found = BODY.matcher(Files.readString(HERE.resolve(file), StandardCharsets.UTF_8));
        assertThat(found.find()).as(file).isTrue();
        return found.group();
    }

    @Test
    void eachAdapterStandsThereAsItIs() throws IOException {
        if (System.getProperty("write.papers") != null) {
            write();
        }
        String page = Files.readString(PAGE, StandardCharsets.UTF_8);
        Map<String, String> shown = new TreeMap<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            shown.put(block.group(1), block.group(2));
        }
        assertThat(shown)
                .containsOnlyKeys(
                        "ContohSam.java",
                        "ContohSamMaker.java",
                        "ContohTerminal.java",
                        "ContohTerminalMaker.java",
                        "EarlierBatchProfile.java");
        for (Map.Entry<String, String> one : shown.entrySet()) {
            assertThat(one.getValue()).as(one.getKey()).isEqualTo(body(one.getKey()));
        }
    }
}
