// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.ledger.BlankBook;
import id.anjungan.core.ledger.BlankLoad;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.Resolution;
import id.anjungan.core.printdesk.DoubtKeeper;
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
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern TRAY = Pattern.compile("tray-clear((?: [A-Za-z0-9-]{1,64})*)");
    private static final Pattern LEDGER = Pattern.compile(
            "ledger-resolve ([A-Za-z0-9-]{1,64}) (DELIVERED|NOT_PRINTED|SPOILED) ([A-Za-z0-9-]{1,40}) (\\S.{0,199})");

    private static final Pattern BLANKS = Pattern.compile(
            "blanks-load ([0-9]{1,4}) ([0-9]{1,4}) (-?[0-9]{1,4}) ([A-Za-z0-9-]{1,40}) ([A-Za-z0-9-]{1,40})");

    private final Staff staff;
    private final ServerSocketChannel server;
    private final Path socket;
    private final Path pointer;

    /** Who does what staff say at the door. */
    public record Staff(TrayKeeper tray, DoubtKeeper doubts, BlankBook blanks) {}

    private StaffDoor(Staff staff, ServerSocketChannel server, Path socket, Path pointer) {
        this.staff = staff;
        this.server = server;
        this.socket = socket;
        this.pointer = pointer;
    }

    /** Opens the door; the caller keeps the ledger of this folder open, so that no other kiosk has one here. */
    public static StaffDoor open(Path data, Staff staff) throws IOException {
        Path socket = place(data);
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket), 4);
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        Path pointer = Files.writeString(data.resolve(POINTER), socket.toString(), StandardCharsets.UTF_8);
        StaffDoor door = new StaffDoor(staff, server, socket, pointer);
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
        Matcher tray = TRAY.matcher(request);
        if (tray.matches()) {
            List<String> found = tray.group(1).isEmpty()
                    ? List.of()
                    : List.of(tray.group(1).strip().split(" "));
            return answered(answer -> staff.tray().trayCleared(found, said -> answer.complete(said.name())));
        }
        Matcher ledger = LEDGER.matcher(request);
        if (ledger.matches()) {
            Resolution.Finding finding = Resolution.Finding.valueOf(ledger.group(2));
            Resolution resolution = new Resolution(finding, ledger.group(3), ledger.group(4));
            return answered(answer ->
                    staff.doubts().resolve(ledger.group(1), resolution, said -> answer.complete(said.name())));
        }
        Matcher blanks = BLANKS.matcher(request);
        return blanks.matches() ? loaded(blanks) : "NOT_UNDERSTOOD";
    }

    private String loaded(Matcher blanks) {
        try {
            BlankLoad load = new BlankLoad(
                    Integer.parseInt(blanks.group(1)),
                    Integer.parseInt(blanks.group(2)),
                    Integer.parseInt(blanks.group(3)),
                    blanks.group(4),
                    blanks.group(5));
            return staff.blanks().load(load).name();
        } catch (IllegalArgumentException e) {
            return "NOT_UNDERSTOOD";
        } catch (LedgerFault e) {
            LOG.error("a load of blanks could not be written", e);
            return StaffCaller.NOT_WRITTEN;
        }
    }

    private static String answered(Consumer<CompletableFuture<String>> question) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        question.accept(answer);
        try {
            return answer.get(DESK_PATIENCE.toSeconds(), TimeUnit.SECONDS);
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
