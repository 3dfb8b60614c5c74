// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardRecorder;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * {@code adm record-card}: a redacted transcript of the card on the reader. Only while no kiosk runs on this machine:
 * the reader is shared, and a card that lies there while it runs is a citizen's.
 */
final class RecordCardCommand {
    private final Path data;
    private final Console console;

    RecordCardCommand(Path data, Console console) {
        this.data = data;
        this.console = console;
    }

    /**
     * The exit code.
     *
     * @param out where the transcript goes, if not to standard output
     */
    int record(Map<String, String> settings, Optional<Path> out) {
        if (kioskRuns()) {
            console.say("Kiosk sedang berjalan di mesin ini. Hentikan dahulu, lalu ulangi.");
            return Adm.NOT_AS_EXPECTED;
        }
        Optional<CardRecorder> recorder = ServiceLoader.load(CardRecorder.class).findFirst();
        if (recorder.isEmpty()) {
            console.say("Penggerak pembaca kartu (device-drivers) tidak ada di program ini. Pasang ulang program.");
            return Adm.MISSING;
        }
        try {
            return told(recorder.get().record(settings), out);
        } catch (CardReaderFault fault) {
            console.say("Pembaca kartu tidak ditemukan (" + fault.getMessage()
                    + "). Periksa kabel, pcscd, dan card.reader.");
            return Adm.MISSING;
        }
    }

    private int told(List<String> transcript, Optional<Path> out) {
        if (transcript.isEmpty()) {
            console.say("Tidak ada kartu di pembaca. Letakkan kartu, lalu ulangi.");
            return Adm.NOT_AS_EXPECTED;
        }
        try {
            if (out.isPresent()) {
                Files.write(out.get(), transcript, StandardCharsets.UTF_8);
            } else {
                transcript.forEach(console.programs()::println);
            }
        } catch (IOException e) {
            console.say("Tidak dapat ditulis: " + e.getMessage());
            return Adm.USAGE;
        }
        console.say("Transkrip tercatat tanpa data pemegang. Periksa sekali lagi sebelum dikirim.");
        return Adm.DONE;
    }

    /** A door that nobody answers is left over from a kiosk that was killed. */
    private boolean kioskRuns() {
        Path pointer = data.resolve(StaffDoor.POINTER);
        if (!Files.exists(pointer)) {
            return false;
        }
        try (SocketChannel door =
                SocketChannel.open(UnixDomainSocketAddress.of(Files.readString(pointer, StandardCharsets.UTF_8)))) {
            return door.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
