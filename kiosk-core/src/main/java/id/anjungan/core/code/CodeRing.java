// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import id.anjungan.core.office.CodeKey;
import java.util.List;

/**
 * What codes are judged with.
 *
 * @param office the region of the office whose kiosk this is, 4 digits
 * @param keys with which offices sign codes
 */
public record CodeRing(String office, List<CodeKey> keys) {}
