// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

/** A document as it will be sent. */
interface Prepared extends IppLine.Payload {
    /** Sides that it has. */
    int pages();

    /** document-format (RFC 8011 §5.4.21). */
    String format();

    /** sides (RFC 8011 §5.2.8), by the document's first page when it is to be printed on both. */
    String sides();
}
