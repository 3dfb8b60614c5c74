// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.card;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.trust.DocumentInspector;
import id.anjungan.core.trust.TrustStore;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.dss.DssValidator;
import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.office.press.ChildCardPress;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** An office that makes cards on one side, an inspector on the other, and a clock that is moved by hand. */
public final class CardCounter extends Clock {
    private static final ZoneId WIB = ZoneOffset.ofHours(7);

    final TestCa ca;
    final DocumentPress press;
    final TrustStore trust = new TrustStore();
    private final Population people = Population.fromSeed(7);
    private final DocumentInspector inspector =
            new DocumentInspector(new DssValidator(), trust, this, () -> Duration.ZERO);
    private Instant now = Instant.parse("2026-11-20T03:00:00Z");

    public CardCounter(Path state) throws IOException {
        ca = TestCa.open(new StateFolder(state), this);
        press = new DocumentPress(ca, new TestTimestampAuthority(ca, this), this);
        trust.keep(ca.trustData());
    }

    /** Someone of that age on the day of the counter. */
    Persona aged(Predicate<Integer> age) {
        return people.personas().stream()
                .filter(each -> !each.kkNumber().isEmpty() && age.test(each.ageOn(today())))
                .findFirst()
                .orElseThrow();
    }

    public Persona small() {
        return aged(age -> age < 5);
    }

    public Persona big() {
        return aged(age -> age >= 5 && age < 16);
    }

    Household home(Persona child) {
        return people.household(child.kkNumber());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, WIB);
    }

    /** It is noon of that day now, and the office's trust data are of that day. */
    void on(LocalDate day) {
        now = day.atTime(12, 0).atZone(WIB).toInstant();
        trust.keep(ca.trustData());
    }

    Map<String, Object> content(Persona child) {
        return ChildCardPress.content(home(child), child, today());
    }

    Signer office(Persona child) {
        return ca.signer(region(child));
    }

    byte[] signed(Map<String, Object> content, Signer signer) {
        return signed(content, signer, Order.Level.B_LT);
    }

    byte[] signed(Map<String, Object> content, Signer signer, Order.Level level) {
        try {
            return press.cards().sign(content, signer, level, now);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] good(Persona child) {
        return signed(content(child), office(child));
    }

    /** Judges these bytes as the card of that child, offered as they are. */
    public Verdict judge(Persona child, byte[] object) {
        return inspector.inspect(offer(child, object), object);
    }

    /** Judges bytes that are not those of the offer. */
    Verdict judgeInstead(Offer offer, byte[] object) {
        return inspector.inspect(offer, object);
    }

    Offer offer(Persona child, byte[] object) {
        return new Offer(
                "offer-1",
                "KIA",
                "ANAK",
                "anak, 4 th",
                child.nik(),
                child.nik(),
                1,
                Offer.Medium.CARD,
                object.length,
                sha256(object),
                Assurance.OFFICER,
                false,
                new Offer.Issuer(region(child), office(child).subject()),
                Optional.empty());
    }

    static String region(Persona child) {
        return child.kkNumber().substring(0, 4);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ZoneId getZone() {
        return WIB;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("one zone");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
