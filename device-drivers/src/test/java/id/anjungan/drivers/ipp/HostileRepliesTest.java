// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IntOrIntRange;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeyValues;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.encoding.Resolution;
import com.hp.jipp.encoding.ResolutionUnit;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.MediaColDatabase;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.hostile.HostileInputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whatever a printer answers is understood, or garbled, at once and in little memory. */
class HostileRepliesTest {
    private static final PaperSettings TRAY = new PaperSettings(PwgPage.A4, "tray-1", true, false);

    @Test
    void aReplyIsUnderstoodOrGarbled() throws IOException {
        HostileInputs.feed(HostileRepliesTest::take, printer(), job());
    }

    private static void take(byte[] reply) {
        try {
            IppPacket packet = IppLine.parse(reply, 1, false);
            for (AttributeGroup group : packet.getAttributeGroups()) {
                JobFacts job = IppLine.understood(() -> JobFacts.of(group), false);
                assertThat(job.reasons()).isNotNull();
                PrinterTalents talents = IppLine.understood(() -> PrinterTalents.of(group), false);
                assertThat(talents.dpi().orElse(300)).isBetween(1, 600);
                PrinterState state = IppLine.understood(() -> PrinterState.of(group, TRAY), false);
                assertThat(state.readiness().sheets()).isGreaterThanOrEqualTo(-1);
            }
        } catch (PrinterFault fault) {
            assertThat(fault.kind()).isEqualTo(PrinterFault.Kind.GARBLED);
        }
    }

    private static byte[] printer() throws IOException {
        MediaColDatabase a4 = new MediaColDatabase();
        a4.setMediaSize(new MediaColDatabase.MediaSize(new IntOrIntRange(21_000), new IntOrIntRange(29_700)));
        a4.setMediaSource(new KeywordOrName("tray-1"));
        var packet = IppPacket.response(Status.successfulOk);
        packet.putPrinterAttributes(
                Types.printerState.of(com.hp.jipp.model.PrinterState.idle),
                Types.printerStateReasons.of("toner-low-warning", "media-low-report"),
                Types.printerIsAcceptingJobs.of(true),
                Types.queuedJobCount.of(0),
                Types.mediaReady.of("iso_a4_210x297mm"),
                Types.mediaColReady.of(a4),
                Types.printerSupply.of(new KeyValues("type", "toner", "level", "75", "maxcapacity", "100")),
                Types.printerMediaSheetsCompleted.of(4711),
                Types.printerImpressionsCompleted.of(4711),
                Types.printerMakeAndModel.of("CONTOH"),
                Types.pwgRasterDocumentResolutionSupported.of(new Resolution(300, 300, ResolutionUnit.dotsPerInch)),
                Types.pwgRasterDocumentTypeSupported.of("sgray_8", "srgb_8"),
                Types.pwgRasterDocumentSheetBack.of("rotated"),
                Types.sidesSupported.of("one-sided", "two-sided-long-edge"));
        return bytes(packet);
    }

    private static byte[] job() throws IOException {
        var packet = IppPacket.response(Status.successfulOk);
        packet.addGroup(AttributeGroup.groupOf(
                Tag.jobAttributes,
                Types.jobId.of(7),
                Types.jobName.of("L-1"),
                Types.jobOriginatingUserName.of("adm-4711"),
                Types.jobState.of(JobState.completed),
                Types.jobStateReasons.of("job-completed-successfully"),
                Types.jobImpressions.of(2),
                Types.jobImpressionsCompleted.of(2)));
        return bytes(packet);
    }

    private static byte[] bytes(IppPacket.Builder packet) throws IOException {
        packet.setRequestId(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new IppOutputStream(out).write(packet.build());
        return out.toByteArray();
    }
}
