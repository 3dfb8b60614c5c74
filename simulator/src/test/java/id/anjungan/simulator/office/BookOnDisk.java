// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The book of an office that runs in another program, as it stands in its folder. */
public final class BookOnDisk {
    private BookOnDisk() {}

    public static List<OfficeBook.Copy> reservations(Path data) throws IOException {
        try (Database database = new Database(data)) {
            return new OfficeBook(database, null).reservations();
        }
    }
}
