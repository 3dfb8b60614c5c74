// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The virtual office itself, asked without a network, for many kiosks; its documents are ready-made. A chip is believed
 * when it gives back the nonce and the number of whom it is said to be.
 */
public final class OfficeAtHand implements AutoCloseable {
    private final VirtualOffice.Setup setup;
    private final List<String> kiosks;
    private final Connection beside;
    private VirtualOffice office;

    /** A request as it would travel; the path without {@code /v1/}. */
    public record Asked(String kiosk, String method, String path, Map<String, String> headers, byte[] body) {}

    /** A document that lies ready, signed by nobody. */
    public record Ready(String kind, String subject, Persona holder, byte[] pdf, int pages) {}

    /** An answer as it would travel. */
    public record Said(int status, String type, Map<String, String> headers, byte[] body) {}

    /**
     * @param state its keys, kept for others
     * @param data its own folder
     */
    public OfficeAtHand(Path state, Path data, Population people, Clock clock, List<String> kiosks) throws IOException {
        this.kiosks = kiosks;
        this.setup = new VirtualOffice.Setup(
                new StateFolder(state), data, people, Pace.fast(), line -> {}, file -> {}, clock, 0);
        open();
        try {
            this.beside = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("office.db"));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void open() throws IOException {
        office = new VirtualOffice(setup, OfficeAtHand::objection);
        kiosks.forEach(office.reception()::know);
        office.knobs().offers(List.of("KARTU_KELUARGA", "KUTIPAN_AKTA_KELAHIRAN"));
    }

    private static String objection(Persona citizen, byte[] nonce, ChipVerifier.Proof proof) {
        boolean same = Arrays.equals(proof.signature(), nonce)
                && Arrays.equals(proof.publicKey(), citizen.nik().getBytes(StandardCharsets.US_ASCII));
        return same ? "" : "another's chip, or of another visit";
    }

    /** Its program is killed and started again. */
    public void restart() throws IOException {
        office.close();
        open();
    }

    public void stock(Ready document) {
        String sql = "INSERT INTO document (kind, subject, manner, bytes, number, nik, pages, sha256, region, signer)"
                + " VALUES (?, ?, 'GOOD B_LT', ?, ?, ?, ?, ?, '9901', 'CN=CONTOH,OU=9901')";
        try (PreparedStatement insert = beside.prepareStatement(sql)) {
            List<Object> values = List.of(
                    document.kind(),
                    document.subject(),
                    document.pdf(),
                    document.subject(),
                    document.holder().nik(),
                    document.pages(),
                    sha256(document.pdf()));
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, values.get(i));
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Said ask(Asked asked) {
        Request request = new Request(asked.kiosk(), asked.method(), asked.path(), asked.headers(), asked.body());
        Answer answer = office.reception().answer(request);
        return new Said(answer.status(), answer.type(), answer.headers(), answer.body());
    }

    public OfficeBook book() {
        return office.book();
    }

    /** An officer authorises another copy of what this was printed of, spoiled or in doubt; false when of nothing. */
    public boolean renew(String subject) {
        String sql = "UPDATE reservation SET renewed = 1 WHERE subject = ? AND renewed = 0"
                + " AND (fate IS NULL OR fate <> 'NOT_PRINTED') AND fate IS NOT NULL";
        try (PreparedStatement update = beside.prepareStatement(sql)) {
            update.setString(1, subject);
            return update.executeUpdate() > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What this kiosk holds a reservation of under this id, its end not yet told. */
    public Optional<String> reservedAt(String kiosk, String ledgerId) {
        String sql = "SELECT subject FROM reservation WHERE ledger = ? AND kiosk = ? AND fate IS NULL";
        try (PreparedStatement question = beside.prepareStatement(sql)) {
            question.setString(1, ledgerId);
            question.setString(2, kiosk);
            try (ResultSet row = question.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            beside.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        office.close();
    }
}
