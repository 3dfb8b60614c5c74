// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.trust.TrustedDocument;
import java.io.IOException;
import java.io.OutputStream;

/** The verified bytes themselves, for a printer that draws them as well as we do. They belong to their proof. */
record WholePdf(TrustedDocument document, boolean bothSides) implements Prepared {
    @Override
    public int pages() {
        return document.offer().pages();
    }

    @Override
    public String format() {
        return "application/pdf";
    }

    @Override
    public String sides() {
        return bothSides && pages() > 1 ? Raster.LONG_EDGE : Raster.ONE_SIDED;
    }

    @Override
    public long length() {
        return document.bytes().length;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        out.write(document.bytes());
    }
}
