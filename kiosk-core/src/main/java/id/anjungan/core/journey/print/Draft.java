// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.trust.Trusted;

/** How far a chosen document is on its way to the printer, before it was asked for by <em>Cetak</em>. */
public sealed interface Draft {
    /** It is being fetched, checked and rasterised. */
    record Coming() implements Draft {}

    record Ready(Trusted document) implements Draft {}
}
