// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.printdesk.TrayKeeper;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the technician's command line reaches the running kiosk: a Unix socket that only the kiosk's own user can open,
 * whose path stands in {@code staff.door} in the data folder. One line in, one word out; one caller at a time.
 */
public final class StaffDoor implements AutoCloseable {
    static final String POINTER = "staff.door";
    /** {@code sun_path} holds 108 bytes; a longer data folder has its socket elsewhere. */
    private static final int LONGEST_PATH = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The desk may be waiting for the office, which takes 15 s at most, twice. */
    private static final Duration DESK_PATIENCE = Duration.ofSeconds(35);

    private static final Logger LOG = LoggerFactory.getLogger(StaffDoor.class);

    private final TrayKeeper desk;
    private final ServerSocketChannel server;
    private final Path socket;
    private final Path pointer;

    private StaffDoor(TrayKeeper desk, ServerSocketChannel server, Path socket, Path pointer) {
        this.desk = desk;
        this.server = server;
        this.socket = socket;
        this.pointer = pointer;
    }

    /** Opens the door; the caller keeps the ledger of this folder open, so that no other kiosk has one here. */
    public static StaffDoor open(Path data, TrayKeeper desk) throws IOException {
        Path socket = place(data);
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket), 4);
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        Path pointer = Files.writeString(data.resolve(POINTER), socket.toString(), StandardCharsets.UTF_8);
        StaffDoor door = new StaffDoor(desk, server, socket, pointer);
        Thread thread = new Thread(door::serve, "staff-door");
        thread.setDaemon(true);
        thread.start();
        return door;
    }

    private static Path place(Path data) throws IOException {
        Path beside = data.toAbsolutePath().resolve("staff.sock");
        boolean fits = beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH;
        return fits ? beside : Files.createTempDirectory("adm-").resolve("staff.sock");
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                DoorLine line = new DoorLine(caller, PATIENCE);
                line.write(answer(line.read()));
            } catch (ClosedChannelException e) {
                LOG.debug("the staff door is closed");
            } catch (IOException e) {
                LOG.warn("a caller at the staff door was not served: {}", e.getMessage());
            }
        }
    }

    private String answer(String request) {
        List<String> words = List.of(request.split(" "));
        boolean wellFormed = words.get(0).equals("tray-clear")
                && words.stream().skip(1).allMatch(id -> id.matches("[A-Za-z0-9-]{1,64}"));
        return wellFormed ? trayCleared(words.subList(1, words.size())) : "NOT_UNDERSTOOD";
    }

    private String trayCleared(List<String> found) {
        CompletableFuture<TrayKeeper.Answer> answer = new CompletableFuture<>();
        desk.trayCleared(List.copyOf(found), answer::complete);
        try {
            return answer.get(DESK_PATIENCE.toSeconds(), TimeUnit.SECONDS).name();
        } catch (TimeoutException e) {
            return "NO_ANSWER";
        } catch (ExecutionException e) {
            throw new IllegalStateException("an answer is never completed by a failure", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "NO_ANSWER";
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(pointer);
    }
}
