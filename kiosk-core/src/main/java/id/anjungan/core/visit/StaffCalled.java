// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** How it goes with a call for staff: {@link Help#CALLED} as progress, then one of the others. */
public record StaffCalled(Help help) implements Happening {
    /** Once the call is made, a person is awaited and no machine. */
    @Override
    public boolean awaitsPeople() {
        return help == Help.CALLED;
    }
}
