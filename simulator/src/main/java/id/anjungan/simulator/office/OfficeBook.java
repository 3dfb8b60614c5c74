// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.core.office.OpinionCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The world's truth about what happened at the office; for scenarios, the dock and tests. */
public final class OfficeBook {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Database database;
    private final PinDesk pins;

    OfficeBook(Database database, PinDesk pins) {
        this.database = database;
        this.pins = pins;
    }

    /** A copy that was reserved; {@code subject} is the document's kind and whose it is. */
    public record Copy(String ledgerId, String kiosk, String subject, String sha256, Optional<Fate> fate) {
        @Override
        public String toString() {
            return "Copy[" + ledgerId + " " + fate + "]";
        }
    }

    /** A visit that was opened; the outcome is empty until it is closed. */
    public record Opened(String kiosk, String nik, String outcome) {
        @Override
        public String toString() {
            return "Opened[" + outcome + "]";
        }
    }

    public List<Copy> reservations() {
        return database.list(
                row -> new Copy(
                        row.getString("ledger"),
                        row.getString("kiosk"),
                        row.getString("subject"),
                        row.getString("sha256"),
                        Optional.ofNullable(row.getString("fate")).map(Fate::valueOf)),
                "SELECT * FROM reservation ORDER BY rowid");
    }

    /** What was reported of a ledger id; empty while nothing was, or when there is no such reservation. */
    public Optional<Fate> fate(String ledgerId) {
        return reservations().stream()
                .filter(copy -> copy.ledgerId().equals(ledgerId))
                .findFirst()
                .flatMap(Copy::fate);
    }

    /** An officer's session: the number, why, and how it ended; empty texts for what is not yet. */
    public record Accompanied(String officer, String reason, String ending) {
        @Override
        public String toString() {
            return "Accompanied[" + reason + " " + ending + "]";
        }
    }

    public List<Accompanied> accompanied() {
        return database.list(
                row -> new Accompanied(
                        row.getString("officer"),
                        Optional.ofNullable(row.getString("reason")).orElse(""),
                        Optional.ofNullable(row.getString("ending")).orElse("")),
                "SELECT * FROM officer_session ORDER BY rowid");
    }

    public List<Opened> visits() {
        return database.list(
                row -> new Opened(
                        row.getString("kiosk"),
                        row.getString("nik"),
                        Optional.ofNullable(row.getString("outcome")).orElse("")),
                "SELECT * FROM visit ORDER BY rowid");
    }

    /** Why citizens were sent to the counter, in order; the kiosk is never told. */
    public List<String> referrals() {
        return database.list(row -> row.getString(1), "SELECT reason FROM referral ORDER BY rowid");
    }

    /** The reasons of the calls for staff, in order. */
    public List<String> staffCalls() {
        return database.list(row -> row.getString(1), "SELECT reason FROM staff_call ORDER BY rowid");
    }

    /** A member of staff has heard all calls so far; tells how many there were. */
    public int answerCalls() {
        List<String> open =
                database.list(row -> row.getString(1), "SELECT reference FROM hall_call WHERE answered = 0");
        database.change("UPDATE hall_call SET answered = 1");
        return open.size();
    }

    /** How many opinions of each sort were counted. */
    public OpinionCount opinions() {
        return database.list(
                        row -> new OpinionCount(row.getInt(1), row.getInt(2), row.getInt(3)),
                        "SELECT TOTAL(very_good), TOTAL(good), TOTAL(poor) FROM rating")
                .get(0);
    }

    /** The states that heartbeats told, in order. */
    public List<String> heartbeats() {
        return database.list(row -> row.getString(1), "SELECT state FROM heartbeat ORDER BY rowid");
    }

    /** What the newest heartbeat warned of. */
    public List<String> warnings() {
        return newest("warnings", node -> node.asText());
    }

    /** What came of each way in by the newest heartbeat, each as JSON. */
    public List<String> ways() {
        return newest("ways", node -> node.toString());
    }

    private List<String> newest(String column, Function<JsonNode, String> reader) {
        Optional<String> list =
                database.one(row -> row.getString(1), "SELECT " + column + " FROM health ORDER BY rowid DESC LIMIT 1");
        List<String> all = new ArrayList<>();
        try {
            JSON.readTree(list.orElse("[]")).forEach(node -> all.add(reader.apply(node)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was told was JSON", e);
        }
        return all;
    }

    /** Where the kiosk's chain ended when its heartbeats came, in order: what was cut off since is missed here. */
    public List<ChainHead> heads(String kiosk) {
        return database.list(
                row -> new ChainHead(row.getLong("rows"), row.getString("head")),
                "SELECT rows, head FROM heartbeat WHERE kiosk = ? ORDER BY rowid",
                kiosk);
    }

    /** Ledger ids of copies that were reported as spoiled and not authorised anew. */
    public List<String> spoiled() {
        return database.list(
                row -> row.getString(1), "SELECT ledger FROM reservation WHERE fate = 'SPOILED' AND renewed = 0");
    }

    /** An officer authorises a new copy in place of a spoiled or doubtful one. */
    public void renew(String ledgerId) {
        database.change("UPDATE reservation SET renewed = 1 WHERE ledger = ?", ledgerId);
    }

    /** The counter opens the way by NIK and PIN that three wrong PIN have closed. */
    public void unlock(String nik) {
        pins.unlock(NikJudge.subject(nik));
    }
}
