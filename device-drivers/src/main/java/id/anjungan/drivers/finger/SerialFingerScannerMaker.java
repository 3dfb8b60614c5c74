// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.FingerScannerMaker;
import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.SerialLine;
import id.anjungan.drivers.serial.SerialPresence;
import id.anjungan.drivers.serial.TracingLine;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fits a serial module. Settings: {@code finger.port} (device file or port name), {@code finger.profile} ({@code
 * zfm20}, {@code r503}, {@code r551}; default {@code zfm20}), {@code finger.password} (hexadecimal, default 0),
 * {@code finger.trial} ({@code true} lets a profile run that is unfit for service, on a bench).
 */
public final class SerialFingerScannerMaker implements FingerScannerMaker {
    private static final Logger LOG = LoggerFactory.getLogger("device.finger");

    @Override
    public String name() {
        return "serial";
    }

    @Override
    public Fitting open(Map<String, String> settings) {
        String port = settings.get("finger.port");
        if (port == null || port.isBlank()) {
            throw new IllegalArgumentException("finger.port is missing");
        }
        String name = settings.getOrDefault("finger.profile", ModuleProfile.ZFM20.name());
        ModuleProfile profile = ModuleProfile.named(name)
                .orElseThrow(() -> new IllegalArgumentException("finger.profile: no module " + name));
        if (!profile.fitForService() && !Boolean.parseBoolean(settings.get("finger.trial"))) {
            return new Fitting(new UnfitScanner(profile), presence(port));
        }
        int password = Integer.parseUnsignedInt(settings.getOrDefault("finger.password", "0"), 16);
        SerialLine line = new TracingLine(new JSerialCommLine(port), note -> LOG.trace("{}", note));
        return new Fitting(new SerialFingerScanner(line, profile, password), presence(port));
    }

    private static SerialPresence presence(String port) {
        return new SerialPresence(
                port, "finger-watch", new DeviceHappening.FingerModuleBack(), new DeviceHappening.FingerModuleGone());
    }
}
