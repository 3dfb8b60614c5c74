// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.smartcardio.CardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every code of PC/SC (pcsclite.h and Windows' winscard.h): what the service, the reader or the slot does is a fault or
 * a lifted card, and there is no way from a code to a card that is not believed.
 */
class PcscCodesTest {
    private static final Map<Reason, List<String>> OF_THE_CARD = Map.of(
            Reason.CARD_LIFTED,
            List.of("SCARD_W_REMOVED_CARD", "SCARD_W_RESET_CARD", "SCARD_E_NO_SMARTCARD"),
            Reason.CARD_MUTE,
            List.of(
                    "SCARD_W_UNRESPONSIVE_CARD",
                    "SCARD_W_UNPOWERED_CARD",
                    "SCARD_W_UNSUPPORTED_CARD",
                    "SCARD_E_CARD_UNSUPPORTED",
                    "SCARD_E_PROTO_MISMATCH"));

    private static final List<String> TOLD_BY_A_LOOK =
            List.of("SCARD_E_NOT_TRANSACTED", "SCARD_F_COMM_ERROR", "SCARD_E_COMM_DATA_LOST");

    private static final List<String> FAULTS = List.of(
            "SCARD_F_INTERNAL_ERROR",
            "SCARD_E_CANCELLED",
            "SCARD_E_INVALID_HANDLE",
            "SCARD_E_INVALID_PARAMETER",
            "SCARD_E_INVALID_TARGET",
            "SCARD_E_NO_MEMORY",
            "SCARD_F_WAITED_TOO_LONG",
            "SCARD_E_INSUFFICIENT_BUFFER",
            "SCARD_E_UNKNOWN_READER",
            "SCARD_E_TIMEOUT",
            "SCARD_E_UNKNOWN_CARD",
            "SCARD_E_CANT_DISPOSE",
            "SCARD_E_NOT_READY",
            "SCARD_E_INVALID_VALUE",
            "SCARD_E_SYSTEM_CANCELLED",
            "SCARD_F_UNKNOWN_ERROR",
            "SCARD_E_INVALID_ATR",
            "SCARD_E_READER_UNAVAILABLE",
            "SCARD_P_SHUTDOWN",
            "SCARD_E_PCI_TOO_SMALL",
            "SCARD_E_READER_UNSUPPORTED",
            "SCARD_E_DUPLICATE_READER",
            "SCARD_E_NO_SERVICE",
            "SCARD_E_SERVICE_STOPPED",
            "SCARD_E_UNEXPECTED",
            "SCARD_E_ICC_INSTALLATION",
            "SCARD_E_ICC_CREATEORDER",
            "SCARD_E_UNSUPPORTED_FEATURE",
            "SCARD_E_DIR_NOT_FOUND",
            "SCARD_E_FILE_NOT_FOUND",
            "SCARD_E_NO_DIR",
            "SCARD_E_NO_FILE",
            "SCARD_E_NO_ACCESS",
            "SCARD_E_WRITE_TOO_MANY",
            "SCARD_E_BAD_SEEK",
            "SCARD_E_INVALID_CHV",
            "SCARD_E_UNKNOWN_RES_MNG",
            "SCARD_E_NO_SUCH_CERTIFICATE",
            "SCARD_E_CERTIFICATE_UNAVAILABLE",
            "SCARD_E_NO_READERS_AVAILABLE",
            "SCARD_E_NO_KEY_CONTAINER",
            "SCARD_E_SERVER_TOO_BUSY",
            "SCARD_W_SECURITY_VIOLATION",
            "SCARD_W_WRONG_CHV",
            "SCARD_W_CHV_BLOCKED",
            "SCARD_W_EOF",
            "SCARD_W_CANCELLED_BY_USER",
            "SCARD_W_CARD_NOT_AUTHENTICATED",
            "SCARD_W_INSERTED_CARD");

    static Stream<String> faults() {
        return FAULTS.stream();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatTheServiceOrTheReaderDoesIsTheMachinesTrouble(String code) {
        assertThat(reason(code)).contains(Reason.SLOT_GONE);
    }

    @Test
    void whatTheCardAndOtherProgramsDoIsTheirs() {
        OF_THE_CARD.forEach((reason, codes) ->
                assertThat(codes).allSatisfy(code -> assertThat(reason(code)).contains(reason)));
        assertThat(reason("SCARD_E_SHARING_VIOLATION")).contains(Reason.SLOT_TAKEN);
        assertThat(TOLD_BY_A_LOOK).allSatisfy(code -> assertThat(reason(code)).isEmpty());
    }

    /** The forms in which a line breaks; a new one must be looked at before it may stand here. */
    @Test
    void noFormOfABrokenLineDistrustsACard() {
        assertThat(Arrays.asList(Reason.values()))
                .containsExactly(
                        Reason.CARD_LIFTED, Reason.CARD_MUTE, Reason.SILENT, Reason.SLOT_TAKEN, Reason.SLOT_GONE);
    }

    private static Optional<Reason> reason(String code) {
        return PcscTrouble.reason(new CardException("SCardTransmit", new CardException(code)));
    }
}
