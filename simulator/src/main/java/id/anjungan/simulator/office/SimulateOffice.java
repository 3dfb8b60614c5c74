// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.simulator.command.Ending;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code scripts/simulate office}: the virtual office alone, until it is interrupted. */
public final class SimulateOffice {
    private static final String USAGE = """
            usage: scripts/simulate office [--port N] [--data DIR] [--state DIR]
              --port N     listen on this port of loopback (a free one)
              --data DIR   where the office keeps what happened (forgotten at the end)
              --state DIR  keys and certificates (.adm-state)
            """;
    private static final int WRONG_USAGE = 2;
    private static final long SEED = 42;

    private int port;
    private Path data;
    private Path state = Path.of(System.getProperty("adm.top", "."), ".adm-state");

    private SimulateOffice() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.err.print(USAGE);
            return;
        }
        SimulateOffice command = new SimulateOffice();
        try {
            command.understand(arguments);
        } catch (IllegalArgumentException e) {
            System.err.print(e.getMessage() + "\n" + USAGE);
            System.exit(WRONG_USAGE);
        }
        command.run();
    }

    private void understand(String[] arguments) {
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 >= arguments.length) {
                throw new IllegalArgumentException(arguments[i] + " needs a value");
            }
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--port" -> port = port(value);
                case "--data" -> data = Path.of(value);
                case "--state" -> state = Path.of(value);
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
    }

    private static int port(String text) {
        int number = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
        if (number < 0 || number > 65_535) {
            throw new IllegalArgumentException("--port must be 0 to 65535");
        }
        return number;
    }

    private void run() throws IOException, InterruptedException {
        boolean forgotten = data == null;
        Path folder = forgotten ? Files.createTempDirectory("adm-office") : data;
        Population people = Population.fromSeed(SEED);
        VirtualOffice office = new VirtualOffice(new VirtualOffice.Setup(
                new StateFolder(state),
                folder,
                people,
                Pace.trueToLife(),
                System.err::println,
                ServedFiles.none(),
                Clock.systemUTC(),
                port));
        URI address = office.start();
        Ending.closing(() -> {
            office.close();
            if (forgotten) {
                forget(folder);
            }
        });
        System.out.println(
                "{\"ready\":\"office\",\"address\":\"" + address.toString().replaceAll("/$", "") + "\",\"kiosk\":\""
                        + office.tls().kioskFolder().toAbsolutePath().normalize() + "\"}");
        System.out.flush();
        new CountDownLatch(1).await();
    }

    private static void forget(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path left, IOException trouble) throws IOException {
                    Files.delete(left);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            System.err.println("not removed: " + folder);
        }
    }
}
