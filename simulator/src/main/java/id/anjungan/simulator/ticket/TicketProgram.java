// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import id.anjungan.simulator.wire.WireLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** Carries out commands one after another, on paper; tells in words what it does, of letters only how many. */
final class TicketProgram {
    private static final int LINE_DOTS = 30;
    private static final int ESC = 0x1B;
    private static final int GS = 0x1D;
    private static final int LF = 0x0A;

    /** What is around it. */
    record Surroundings(WireLog log, Consumer<BufferedImage> tickets, Consumer<byte[]> answers, TicketBody body) {}

    private final Surroundings around;
    private final ByteArrayOutputStream row = new ByteArrayOutputStream();
    private TicketPaper paper = new TicketPaper();
    private TicketPaper.Place place;
    private boolean heavy;
    private int wide;
    private int high;
    private int spacing;
    private byte[] code = {};
    private int module;
    private int level;

    TicketProgram(Surroundings around) {
        this.around = around;
        initialise();
    }

    private void initialise() {
        row.reset();
        place = TicketPaper.Place.LEFT;
        heavy = false;
        wide = 1;
        high = 1;
        spacing = LINE_DOTS;
        code = new byte[0];
        module = 3;
        level = '0';
    }

    /** Forgets the row that is begun. */
    void forget() {
        row.reset();
    }

    /** Carries one command out; how many dots the paper moved. */
    int carryOut(byte[] command) {
        int first = command[0] & 0xFF;
        if (first >= 0x20) {
            row.writeBytes(command);
            return 0;
        }
        if (first == LF) {
            return printRow();
        }
        if (first == ESC) {
            return escape(command);
        }
        return first == GS ? group(command) : 0;
    }

    private int printRow() {
        note("a row of " + row.size() + " letters");
        TicketPaper.Look look = new TicketPaper.Look(heavy, wide, high);
        int dots = Math.max(spacing, paper.row(row.toByteArray(), look, place) + (spacing - LINE_DOTS) + 6);
        row.reset();
        return fed(dots);
    }

    private int fed(int dots) {
        paper.feed(dots);
        around.body().fed();
        return dots;
    }

    private int escape(byte[] command) {
        int value = command[command.length - 1] & 0xFF;
        switch (command[1]) {
            case '@' -> {
                note("ESC @, as after power on");
                initialise();
            }
            case 'a' -> place = TicketPaper.Place.values()[value % 3];
            case 'E' -> heavy = (value & 1) == 1;
            case 'd' -> {
                return fed(value * spacing);
            }
            case 'J' -> {
                return fed(value);
            }
            case '2' -> spacing = LINE_DOTS;
            case '3' -> spacing = value;
            case 't' -> note("ESC t, code page " + value);
            default -> note("ESC " + (char) command[1] + ", not known here");
        }
        return 0;
    }

    private int group(byte[] command) {
        int value = command[2] & 0xFF;
        switch (command[1]) {
            case '!' -> {
                wide = (value >> 4 & 7) + 1;
                high = (value & 7) + 1;
            }
            case 'a' -> note("GS a " + value + ", unasked status " + (value == 0 ? "off" : "not known here"));
            case 'r' -> {
                note("GS r " + value + ", all before it is done");
                around.answers().accept(new byte[] {(byte) around.body().paper()});
            }
            case 'V' -> cut();
            case '(' -> code(command);
            case 'v' -> paper.picture(Arrays.copyOfRange(command, 8, command.length), across(command), place);
            default -> note("GS " + (char) command[1] + ", not known here");
        }
        return 0;
    }

    private static int across(byte[] command) {
        return (command[4] & 0xFF) | (command[5] & 0xFF) << 8;
    }

    private void code(byte[] command) {
        boolean known = command[2] == 'k' && command.length > 7 && command[5] == '1';
        switch (known ? command[6] : 0) {
            case 67 -> module = Math.max(1, command[7]);
            case 69 -> level = command[7];
            case 80 -> code = Arrays.copyOfRange(command, 8, command.length);
            case 81 -> {
                note("GS ( k, a code of " + code.length + " bytes");
                paper.code(code, module, level, place);
            }
            default -> note("GS ( " + (char) command[2] + ", nothing to be seen");
        }
    }

    private void cut() {
        note("GS V, a ticket is cut off");
        around.tickets().accept(paper.cut());
        paper = new TicketPaper();
    }

    private void note(String words) {
        around.log().note("> " + words);
    }
}
