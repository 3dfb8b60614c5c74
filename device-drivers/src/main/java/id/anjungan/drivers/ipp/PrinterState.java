// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IntType;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordType;
import com.hp.jipp.encoding.Resolution;
import com.hp.jipp.encoding.ResolutionUnit;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.PrinterState.Type;
import com.hp.jipp.model.Types;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a printer says of itself (RFC 8011 §5.4, PWG 5100.7, PWG 5102.4 §5).
 *
 * @param state 3 idle, 4 processing, 5 stopped
 * @param mediaReady names of the media in the trays; empty when the printer does not tell
 * @param emptyMarkers toner or ink at level 0
 * @param sheets total of sheets in the printer's life
 * @param resolutions square resolutions of raster that it takes, in dots per inch
 * @param rasterTypes {@code sgray_8}, {@code srgb_8}, …
 */
record PrinterState(
        int state,
        List<String> reasons,
        boolean accepting,
        int queued,
        List<String> mediaReady,
        boolean emptyMarkers,
        OptionalInt sheets,
        List<Integer> resolutions,
        List<String> rasterTypes) {

    private static final String A4 = "iso_a4_210x297mm";
    private static final int IDLE = 3;
    private static final int STOPPED = 5;
    private static final Type STATE = Types.printerState;
    private static final IntType.Set MARKER_LEVELS = new IntType.Set("marker-levels");
    private static final KeywordType.Set MARKER_TYPES = new KeywordType.Set("marker-types");
    private static final AttributeType<?>[] ASKED = {
        STATE,
        Types.printerStateReasons,
        Types.printerIsAcceptingJobs,
        Types.queuedJobCount,
        Types.mediaReady,
        MARKER_LEVELS,
        MARKER_TYPES,
        Types.printerMediaSheetsCompleted,
        Types.printerImpressionsCompleted,
        Types.pwgRasterDocumentResolutionSupported,
        Types.pwgRasterDocumentTypeSupported
    };

    static PrinterState ask(IppLine line) throws PrinterFault {
        IppPacket reply = line.ask(IppPacket.getPrinterAttributes(line.printer(), ASKED));
        AttributeGroup group = reply.get(Tag.printerAttributes);
        if (reply.getCode() >= 0x100 || group == null || group.getValue(STATE) == null) {
            throw new PrinterFault(PrinterFault.Kind.GARBLED, "no state, status " + reply.getCode(), null);
        }
        Boolean accepting = group.getValue(Types.printerIsAcceptingJobs);
        Integer queued = group.getValue(Types.queuedJobCount);
        return new PrinterState(
                group.getValue(STATE).getCode(),
                texts(group, Types.printerStateReasons),
                accepting == null || accepting,
                queued == null ? 0 : queued,
                texts(group, Types.mediaReady),
                emptyMarkers(group),
                sheets(group),
                resolutions(group),
                texts(group, Types.pwgRasterDocumentTypeSupported));
    }

    private static List<String> texts(AttributeGroup group, AttributeType<?> type) {
        var attribute = group.get(type.getName());
        return attribute == null ? List.of() : List.copyOf(attribute.strings());
    }

    private static <T> List<T> values(AttributeGroup group, AttributeType<T> type) {
        var attribute = group.get(type);
        return attribute == null ? List.of() : new ArrayList<>(attribute);
    }

    /** Negative levels are "unknown" and the like; a waste box at 0 is as it should be. */
    private static boolean emptyMarkers(AttributeGroup group) {
        List<Integer> levels = values(group, MARKER_LEVELS);
        List<String> types = texts(group, MARKER_TYPES);
        for (int i = 0; i < levels.size(); i++) {
            String type = i < types.size() ? types.get(i) : "";
            if (levels.get(i) == 0 && (type.startsWith("toner") || type.startsWith("ink"))) {
                return true;
            }
        }
        return false;
    }

    /** One-sided sheets are impressions, so the one counter stands in for the other. */
    private static OptionalInt sheets(AttributeGroup group) {
        Integer sheets = group.getValue(Types.printerMediaSheetsCompleted);
        Integer total = sheets == null ? group.getValue(Types.printerImpressionsCompleted) : sheets;
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    private static List<Integer> resolutions(AttributeGroup group) {
        List<Integer> dpi = new ArrayList<>();
        for (Resolution each : values(group, Types.pwgRasterDocumentResolutionSupported)) {
            if (each.getX() == each.getY() && each.getUnit().equals(ResolutionUnit.dotsPerInch)) {
                dpi.add(each.getX());
            }
        }
        return dpi;
    }

    /** What would keep a new job from coming out. */
    Obstacle obstacle() {
        return accepting ? obstacleToJob() : gravest(obstacleToJob(), Obstacle.OTHER);
    }

    /** What holds up a job that the printer has already. */
    Obstacle obstacleToJob() {
        Obstacle obstacle = IppStatus.obstacle(reasons);
        if (!mediaReady.isEmpty() && mediaReady.stream().noneMatch(name -> name.startsWith(A4))) {
            obstacle = gravest(obstacle, Obstacle.PAPER_OUT);
        }
        if (emptyMarkers) {
            obstacle = gravest(obstacle, Obstacle.TONER_EMPTY);
        }
        return state == STOPPED ? gravest(obstacle, Obstacle.OTHER) : obstacle;
    }

    private static Obstacle gravest(Obstacle one, Obstacle other) {
        if (one == Obstacle.NONE || other == Obstacle.NONE) {
            return one == Obstacle.NONE ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    PrinterReadiness readiness() {
        boolean stoppedEmpty = state == STOPPED && queued == 0;
        boolean idle = queued == 0 && (state == IDLE || stoppedEmpty);
        return new PrinterReadiness(obstacle(), reasons, idle, sheets.isPresent() ? sheets.getAsInt() : -1);
    }
}
