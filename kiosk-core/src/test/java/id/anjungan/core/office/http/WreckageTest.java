// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.office.OfficeFault.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WreckageTest {
    static Stream<Arguments> wrecks() {
        IOException stranger = new SSLHandshakeException("no path");
        stranger.initCause(new CertificateException("no path"));
        return Stream.of(
                Arguments.of(new ConnectException("refused"), false, Kind.UNREACHABLE, true),
                Arguments.of(new SocketTimeoutException("timeout"), false, Kind.UNREACHABLE, true),
                Arguments.of(new SocketTimeoutException("timeout"), true, Kind.SILENT, true),
                Arguments.of(new IOException("unexpected end of stream on https://…"), true, Kind.SILENT, true),
                Arguments.of(new ProtocolException("unexpected end of stream"), true, Kind.SILENT, true),
                Arguments.of(new ProtocolException("Unexpected status line"), true, Kind.UNINTELLIGIBLE, false),
                Arguments.of(stranger, false, Kind.UNREACHABLE, false),
                Arguments.of(new SSLPeerUnverifiedException("host"), false, Kind.UNREACHABLE, false),
                Arguments.of(alert("bad_certificate"), true, Kind.KIOSK_REFUSED, false),
                Arguments.of(alert("certificate_required"), true, Kind.KIOSK_REFUSED, false),
                Arguments.of(alert("certificate_unknown"), false, Kind.KIOSK_REFUSED, false),
                Arguments.of(alert("certificate_expired"), true, Kind.KIOSK_REFUSED, false),
                Arguments.of(alert("unknown_ca"), true, Kind.KIOSK_REFUSED, false),
                Arguments.of(alert("protocol_version"), false, Kind.UNREACHABLE, true));
    }

    private static IOException alert(String name) {
        return new SSLHandshakeException("Received fatal alert: " + name);
    }

    @ParameterizedTest
    @MethodSource("wrecks")
    void eachWreckIsOneKind(IOException wreck, boolean begun, Kind kind, boolean again) {
        Question question = Question.get("v1/time", "");
        assertThat(Wreckage.of(wreck, begun, question).kind()).isEqualTo(kind);
        assertThat(Wreckage.worthRetrying(wreck)).isEqualTo(again);
    }
}
