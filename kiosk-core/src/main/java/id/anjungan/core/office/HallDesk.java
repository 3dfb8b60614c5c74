// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/**
 * What people in the hall want of the office's staff, and what they think of the machine. Every call blocks for at most
 * 15 s.
 */
public interface HallDesk {
    /** Calls a member of staff because somebody at the machine pressed; answers the call's reference. */
    String call() throws OfficeFault;

    /** Whether a member of staff has heard the call. */
    boolean isAnswered(String reference) throws OfficeFault;

    /** Adds to the office's count of opinions, which are nobody's any more. */
    void rated(OpinionCount opinions) throws OfficeFault;
}
