// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.terminal;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.finger.FingerOffer;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Persona.Trait;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One kiosk at the virtual terminal: it either watches, or asks and is answered one question at a time. */
final class TerminalConnection {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalConnection.class);
    private static final Duration READING = Duration.ofSeconds(3);
    private static final Duration COMPARING = Duration.ofMillis(800);

    private final VirtualTerminal terminal;
    private final Socket socket;
    private final OutputStream out;
    private volatile boolean watches;
    private final AtomicInteger question = new AtomicInteger();

    TerminalConnection(VirtualTerminal terminal, Socket socket) throws IOException {
        this.terminal = terminal;
        this.socket = socket;
        socket.setTcpNoDelay(true);
        this.out = socket.getOutputStream();
    }

    /** Serves until the kiosk goes away. */
    void serve() {
        try (InputStream in = socket.getInputStream()) {
            while (true) {
                take(TerminalMessage.read(in));
            }
        } catch (IOException e) {
            LOG.debug("a kiosk has left the terminal: {}", e.getMessage());
        } finally {
            over();
            terminal.left(this);
            hangUp();
        }
    }

    private void take(TerminalMessage message) {
        switch (message.what()) {
            case "watch" -> {
                watches = true;
                tellCard(terminal.occupied());
            }
            case "identify" -> {
                int mine = question.incrementAndGet();
                VirtualTerminal.daemon(() -> identify(mine, message.data()), "virtual-terminal-asked")
                        .start();
            }
            default -> over();
        }
    }

    private void over() {
        question.incrementAndGet();
        terminal.wake();
    }

    void tellCard(boolean lies) {
        if (watches) {
            tell(TerminalMessage.of("card", lies ? "LAID" : "LIFTED"));
        }
    }

    private void identify(int mine, byte[] nonce) {
        try {
            TerminalMessage finding = found(() -> question.get() != mine, nonce);
            tell(finding == null ? TerminalMessage.of("finding", "CANCELLED") : finding);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Null when the asking was over before anything was found. */
    private TerminalMessage found(VirtualTerminal.Asking asking, byte[] nonce) throws InterruptedException {
        boolean lies = terminal.occupied();
        if (!lies) {
            tell(TerminalMessage.of("prompt", "LAY_CARD"));
        }
        VirtualTerminal.LaidCard card = terminal.awaitCard(asking);
        if (card == null) {
            return null;
        }
        if (!lies) {
            tell(TerminalMessage.of("prompt", "LEAVE_CARD"));
            terminal.pace().take(READING);
        }
        String trouble = troubleOf(card.condition());
        if (!trouble.isEmpty()) {
            return TerminalMessage.of("finding", trouble);
        }
        if (card.owner().fingers().isEmpty()) {
            return TerminalMessage.of("finding", "NO_TEMPLATE");
        }
        FingerPosition position = card.owner().fingers().get(0);
        tell(new TerminalMessage("prompt", "PUT_FINGER", position.code(), "", new byte[0]));
        FingerOffer touched = terminal.awaitFinger(asking, card.owner());
        if (touched == null) {
            return null;
        }
        terminal.pace().take(COMPARING);
        return compared(card.owner(), touched, nonce);
    }

    private static String troubleOf(CardCondition condition) {
        return switch (condition) {
            case GENUINE -> "";
            case DEAD -> "DEAD";
            case FOREIGN -> "NOT_A_KTP_EL";
            case GARBLED -> "UNREADABLE";
            case CLONE -> "CLONED";
            default -> "ALTERED";
        };
    }

    private TerminalMessage compared(Persona owner, FingerOffer touched, byte[] nonce) {
        boolean worn = touched == FingerOffer.WORN || owner.traits().contains(Trait.WORN_FINGERS);
        if (worn || touched == FingerOffer.WET) {
            return TerminalMessage.of("finding", worn ? "POOR_DRY" : "POOR_WET");
        }
        boolean same = touched == FingerOffer.GENUINE;
        byte[] attestation = same ? terminal.attested(nonce, owner.nik()) : new byte[0];
        return new TerminalMessage("finding", same ? "VERIFIED" : "DIFFERED", 0, owner.nik(), attestation);
    }

    private void tell(TerminalMessage message) {
        try {
            message.write(out);
        } catch (IOException e) {
            LOG.debug("a kiosk cannot be told: {}", e.getMessage());
        }
    }

    void hangUp() {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("closing: {}", e.getMessage());
        }
    }
}
