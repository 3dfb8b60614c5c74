// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.systemd;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A Unix socket for datagrams, of this machine's C library. */
final class DatagramSocket implements AutoCloseable {
    private static final int AF_UNIX = 1;
    private static final int SOCK_DGRAM_CLOEXEC = 2 | 0x80000;
    private static final int MSG_DONTWAIT = 0x40;
    private static final int MSG_NOSIGNAL = 0x4000;
    /** {@code sun_path}; its first two bytes are the family. */
    private static final int LONGEST_PATH = 108;

    private static final int LARGEST = 4096;

    private final int number;

    private DatagramSocket(int number) {
        this.number = number;
    }

    /** What of the C library is called here. Each throws with errno. */
    private static final class C {
        static {
            Native.register(C.class, "c");
        }

        static native int socket(int family, int type, int protocol) throws LastErrorException;

        static native int bind(int socket, byte[] address, int length) throws LastErrorException;

        static native int connect(int socket, byte[] address, int length) throws LastErrorException;

        static native NativeLong send(int socket, byte[] data, NativeLong length, int flags) throws LastErrorException;

        static native NativeLong recv(int socket, byte[] data, NativeLong length, int flags) throws LastErrorException;

        static native int close(int socket) throws LastErrorException;
    }

    static DatagramSocket open() throws IOException {
        try {
            return new DatagramSocket(C.socket(AF_UNIX, SOCK_DGRAM_CLOEXEC, 0));
        } catch (LastErrorException | UnsatisfiedLinkError e) {
            throw new IOException("no Unix sockets here", e);
        }
    }

    /** Receives what is sent to this name from now on. */
    DatagramSocket at(String name) throws IOException {
        byte[] address = address(name);
        try {
            C.bind(number, address, address.length);
            return this;
        } catch (LastErrorException e) {
            throw new IOException(name + " cannot be received at: errno " + e.getErrorCode(), e);
        }
    }

    /** Sends, or does not when nobody receives; never blocks. */
    void send(String name, String text) throws IOException {
        byte[] data = text.getBytes(StandardCharsets.UTF_8);
        byte[] address = address(name);
        try {
            // Each time: whoever receives may have begun anew.
            C.connect(number, address, address.length);
            C.send(number, data, new NativeLong(data.length), MSG_DONTWAIT | MSG_NOSIGNAL);
        } catch (LastErrorException e) {
            throw new IOException("nobody receives at " + name + ": errno " + e.getErrorCode(), e);
        }
    }

    /** The next datagram; blocks until one comes. Empty when the socket is closed. */
    Optional<String> receive() {
        byte[] data = new byte[LARGEST];
        try {
            int length = C.recv(number, data, new NativeLong(data.length), 0).intValue();
            return Optional.of(new String(data, 0, length, StandardCharsets.UTF_8));
        } catch (LastErrorException closed) {
            return Optional.empty();
        }
    }

    /** {@code struct sockaddr_un}; a name that begins with @ is in no file system. */
    private static byte[] address(String name) throws IOException {
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        if (path.length == 0 || path.length >= LONGEST_PATH) {
            throw new IOException("no name of a socket: " + name);
        }
        boolean isAbstract = path[0] == '@';
        byte[] address = Arrays.copyOf(new byte[] {AF_UNIX, 0}, 2 + path.length + (isAbstract ? 0 : 1));
        System.arraycopy(path, 0, address, 2, path.length);
        if (isAbstract) {
            address[2] = 0;
        }
        return address;
    }

    @Override
    public void close() {
        try {
            C.close(number);
        } catch (LastErrorException e) {
            throw new IllegalStateException("a socket was closed twice", e);
        }
    }
}
