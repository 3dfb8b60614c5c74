// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Seals activation data of a SAM for this machine: read from standard input, so that they stand in no command line and
 * no history, into a new file. Ends with 0 when it is done, 1 when it could not be, 2 when called wrongly.
 */
public final class SealSamActivation {
    private static final int MOST = 4096;

    private SealSamActivation() {}

    /** @param arguments the file to be made, and the password file that is there already */
    public static void main(String[] arguments) {
        System.exit(seal(arguments));
    }

    static int seal(String... arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: SealSamActivation SEALED-FILE PASSWORD-FILE < activation-data");
            return 2;
        }
        try {
            byte[] data = System.in.readNBytes(MOST);
            new SealedActivationData(Path.of(arguments[0]), Path.of(arguments[1])).seal(data);
            Arrays.fill(data, (byte) 0);
            return 0;
        } catch (IOException e) {
            System.err.println("not sealed: " + e);
            return 1;
        }
    }
}
