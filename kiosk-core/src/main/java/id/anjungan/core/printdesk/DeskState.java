// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

/** Whether somebody could print now. */
public enum DeskState {
    /** Nothing is under way and the tray is known to be empty. */
    FREE,
    /** An order is open, or what was found at the start is not settled yet. */
    BUSY,
    /** A sheet may lie in the tray or may still come: staff must confirm that it is empty. */
    TRAY_UNCONFIRMED,
    /** A citizen held somebody else's paper: stopped until staff have that sheet in their hands. */
    INCIDENT
}
