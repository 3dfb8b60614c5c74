// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.core.visit.TypedDigits;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The digits on the screen, as they stand on a telephone and on the twelve keys, and the correction key. */
public final class Keypad extends GridPane {
    private static final int COLUMNS = 3;
    private static final int ROWS = 4;
    private static final int LAST_DIGIT = 9;

    /**
     * @param correct the words of the correction key
     * @param typed what is typed so far: no digit more when it is full, nothing to correct when it is empty
     * @param hints what the tactile keys do here
     */
    public Keypad(String correct, TypedDigits typed, KeyHints hints) {
        getStyleClass().add("keypad");
        VBox.setVgrow(this, Priority.ALWAYS);
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < ROWS; i++) {
            RowConstraints row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(row);
        }
        for (int digit = 1; digit <= LAST_DIGIT; digit++) {
            add(digit(digit, typed), (digit - 1) % COLUMNS, (digit - 1) / COLUMNS);
        }
        add(hints, 0, ROWS - 1);
        add(digit(0, typed), 1, ROWS - 1);
        Press back = Press.key(TypedDigits.CORRECT, "key-word", correct);
        add(typed.count() == 0 ? back.off() : back, 2, ROWS - 1);
    }

    private static Press digit(int digit, TypedDigits typed) {
        Press key = Press.key(TypedDigits.KEY + digit, "key-digit", String.valueOf(digit));
        return typed.isFull() ? key.off() : key;
    }
}
