// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.office.OfficeFault;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.security.cert.CertificateException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Tells from the wreck of a call what happened to it. */
final class Wreckage {
    /** Alerts of RFC 8446 §6.2 by which a server says that it does not want this client's certificate. */
    private static final Pattern REFUSAL = Pattern.compile("fatal alert: (bad_certificate|certificate_required"
            + "|certificate_unknown|certificate_expired|certificate_revoked|unsupported_certificate|unknown_ca"
            + "|access_denied)");

    private Wreckage() {}

    /** @param connected whether the request had begun to travel */
    static OfficeFault of(IOException wreck, boolean connected, Question question) {
        return new OfficeFault(kind(wreck, connected), question + ": " + name(wreck), wreck);
    }

    /**
     * Whether the same call may do better at once: never when the two sides do not accept each other. A server that
     * turns
     * a certificate away may be gone before its alert is read; such a handshake is worth a second look.
     */
    static boolean worthRetrying(IOException wreck) {
        boolean interrupted = wreck instanceof InterruptedIOException
                && Thread.currentThread().isInterrupted();
        return !(stranger(wreck) || refused(wreck) || garbled(wreck) || interrupted);
    }

    private static OfficeFault.Kind kind(IOException wreck, boolean connected) {
        if (garbled(wreck)) {
            return OfficeFault.Kind.UNINTELLIGIBLE;
        }
        if (stranger(wreck)) {
            return OfficeFault.Kind.UNREACHABLE;
        }
        if (refused(wreck)) {
            return OfficeFault.Kind.KIOSK_REFUSED;
        }
        return connected ? OfficeFault.Kind.SILENT : OfficeFault.Kind.UNREACHABLE;
    }

    /**
     * Not HTTP at all. OkHttp calls a body that ends early a breach of protocol too; that is a connection that
     * broke.
     */
    private static boolean garbled(IOException wreck) {
        return wreck instanceof ProtocolException && !"unexpected end of stream".equals(wreck.getMessage());
    }

    /** Somebody answers there, but it is not the office. */
    private static boolean stranger(Throwable wreck) {
        for (Throwable cause = wreck; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return true;
            }
        }
        return false;
    }

    private static boolean refused(Throwable wreck) {
        for (Throwable cause = wreck; cause != null; cause = cause.getCause()) {
            String said = cause instanceof SSLException && cause.getMessage() != null ? cause.getMessage() : "";
            if (REFUSAL.matcher(said).find()) {
                return true;
            }
        }
        return false;
    }

    private static String name(IOException wreck) {
        return wreck.getClass().getSimpleName();
    }
}
