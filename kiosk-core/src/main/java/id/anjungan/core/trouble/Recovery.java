// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trouble;

/** What a citizen can do after a trouble; decides the words of the one button that leads on. */
public enum Recovery {
    /** Choose another way in. */
    OTHER_WAY,
    /** Choose another document. */
    OTHER_DOCUMENT,
    /** Choose another service. */
    OTHER_SERVICE,
    /** Nothing more can be done here today: to the counter. */
    COUNTER
}
