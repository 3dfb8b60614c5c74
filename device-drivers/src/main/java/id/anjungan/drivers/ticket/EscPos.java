// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

/**
 * The few commands of ESC/POS that tickets need, all of them understood by printers of every make (Epson, <em>ESC/POS
 * Command Reference</em>, and the manuals of Bixolon, Star and others). Real-time commands, those that begin with DLE,
 * are obeyed as soon as they arrive, whatever stands before them; all others in their turn.
 */
final class EscPos {
    /** The printer itself: on line or not. */
    static final int ASK_PRINTER = 1;
    /** Why it is off line. */
    static final int ASK_OFFLINE = 2;

    static final int ASK_ERROR = 3;
    static final int ASK_PAPER = 4;

    /** ESC @: as after power on. */
    static final byte[] INITIALISE = {0x1B, '@'};

    /** GS a 0: says nothing that it is not asked for. */
    static final byte[] SAY_NOTHING_UNASKED = {0x1D, 'a', 0};

    /** ESC t 19: code page 858, which is ASCII and the letters of Western Europe. */
    static final byte[] CODE_PAGE_858 = {0x1B, 't', 19};

    /** ESC a 0 */
    static final byte[] TO_THE_LEFT = {0x1B, 'a', 0};

    /** ESC a 1 */
    static final byte[] IN_THE_MIDDLE = {0x1B, 'a', 1};

    /** ESC E 0 */
    static final byte[] LIGHT = {0x1B, 'E', 0};

    /** ESC E 1 */
    static final byte[] HEAVY = {0x1B, 'E', 1};

    /** GS ! 0 */
    static final byte[] SMALL = {0x1D, '!', 0};

    /** GS ! 11h: twice as wide, twice as high. */
    static final byte[] LARGE = {0x1D, '!', 0x11};

    /** GS V 66 0: feeds to the blade and cuts, leaving one point. */
    static final byte[] FEED_AND_CUT = {0x1D, 'V', 66, 0};

    /** GS r 1: tells of the paper when all before it has been carried out. */
    static final byte[] TELL_WHEN_DONE = {0x1D, 'r', 1};

    /** DLE DC4 8 …: throws away what is not printed yet, also when it is off line. */
    static final byte[] FORGET_ALL = {0x10, 0x14, 8, 1, 3, 20, 1, 6, 2, 8};

    /** The answer to {@link #FORGET_ALL}: a block that begins so and ends with NUL. */
    static final byte[] FORGOTTEN = {0x37, 0x25, 0};

    private EscPos() {}

    /** DLE EOT n */
    static byte[] ask(int what) {
        return new byte[] {0x10, 0x04, (byte) what};
    }

    /** GS ( k, function 65: model 2. */
    static byte[] codeModel() {
        return code(65, new byte[] {50, 0});
    }

    /** GS ( k, function 67: the side of a module, in dots. */
    static byte[] codeModule(int dots) {
        return code(67, new byte[] {(byte) dots});
    }

    /** GS ( k, function 69: error correction M, 15 %. */
    static byte[] codeCorrection() {
        return code(69, new byte[] {49});
    }

    /** GS ( k, function 80: what it holds. */
    static byte[] codeData(byte[] data) {
        byte[] stored = new byte[data.length + 1];
        stored[0] = 48;
        System.arraycopy(data, 0, stored, 1, data.length);
        return code(80, stored);
    }

    /** GS ( k, function 81: prints it. */
    static byte[] codePrint() {
        return code(81, new byte[] {48});
    }

    private static byte[] code(int function, byte[] parameters) {
        int length = parameters.length + 2;
        byte[] command = new byte[length + 5];
        command[0] = 0x1D;
        command[1] = '(';
        command[2] = 'k';
        command[3] = (byte) length;
        command[4] = (byte) (length >> 8);
        command[5] = 49;
        command[6] = (byte) function;
        System.arraycopy(parameters, 0, command, 7, parameters.length);
        return command;
    }
}
