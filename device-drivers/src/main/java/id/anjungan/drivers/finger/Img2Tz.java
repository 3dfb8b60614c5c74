// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/** Has the module look for minutiae in its picture: not for their sake, but for what it says of the picture. */
record Img2Tz(int buffer) implements Command<Img2Tz.Grade> {
    enum Grade {
        GOOD,
        MESSY,
        TOO_FEW_POINTS,
        NO_PICTURE
    }

    @Override
    public byte[] payload() {
        return new byte[] {0x02, (byte) buffer};
    }

    @Override
    public int patienceMs() {
        return 3000;
    }

    @Override
    public Grade understood(Confirmation code, byte[] ack) {
        return switch (code) {
            case OK -> Grade.GOOD;
            case MESSY -> Grade.MESSY;
            case TOO_FEW_POINTS -> Grade.TOO_FEW_POINTS;
            case NO_PICTURE, NOT_TAKEN -> Grade.NO_PICTURE;
            default -> null;
        };
    }
}
