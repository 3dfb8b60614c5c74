// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.link;

import id.anjungan.simulator.card.link.LinkFrame.Kind;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.smartcardio.CardException;

/**
 * One connection of the kiosk to the world's card stand. A thread of its own takes what comes: answers for whoever
 * waits, and presences in their order, so that no change is missed however fast it is taken back.
 */
final class LinkConnection implements AutoCloseable {
    private final Socket socket;
    private final Deque<byte[]> presences = new ArrayDeque<>();
    private byte[] presence;
    private boolean watched;
    private LinkFrame answer;
    private int calls;
    private boolean lost;

    LinkConnection(String host, int port) throws CardException {
        try {
            socket = new Socket(host, port);
            socket.setTcpNoDelay(true);
        } catch (IOException e) {
            throw new CardException("SCARD_E_NO_SERVICE: the world's card stand is not there", e);
        }
        Thread thread = new Thread(this::listen, "adm-card-link");
        thread.setDaemon(true);
        thread.start();
    }

    /** Asks the world and waits for the answer; an interrupt ends the waiting. */
    synchronized LinkFrame call(Kind kind, byte[] body) throws CardException {
        int call = ++calls;
        answer = null;
        try {
            new LinkFrame(kind, call, body).write(socket.getOutputStream());
            while (answer == null || answer.call() != call) {
                check();
                wait();
            }
            return answer;
        } catch (IOException e) {
            throw new CardException("SCARD_E_NO_SERVICE: the world's card stand is gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CardException("SCARD_E_CANCELLED", e);
        }
    }

    /** How the slots are; the newest unless changes are waited for one by one. */
    synchronized byte[] presence() throws CardException {
        try {
            while (presence == null && presences.isEmpty()) {
                check();
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CardException("SCARD_E_CANCELLED", e);
        }
        while (!presences.isEmpty() && (!watched || presence == null)) {
            presence = presences.removeFirst();
        }
        check();
        return presence.clone();
    }

    /** The same, and from now on every change is waited for in its turn. */
    synchronized boolean next(long millis) throws CardException {
        watched = true;
        return changed(millis);
    }

    /** Goes on to the next change, waiting for it if there is none yet; false when there was none in time. */
    synchronized boolean changed(long millis) throws CardException {
        long end = System.nanoTime() + millis * 1_000_000;
        try {
            while (presences.isEmpty()) {
                check();
                long left = (end - System.nanoTime()) / 1_000_000;
                if (millis > 0 && left <= 0) {
                    return false;
                }
                wait(millis > 0 ? left : 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CardException("SCARD_E_CANCELLED", e);
        }
        presence = presences.removeFirst();
        return true;
    }

    @Override
    public void close() {
        LinkFrame.hangUp(socket);
    }

    private void check() throws CardException {
        if (lost) {
            throw new CardException("SCARD_E_NO_SERVICE: the world's card stand is gone");
        }
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()))) {
            while (true) {
                take(LinkFrame.read(in));
            }
        } catch (IOException e) {
            synchronized (this) {
                lost = true;
                notifyAll();
            }
        }
    }

    private synchronized void take(LinkFrame frame) {
        if (frame.kind() == Kind.PRESENCE) {
            presences.addLast(frame.body());
        } else {
            answer = frame;
        }
        notifyAll();
    }
}
