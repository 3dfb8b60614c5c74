// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    Path folder;

    @Test
    void anotherRunOfThisProgramIsToldThatTheFolderIsHeld() throws Exception {
        try (RunFolder first = RunFolder.take(folder)) {
            assertThatThrownBy(() -> RunFolder.take(first.root()))
                    .isInstanceOf(RunFolder.Taken.class)
                    .hasMessageStartingWith("another run holds");
        }
    }

    @Test
    void aFormerResultIsCleared() throws Exception {
        try (RunFolder first = RunFolder.take(folder)) {
            first.write("screens/01.png", new byte[1]);
        }
        try (RunFolder second = RunFolder.take(folder)) {
            assertThat(second.root().resolve("screens")).doesNotExist();
        }
    }

    @Test
    void somebodyElsesFolderIsLeftAlone() throws Exception {
        Path other = Files.writeString(folder.resolve("surat.txt"), "penting");
        assertThatThrownBy(() -> RunFolder.take(folder)).isInstanceOf(RunFolder.Taken.class);
        assertThat(other).hasContent("penting");
    }
}
