// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.terminal;

import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.finger.FingerOffer;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An invented vendor's terminal: a box that takes a card and a finger and tells no more than what came of it, with a
 * word that it signs. People move it as they move the other devices; kiosks reach it over a loopback socket. Safe from
 * any thread.
 */
public final class VirtualTerminal implements AutoCloseable {
    /** The name under which its adapter is found and the office knows it. */
    public static final String NAME = "simulated";

    private static final Logger LOG = LoggerFactory.getLogger(VirtualTerminal.class);

    private final Path keys;
    private final Pace pace;
    private final List<TerminalConnection> kiosks = new CopyOnWriteArrayList<>();
    private Persona owner;
    private CardCondition condition;
    private Persona holder;
    private FingerOffer finger;
    private ServerSocket server;
    private volatile boolean closed;

    public VirtualTerminal(StateFolder state, Pace pace) throws IOException {
        this.keys = keys(state);
        this.pace = pace;
    }

    /** The public half of what it signs with: X.509 SubjectPublicKeyInfo, EC on P-256. */
    public static byte[] publicKey(StateFolder state) throws IOException {
        return Files.readAllBytes(keys(state).resolve("terminal.spki"));
    }

    private static Path keys(StateFolder state) throws IOException {
        return state.part("terminal", folder -> {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
                generator.initialize(new ECGenParameterSpec("secp256r1"));
                KeyPair pair = generator.generateKeyPair();
                Files.write(folder.resolve("terminal.p8"), pair.getPrivate().getEncoded());
                Files.write(folder.resolve("terminal.spki"), pair.getPublic().getEncoded());
            } catch (GeneralSecurityException e) {
                throw new IOException("the terminal's key cannot be made", e);
            }
        });
    }

    /** Listens on a free loopback port; gives {@code host:port}. */
    public String start() throws IOException {
        server = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        daemon(this::accept, "virtual-terminal").start();
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** Lays a card there. */
    public synchronized void lay(Persona cardOwner, CardCondition cardCondition) {
        owner = cardOwner;
        condition = cardCondition;
        tell();
    }

    public synchronized void lift() {
        owner = null;
        tell();
    }

    /** Holds a finger there until it was looked at once. */
    public synchronized void offer(Persona person, FingerOffer offer) {
        holder = person;
        finger = offer == FingerOffer.NONE ? null : offer;
        notifyAll();
    }

    /** Whether a card lies there. */
    synchronized boolean occupied() {
        return owner != null;
    }

    /** What was laid; null when the asking was over before. */
    synchronized LaidCard awaitCard(Asking asking) throws InterruptedException {
        while (owner == null && !asking.over()) {
            wait();
        }
        return asking.over() ? null : new LaidCard(owner, condition);
    }

    /** What was touched with; null when the asking was over before. */
    synchronized FingerOffer awaitFinger(Asking asking, Persona expected) throws InterruptedException {
        while (finger == null && !asking.over()) {
            wait();
        }
        if (asking.over()) {
            return null;
        }
        FingerOffer touched = holder.equals(expected) ? finger : FingerOffer.OTHER;
        finger = null;
        return touched;
    }

    synchronized void wake() {
        notifyAll();
    }

    Pace pace() {
        return pace;
    }

    /** One question of a kiosk. */
    interface Asking {
        boolean over();
    }

    record LaidCard(Persona owner, CardCondition condition) {}

    /** ECDSA over nonce and number: the office can check that it was this terminal, now, and this citizen. */
    byte[] attested(byte[] nonce, String nik) {
        try {
            byte[] pkcs8 = Files.readAllBytes(keys.resolve("terminal.p8"));
            PrivateKey key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key);
            signature.update(nonce);
            signature.update(nik.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the terminal's key was made by us", e);
        }
    }

    void left(TerminalConnection kiosk) {
        kiosks.remove(kiosk);
    }

    private void tell() {
        notifyAll();
        boolean lies = occupied();
        kiosks.forEach(kiosk -> kiosk.tellCard(lies));
    }

    private void accept() {
        try {
            while (!closed) {
                TerminalConnection kiosk = new TerminalConnection(this, server.accept());
                kiosks.add(kiosk);
                daemon(kiosk::serve, "virtual-terminal-kiosk").start();
            }
        } catch (IOException e) {
            LOG.debug("the terminal is closed");
        }
    }

    static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        kiosks.forEach(TerminalConnection::hangUp);
        if (server != null) {
            server.close();
        }
    }
}
