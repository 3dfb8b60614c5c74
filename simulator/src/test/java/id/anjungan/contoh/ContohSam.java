// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.contoh;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.drivers.ktpel.SamProvider;
import id.anjungan.drivers.ktpel.SamRefusal;
import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.PcscStation;
import java.util.Arrays;
import java.util.Optional;

/** An issuer's SAM behind its own library. */
final class ContohSam implements SamProvider {
    private final ContohSamLibrary library;
    private int counter;

    ContohSam(ContohSamLibrary library) {
        this.library = library;
    }

    @Override
    public void open(PcscStation station) throws CardReaderFault {
        expectOk(library.connect());
        expectOk(library.status());
    }

    @Override
    public byte[] terminalToken(Suite suite, byte[] uid, byte[] challenge) throws CardReaderFault {
        counter = suite.blockSize();
        expectOk(library.begin(suite.number(), uid, challenge));
        return library.result();
    }

    @Override
    public Optional<SessionKeys> sessionKeys(byte[] cardToken) throws CardReaderFault {
        int code = library.finish(cardToken);
        if (code == ContohSamLibrary.CARD_REJECTED) {
            return Optional.empty();
        }
        expectOk(code);
        byte[] keys = library.result();
        SessionKeys session = new SessionKeys(
                Arrays.copyOf(keys, 16), Arrays.copyOfRange(keys, 16, 32), Arrays.copyOfRange(keys, 32, 32 + counter));
        Arrays.fill(keys, (byte) 0);
        return Optional.of(session);
    }

    @Override
    public void close() {
        library.disconnect();
    }

    private static void expectOk(int code) throws CardReaderFault {
        switch (code) {
            case ContohSamLibrary.OK -> {}
            case ContohSamLibrary.NO_DEVICE ->
                throw new CardReaderFault(CardReaderFault.Kind.SAM_MISSING, "the SAM is not there", null);
            case ContohSamLibrary.NOT_ACTIVATED -> throw SamRefusal.NOT_ACTIVATED.fault(null);
            default -> throw SamRefusal.UNINTELLIGIBLE.fault("code " + code, null);
        }
    }
}
