// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.simulator.people.Persona;

/** Makes the templates that are put on a card. */
public interface TemplateSource {
    /** Counts up when synthetic fingers change, so that cards made of former ones are made anew. */
    int GENERATION = 3;

    /**
     * The ISO/IEC 19794-2:2005 record of the persona's finger, as taken at enrolment. Blocks for some hundred
     * milliseconds.
     */
    byte[] iso19794(Persona persona, FingerPosition position);
}
