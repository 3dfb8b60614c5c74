// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/**
 * What the printer says of one job.
 *
 * @param obstacle what holds it up now
 * @param impressions sides completed, as the printer tells; -1 when it does not
 * @param evidenced whether the commissioned evidence for all sheets is there; meaningful when {@link State#COMPLETED}
 */
public record JobReport(State state, PrinterReadiness.Obstacle obstacle, int impressions, boolean evidenced) {
    public enum State {
        /** The printer knows no job of this name. */
        UNKNOWN,
        WAITING,
        PROCESSING,
        COMPLETED,
        CANCELED,
        ABORTED
    }

    /** Of a name under which the printer has nothing, or of which it says nothing. */
    public static final JobReport NO_JOB = new JobReport(State.UNKNOWN, PrinterReadiness.Obstacle.NONE, -1, false);

    public boolean isFinal() {
        return state == State.COMPLETED || state == State.CANCELED || state == State.ABORTED;
    }
}
