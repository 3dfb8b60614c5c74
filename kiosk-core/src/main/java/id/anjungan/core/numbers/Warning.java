// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.numbers;

/** What seems odd about a number. It never refuses anybody: registers hold many odd numbers. */
public enum Warning {
    /** The first two digits are no province of Indonesia (99 is the invented one). */
    UNKNOWN_PROVINCE,
    /** The six digits of a date are none. */
    IMPOSSIBLE_DATE,
    /** The serial is 0000. */
    NO_SERIAL,
    /** The text has not the shape that such numbers have had since 2010. */
    HISTORIC_SHAPE
}
