// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The office's access codes, shown as QR codes: how they are written, read, judged and remembered. The format is
 * specified in {@code docs/perangkat/qr.md}.
 */
package id.anjungan.core.code;
