// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.screen;

import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/** Events as from real devices (the XTEST extension, version 2.2). */
interface XTest extends Library {
    XTest CALLS = Native.load("libXtst.so.6", XTest.class);

    int XTestFakeMotionEvent(Pointer display, int screen, int x, Object... yAndDelay);

    int XTestFakeButtonEvent(Pointer display, int button, int press, NativeLong delay);

    int XTestFakeKeyEvent(Pointer display, int keycode, int press, NativeLong delay);
}
