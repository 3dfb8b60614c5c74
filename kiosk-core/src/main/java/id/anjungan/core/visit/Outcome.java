// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** How a journey ended; each journey has its own sealed family. The {@link Guide} turns it into what comes next. */
public interface Outcome {}
