// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

/** What can break inside a module that goes on talking. */
public enum ModulePart {
    /** No picture is taken: GenImg answers 03, CheckSensor 29. */
    SENSOR,
    /** Nothing is written: Store and SetSysPara answer 18, DeleteChar 10, Empty 11. */
    FLASH
}
