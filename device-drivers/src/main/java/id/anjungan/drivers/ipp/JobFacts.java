// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.IntType;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.Types;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import java.util.List;

/**
 * One job as the printer tells it (RFC 8011 §5.3).
 *
 * @param user job-originating-user-name, as it was sent
 * @param impressions sides that the job has; -1 when the printer does not tell, so for the completed ones
 */
record JobFacts(
        int id,
        String name,
        String user,
        JobReport.State state,
        boolean stopped,
        List<String> reasons,
        int impressions,
        int completed) {

    static final AttributeType<?>[] ASKED = {
        Types.jobId,
        Types.jobName,
        Types.jobOriginatingUserName,
        Types.jobState,
        Types.jobStateReasons,
        Types.jobImpressions,
        Types.jobImpressionsCompleted
    };

    /** Of a group of job attributes; state is UNKNOWN when it tells none. */
    static JobFacts of(AttributeGroup group) {
        JobState state = group.getValue(Types.jobState);
        int code = state == null ? 0 : state.getCode();
        return new JobFacts(
                number(group, Types.jobId),
                text(group, Types.jobName),
                text(group, Types.jobOriginatingUserName),
                state(code),
                code == 6,
                group.get(Types.jobStateReasons.getName()) == null
                        ? List.of()
                        : List.copyOf(group.get(Types.jobStateReasons.getName()).strings()),
                number(group, Types.jobImpressions),
                number(group, Types.jobImpressionsCompleted));
    }

    private static int number(AttributeGroup group, IntType type) {
        Integer number = group.getValue(type);
        return number == null ? -1 : number;
    }

    private static String text(AttributeGroup group, AttributeType<?> type) {
        String text = group.getString(type);
        return text == null ? "" : text;
    }

    private static JobReport.State state(int code) {
        return switch (code) {
            case 3, 4 -> JobReport.State.WAITING;
            case 5, 6 -> JobReport.State.PROCESSING;
            case 7 -> JobReport.State.CANCELED;
            case 8 -> JobReport.State.ABORTED;
            case 9 -> JobReport.State.COMPLETED;
            default -> JobReport.State.UNKNOWN;
        };
    }

    boolean ended() {
        return state == JobReport.State.COMPLETED
                || state == JobReport.State.CANCELED
                || state == JobReport.State.ABORTED;
    }

    /**
     * As the print desk is told of a job that has ended.
     *
     * @param done sheets or sides that came out of it, -1 when the printer does not tell
     */
    JobReport reportedEnded(int done, boolean evidenced) {
        return new JobReport(state, Obstacle.NONE, done, evidenced);
    }

    /** As the print desk is told of a job that has not ended; one that was stopped is held up by something. */
    JobReport reportedUnderWay(int done, Obstacle obstacle) {
        boolean unnamed = obstacle == Obstacle.NONE && stopped;
        return new JobReport(state, unnamed ? Obstacle.OTHER : obstacle, done, false);
    }

    /** Completed without errors or warnings of the job's own. */
    boolean clean() {
        return state == JobReport.State.COMPLETED
                && reasons.stream().noneMatch(reason -> reason.startsWith("job-completed-with"));
    }
}
