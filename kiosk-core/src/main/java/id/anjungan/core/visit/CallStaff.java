// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Calls a member of staff because the citizen pressed <em>Panggil petugas</em>; answered by {@link StaffCalled}. */
public record CallStaff() implements Errand {}
