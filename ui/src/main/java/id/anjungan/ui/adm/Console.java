// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.Map;
import java.util.TreeMap;

/** What a person reads goes to one stream, what a program reads to the other, a JSON object a line. */
record Console(PrintStream programs, PrintStream people) {
    private static final ObjectMapper JSON = new ObjectMapper();

    void say(String words) {
        people.println(words);
    }

    void data(Map<String, ?> members) {
        try {
            programs.println(JSON.writeValueAsString(new TreeMap<>(members)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are always JSON", e);
        }
    }
}
