// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import java.io.IOException;
import okhttp3.Request;
import okio.Buffer;

/** What a request carries, as it would stand on the wire. */
public final class SentBody {
    private SentBody() {}

    /** The bytes of its body; none where it has none. */
    public static byte[] of(Request request) {
        Buffer sent = new Buffer();
        try {
            if (request.body() != null) {
                request.body().writeTo(sent);
            }
            return sent.readByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a buffer in memory takes all", e);
        }
    }
}
