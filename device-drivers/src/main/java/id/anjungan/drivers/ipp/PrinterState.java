// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IntType;
import com.hp.jipp.model.MediaColDatabase;
import com.hp.jipp.model.PrinterState.Type;
import com.hp.jipp.model.Types;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How a printer says that it stands (RFC 8011 §5.4, PWG 5100.7).
 *
 * @param state 3 idle, 4 processing, 5 stopped
 * @param media names of the media that lie in our tray, or in any; empty when the printer does not tell
 * @param markers toner and ink
 * @param sheets total of sheets in the printer's life, of sides where both are printed on
 * @param wanted how the name begins of the medium that must be ready
 */
record PrinterState(
        int state,
        List<String> reasons,
        boolean accepting,
        int queued,
        List<String> media,
        List<Marker> markers,
        OptionalInt sheets,
        String wanted) {

    private static final int IDLE = 3;
    private static final int STOPPED = 5;
    private static final Type STATE = Types.printerState;
    private static final AttributeType<?>[] ASKED = Stream.concat(
                    Stream.of(
                            STATE,
                            Types.printerStateReasons,
                            Types.printerIsAcceptingJobs,
                            Types.queuedJobCount,
                            Types.mediaReady,
                            Types.mediaColReady,
                            Types.printerMediaSheetsCompleted,
                            Types.printerImpressionsCompleted),
                    Marker.ASKED.stream())
            .toArray(AttributeType<?>[]::new);

    static PrinterState ask(IppLine line, PaperSettings paper) throws PrinterFault {
        return line.printerAttributes(group -> of(group, paper), ASKED);
    }

    /** @throws IllegalArgumentException when it tells no state */
    static PrinterState of(AttributeGroup group, PaperSettings paper) {
        var state = group.getValue(STATE);
        if (state == null) {
            throw new IllegalArgumentException("no state");
        }
        Boolean accepting = group.getValue(Types.printerIsAcceptingJobs);
        Integer queued = group.getValue(Types.queuedJobCount);
        return new PrinterState(
                state.getCode(),
                texts(group, Types.printerStateReasons),
                accepting == null || accepting,
                queued == null ? 0 : queued,
                paper.tray().isEmpty() ? texts(group, Types.mediaReady) : inTray(group, paper.tray()),
                Marker.of(group),
                sheets(group, paper.bothSides()),
                paper.medium());
    }

    /** Names of what lies in that tray; one name that is no medium when the tray is known to be empty. */
    private static List<String> inTray(AttributeGroup group, String tray) {
        List<MediaColDatabase> all = values(group, Types.mediaColReady);
        List<String> names = new ArrayList<>();
        for (MediaColDatabase each : all) {
            if (each.getMediaSource() != null
                    && tray.equals(each.getMediaSource().asString())) {
                names.add(name(each));
            }
        }
        return all.isEmpty() || !names.isEmpty() ? names : List.of("none");
    }

    /** By its size in hundredths of a millimetre (PWG 5101.1 §5), half a millimetre more or less. */
    private static String name(MediaColDatabase medium) {
        var size = medium.getMediaSize();
        boolean known = size != null && size.getXDimension() != null && size.getYDimension() != null;
        boolean a4 = known
                && Math.abs(size.getXDimension().getStart() - 21_000) <= 50
                && Math.abs(size.getYDimension().getStart() - 29_700) <= 50;
        return a4 ? PwgPage.A4 : "other";
    }

    static List<String> texts(AttributeGroup group, AttributeType<?> type) {
        var attribute = group.get(type.getName());
        return attribute == null ? List.of() : List.copyOf(attribute.strings());
    }

    static String text(AttributeGroup group, AttributeType<?> type) {
        return texts(group, type).stream().findFirst().orElse("");
    }

    static <T> List<T> values(AttributeGroup group, AttributeType<T> type) {
        var attribute = group.get(type);
        return attribute == null ? List.of() : new ArrayList<>(attribute);
    }

    /**
     * One-sided sheets are impressions, so the one counter stands in for the other; where both sides are printed on,
     * only the counter of impressions tells whether the last one is missing.
     */
    private static OptionalInt sheets(AttributeGroup group, boolean bothSides) {
        IntType first = bothSides ? Types.printerImpressionsCompleted : Types.printerMediaSheetsCompleted;
        Integer sheets = group.getValue(first);
        Integer total = sheets == null ? group.getValue(Types.printerImpressionsCompleted) : sheets;
        return total == null ? OptionalInt.empty() : OptionalInt.of(total);
    }

    /** The same, but for this reason, whatever its severity. */
    PrinterState without(String reason) {
        List<String> others = reasons.stream()
                .filter(each -> !IppStatus.bare(each).equals(reason))
                .toList();
        return new PrinterState(state, others, accepting, queued, media, markers, sheets, wanted);
    }

    /** What would keep a new job from coming out. */
    Obstacle obstacle() {
        return accepting ? obstacleToJob() : gravest(obstacleToJob(), Obstacle.OTHER);
    }

    /** What holds up a job that the printer has already. */
    Obstacle obstacleToJob() {
        Obstacle obstacle = IppStatus.obstacle(reasons);
        if (!media.isEmpty() && media.stream().noneMatch(name -> name.startsWith(wanted))) {
            obstacle = gravest(obstacle, Obstacle.PAPER_OUT);
        }
        if (markers.stream().anyMatch(Marker::empty)) {
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
