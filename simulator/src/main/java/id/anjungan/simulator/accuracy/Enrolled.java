// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import id.anjungan.core.biometric.FingerTemplate;

/** A template as it would lie on a card, and of which impression it was made. */
record Enrolled(PrintFolder.Entry source, FingerTemplate template) {}
