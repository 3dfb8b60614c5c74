// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.Worker;
import java.util.function.Supplier;

/** The card reader on its one thread, named {@code card}, for every journey that reads cards. */
public final class CardStation implements AutoCloseable {
    private final CardReader reader;
    private final Worker worker = new Worker("card");
    /** On the worker's thread only. */
    private boolean faulty;

    public CardStation(CardReader reader) {
        this.reader = reader;
    }

    /** Opens reader and SAM, whether that goes well or not, and then does what comes then. Returns at once. */
    public void warmUp(Runnable then) {
        worker.run(() -> {
            try {
                reader.prepare();
            } catch (CardReaderFault fault) {
                faulty = true;
            } finally {
                then.run();
            }
        });
    }

    /** Does something that reads a card; its value ends the errand. Returns at once. */
    public void carryOut(Reply reply, Supplier<Happening> act) {
        worker.carryOut(reply, act);
    }

    /** Reads, after a fault by a reader that is opened anew. Called within what is carried out; blocks. */
    public CardReading read(CardRequest request) throws CardReaderFault {
        if (faulty) {
            reader.prepare();
            faulty = false;
        }
        try {
            return reader.read(request);
        } catch (CardReaderFault fault) {
            faulty = true;
            throw fault;
        }
    }

    /** Has the answer run unless the device holds an act that was told to stop. Returns at once. */
    public void ask(Runnable answer) {
        worker.ask(answer);
    }

    @Override
    public void close() {
        worker.close();
    }
}
