// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.util.Set;

/**
 * A module as its manual describes it (ZFM-20 V1.5 and ZFM-206 V2.1; R503 V1.1 and V1.2; R551 V1.00).
 *
 * @param features bytes of one feature buffer; a model has twice as many
 * @param buffers how many feature buffers
 * @param capacity how many models fit
 * @param systemId what ReadSysPara tells
 * @param factoryPassword while it is set, none is asked for
 */
public record ModuleKind(
        String name,
        Geometry glass,
        int features,
        int buffers,
        int capacity,
        int systemId,
        int factoryPassword,
        Manners manners) {
    /**
     * In what the manuals differ, and clones from the manuals.
     *
     * @param startMs from power to the first instruction that is heard
     * @param greets sends a single byte 55 when it has started
     * @param speedAtOnce applies a new baud rate at once, not at its next start
     * @param sizeAtOnce likewise a new packet size
     * @param speeds baud rates that it takes, divided by 9600
     * @param unknown instructions of the family that it does not know
     */
    public record Manners(
            int startMs,
            boolean greets,
            boolean speedAtOnce,
            boolean sizeAtOnce,
            Set<Integer> speeds,
            Set<Integer> unknown) {
        /** The same, but with new settings in force at once. */
        public Manners applyingAtOnce() {
            return new Manners(startMs, greets, true, true, speeds, unknown);
        }

        /** The same, but with new settings in force at the next start only. */
        public Manners applyingLater() {
            return new Manners(startMs, greets, false, false, speeds, unknown);
        }

        /** The same, but without these instructions. */
        public Manners without(Integer... instructions) {
            return new Manners(startMs, greets, speedAtOnce, sizeAtOnce, speeds, Set.of(instructions));
        }
    }

    private static final Set<Integer> EVERY_SPEED = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    private static final Set<Integer> FIVE_SPEEDS = Set.of(1, 2, 4, 6, 12);

    /** ZFM-20, ZFM-206, R30x, AS608. */
    public static final ModuleKind ZFM20 = new ModuleKind(
            "zfm20",
            Geometry.ZFM20,
            256,
            2,
            120,
            0,
            0,
            new Manners(500, false, false, true, EVERY_SPEED, Set.of(0x28, 0x40)));

    public static final ModuleKind R503 = new ModuleKind(
            "r503",
            Geometry.R503,
            384,
            6,
            200,
            9,
            0,
            new Manners(200, true, true, true, FIVE_SPEEDS, Set.of(0x50, 0x51, 0x52)));

    public static final ModuleKind R551 = new ModuleKind(
            "r551",
            Geometry.R503,
            248,
            2,
            500,
            0,
            -1,
            new Manners(250, false, true, true, EVERY_SPEED, Set.of(0x1B, 0x50, 0x51, 0x52)));

    public static ModuleKind named(String name) {
        return switch (name) {
            case "zfm20" -> ZFM20;
            case "r503" -> R503;
            case "r551" -> R551;
            default -> throw new IllegalArgumentException("no module " + name + "; there are zfm20, r503, r551");
        };
    }

    /** The same module, but with other manners. */
    public ModuleKind with(Manners others) {
        return new ModuleKind(name, glass, features, buffers, capacity, systemId, factoryPassword, others);
    }

    /** Bytes of an image on the line: four bits a pixel. */
    int imageBytes() {
        return glass.width() * glass.height() / 2;
    }
}
