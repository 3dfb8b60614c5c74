// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.contoh;

import id.anjungan.drivers.ktpel.SamMaker;
import id.anjungan.drivers.ktpel.SamProvider;
import java.util.Map;

/** Found by its name: {@code card: {sam-source: contoh-sam}}. */
public final class ContohSamMaker implements SamMaker {
    @Override
    public String name() {
        return "contoh-sam";
    }

    @Override
    public SamProvider sam(Map<String, String> settings) {
        String setup = settings.get("vendor.setup");
        if (setup == null) {
            throw new IllegalArgumentException("vendor.setup: is missing");
        }
        return new ContohSam(new ContohSamLibrary(setup));
    }
}
