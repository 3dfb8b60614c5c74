// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.CodeKey;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeSettings;
import id.anjungan.core.office.TrustData;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The kiosk desk over the line; each answer that tells the office's time also tells how far our clock is off. */
final class HttpKioskDesk implements KioskDesk {
    private final OfficeLine line;
    private volatile Duration skew;

    HttpKioskDesk(OfficeLine line) {
        this.line = line;
    }

    @Override
    public OfficeSettings settings() throws OfficeFault {
        Messages.Settings said = line.answer(Question.get("v1/settings", ""), Messages.Settings.class);
        return new OfficeSettings(
                said.officeName(), said.region(), said.telephone(), said.hours(), said.waysIn(), said.announcements());
    }

    @Override
    public TrustData trustData() throws OfficeFault {
        Messages.Trust said = line.answer(Question.get("v1/trust", ""), Messages.Trust.class);
        List<CodeKey> codeKeys = said.codeKeys() == null
                ? List.of()
                : said.codeKeys().stream().map(Messages.OfficeCodeKey::key).toList();
        return new TrustData(said.anchors(), said.revocationLists(), codeKeys, Instant.parse(said.issuedAt()));
    }

    @Override
    public Instant heartbeat(Health health) throws OfficeFault {
        byte[] body = Json.write(Messages.Heartbeat.of(health));
        return timed(new Question("POST", "v1/heartbeats", body, OfficeLine.mintKey(), ""));
    }

    Instant time() throws OfficeFault {
        return timed(Question.get("v1/time", ""));
    }

    /** The office's time is taken to be that of the middle of the call. */
    private Instant timed(Question question) throws OfficeFault {
        Instant asked = line.timing().now();
        Instant theirs = line.answer(question, Messages.Time.class).instant();
        Instant answered = line.timing().now();
        Instant ours = asked.plus(Duration.between(asked, answered).dividedBy(2));
        skew = Duration.between(theirs, ours);
        return theirs;
    }

    Optional<Duration> skew() {
        return Optional.ofNullable(skew);
    }

    @Override
    public void callStaff(String reason) throws OfficeFault {
        byte[] body = Json.write(new Messages.StaffCall(reason));
        line.answer(new Question("POST", "v1/staff-calls", body, OfficeLine.mintKey(), ""), Messages.Called.class);
    }
}
