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

/**
 * Finds a module at whatever speed it was left, shows the password, and raises packet size and speed. Settings live in
 * the module's flash: they are written only when they differ.
 */
final class ModuleFinder {
    private static final int ROUNDS = 2;
    private static final int LARGEST_PACKET = 256;
    private static final List<Integer> USUAL_SPEEDS = List.of(57600, 115200, 38400, 19200, 9600);

    private final SerialLine line;
    private final ModuleProfile profile;
    private final int password;

    ModuleFinder(SerialLine line, ModuleProfile profile, int password) {
        this.line = line;
        this.profile = profile;
        this.password = password;
    }

    /** A link to the module, ready for {@link GenImg}. */
    ModuleLink open() throws FingerScannerFault, InterruptedException {
        try {
            ModuleLink link = found();
            Optional<ReadSysPara.Settings> settings = link.exchange(new ReadSysPara());
            if (settings.isPresent() && settings.get().packetSize() < LARGEST_PACKET) {
                link.exchange(SetSysPara.packetSize(LARGEST_PACKET));
            }
            boolean slow = settings.isPresent() && settings.get().baud() < profile.fastest();
            return slow ? raised(link, settings.get().baud()) : link;
        } catch (LineGone e) {
            throw new FingerScannerFault(Kind.GONE, "fingerprint module not there", e);
        }
    }

    private ModuleLink found() throws FingerScannerFault, LineGone, InterruptedException {
        Set<Integer> speeds = new LinkedHashSet<>(List.of(profile.baud(), profile.fastest()));
        speeds.addAll(USUAL_SPEEDS);
        for (int round = 0; round < ROUNDS; round++) {
            for (int speed : speeds) {
                Optional<ModuleLink> link = tried(speed);
                if (link.isPresent()) {
                    return link.get();
                }
            }
        }
        throw new FingerScannerFault(Kind.GARBLED, "no module answers at any speed", null);
    }

    private Optional<ModuleLink> tried(int speed) throws FingerScannerFault, LineGone, InterruptedException {
        line.open(speed);
        ModuleLink link = new ModuleLink(line);
        try {
            Optional<Boolean> accepted = link.ask(new VfyPwd(password));
            if (accepted.isPresent() && !accepted.get()) {
                throw new FingerScannerFault(Kind.UNFIT, "the module wants another password", null);
            }
            return accepted.map(yes -> link);
        } catch (Unanswered anotherSpeed) {
            return Optional.empty();
        }
    }

    /** The module may refuse, or take the new speed at its next start only: then all stays as it was. */
    private ModuleLink raised(ModuleLink link, int present) throws FingerScannerFault, LineGone, InterruptedException {
        link.exchange(SetSysPara.baud(profile.fastest()));
        Optional<ModuleLink> faster = tried(profile.fastest());
        if (faster.isPresent()) {
            return faster.get();
        }
        Optional<ModuleLink> asBefore = tried(present);
        return asBefore.isPresent() ? asBefore.get() : found();
    }
}
