// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The least time that a citizen's read of a card of ADM-REF-1 takes by the table of the simulator: reckoned from what
 * is on the card, not from what a driver sent. Each file comes in as few pieces as the announced chunk allows, each
 * command and response is as short as the protocol lets it be, and the SAM is asked twice.
 */
public final class ReadFloor {
    private static final int SAM_COMMANDS = 2;
    private static final int STATUS = 2;
    /** Header, Lc or its extended form, Le or its extended form. */
    private static final int SHORT_FRAME = 4 + 1 + 1;

    private static final int EXTENDED_FRAME = 4 + 3 + 2;
    private static final int SHORT_EXPECTED = 3;
    private static final int EXTENDED_EXPECTED = 4;
    private static final int STATUS_FIELD = 4;
    private static final int CHECKSUM_FIELD = 10;
    private static final int NONCE = 32;
    private static final int SIGNATURE = 64;
    private static final List<ElementaryFile> SECURED = List.of(
            ElementaryFile.SECURITY_OBJECT, ElementaryFile.CHIP_KEY, ElementaryFile.BIODATA, ElementaryFile.TEMPLATES);

    private final int block;
    private final int field;
    private Duration sum = Duration.ZERO;

    private ReadFloor(CardMake make) {
        this.block = make.suite().blockSize();
        this.field = make.longestResponse();
    }

    /** For this persona's genuine card of this make. */
    public static Duration of(CardPersonaliser personaliser, Persona persona, CardMake make) throws IOException {
        Map<Integer, byte[]> files = personaliser.genuine(persona, make).files();
        ReadFloor floor = new ReadFloor(make);
        floor.select();
        floor.exchange(5, files.get(ElementaryFile.COM.identifier()).length + STATUS);
        floor.authenticate();
        for (ElementaryFile file : SECURED) {
            floor.file(files.get(file.identifier()).length);
        }
        int signing = SHORT_FRAME + cryptogram(floor.padded(NONCE)) + SHORT_EXPECTED + CHECKSUM_FIELD;
        floor.exchange(signing, floor.secured(SIGNATURE));
        return floor.sum.plus(CardFloor.samCommand().multipliedBy(SAM_COMMANDS));
    }

    private void select() {
        exchange(4 + 1 + 8, STATUS);
    }

    private void authenticate() {
        exchange(5, MutualAuthentication.CHALLENGE + STATUS);
        exchange(SHORT_FRAME + MutualAuthentication.TOKEN, MutualAuthentication.TOKEN + STATUS);
    }

    private void file(int size) {
        int most = mostData();
        for (int left = size; left > 0; left -= most) {
            int piece = secured(Math.min(left, most));
            boolean extended = piece - STATUS > CardMake.SHORT_RESPONSE;
            int command = extended ? EXTENDED_FRAME + EXTENDED_EXPECTED : SHORT_FRAME + SHORT_EXPECTED;
            exchange(command + CHECKSUM_FIELD, piece);
        }
    }

    private int mostData() {
        int most = field;
        while (secured(most) - STATUS > field) {
            most--;
        }
        return most;
    }

    /** Bytes of a secured response with so much data. */
    private int secured(int data) {
        return cryptogram(padded(data)) + STATUS_FIELD + CHECKSUM_FIELD + STATUS;
    }

    private int padded(int data) {
        return (data / block + 1) * block;
    }

    /** Bytes of the data object around so many bytes of ciphertext and the mark before them. */
    private static int cryptogram(int secret) {
        int value = secret + 1;
        int header = value < 0x80 ? 2 : value < 0x100 ? 3 : 4;
        return header + value;
    }

    private void exchange(int command, int response) {
        sum = sum.plus(CardFloor.radio(command + response));
    }
}
