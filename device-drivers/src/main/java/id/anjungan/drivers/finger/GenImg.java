// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/** Looks at the glass and, if a finger lies there, keeps its picture. */
record GenImg() implements Command<GenImg.Sight> {
    enum Sight {
        FINGER,
        NONE,
        /** A finger, but no picture of it. */
        FAILED
    }

    @Override
    public byte[] payload() {
        return new byte[] {0x01};
    }

    @Override
    public int patienceMs() {
        return 3000;
    }

    @Override
    public Sight understood(Confirmation code, byte[] ack) {
        return switch (code) {
            case OK -> Sight.FINGER;
            case NO_FINGER -> Sight.NONE;
            case NOT_TAKEN, MESSY, TOO_FEW_POINTS -> Sight.FAILED;
            default -> null;
        };
    }
}
