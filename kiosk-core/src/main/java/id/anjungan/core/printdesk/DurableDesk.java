// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.Resolution;
import id.anjungan.core.ledger.SpoilCause;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.TrayBook.Tray;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The print desk over a durable ledger. It opens {@code BUSY} and stays so until {@link #open} says that the past is
 * settled.
 */
public final class DurableDesk implements PrintDesk, TrayKeeper, DoubtKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(DurableDesk.class);

    private final DeskParts parts;
    private final SureWrites writes;
    private final TrayAccount account;
    private final List<Consumer<DeskStateChanged>> listeners = new CopyOnWriteArrayList<>();
    /** Visits are numbered upwards: whoever is not above this has left. */
    private final AtomicLong leftUpTo = new AtomicLong(-1);

    private volatile DeskState state = DeskState.BUSY;
    /** An order was taken and has not ended; set by whoever asks for it, before the desk's thread hears of it. */
    private volatile boolean claimed;

    private boolean opened;
    private long visit;
    private OrderEnd order;
    private Runnable whenClosed = () -> {};

    public DurableDesk(DeskParts parts) {
        this.parts = parts;
        this.writes = new SureWrites(parts);
        this.account = new TrayAccount(parts.ledger(), parts.audit());
    }

    /** What an earlier run left behind is settled; called once. */
    public void open() {
        parts.thread().run(() -> {
            opened = true;
            refresh();
        });
        parts.courier().wake();
    }

    @Override
    public DeskState state() {
        return state;
    }

    @Override
    public void listen(Consumer<DeskStateChanged> listener) {
        parts.thread().run(() -> {
            listeners.add(listener);
            listener.accept(new DeskStateChanged(state));
        });
    }

    @Override
    public void print(PrintOrder wish, Consumer<PrintHappening> visitor) {
        synchronized (this) {
            if (state != DeskState.FREE) {
                throw new IllegalStateException("the desk is " + state);
            }
            claimed = true;
            state = DeskState.BUSY;
        }
        parts.thread().run(() -> {
            tellState();
            begin(wish, new Teller(visitor));
        });
    }

    private void begin(PrintOrder wish, Teller teller) {
        visit = wish.visit();
        order = new OrderEnd(parts, teller, new Owner());
        new Order(parts, wish, teller, order).begin();
    }

    /** What an order asks of its desk. */
    private final class Owner implements OrderEnd.Owner {
        @Override
        public boolean citizenLeft() {
            return leftUpTo.get() >= visit;
        }

        @Override
        public void trayChanged() {
            refresh();
        }

        @Override
        public void closed() {
            order = null;
            claimed = false;
            parts.courier().wake();
            refresh();
            whenClosed.run();
            whenClosed = () -> {};
        }
    }

    @Override
    public void taken(String ledgerId, TakenBy by) {
        parts.thread().run(() -> {
            if (order != null && order.isWaitingFor(ledgerId)) {
                order.taken(by);
            }
        });
    }

    @Override
    public void abandon(long left) {
        leftUpTo.accumulateAndGet(left, Math::max);
        parts.thread().run(() -> {
            if (order != null && visit <= left) {
                order.abandon();
                refresh();
            }
        });
    }

    @Override
    public void faulty(String ledgerId, Complaint complaint, Runnable done) {
        parts.thread().run(() -> {
            parts.courier().callStaff("SHEET_" + complaint);
            if (complaint == Complaint.NOT_MINE) {
                writes.write(
                        () -> parts.ledger().tray().write(Tray.INCIDENT, ledgerId),
                        () -> spoil(ledgerId, complaint.cause(), done));
            } else {
                spoil(ledgerId, complaint.cause(), done);
            }
        });
    }

    private void spoil(String ledgerId, SpoilCause cause, Runnable done) {
        if (order != null && order.isWaitingFor(ledgerId)) {
            whenClosed = done;
            order.spoil(cause);
        } else {
            writes.write(() -> account.spoil(ledgerId, cause), () -> {
                parts.courier().wake();
                refresh();
                done.run();
            });
        }
    }

    @Override
    public void trayCleared(List<String> found, Consumer<TrayKeeper.Answer> answer) {
        parts.thread().run(() -> {
            TrayKeeper.Answer said = confirm(found);
            LOG.info("staff confirm the tray: {}", said);
            refresh();
            parts.courier().wake();
            answer.accept(said);
        });
    }

    @Override
    public void resolve(String ledgerId, Resolution resolution, Consumer<DoubtKeeper.Answer> answer) {
        parts.thread().run(() -> {
            DoubtKeeper.Answer said = new Doubts(parts.ledger(), parts.audit()).resolve(ledgerId, resolution);
            LOG.info("staff resolve {}: {}", ledgerId, said);
            parts.courier().wake();
            answer.accept(said);
        });
    }

    private TrayKeeper.Answer confirm(List<String> found) {
        if (!opened) {
            return TrayKeeper.Answer.ORDER_OPEN;
        }
        if (order != null) {
            return order.isWatching() && state == DeskState.TRAY_UNCONFIRMED
                    ? TrayKeeper.Answer.PRINTER_NOT_EMPTY
                    : TrayKeeper.Answer.ORDER_OPEN;
        }
        try {
            if (account.isMissing(found)) {
                return TrayKeeper.Answer.INCIDENT_OPEN;
            }
            if (!parts.printers().idle()) {
                return TrayKeeper.Answer.PRINTER_NOT_EMPTY;
            }
            account.clear(found);
            return TrayKeeper.Answer.CLEARED;
        } catch (PrinterFault e) {
            return TrayKeeper.Answer.PRINTER_NOT_EMPTY;
        } catch (LedgerFault | AuditFault e) {
            LOG.error("a confirmation of the tray could not be written", e);
            return TrayKeeper.Answer.NOT_WRITTEN;
        }
    }

    /** Works the state out anew from order and tray, and tells of a change. On the desk's thread. */
    private void refresh() {
        DeskState before;
        synchronized (this) {
            before = state;
            state = workOut();
        }
        if (state != before) {
            tellState();
        }
    }

    private DeskState workOut() {
        if (!opened) {
            return DeskState.BUSY;
        }
        try {
            Tray tray = parts.ledger().tray().now();
            if (tray == Tray.INCIDENT) {
                return DeskState.INCIDENT;
            }
            if (tray == Tray.UNCONFIRMED) {
                return DeskState.TRAY_UNCONFIRMED;
            }
            return claimed ? DeskState.BUSY : DeskState.FREE;
        } catch (LedgerFault e) {
            LOG.error("the ledger does not say how the tray stands", e);
            return DeskState.BUSY;
        }
    }

    private void tellState() {
        DeskStateChanged now = new DeskStateChanged(state);
        listeners.forEach(listener -> listener.accept(now));
    }
}
