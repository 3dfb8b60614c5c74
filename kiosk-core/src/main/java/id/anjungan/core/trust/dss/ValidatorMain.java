// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import id.anjungan.core.trust.ValidatorFault;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The child process: warms itself up, then answers each request on standard input with findings on standard output, and
 * ends with its parent. Whatever is thrown ends it; its parent starts another.
 */
public final class ValidatorMain {
    private ValidatorMain() {}

    public static void main(String[] arguments) throws IOException, ValidatorFault {
        try (InputStream in = new FileInputStream(FileDescriptor.in);
                OutputStream out = new FileOutputStream(FileDescriptor.out);
                DssValidator validator = new DssValidator()) {
            System.setOut(System.err);
            validator.warmUp();
            out.write(ValidatorProcess.READY);
            while (answer(validator, in, out)) {
                // one request is done and, as its frame is gone, forgotten
            }
        }
    }

    private static boolean answer(DssValidator validator, InputStream in, OutputStream out)
            throws IOException, ValidatorFault {
        try {
            ValidatorWire.send(out, validator.validate(ValidatorWire.readRequest(in)));
            return true;
        } catch (EOFException parentGone) {
            return false;
        }
    }
}
