// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.hostile.HostileInputs;
import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.ktpel.Malformed;
import id.anjungan.drivers.ktpel.SecurityObject;
import id.anjungan.simulator.card.link.LinkFrame;
import id.anjungan.simulator.state.StateFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parsers on the card's path whose valid inputs only the simulator makes: signed files, and frames of its link. */
class HostileWorldTest {
    /** An elliptic signature is checked for those inputs only that get so far. */
    @Test
    void securityObjects(@TempDir Path folder) throws Exception {
        CardAuthority authority = CardAuthority.of(new StateFolder(folder));
        byte[] file = PersonaFiles.biodata(TestStand.SITI);
        byte[] genuine = authority.signer().sign(Map.of(ElementaryFile.BIODATA.group(), file));
        HostileInputs.feed(
                input -> {
                    try {
                        SecurityObject object = SecurityObject.parse(input);
                        object.isSignedInPeriod();
                        object.covers(ElementaryFile.BIODATA, file);
                    } catch (Malformed expected) {
                        assertThat(expected.getMessage()).isNotEmpty();
                    }
                },
                genuine);
    }

    @Test
    void framesOfTheLink() throws Exception {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        new LinkFrame(LinkFrame.Kind.ANSWER, 7, new byte[40]).write(frame);
        HostileInputs.feed(
                input -> {
                    try {
                        LinkFrame.read(new DataInputStream(new ByteArrayInputStream(input)));
                    } catch (IOException expected) {
                        assertThat(expected).isNotNull();
                    }
                },
                frame.toByteArray());
    }

    /** The virtual chips are parsers too: whatever a terminal sends, they answer with a status word. */
    @Test
    void commandsToTheVirtualChips(@TempDir Path folder) throws Exception {
        CardPersonaliser personaliser =
                CardPersonaliser.of(new StateFolder(folder), (persona, position) -> TestStand.quickTemplate());
        VirtualChip card = personaliser.card(TestStand.SITI, CardCondition.GENUINE);
        VirtualChip sam = new VirtualSam(personaliser.sam());
        HostileInputs.feed(
                input -> {
                    assertThat(card.answer(input)).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(sam.answer(input)).hasSizeGreaterThanOrEqualTo(2);
                },
                new byte[] {0, (byte) 0xA4, 4, 0x0C, 8, (byte) 0xF0, 'A', 'D', 'M', 'R', 'E', 'F', '1'},
                new byte[] {0, (byte) 0x84, 0, 0, 8});
    }
}
