// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.welcome;

import id.anjungan.core.visit.Outcome;

/** How the welcome ended. */
public sealed interface WelcomeOutcome extends Outcome {
    record ServiceChosen(Service service) implements WelcomeOutcome {}
}
