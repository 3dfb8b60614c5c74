// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/** Asks for the picture; true when data packets follow the acknowledgement. */
record UpImage() implements Command<Boolean> {
    @Override
    public byte[] payload() {
        return new byte[] {0x0A};
    }

    @Override
    public Boolean understood(Confirmation code, byte[] ack) {
        return switch (code) {
            case OK -> true;
            case NOT_SENT, NO_PICTURE -> false;
            default -> null;
        };
    }
}
