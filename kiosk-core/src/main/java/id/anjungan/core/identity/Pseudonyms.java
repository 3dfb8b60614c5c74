// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.numbers.Nik;

/**
 * Names under which this machine writes people down: a keyed hash that only this machine can make, 64 hexadecimal
 * digits. The same person has the same name at every time; two machines call one person by different names. Safe from
 * several threads, never blocks.
 */
public interface Pseudonyms {
    String of(Nik nik);
}
