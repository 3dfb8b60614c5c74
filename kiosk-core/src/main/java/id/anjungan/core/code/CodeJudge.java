// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import id.anjungan.core.code.CodeVerdict.Reason;
import id.anjungan.core.office.CodeKey;
import id.anjungan.core.office.CodeToken;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Judges codes that were shown: whether they are this office's, as it wrote them, good now, and not used here before.
 * Nothing in a code is done or followed. The office judges again, and it alone knows whose a code is. Safe from several
 * threads; blocks as {@link UsedCodes} does.
 */
public final class CodeJudge {
    private final Supplier<Optional<CodeRing>> ring;
    private final UsedCodes used;
    private final InstantSource clock;
    private final Duration skew;

    /**
     * A judge.
     *
     * @param ring empty until the office has told
     * @param skew how far this machine's clock may be off
     */
    public CodeJudge(Supplier<Optional<CodeRing>> ring, UsedCodes used, InstantSource clock, Duration skew) {
        this.ring = ring;
        this.used = used;
        this.clock = clock;
        this.skew = skew;
    }

    /** The scanned bytes are not kept; a good code's token is the caller's to close. */
    public CodeVerdict judge(ScannedCode scanned) throws UsedCodesFault {
        if (!CodeText.begins(scanned.text())) {
            return new CodeVerdict.Refused(Reason.NOT_OURS);
        }
        Optional<CodeRing> told = ring.get();
        if (told.isEmpty()) {
            return new CodeVerdict.Undetermined();
        }
        try (AccessCode code = AccessCode.parse(CodeText.token(scanned.text()))) {
            Optional<Reason> objection = objection(code, told.get());
            return objection.isPresent()
                    ? new CodeVerdict.Refused(objection.get())
                    : new CodeVerdict.Good(new CodeToken(code.token().clone()));
        } catch (Malformed e) {
            return new CodeVerdict.Refused(Reason.ALTERED);
        }
    }

    /** The signature first: until then nothing that stands in the code is believed. */
    private Optional<Reason> objection(AccessCode code, CodeRing told) throws UsedCodesFault {
        Optional<CodeKey> key = told.keys().stream()
                .filter(known -> Arrays.equals(CodeSignature.keyId(known.publicKey()), code.keyId()))
                .findFirst();
        if (key.isEmpty()) {
            return Optional.of(Reason.NOT_OURS);
        }
        if (!CodeSignature.isBy(key.get(), code)) {
            return Optional.of(Reason.ALTERED);
        }
        CodeClaims claims = code.claims();
        if (!claims.office().equals(key.get().office()) || !claims.office().equals(told.office())) {
            return Optional.of(Reason.NOT_OURS);
        }
        if (!isGoodAt(claims, clock.instant())) {
            return Optional.of(Reason.EXPIRED);
        }
        return used.contains(claims) ? Optional.of(Reason.USED) : Optional.empty();
    }

    private boolean isGoodAt(CodeClaims claims, Instant now) {
        return now.isBefore(claims.expires().plus(skew))
                && !now.isBefore(claims.notBefore().minus(skew));
    }

    /**
     * A visit was opened with it: it is good for nothing more. Durable when this returns.
     *
     * @param token as {@link #judge} gave it
     */
    public void used(CodeToken token) throws UsedCodesFault {
        try (AccessCode code = AccessCode.parse(token.bytes().clone())) {
            used.add(code.claims());
        } catch (Malformed e) {
            throw new IllegalArgumentException("no token that was judged", e);
        }
    }
}
