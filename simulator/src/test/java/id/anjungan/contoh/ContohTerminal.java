// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.contoh;

import id.anjungan.contoh.ContohSdk.ContohSdkException;
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
import java.util.function.Consumer;

/** A vendor's reader with sensor, whose library only says "verified". */
final class ContohTerminal implements IdentityTerminal {
    private final ContohSdk sdk;

    ContohTerminal(ContohSdk sdk) {
        this.sdk = sdk;
    }

    @Override
    public Assurance assurance() {
        return Assurance.TERMINAL;
    }

    @Override
    public void prepare() throws IdentityTerminalFault {
        try {
            sdk.connect();
        } catch (ContohSdkException e) {
            throw fault(e);
        }
    }

    @Override
    public TerminalFinding identify(Nonce nonce, Consumer<TerminalPrompt> prompts) throws IdentityTerminalFault {
        try {
            return finding(sdk.identify(state -> prompts.accept(prompt(state))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TerminalFinding.Cancelled();
        } catch (ContohSdkException e) {
            throw fault(e);
        }
    }

    private static TerminalPrompt prompt(int state) {
        return switch (state) {
            case ContohSdk.SHOW_CARD -> new TerminalPrompt.LayCard();
            case ContohSdk.READING -> new TerminalPrompt.LeaveCard();
            default -> new TerminalPrompt.PutFinger(FingerPosition.UNKNOWN);
        };
    }

    private TerminalFinding finding(int code) {
        return switch (code) {
            case ContohSdk.VERIFIED -> new TerminalFinding.Verified(new Nik(sdk.lastNik()), new byte[0]);
            case ContohSdk.NOT_VERIFIED -> new TerminalFinding.Differed(new Nik(sdk.lastNik()));
            case ContohSdk.FINGER_BAD -> new TerminalFinding.FingerPoor(FingerFinding.MESSY);
            case ContohSdk.NO_FINGER_ON_CARD -> new TerminalFinding.NoTemplate();
            case ContohSdk.CANCELLED -> new TerminalFinding.Cancelled();
            case ContohSdk.CARD_GONE -> new TerminalFinding.CardNotRead(new CardReading.Lifted());
            default -> new TerminalFinding.CardNotRead(new CardReading.Unreadable());
        };
    }

    private static IdentityTerminalFault fault(ContohSdkException error) {
        Kind kind = switch (error.getMessage()) {
            case "LICENCE" -> Kind.REFUSED;
            case "TIMEOUT" -> Kind.SILENT;
            default -> Kind.GONE;
        };
        return new IdentityTerminalFault(kind, "vendor's library: " + error.getMessage(), error);
    }

    @Override
    public void close() {
        sdk.disconnect();
    }
}
