// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

/**
 * What came back.
 *
 * @param type the media type, without parameters
 * @param retryAfter seconds the office asked us to wait; 0 when it did not
 */
record Reply(int status, String type, long retryAfter, byte[] body) {
    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return "Reply[" + status + " " + body.length + " bytes]";
    }
}
