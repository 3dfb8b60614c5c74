// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.people.Persona;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How the office behaves; set from scenarios and the dock at any time, from any thread. */
public final class OfficeKnobs {
    private static final String SWAPPED = "swapped";

    private List<String> offers = List.of("KARTU_KELUARGA", "KUTIPAN_AKTA_KELAHIRAN");
    private String serve = "good";
    private Order.Level level = Order.Level.B_LT;
    private boolean silent;
    private boolean slow;
    private long silentUntil = System.nanoTime();
    private RecordFlaw flaw = RecordFlaw.NONE;
    private boolean refusesReserving;
    private boolean holdsReservations;
    private boolean garbled;
    private boolean pinsRest;
    private int held;

    /** The kinds that are ready; an empty list for none. */
    public synchronized void offers(List<String> kinds) {
        offers = kinds.stream()
                .map(kind -> kind.equals("KUTIPAN_KELAHIRAN") ? "KUTIPAN_AKTA_KELAHIRAN" : kind)
                .toList();
    }

    /**
     * What is handed out: {@code good}, {@code altered}, {@code stamped}, {@code other-citizen}, {@code no-revocation},
     * {@code other-office}, {@code active-content}, each with the digest that was offered; or {@code swapped}, good but
     * with another digest than offered.
     */
    public synchronized void serve(String manner) {
        variantOf(manner);
        serve = manner;
    }

    /** The level at which documents are signed from now on. */
    public synchronized void level(Order.Level newLevel) {
        level = newLevel;
    }

    /** Receives, but does not answer until told otherwise. */
    public synchronized void silent() {
        silent = true;
    }

    public synchronized void silentFor(Duration time) {
        silentUntil = System.nanoTime() + time.toNanos();
    }

    /** Two seconds a call and a hundredth of the rate. */
    public synchronized void slow() {
        slow = true;
    }

    /** Answers as it should in every respect; what was held back is dealt with now, late. */
    public synchronized void up() {
        silent = false;
        slow = false;
        silentUntil = System.nanoTime();
        flaw = RecordFlaw.NONE;
        refusesReserving = false;
        holdsReservations = false;
        garbled = false;
        pinsRest = false;
        notifyAll();
    }

    /** Finds this in every citizen's record, and sends them all to the counter. */
    public synchronized void refuseOpening(RecordFlaw found) {
        flaw = found;
    }

    /** Withdraws what it offered when a copy is reserved. */
    public synchronized void refuseReserving() {
        refusesReserving = true;
    }

    /** Leaves requests for a copy on their way until told otherwise; answers everything else. */
    public synchronized void holdReservations() {
        holdsReservations = true;
    }

    /** Finds that too many PIN did not match at the kiosk lately. */
    public synchronized void restPins() {
        pinsRest = true;
    }

    /** Answers what the contract does not know. */
    public synchronized void garble() {
        garbled = true;
    }

    /** The {@code office} of a cue: {@code silent}, {@code slow}, {@code up}, {@code refuse-open}, … */
    public void turn(String word) {
        switch (word) {
            case "silent" -> silent();
            case "slow" -> slow();
            case "up" -> up();
            case "refuse-open" -> refuseOpening(RecordFlaw.NOT_SYNCHRONISED);
            case "refuse-reserve" -> refuseReserving();
            case "hold-reserve" -> holdReservations();
            case "garbled" -> garble();
            case "pins-rest" -> restPins();
            default -> throw new IllegalArgumentException("the office cannot be " + word);
        }
    }

    /** Waits out a silence; false when interrupted. */
    synchronized boolean heard() {
        try {
            for (long left = quietNanos(); left > 0; left = quietNanos()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until copies are reserved again; false when interrupted. */
    synchronized boolean reserves() {
        try {
            held++;
            notifyAll();
            while (holdsReservations) {
                wait();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            held--;
        }
    }

    /** Waits until a request for a copy is held back. */
    public synchronized void awaitHeldReservation() throws InterruptedException {
        while (held == 0) {
            wait();
        }
    }

    private long quietNanos() {
        return silent ? TimeUnit.HOURS.toNanos(1) : silentUntil - System.nanoTime();
    }

    synchronized List<String> offers() {
        return offers;
    }

    /** How a document is pressed now; the archive keeps one of each manner. */
    synchronized Order pressed(Order order) {
        return order.with(variantOf(serve)).at(level);
    }

    synchronized boolean swaps() {
        return serve.equals(SWAPPED);
    }

    synchronized boolean isSlow() {
        return slow;
    }

    synchronized RecordFlaw flawOf(Persona citizen) {
        return flaw == RecordFlaw.NONE ? RecordFlaw.of(citizen) : flaw;
    }

    synchronized boolean refusesReserving() {
        return refusesReserving;
    }

    synchronized boolean pinsRest() {
        return pinsRest;
    }

    synchronized boolean isGarbled() {
        return garbled;
    }

    private static Order.Variant variantOf(String manner) {
        return manner.equals(SWAPPED)
                ? Order.Variant.GOOD
                : Order.Variant.valueOf(manner.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
