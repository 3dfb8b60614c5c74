// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Compares PIN and counts those that did not match, by what they were typed for and by kiosk. Whether there is a PIN at
 * all makes no difference: the same work is done, the same rows are written, and what is written names nobody.
 */
final class PinDesk {
    static final int TRIES = 3;
    /** So many that did not match, whoever typed them, rest a kiosk's ways with a PIN. */
    static final int MOST_AT_ONE_KIOSK = 12;

    static final Duration REST = Duration.ofMinutes(15);
    /** Compared where nobody has a PIN; no keypad can type it. */
    private static final String NOBODYS = "nobody";

    private final Database database;
    private final Clock clock;
    private final BooleanSupplier resting;
    private final OfficeKey key;

    /** @param resting whether the kiosk's ways with a PIN rest, whatever was counted */
    PinDesk(Database database, OfficeKey key, Clock clock, BooleanSupplier resting) {
        this.resting = resting;
        this.database = database;
        this.clock = clock;
        this.key = key;
    }

    /**
     * A PIN that was typed.
     *
     * @param kiosk where; empty where the citizen is known already, for whom no kiosk rests
     * @param subject what for, as the office files it
     * @param right the one that it should be; empty where there is none
     */
    record Try(String kiosk, String subject, Optional<String> right, String typed) {
        @Override
        public String toString() {
            return "Try[]";
        }
    }

    /** What came of it. */
    enum Finding {
        RIGHT,
        DIFFERS,
        LOCKED
    }

    /** Compares and counts; whether a citizen's PIN is locked is found out by comparing only. */
    Finding judge(Try tried) {
        byte[] subject = mac(tried.subject());
        int failed = failures(subject);
        boolean right = MessageDigest.isEqual(mac(tried.right().orElse(NOBODYS)), mac(tried.typed()));
        if (failed >= TRIES) {
            return Finding.LOCKED;
        }
        if (right) {
            database.change("DELETE FROM pin_failure WHERE subject = ?", (Object) subject);
            return Finding.RIGHT;
        }
        database.change("INSERT INTO pin_failure VALUES (?, ?, ?)", subject, tried.kiosk(), clock.millis());
        return failed + 1 == TRIES ? Finding.LOCKED : Finding.DIFFERS;
    }

    /** Whether too many did not match at this kiosk lately. */
    boolean rests(String kiosk) {
        long since = clock.millis() - REST.toMillis();
        int failed = count("SELECT count(*) FROM pin_failure WHERE kiosk = ? AND at >= ?", kiosk, since);
        return failed >= MOST_AT_ONE_KIOSK || resting.getAsBoolean();
    }

    /** How many tries are left, once one did not match. */
    int left(String subject) {
        return TRIES - failures(mac(subject));
    }

    /** The counter opens what was locked. */
    void unlock(String subject) {
        database.change("DELETE FROM pin_failure WHERE subject = ?", (Object) mac(subject));
    }

    private int failures(byte[] subject) {
        return count("SELECT count(*) FROM pin_failure WHERE subject = ?", subject);
    }

    private int count(String question, Object... values) {
        return database.one(row -> row.getInt(1), question, values).orElseThrow();
    }

    private byte[] mac(String text) {
        return key.mac(text.getBytes(StandardCharsets.UTF_8));
    }
}
