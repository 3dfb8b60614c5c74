// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.List;

/** Several runners as one; each errand goes to the first that knows it. */
public record Crew(List<Errands> runners) implements Errands {
    @Override
    public boolean begin(Errand errand, Reply reply) {
        return runners.stream().anyMatch(runner -> runner.begin(errand, reply));
    }
}
