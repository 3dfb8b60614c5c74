// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.terminal.link;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.IdentityTerminal;
import id.anjungan.core.device.IdentityTerminalFault;
import id.anjungan.core.device.IdentityTerminalFault.Kind;
import id.anjungan.core.device.TerminalFinding;
import id.anjungan.core.device.TerminalPrompt;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.Nonce;
import id.anjungan.simulator.terminal.TerminalMessage;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The kiosk's side of the virtual terminal, as a vendor's adapter would be. */
final class SimulatedTerminal implements IdentityTerminal {
    private static final long PATIENCE_SECONDS = 120;
    private static final long TO_CANCEL_SECONDS = 1;

    private final String address;
    private TerminalLink link;
    private BlockingQueue<TerminalMessage> told = new LinkedBlockingQueue<>();

    SimulatedTerminal(String address) {
        this.address = address;
    }

    @Override
    public Assurance assurance() {
        return Assurance.TERMINAL;
    }

    @Override
    public void prepare() throws IdentityTerminalFault {
        close();
        BlockingQueue<TerminalMessage> fresh = new LinkedBlockingQueue<>();
        try {
            link = new TerminalLink(address, fresh::add, () -> fresh.add(TerminalLink.GONE));
            told = fresh;
        } catch (IOException e) {
            throw new IdentityTerminalFault(Kind.GONE, "the terminal is not there", e);
        }
    }

    @Override
    public TerminalFinding identify(Nonce nonce, Consumer<TerminalPrompt> prompts) throws IdentityTerminalFault {
        if (link == null) {
            prepare();
        }
        // What was told before is of no use, but that the terminal has gone since then.
        told.removeIf(message -> !message.equals(TerminalLink.GONE));
        send(TerminalMessage.asking("identify", nonce.bytes()));
        try {
            while (true) {
                TerminalMessage message = next(PATIENCE_SECONDS);
                if (message.what().equals("prompt")) {
                    prompts.accept(prompt(message));
                } else if (message.what().equals("finding")) {
                    return finding(message);
                }
            }
        } catch (InterruptedException e) {
            return cancelled();
        }
    }

    private TerminalFinding cancelled() throws IdentityTerminalFault {
        send(TerminalMessage.asking("cancel", new byte[0]));
        try {
            while (!next(TO_CANCEL_SECONDS).what().equals("finding")) {
                // what was told before the end
            }
        } catch (InterruptedException e) {
            close();
        }
        Thread.currentThread().interrupt();
        return new TerminalFinding.Cancelled();
    }

    private TerminalMessage next(long seconds) throws InterruptedException, IdentityTerminalFault {
        TerminalMessage message = told.poll(seconds, TimeUnit.SECONDS);
        if (message == null) {
            close();
            throw new IdentityTerminalFault(Kind.SILENT, "the terminal does not answer", null);
        }
        if (message.equals(TerminalLink.GONE)) {
            close();
            throw new IdentityTerminalFault(Kind.GONE, "the terminal is gone", null);
        }
        return message;
    }

    private void send(TerminalMessage message) throws IdentityTerminalFault {
        try {
            link.send(message);
        } catch (IOException e) {
            close();
            throw new IdentityTerminalFault(Kind.GONE, "the terminal is gone", e);
        }
    }

    private static TerminalPrompt prompt(TerminalMessage message) {
        return switch (message.which()) {
            case "LAY_CARD" -> new TerminalPrompt.LayCard();
            case "LEAVE_CARD" -> new TerminalPrompt.LeaveCard();
            default -> new TerminalPrompt.PutFinger(FingerPosition.of(message.finger()));
        };
    }

    private static TerminalFinding finding(TerminalMessage message) {
        return switch (message.which()) {
            case "VERIFIED" -> new TerminalFinding.Verified(new Nik(message.nik()), message.data());
            case "DIFFERED" -> new TerminalFinding.Differed(new Nik(message.nik()));
            case "POOR_DRY" -> new TerminalFinding.FingerPoor(FingerFinding.DRY);
            case "POOR_WET" -> new TerminalFinding.FingerPoor(FingerFinding.WET);
            case "NO_TEMPLATE" -> new TerminalFinding.NoTemplate();
            case "CANCELLED" -> new TerminalFinding.Cancelled();
            default -> new TerminalFinding.CardNotRead(reading(message.which()));
        };
    }

    private static CardReading reading(String which) {
        return switch (which) {
            case "DEAD" -> new CardReading.Dead();
            case "NOT_A_KTP_EL" -> new CardReading.NotAKtpEl();
            case "LIFTED" -> new CardReading.Lifted();
            case "CLONED" -> new CardReading.Distrusted(CardReading.Reason.CLONED);
            case "ALTERED" -> new CardReading.Distrusted(CardReading.Reason.ALTERED);
            default -> new CardReading.Unreadable();
        };
    }

    @Override
    public void close() {
        if (link != null) {
            link.close();
            link = null;
        }
    }
}
