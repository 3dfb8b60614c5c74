// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import java.util.List;
import java.util.Set;

/**
 * What a validator found in a file. Holds nothing of the document's content.
 *
 * @param flaws what may not be in a file that is to be printed; not empty: nothing else was looked at
 * @param pages number of pages
 * @param signatures in the order of the file
 * @param number whether the offer's number is in the text; so for the holder's NIK
 */
public record ValidationFindings(Set<Flaw> flaws, int pages, List<Signature> signatures, Match number, Match holder) {

    /** Whether there was text to look in. */
    public boolean textRead() {
        return number != Match.NO_TEXT && holder != Match.NO_TEXT;
    }

    /** What keeps a file from being printed, whoever signed it. */
    public enum Flaw {
        /** Not a PDF, damaged, or of an absurd size in its parts. */
        UNREADABLE,
        ENCRYPTED,
        TOO_MANY_PAGES,
        TOO_MANY_PIXELS,
        JAVASCRIPT,
        /** Starts a program, sends a form, plays, or opens another file. */
        ACTION,
        EMBEDDED_FILE,
        XFA,
        /** Something that would have to be fetched from outside the file. */
        FETCHED_RESOURCE
    }

    /** Whether an expected text is there. */
    public enum Match {
        FOUND,
        ABSENT,
        /** The file has no text that can be extracted. */
        NO_TEXT
    }

    /** What of the file a signature covers. */
    public enum Coverage {
        WHOLE_FILE,
        /** All up to its revision; later ones hold nothing but validation data (ETSI EN 319 142-1 §5.4). */
        VALIDATION_DATA_FOLLOWS,
        /** Later revisions hold something else, or the signature leaves something out. */
        CHANGED_LATER
    }

    /** How a signature stands by the rules of ETSI EN 319 102-1 and our policy. */
    public enum Standing {
        PASSED,
        /** Digest or signature value do not fit. */
        BROKEN,
        MALFORMED,
        /** No way from the signer to an anchor. */
        UNKNOWN_CHAIN,
        /** Revoked, and nothing proves that it was used before. */
        REVOKED,
        NOT_YET_VALID,
        /** Key usage, algorithm or key length are not allowed. */
        UNFIT,
        /** Expired, and nothing proves that it was used before. */
        NO_PROOF_OF_TIME,
        NO_REVOCATION_DATA,
        /** Cannot be told for another reason. */
        UNCLEAR
    }

    /**
     * One signature.
     *
     * @param subject distinguished name of the signer's certificate (RFC 2253), empty when there is none
     * @param changeWarned whether the validator warned of changes after signing
     */
    public record Signature(String subject, Standing standing, Coverage coverage, boolean changeWarned) {}
}
