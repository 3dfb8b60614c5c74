// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.core.device.DeviceFault;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.trust.ValidatorFault;
import id.anjungan.simulator.scenario.ScenarioError;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Measures one thing, beside what it is compared with, and judges it. Takes seconds to minutes. */
interface Bench {
    /**
     * Where benches work.
     *
     * @param top the folder that holds the product
     * @param scratch thrown away afterwards
     * @param state the world's keys and populations
     * @param full the full counts
     */
    record Place(Path top, Path scratch, StateFolder state, boolean full) {}

    List<Measure> measure(Place place)
            throws IOException, InterruptedException, LedgerFault, ValidatorFault, DeviceFault, ScenarioError;
}
