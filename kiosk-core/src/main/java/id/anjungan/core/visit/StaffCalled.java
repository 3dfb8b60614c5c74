// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** What came of calling staff: {@link Help#CALLED} or {@link Help#UNREACHED}. */
public record StaffCalled(Help help) implements Happening {}
