// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import id.anjungan.simulator.scenario.link.LinkFrame;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The world's end of the line to the kiosk's window. One kiosk at a time; a restarted one connects anew. */
public final class KioskLine implements AutoCloseable {
    /** What comes from the kiosk, on the line's own thread. */
    public interface Listener {
        void entered(int entry, String stage, String happening, String code);

        /** A picture of that entry's screen, where pictures are asked for. */
        default void pictured(int entry, byte[] png) {}

        /** Something was said while that entry's screen stood. */
        default void spoken(int entry, String outlet, String words) {}

        /** Words stand on a part of that entry's screen while somebody listens. */
        default void shown(int entry, String part, String words) {}

        /** The kiosk has gone. */
        void hungUp();
    }

    private static final int PATIENCE_SECONDS = 60;
    private static final int SIDES = 4;

    private final ServerSocket server;
    private final Listener listener;
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<Integer, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
    private volatile DataOutputStream out;

    public KioskLine(Listener listener) throws IOException {
        this.listener = listener;
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "kiosk-line");
        thread.setDaemon(true);
        thread.start();
    }

    public String address() {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.setTcpNoDelay(true);
                out = new DataOutputStream(socket.getOutputStream());
                read(new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16)));
            } catch (IOException e) {
                // A killed kiosk or our own closing: both end this connection only.
            }
            out = null;
            pending.values().forEach(f -> f.complete("the kiosk has gone"));
            listener.hungUp();
        }
    }

    private void read(DataInputStream in) throws IOException {
        for (int kind = in.read(); kind >= 0; kind = in.read()) {
            int number = in.readInt();
            switch (kind) {
                case LinkFrame.ENTERED -> listener.entered(number, in.readUTF(), in.readUTF(), in.readUTF());
                case LinkFrame.PICTURED -> listener.pictured(number, picture(in));
                case LinkFrame.SPOKEN -> listener.spoken(number, in.readUTF(), in.readUTF());
                case LinkFrame.SHOWN -> listener.shown(number, in.readUTF(), in.readUTF());
                case LinkFrame.DONE -> {
                    String complaint = in.readUTF();
                    CompletableFuture<String> waiting = pending.remove(number);
                    if (waiting != null) {
                        waiting.complete(complaint);
                    }
                }
                default -> throw new IOException("unknown frame " + kind);
            }
        }
    }

    private static byte[] picture(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LinkFrame.LARGEST_PICTURE) {
            throw new IOException("picture of " + length + " bytes");
        }
        return in.readNBytes(length);
    }

    /** Presses a control; an empty text when done, else why not. Blocks; not on the line's thread. */
    public String press(String control) {
        return ask(LinkFrame.PRESS, control);
    }

    public String key(String key) {
        return ask(LinkFrame.KEY, key);
    }

    /** Where on the screen the first stands that a selector finds: left, top, width, height; empty when none does. */
    public int[] place(String selector) {
        String[] words = ask(LinkFrame.PLACE, selector).split(" ");
        return words.length == SIDES
                ? Stream.of(words).mapToInt(Integer::parseInt).toArray()
                : new int[0];
    }

    /** The longest time that the window did not answer, milliseconds, and the stage that it showed then. */
    public String longestStall() {
        return ask(LinkFrame.STALL, "");
    }

    /** Lets the visit clock run to the next alarm; false when it may not now. */
    public boolean jump(int entry) {
        return ask(LinkFrame.JUMP, Integer.toString(entry)).isEmpty();
    }

    /** Whether no errand is outstanding but those that wait for people. */
    public boolean atRest() {
        return ask(LinkFrame.REST, "").isEmpty();
    }

    /** Asks the kiosk to end. */
    public void closeKiosk() {
        ask(LinkFrame.CLOSE, "");
    }

    private String ask(int kind, String argument) {
        int request = requests.incrementAndGet();
        CompletableFuture<String> answer = new CompletableFuture<>();
        pending.put(request, answer);
        try {
            send(kind, request, argument);
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException e) {
            return "the kiosk has gone";
        } catch (TimeoutException e) {
            return "the window did not answer within " + PATIENCE_SECONDS + " s";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } finally {
            pending.remove(request);
        }
    }

    private synchronized void send(int kind, int request, String argument) throws IOException {
        DataOutputStream line = out;
        if (line == null) {
            throw new IOException("no kiosk on the line");
        }
        line.writeByte(kind);
        line.writeInt(request);
        line.writeUTF(argument);
        line.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
