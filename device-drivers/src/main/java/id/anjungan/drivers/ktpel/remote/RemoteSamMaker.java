// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel.remote;

import id.anjungan.core.tls.MutualTls;
import id.anjungan.drivers.ktpel.SamMaker;
import id.anjungan.drivers.ktpel.SamProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import okhttp3.HttpUrl;

/** A SAM behind {@code card.sam-url}, with the keys that {@code card.sam-anchor} and its neighbours name. */
public final class RemoteSamMaker implements SamMaker {
    @Override
    public String name() {
        return "remote";
    }

    @Override
    public SamProvider sam(Map<String, String> settings) {
        return sam(settings, SamLimits.STANDARD, SamTiming.real());
    }

    RemoteSam sam(Map<String, String> settings, SamLimits limits, SamTiming timing) {
        String address = setting(settings, "card.sam-url");
        HttpUrl url = HttpUrl.parse(address);
        if (url == null || !url.isHttps()) {
            throw new IllegalArgumentException("card.sam-url: an address beginning with https:// is needed");
        }
        try {
            MutualTls keys = MutualTls.read(
                    Path.of(setting(settings, "card.sam-anchor")),
                    Path.of(setting(settings, "card.sam-keystore")),
                    Path.of(setting(settings, "card.sam-password-file")));
            return new RemoteSam(new SamLine(url, keys, limits, timing), limits);
        } catch (IOException e) {
            throw new IllegalArgumentException("card.sam-keystore: the keys for the SAM's service cannot be read", e);
        }
    }

    private static String setting(Map<String, String> settings, String key) {
        String value = settings.get(key);
        if (value == null || value.isEmpty()) {
            throw new IllegalArgumentException(key + ": is missing");
        }
        return value;
    }
}
