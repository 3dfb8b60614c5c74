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
 * zfm20}, {@code zfm20-115200}, {@code r503}, {@code r551}; default {@code zfm20}), {@code finger.address} and {@code
 * finger.password} (hexadecimal, default FFFFFFFF and 0). A profile that is unfit for service is refused, whatever the
 * settings say.
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
        if (!profile.fitForService()) {
            return new Fitting(new UnfitScanner(profile), presence(port));
        }
        ModuleKey key = new ModuleKey(
                hexadecimal(settings, "finger.address", FingerPacket.USUAL_ADDRESS),
                hexadecimal(settings, "finger.password", 0));
        SerialLine line = new TracingLine(new JSerialCommLine(port), note -> LOG.trace("{}", note));
        return new Fitting(new SerialFingerScanner(line, profile, key), presence(port));
    }

    private static SerialPresence presence(String port) {
        return new SerialPresence(
                port, "finger-watch", new DeviceHappening.FingerModuleBack(), new DeviceHappening.FingerModuleGone());
    }

    private static int hexadecimal(Map<String, String> settings, String key, int usual) {
        String digits = settings.getOrDefault(key, Integer.toHexString(usual));
        try {
            return Integer.parseUnsignedInt(digits, 16);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + ": not up to eight hexadecimal digits", e);
        }
    }
}
