// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.serial;

import java.io.IOException;

/** The line cannot be opened, or what was at its other end has been unplugged. */
public final class LineGone extends IOException {
    private static final long serialVersionUID = 1L;

    public LineGone(String message) {
        super(message);
    }

    public LineGone(String message, Throwable cause) {
        super(message, cause);
    }
}
