// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;

/** Slots that do what a test says, and write down what is done to them. */
final class ScriptedSlots implements TerminalSource {
    /** What a slot does when a card is to be powered up. */
    interface PowerUp {
        Card card() throws CardException;
    }

    final List<String> names = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    PowerUp powerUp = () -> new ScriptedCard(done, command -> new byte[] {(byte) 0x90, 0});
    boolean cardLies = true;
    final CountDownLatch closed = new CountDownLatch(1);

    ScriptedSlots(String... names) {
        this.names.addAll(List.of(names));
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public CardTerminals open() {
        done.add("open");
        return new Terminals();
    }

    @Override
    public void close(CardTerminals terminals) {
        done.add("close");
        closed.countDown();
    }

    private final class Terminals extends CardTerminals {
        @Override
        public List<CardTerminal> list(State state) {
            return names.stream().map(name -> (CardTerminal) new Slot(name)).toList();
        }

        @Override
        public boolean waitForChange(long timeout) {
            return false;
        }
    }

    private final class Slot extends CardTerminal {
        private final String name;

        Slot(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public Card connect(String protocol) throws CardException {
            done.add("connect " + name);
            return powerUp.card();
        }

        @Override
        public boolean isCardPresent() {
            return cardLies;
        }

        @Override
        public boolean waitForCardPresent(long timeout) {
            return cardLies;
        }

        @Override
        public boolean waitForCardAbsent(long timeout) {
            return !cardLies;
        }
    }
}
