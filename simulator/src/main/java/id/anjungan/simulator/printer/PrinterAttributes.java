// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.BooleanType;
import com.hp.jipp.encoding.IntOrIntRange;
import com.hp.jipp.encoding.IntRangeType;
import com.hp.jipp.encoding.IntType;
import com.hp.jipp.encoding.KeywordType;
import com.hp.jipp.encoding.NameType;
import com.hp.jipp.encoding.Resolution;
import com.hp.jipp.encoding.ResolutionUnit;
import com.hp.jipp.encoding.StringType;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.Finishing;
import com.hp.jipp.model.MediaCol;
import com.hp.jipp.model.MediaColDatabase;
import com.hp.jipp.model.MediaSizeSupported;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Orientation;
import com.hp.jipp.model.PrintQuality;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kotlin.ranges.IntRange;

/**
 * What the printer says of itself: RFC 8011 §5.4, IPP Everywhere (PWG 5100.14), PWG 5102.4 §5, and CUPS's marker
 * levels.
 */
final class PrinterAttributes {
    static final List<String> FORMATS = List.of("application/octet-stream", "image/pwg-raster", "application/pdf");
    static final List<Operation> OPERATIONS = List.of(
            Operation.printJob,
            Operation.validateJob,
            Operation.createJob,
            Operation.sendDocument,
            Operation.cancelJob,
            Operation.getJobAttributes,
            Operation.getJobs,
            Operation.getPrinterAttributes,
            Operation.cancelMyJobs,
            Operation.closeJob,
            Operation.identifyPrinter);

    private static final String ONE_SIDE = "one-sided";
    private static final String BOTH_SIDES = "two-sided-long-edge";
    private static final String SHORT_EDGE = "two-sided-short-edge";
    private static final int MARGIN = 423;
    private static final Resolution DPI_300 = new Resolution(300, 300, ResolutionUnit.dotsPerInch);

    private final PrinterBody body;
    private final PrinterTraits traits;
    private final URI uri;
    private final UUID uuid;

    PrinterAttributes(PrinterBody body, PrinterTraits traits, URI uri) {
        this.body = body;
        this.traits = traits;
        this.uri = uri;
        this.uuid = UUID.nameUUIDFromBytes(uri.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The one that it has. */
    String medium() {
        return traits.stock().medium();
    }

    /** @param counting whether it tells how many sheets it has printed in its life */
    List<Attribute<?>> all(boolean accepting, boolean counting) {
        List<Attribute<?>> all = new ArrayList<>();
        identity(all);
        protocol(all);
        state(all, accepting, counting);
        supplies(all);
        media(all);
        jobTemplate(all);
        return all;
    }

    private void identity(List<Attribute<?>> all) {
        all.add(Types.printerName.of("ADM virtual printer"));
        all.add(Types.printerInfo.of("ADM virtual printer"));
        all.add(Types.printerLocation.of("Simulator"));
        all.add(Types.printerMakeAndModel.of("ADM Virtual IPP Everywhere"));
        all.add(Types.printerMoreInfo.of(URI.create("http://localhost:" + uri.getPort() + "/")));
        all.add(Types.printerUuid.of(URI.create("urn:uuid:" + uuid)));
        all.add(Types.printerDeviceId.of("MFG:ADM;MDL:Virtual IPP Everywhere;CMD:PWGRaster,PDF;"));
        all.add(Types.printerUriSupported.of(uri));
        all.add(Types.uriSecuritySupported.of(traits.tls() ? "tls" : "none"));
        all.add(Types.uriAuthenticationSupported.of("requesting-user-name"));
    }

    private void protocol(List<Attribute<?>> all) {
        all.add(Types.charsetConfigured.of("utf-8"));
        all.add(Types.charsetSupported.of("utf-8"));
        all.add(Types.naturalLanguageConfigured.of("en"));
        all.add(Types.generatedNaturalLanguageSupported.of("en"));
        all.add(Types.ippVersionsSupported.of("1.1", "2.0"));
        all.add(Types.ippFeaturesSupported.of("ipp-everywhere"));
        all.add(Types.operationsSupported.of(OPERATIONS));
        all.add(Types.compressionSupported.of("none"));
        all.add(Types.documentFormatSupported.of(FORMATS));
        all.add(Types.documentFormatDefault.of("application/octet-stream"));
        all.add(Types.whichJobsSupported.of("completed", "not-completed", "all"));
        all.add(Types.jobIdsSupported.of(false));
        all.add(Types.multipleDocumentJobsSupported.of(false));
        all.add(Types.multipleOperationTimeOut.of(60));
        all.add(new BooleanType("preferred-attributes-supported").of(false));
        all.add(new KeywordType("pdl-override-supported").of("attempted"));
        all.add(Types.identifyActionsSupported.of("display"));
        all.add(Types.identifyActionsDefault.of("display"));
        all.add(Types.jobCreationAttributesSupported.of(
                "copies", "media", "media-col", "sides", "print-quality", "print-color-mode", "orientation-requested"));
    }

    private void state(List<Attribute<?>> all, boolean accepting, boolean counting) {
        Set<PrinterCondition> conditions = body.conditions();
        boolean stopped = conditions.stream().anyMatch(PrinterCondition::blocks);
        List<PrintJob> waiting =
                body.jobs().stream().filter(job -> !job.ended()).toList();
        boolean busy = waiting.stream().anyMatch(job -> job.state >= PrintJob.PROCESSING);
        PrinterState state = busy ? PrinterState.processing : PrinterState.idle;
        all.add(Types.printerState.of(stopped ? PrinterState.stopped : state));
        List<String> reasons = conditions.stream().map(PrinterCondition::reason).toList();
        all.add(Types.printerStateReasons.of(reasons.isEmpty() ? List.of("none") : reasons));
        all.add(Types.printerStateMessage.of(stopped ? "Stopped" : busy ? "Printing" : "Ready"));
        all.add(Types.printerIsAcceptingJobs.of(accepting));
        all.add(Types.queuedJobCount.of(waiting.size()));
        all.add(Types.printerUpTime.of((int) body.upTime()));
        all.add(Types.printerStateChangeTime.of(1));
        all.add(Types.printerConfigChangeTime.of(1));
        all.add(Types.printerImpressionsCompleted.of(counting ? body.impressions() : 0));
        all.add(Types.printerMediaSheetsCompleted.of(counting ? body.counter() : 0));
    }

    private void supplies(List<Attribute<?>> all) {
        Set<PrinterCondition> conditions = body.conditions();
        int low = conditions.contains(PrinterCondition.TONER_LOW) ? 8 : 80;
        int level = conditions.contains(PrinterCondition.TONER_EMPTY) ? 0 : low;
        all.add(new NameType.Set("marker-names").of("Black Toner"));
        all.add(new NameType.Set("marker-colors").of("#000000"));
        all.add(new KeywordType.Set("marker-types").of("toner"));
        all.add(new IntType.Set("marker-levels").of(level));
        all.add(new IntType.Set("marker-low-levels").of(10));
        all.add(new IntType.Set("marker-high-levels").of(100));
    }

    private void media(List<Attribute<?>> all) {
        int width = traits.stock().width();
        int height = traits.stock().height();
        boolean empty = body.conditions().contains(PrinterCondition.MEDIA_EMPTY)
                || body.conditions().contains(PrinterCondition.INPUT_TRAY_MISSING);
        all.add(
                empty
                        ? Types.mediaReady.noValue()
                        : Types.mediaReady.of(traits.stock().medium()));
        all.add(Types.mediaSupported.of(traits.stock().medium()));
        all.add(Types.mediaDefault.of(traits.stock().medium()));
        all.add(Types.mediaColSupported.of("media-size", "media-source", "media-type"));
        MediaCol sheet = new MediaCol();
        sheet.setMediaSize(new MediaCol.MediaSize(width, height));
        sheet.setMediaBottomMargin(MARGIN);
        sheet.setMediaTopMargin(MARGIN);
        sheet.setMediaLeftMargin(MARGIN);
        sheet.setMediaRightMargin(MARGIN);
        all.add(Types.mediaColDefault.of(sheet));
        MediaColDatabase known = new MediaColDatabase();
        known.setMediaSize(new MediaColDatabase.MediaSize(new IntOrIntRange(width), new IntOrIntRange(height)));
        known.setMediaBottomMargin(MARGIN);
        known.setMediaTopMargin(MARGIN);
        known.setMediaLeftMargin(MARGIN);
        known.setMediaRightMargin(MARGIN);
        all.add(Types.mediaColDatabase.of(known));
        all.add(empty ? Types.mediaColReady.noValue() : Types.mediaColReady.of(known));
        MediaSizeSupported size = new MediaSizeSupported();
        size.setXDimension(new IntOrIntRange(width));
        size.setYDimension(new IntOrIntRange(height));
        all.add(Types.mediaSizeSupported.of(size));
        all.add(Types.mediaBottomMarginSupported.of(MARGIN));
        all.add(Types.mediaTopMarginSupported.of(MARGIN));
        all.add(Types.mediaLeftMarginSupported.of(MARGIN));
        all.add(Types.mediaRightMarginSupported.of(MARGIN));
        all.add(Types.mediaSourceSupported.of("main"));
        all.add(Types.mediaTypeSupported.of("stationery"));
    }

    private void jobTemplate(List<Attribute<?>> all) {
        all.add(Types.copiesDefault.of(1));
        all.add(new IntRangeType("copies-supported").of(new IntRange(1, 1)));
        all.add(Types.finishingsDefault.of(Finishing.none));
        all.add(Types.finishingsSupported.of(Finishing.none));
        boolean both = traits.stock().sides() == 2;
        all.add(Types.sidesDefault.of(both ? BOTH_SIDES : ONE_SIDE));
        all.add(both ? Types.sidesSupported.of(ONE_SIDE, BOTH_SIDES, SHORT_EDGE) : Types.sidesSupported.of(ONE_SIDE));
        all.add(Types.printQualityDefault.of(PrintQuality.normal));
        all.add(Types.printQualitySupported.of(PrintQuality.normal, PrintQuality.high));
        all.add(Types.printColorModeDefault.of("auto"));
        all.add(Types.printColorModeSupported.of("auto", "color", "monochrome"));
        all.add(Types.orientationRequestedDefault.of(Orientation.portrait));
        all.add(Types.orientationRequestedSupported.of(Orientation.portrait, Orientation.landscape));
        all.add(Types.outputBinDefault.of("face-down"));
        all.add(Types.outputBinSupported.of("face-down"));
        all.add(Types.printerResolutionDefault.of(DPI_300));
        all.add(Types.printerResolutionSupported.of(DPI_300));
        all.add(Types.pwgRasterDocumentResolutionSupported.of(DPI_300));
        all.add(Types.pwgRasterDocumentTypeSupported.of("sgray_8", "srgb_8"));
        all.add(Types.pwgRasterDocumentSheetBack.of(traits.stock() == Stock.PAPER_BOTH_SIDES ? "rotated" : "normal"));
        all.add(new StringType.Set(Tag.mimeMediaType, "document-format-preferred").of("image/pwg-raster"));
    }
}
