// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario.link;

import id.anjungan.core.visit.Stagehand;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;

/**
 * The kiosk's end of the line to the world: carries stages and pictures out, presses in. Where the world listens,
 * whether time is true and the seed are told by the system properties {@code adm.world.link}, {@code adm.world.fast}
 * and {@code adm.world.seed}; {@code adm.world.blind} does without pictures, {@code
 * adm.world.warm} warms up also where time does not count.
 */
public final class StagehandLink implements Stagehand {
    private final DataOutputStream out;
    private final DataInputStream in;

    /** For the service loader; connects at once, because a kiosk with a stagehand is of no use without its world. */
    public StagehandLink() {
        String address = System.getProperty("adm.world.link", "");
        int colon = address.lastIndexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("adm.world.link does not name host:port");
        }
        try {
            int port = Integer.parseInt(address.substring(colon + 1));
            Socket socket = new Socket(InetAddress.getByName(address.substring(0, colon)), port);
            socket.setTcpNoDelay(true);
            out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), 1 << 16));
            in = new DataInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin(Hands hands) {
        Thread listener = new Thread(() -> listen(hands), "stagehand");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen(Hands hands) {
        try {
            for (int kind = in.read(); kind >= 0; kind = in.read()) {
                int request = in.readInt();
                String argument = in.readUTF();
                answer(request, act(hands, kind, argument));
                if (kind == LinkFrame.CLOSE) {
                    hands.close();
                }
            }
        } catch (IOException e) {
            // The world is gone; it is below.
        }
        hands.close();
    }

    private static String act(Hands hands, int kind, String argument) {
        Optional<String> answer = switch (kind) {
            case LinkFrame.PRESS -> hands.press(argument);
            case LinkFrame.KEY -> hands.key(argument);
            case LinkFrame.JUMP ->
                hands.jump(Integer.parseInt(argument)) ? Optional.empty() : Optional.of("no jump now");
            case LinkFrame.REST -> hands.atRest() ? Optional.empty() : Optional.of("errands are out");
            case LinkFrame.PLACE -> Optional.of(hands.place(argument));
            case LinkFrame.STALL -> Optional.of(hands.longestStall());
            case LinkFrame.CLOSE -> Optional.empty();
            default -> Optional.of("unknown request");
        };
        return answer.orElse("");
    }

    private synchronized void answer(int request, String complaint) throws IOException {
        out.writeByte(LinkFrame.DONE);
        out.writeInt(request);
        out.writeUTF(complaint);
        out.flush();
    }

    @Override
    public synchronized void entered(int entry, String stage, String happening, String code) {
        try {
            out.writeByte(LinkFrame.ENTERED);
            out.writeInt(entry);
            out.writeUTF(stage);
            out.writeUTF(happening);
            out.writeUTF(code);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void pictured(int entry, byte[] png) {
        try {
            out.writeByte(LinkFrame.PICTURED);
            out.writeInt(entry);
            out.writeInt(png.length);
            out.write(png);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void spoken(int entry, String outlet, String words) {
        tell(LinkFrame.SPOKEN, entry, outlet, words);
    }

    @Override
    public void shown(int entry, String part, String words) {
        tell(LinkFrame.SHOWN, entry, part, words);
    }

    private synchronized void tell(int kind, int entry, String where, String words) {
        try {
            out.writeByte(kind);
            out.writeInt(entry);
            out.writeUTF(where);
            out.writeUTF(words);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean wantsPictures() {
        return !Boolean.getBoolean("adm.world.blind");
    }

    @Override
    public boolean fast() {
        return Boolean.getBoolean("adm.world.fast");
    }

    @Override
    public boolean warms() {
        return !fast() || Boolean.getBoolean("adm.world.warm");
    }

    @Override
    public long seed() {
        return Long.getLong("adm.world.seed", 42L);
    }
}
