// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
/**
 * The program's line to systemd, and a small keeper that holds the other end where there is no systemd:
 * {@code sd_notify(3)}, datagrams of {@code NAME=value} lines on a Unix socket. Java 17 has no such sockets, so the C
 * library is called.
 */
package id.anjungan.drivers.systemd;
