// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.visit.Happening;

/** The print desk's state is another now. */
public record DeskStateChanged(DeskState state) implements Happening {}
