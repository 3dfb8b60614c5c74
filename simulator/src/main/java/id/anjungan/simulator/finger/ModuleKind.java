// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

/**
 * A module as its manual describes it (ZFM-20 V1.5 and ZFM-206 V2.1; R503 V1.1; R551 V1.00).
 *
 * @param features bytes of one feature buffer; a model has twice as many
 * @param buffers how many feature buffers
 * @param capacity how many models fit
 * @param systemId what ReadSysPara tells
 * @param greets sends a single byte 55 when it has power
 * @param speedAtOnce applies a new baud rate at once, not at its next start
 */
public record ModuleKind(
        String name,
        Geometry glass,
        int features,
        int buffers,
        int capacity,
        int systemId,
        boolean greets,
        boolean speedAtOnce) {
    public static final ModuleKind ZFM20 = new ModuleKind("zfm20", Geometry.ZFM20, 256, 2, 120, 0, false, false);
    public static final ModuleKind R503 = new ModuleKind("r503", Geometry.R503, 384, 6, 200, 9, true, true);
    public static final ModuleKind R551 = new ModuleKind("r551", Geometry.R503, 248, 2, 500, 0, false, true);

    public static ModuleKind named(String name) {
        return switch (name) {
            case "zfm20" -> ZFM20;
            case "r503" -> R503;
            case "r551" -> R551;
            default -> throw new IllegalArgumentException("no module " + name + "; there are zfm20, r503, r551");
        };
    }

    /** Bytes of an image on the line: four bits a pixel. */
    int imageBytes() {
        return glass.width() * glass.height() / 2;
    }
}
