// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.visit.Secret;
import java.util.List;

/** The finger that a citizen is asked for, and under whose number its tries are counted. */
public record FingerOnFile(Nik nik, FingerTemplate template) implements Recognition {
    @Override
    public List<Secret> holds() {
        return List.of(template);
    }
}
