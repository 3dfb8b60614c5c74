// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.contoh;

import id.anjungan.simulator.card.SoftSam;
import id.anjungan.simulator.card.VirtualSam;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/** An invented issuer's library for its SAM, as such libraries are: numbers for answers, arrays for everything. */
final class ContohSamLibrary {
    static final int OK = 0;
    static final int NO_DEVICE = 1;
    static final int NOT_ACTIVATED = 2;
    static final int CARD_REJECTED = 9;

    private static final byte[] SELECT = {0, (byte) 0xA4, 4, 0x0C, 8, (byte) 0xF0, 'A', 'D', 'M', 'S', 'A', 'M', '1'};

    private final Path state;
    private VirtualSam device;
    private byte[] result = {};

    /** @param setup where the issuer's device is */
    ContohSamLibrary(String setup) {
        this.state = Path.of(setup);
    }

    int connect() {
        try {
            device = new VirtualSam(SoftSam.of(new StateFolder(state)));
            device.powerUp();
            device.answer(SELECT);
            return OK;
        } catch (IOException e) {
            return NO_DEVICE;
        }
    }

    int status() {
        return device == null ? NO_DEVICE : OK;
    }

    int begin(int suite, byte[] card, byte[] random) {
        byte[] data = ByteBuffer.allocate(card.length + random.length)
                .put(card)
                .put(random)
                .array();
        return ask(0x10, suite, data);
    }

    int finish(byte[] answer) {
        return ask(0x12, 0, answer);
    }

    byte[] result() {
        return result;
    }

    void disconnect() {
        device = null;
    }

    private int ask(int instruction, int suite, byte[] data) {
        if (device == null) {
            return NO_DEVICE;
        }
        ByteBuffer command = ByteBuffer.allocate(6 + data.length)
                .put(new byte[] {(byte) 0x80, (byte) instruction, 0, (byte) suite, (byte) data.length})
                .put(data);
        byte[] response = device.answer(command.array());
        result = Arrays.copyOf(response, response.length - 2);
        return result.length > 0 ? OK : CARD_REJECTED;
    }
}
