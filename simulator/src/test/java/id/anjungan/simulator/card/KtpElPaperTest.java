// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static id.anjungan.simulator.papers.ExamplePage.labelled;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.ktpel.SessionKeys;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.simulator.card.MutualAuthentication.Keys;
import id.anjungan.simulator.papers.ExamplePage;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every byte of the examples in {@code docs/perangkat/ktp-el.md} is made here: each of its code blocks is compared with
 * what driver and virtual chip make of the inputs that the page gives.
 */
class KtpElPaperTest {
    @Test
    void everyExampleIsWhatTheProgramMakesOfIt() throws Exception {
        new ExamplePage("ktp-el.md").holds(examples());
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void theExampleCardIsReadAndBelieved(Suite suite) throws Exception {
        CitizenCard card = ((Authentic) new ExampleRead(suite).outcome).card();

        assertThat(card.nik().digits()).isEqualTo("9901014101900001");
        assertThat(card.name()).isEqualTo("CONTOH SATU");
        assertThat(card.templates()).hasSize(1);
    }

    private static Map<String, String> examples() throws Exception {
        Map<String, String> made = new LinkedHashMap<>();
        made.put("masukan", inputs());
        made.put("berkas", files());
        made.put("foto", photo());
        made.put(
                "sod",
                labelled("EF.SOD", new ExampleCard(Suite.TRIPLE_DES).files().get(ElementaryFile.SECURITY_OBJECT)));
        made.put("jangkar", labelled("X.509", new ExampleCard(Suite.TRIPLE_DES).anchor.getEncoded()));
        for (Suite suite : Suite.values()) {
            String name = suite == Suite.AES ? "aes" : "3des";
            ExampleRead read = new ExampleRead(suite);
            made.put("kunci-" + name, keys(suite));
            made.put("percakapan-" + name, transcript(read));
        }
        return made;
    }

    private static String inputs() {
        return labelled("master key", ExampleCard.MASTER)
                + labelled("UID", ExampleCard.UID)
                + labelled("RND.IC", Hex.bytes(ExampleCard.RND_IC))
                + labelled("K.IC", Hex.bytes(ExampleCard.K_IC))
                + labelled("RND.IFD", Hex.bytes(ExampleCard.RND_IFD))
                + labelled("K.IFD", Hex.bytes(ExampleCard.K_IFD))
                + labelled("nonce", ExampleCard.NONCE)
                + labelled("chip", Hex.bytes(ExampleCard.scalarDigits("kunci chip")))
                + labelled("signer", Hex.bytes(ExampleCard.scalarDigits("kunci penanda")))
                + labelled("country", Hex.bytes(ExampleCard.scalarDigits("kunci negara")));
    }

    private static String files() {
        Map<ElementaryFile, byte[]> files = new ExampleCard(Suite.TRIPLE_DES).files();
        return labelled("EF.COM, 3DES", files.get(ElementaryFile.COM))
                + labelled("EF.COM, AES", new ExampleCard(Suite.AES).files().get(ElementaryFile.COM))
                + labelled("DG1", files.get(ElementaryFile.BIODATA))
                + labelled("DG3", files.get(ElementaryFile.TEMPLATES))
                + labelled("DG15", files.get(ElementaryFile.CHIP_KEY));
    }

    /** Around a picture of four bytes, so that it stays short. */
    private static String photo() {
        return labelled("DG2", PersonaFiles.photo(FaceRecord.of(Hex.bytes("FFD8FFD9"), 240, 320, 2)));
    }

    private static String keys(Suite suite) {
        Keys keys = new SoftSam(ExampleCard.MASTER).staticKeys(suite, ExampleCard.UID);
        byte[] fromTerminal = Hex.bytes(ExampleCard.RND_IFD + ExampleCard.RND_IC + ExampleCard.K_IFD);
        byte[] fromCard = Hex.bytes(ExampleCard.RND_IC + ExampleCard.RND_IFD + ExampleCard.K_IC);
        try (SessionKeys session = MutualAuthentication.session(suite, fromTerminal, fromCard)) {
            return labelled("K.enc", keys.enc())
                    + labelled("K.mac", keys.mac())
                    + labelled("S", fromTerminal)
                    + labelled("E ‖ M", MutualAuthentication.seal(keys, fromTerminal))
                    + labelled("R", fromCard)
                    + labelled("E ‖ M", MutualAuthentication.seal(keys, fromCard))
                    + labelled("KS.enc", session.enc())
                    + labelled("KS.mac", session.mac())
                    + labelled("SSC", session.counter());
        }
    }

    private static String transcript(ExampleRead read) {
        StringBuilder text = new StringBuilder();
        for (ExampleRead.Exchange exchange : read.exchanges) {
            text.append(labelled(exchange.chip() + " >", exchange.command()))
                    .append(labelled(" ".repeat(exchange.chip().length()) + " <", exchange.response()));
        }
        return text.toString();
    }
}
