// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.SamProvider;
import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.PcscStation;
import java.util.Optional;

/** Accepts every card and knows none: for transcripts, whose tokens are gone. */
final class NobodysSam implements SamProvider {
    private int counter;

    @Override
    public void open(PcscStation station) {}

    @Override
    public byte[] terminalToken(Suite suite, byte[] uid, byte[] challenge) {
        counter = suite.blockSize();
        return new byte[40];
    }

    @Override
    public Optional<SessionKeys> sessionKeys(byte[] cardToken) {
        return Optional.of(new SessionKeys(new byte[16], new byte[16], new byte[counter]));
    }

    @Override
    public void close() {}
}
