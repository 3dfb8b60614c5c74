// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/** Shows the password; false when it is another. Modules without passwords answer that they do not know the command. */
record VfyPwd(int password) implements Command<Boolean> {
    @Override
    public byte[] payload() {
        return new byte[] {
            0x13, (byte) (password >> 24), (byte) (password >> 16), (byte) (password >> 8), (byte) password
        };
    }

    @Override
    public int patienceMs() {
        return 250;
    }

    @Override
    public Boolean understood(Confirmation code, byte[] ack) {
        return code != Confirmation.WRONG_PASSWORD;
    }

    @Override
    public String toString() {
        return "VfyPwd";
    }
}
