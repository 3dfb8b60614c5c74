// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.DocumentPrinterMaker;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class IppPrinterMakerTest {
    private static DocumentPrinterMaker maker() {
        return ServiceLoader.load(DocumentPrinterMaker.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals("ipp"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isFoundByItsNameAndOpensWithoutAPrinter() {
        assertThat(maker().open(Map.of("printer.url", "ipp://127.0.0.1:1/ipp/print")))
                .isInstanceOf(IppPrinter.class);
    }

    @Test
    void settingsThatMakeNoSenseAreNamed() {
        assertThatThrownBy(() -> maker().open(Map.of())).hasMessageContaining("printer.url");
        assertThatThrownBy(() -> maker().open(Map.of("printer.url", "ipp://localhost/", "printer.evidence", "none")))
                .hasMessageContaining("printer.evidence");
    }

    @Test
    void warmingUpNeedsNoPrinter() {
        assertThatCode(() -> maker().warmUp()).doesNotThrowAnyException();
    }
}
