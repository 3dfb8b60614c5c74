// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScanner;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.FingerScannerFault.Kind;

/** Stands where a module was configured whose sensor is too small to serve the public. */
final class UnfitScanner implements FingerScanner {
    private final ModuleProfile profile;

    UnfitScanner(ModuleProfile profile) {
        this.profile = profile;
    }

    @Override
    public FingerCapture capture() throws FingerScannerFault {
        throw unfit();
    }

    @Override
    public void prepare() throws FingerScannerFault {
        throw unfit();
    }

    private FingerScannerFault unfit() {
        return new FingerScannerFault(
                Kind.UNFIT, profile.name() + " tidak layak untuk pelayanan: sensor too small", null);
    }

    @Override
    public void close() {
        // never opened
    }
}
