// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.ValidatorFault;
import id.anjungan.core.trust.Verdict;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.dss.ChildLaunch;
import id.anjungan.core.trust.dss.ValidatorProcess;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.Order.Variant;
import id.anjungan.simulator.office.press.PressedDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The resident child: answers, dies, comes back. */
@Tag("process")
class ValidatorProcessTest {
    @TempDir
    static Path state;

    private static ValidatorProcess validator;
    private static Counter counter;

    @BeforeAll
    static void start() throws IOException, ValidatorFault {
        validator = new ValidatorProcess(ChildLaunch.ofThisProgram().within(128, Duration.ofSeconds(10)));
        validator.warmUp();
        counter = new Counter(state, validator);
    }

    @AfterAll
    static void stop() {
        validator.close();
    }

    @Test
    void answersThroughTheProcessAsInTheProcess() {
        assertThat(counter.inspect(counter.press.press(counter.kk()))).isInstanceOf(Trusted.class);
        assertThat(reason(counter.press.press(counter.kk().with(Variant.STAMPED))))
                .isEqualTo(Reason.CHANGED_AFTER_SIGNING);
        assertThat(reason(counter.press.press(counter.kk().with(Variant.OTHER_CITIZEN))))
                .isEqualTo(Reason.OF_ANOTHER);
    }

    @Test
    void aChildThatWasKilledIsReplacedBeforeTheNextDocument() {
        ProcessHandle child = ProcessHandle.of(validator.pid()).orElseThrow();
        child.destroyForcibly();
        child.onExit().join();

        assertThat(counter.inspect(counter.press.press(counter.kk()))).isInstanceOf(Trusted.class);
        assertThat(validator.pid()).isNotEqualTo(child.pid());
    }

    @Test
    void aBombCostsItsOwnVerdictAndNotEvenTheChild() throws Exception {
        long before = validator.pid();
        PressedDocument bomb = bomb();

        assertThat(counter.inspect(bomb)).isNotInstanceOf(Trusted.class);
        assertThat(counter.inspect(counter.press.press(counter.kk()))).isInstanceOf(Trusted.class);
        assertThat(validator.pid()).isEqualTo(before);
    }

    @Test
    void aChildThatTakesTooLongIsKilled() throws Exception {
        try (ValidatorProcess hasty =
                new ValidatorProcess(ChildLaunch.ofThisProgram().within(128, Duration.ofNanos(1)))) {
            Counter impatient = new Counter(state, hasty);

            assertThat(impatient.inspect(impatient.press.press(impatient.kk())))
                    .isInstanceOfSatisfying(
                            Verdict.Undetermined.class,
                            v -> assertThat(v.reason()).isEqualTo(Reason.VALIDATOR_GONE));
            assertThatThrownBy(hasty::warmUp).isInstanceOf(ValidatorFault.class);
        }
    }

    @Test
    void aJavaThatIsNotThereFaults() throws Exception {
        ChildLaunch nowhere =
                new ChildLaunch(Path.of("/nonexistent/java"), "", Optional.empty(), 64, Duration.ofSeconds(1));
        try (ValidatorProcess gone = new ValidatorProcess(nowhere)) {
            Counter left = new Counter(state, gone);
            assertThat(left.inspect(left.press.press(left.kk())))
                    .isInstanceOfSatisfying(
                            Verdict.Undetermined.class,
                            v -> assertThat(v.reason()).isEqualTo(Reason.VALIDATOR_GONE));
        }
    }

    /** A signed page whose content is 600 MB of blanks when inflated, a few kB as it lies. */
    private static PressedDocument bomb() throws Exception {
        try (PDDocument document = Loader.loadPDF(counter.press.unsigned(counter.kk()))) {
            COSStream content = document.getDocument().createCOSStream();
            try (OutputStream twice = content.createOutputStream(filters())) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int megabyte = 0; megabyte < 600; megabyte++) {
                    twice.write(blanks);
                }
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            PressedDocument good = counter.press.press(counter.kk());
            return Counter.replace(
                    good, counter.press.sign(out.toByteArray(), counter.ca.signer(Counter.REGION), Order.Level.B_B));
        }
    }

    private static COSArray filters() {
        COSArray filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        return filters;
    }

    private Reason reason(PressedDocument document) {
        return ((Verdict.Rejected) counter.inspect(document)).reason();
    }
}
