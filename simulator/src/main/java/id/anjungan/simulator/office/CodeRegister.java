// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.code.CodeClaims;
import id.anjungan.simulator.people.Persona;
import java.util.HexFormat;
import java.util.Optional;

/** Which access codes the office gave to whom, and which were used. A code itself names nobody. */
public final class CodeRegister {
    private static final String ANYTHING = "";

    private final Database database;

    CodeRegister(Database database) {
        this.database = database;
    }

    /** A code that was given. */
    record Given(String nik, boolean used) {
        @Override
        public String toString() {
            return "Given[" + used + "]";
        }
    }

    /** Gives this citizen a code for whatever is offered. */
    public void give(Persona citizen, CodeClaims claims) {
        give(citizen, claims, ANYTHING);
    }

    /** Gives this citizen a code for one own document of this kind. */
    public void give(Persona citizen, CodeClaims claims, String kind) {
        database.change("INSERT INTO code VALUES (?, ?, ?, NULL)", name(claims), citizen.nik(), kind);
    }

    /** Another machine opened a visit with this code. */
    public void spend(CodeClaims claims) {
        use(claims, "elsewhere " + name(claims));
    }

    Optional<Given> given(CodeClaims claims) {
        return database.one(
                row -> new Given(row.getString("nik"), row.getString("visit") != null),
                "SELECT * FROM code WHERE nonce = ?",
                name(claims));
    }

    /** With this code that visit was opened. */
    void use(CodeClaims claims, String visit) {
        database.change("UPDATE code SET visit = ? WHERE nonce = ? AND visit IS NULL", visit, name(claims));
    }

    /** The one kind that this visit's code is for; empty when it is for anything, or no code opened it. */
    Optional<String> onlyKind(String visit) {
        return database.one(row -> row.getString(1), "SELECT kind FROM code WHERE visit = ?", visit)
                .filter(kind -> !kind.equals(ANYTHING));
    }

    private static String name(CodeClaims claims) {
        return HexFormat.of().formatHex(claims.nonce());
    }
}
