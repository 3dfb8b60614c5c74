// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;

/**
 * Tells from a provider's exception what happened to the slot. Providers agree only in naming the code of the PC/SC
 * service ({@code SCARD_…}) somewhere in the messages of the chain.
 *
 * <p>{@code SCARD_W_SECURITY_VIOLATION} says nothing about the card: pcscd answers it when a client holds too many
 * contexts, and when it is killed during a transmission. Like every code not listed here it is the machine's trouble.
 */
final class PcscTrouble {
    private static final Pattern CODE = Pattern.compile("SCARD_[A-Z_]+");
    private static final Set<String> LIFTED =
            Set.of("SCARD_W_REMOVED_CARD", "SCARD_E_NO_SMARTCARD", "SCARD_W_RESET_CARD");
    private static final Set<String> MUTE = Set.of(
            "SCARD_W_UNRESPONSIVE_CARD",
            "SCARD_W_UNPOWERED_CARD",
            "SCARD_W_UNSUPPORTED_CARD",
            "SCARD_E_CARD_UNSUPPORTED",
            "SCARD_E_PROTO_MISMATCH");
    /** Said both of a card torn off within a transmission and of one that broke the protocol. */
    private static final Set<String> EITHER =
            Set.of("SCARD_E_NOT_TRANSACTED", "SCARD_F_COMM_ERROR", "SCARD_E_COMM_DATA_LOST");

    private PcscTrouble() {}

    /** What it means; empty when only a look into the slot can tell. */
    static Optional<Reason> reason(CardException trouble) {
        if (trouble instanceof CardNotPresentException) {
            return Optional.of(Reason.CARD_LIFTED);
        }
        String code = code(trouble);
        if (LIFTED.contains(code)) {
            return Optional.of(Reason.CARD_LIFTED);
        }
        if (MUTE.contains(code)) {
            return Optional.of(Reason.CARD_MUTE);
        }
        if (code.equals("SCARD_E_SHARING_VIOLATION")) {
            return Optional.of(Reason.SLOT_TAKEN);
        }
        return EITHER.contains(code) ? Optional.empty() : Optional.of(Reason.SLOT_GONE);
    }

    private static String code(Throwable trouble) {
        for (Throwable link = trouble; link != null; link = link.getCause()) {
            Matcher found = CODE.matcher(String.valueOf(link.getMessage()));
            if (found.find()) {
                return found.group();
            }
        }
        return "";
    }
}
