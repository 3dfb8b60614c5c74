// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.FingerScannerFault.Kind;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Finds a module at whatever speed it was left, shows the password, and raises packet size and speed. Settings live in
 * the module's flash: they are written only when they differ, and a speed that the module did not apply is not written
 * a second time. One thread.
 */
final class ModuleFinder {
    /** The slowest of the family needs half a second from power to the first instruction that it hears. */
    private static final long START = TimeUnit.MILLISECONDS.toNanos(800);

    private final SerialLine line;
    private final ModuleProfile profile;
    private final ModuleKey key;
    private int lastSpeed;
    private boolean speedIgnored;

    ModuleFinder(SerialLine line, ModuleProfile profile, ModuleKey key) {
        this.line = line;
        this.profile = profile;
        this.key = key;
        this.lastSpeed = profile.baud();
    }

    /** A link to the module, ready for {@link GenImg}. */
    ModuleLink open() throws FingerScannerFault, InterruptedException {
        try {
            ModuleLink link = found();
            demandSensor(link);
            Optional<ReadSysPara.Settings> settings = link.exchange(new ReadSysPara());
            if (settings.isPresent() && settings.get().packetSize() != profile.packet()) {
                link.exchange(SetSysPara.packetSize(profile.packet()));
            }
            boolean slow = settings.isPresent() && settings.get().baud() < profile.fastest();
            ModuleLink best = slow && !speedIgnored ? raised(link) : link;
            lastSpeed = best.baud();
            return best;
        } catch (LineGone e) {
            throw new FingerScannerFault(Kind.GONE, "fingerprint module not there", e);
        }
    }

    private void demandSensor(ModuleLink link) throws FingerScannerFault, InterruptedException {
        if (profile.has(ModuleProfile.Feature.PRODUCT_INFO)) {
            Optional<ReadProdInfo.Sensor> sensor = link.exchange(new ReadProdInfo());
            ReadProdInfo.Sensor wanted = new ReadProdInfo.Sensor(profile.width(), profile.height());
            if (sensor.isPresent() && !sensor.get().equals(wanted)) {
                throw new FingerScannerFault(Kind.UNFIT, "not a " + profile.name() + ": another sensor", null);
            }
        }
    }

    private ModuleLink found() throws FingerScannerFault, LineGone, InterruptedException {
        Set<Integer> likely = new LinkedHashSet<>(List.of(lastSpeed, profile.baud(), profile.fastest()));
        long started = line.now() + START;
        Optional<ModuleLink> link = Optional.empty();
        while (link.isEmpty() && line.now() - started < 0) {
            link = answering(likely);
        }
        if (link.isEmpty()) {
            Set<Integer> all = new LinkedHashSet<>();
            for (int step = ModuleProfile.MOST_STEPS; step > 0; step--) {
                all.add(step * ModuleProfile.BAUD_STEP);
            }
            all.removeAll(likely);
            all.addAll(likely);
            link = answering(all);
        }
        return link.orElseThrow(() -> new FingerScannerFault(Kind.GARBLED, "no module answers at any speed", null));
    }

    private Optional<ModuleLink> answering(Set<Integer> speeds)
            throws FingerScannerFault, LineGone, InterruptedException {
        for (int speed : speeds) {
            Optional<ModuleLink> link = tried(speed);
            if (link.isPresent()) {
                return link;
            }
        }
        return Optional.empty();
    }

    private Optional<ModuleLink> tried(int speed) throws FingerScannerFault, LineGone, InterruptedException {
        line.open(speed);
        ModuleLink link = new ModuleLink(line, key, speed);
        Optional<Boolean> accepted = link.verified();
        if (accepted.isPresent() && !accepted.get()) {
            throw new FingerScannerFault(Kind.UNFIT, "the module wants another password", null);
        }
        return accepted.map(yes -> link);
    }

    /** The module may refuse, or take the new speed at its next start only: then all stays as it was. */
    private ModuleLink raised(ModuleLink link) throws FingerScannerFault, LineGone, InterruptedException {
        link.exchange(SetSysPara.baud(profile.fastest()));
        Optional<ModuleLink> faster = tried(profile.fastest());
        if (faster.isPresent()) {
            return faster.get();
        }
        speedIgnored = true;
        Optional<ModuleLink> asBefore = tried(link.baud());
        return asBefore.isPresent() ? asBefore.get() : found();
    }
}
