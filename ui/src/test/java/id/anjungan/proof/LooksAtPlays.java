// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

/** Of tests that look at {@link Plays}: they come after all others, beside which the plays are played. */
@Tag("process")
@Order(Order.DEFAULT + 1)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface LooksAtPlays {}
