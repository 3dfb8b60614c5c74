// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import id.anjungan.simulator.wire.WireLog;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** USB-CDC: looks always, hears nothing, and puts CR LF behind each code. */
final class PlainFirmware implements Firmware {
    private final Consumer<byte[]> wire;
    private final WireLog log;

    PlainFirmware(Consumer<byte[]> wire, WireLog log) {
        this.wire = wire;
        this.log = log;
    }

    @Override
    public void hear(byte[] bytes) {
        if (bytes.length > 0) {
            log.note("> " + bytes.length + " bytes, passed over");
        }
    }

    @Override
    public void tell(String text) {
        log.note("< a code of " + text.length() + " characters");
        wire.accept((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean looks() {
        return true;
    }
}
