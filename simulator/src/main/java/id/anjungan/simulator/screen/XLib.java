// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.screen;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/** What is needed of Xlib (X11R7); of what takes more than four, the rest as they stand in its manual. */
interface XLib extends Library {
    XLib CALLS = Native.load("libX11.so.6", XLib.class);

    int Z_PIXMAP = 2;
    NativeLong ALL_PLANES = new NativeLong(-1);
    int VIEWABLE = 2;
    /** Where {@code map_state} stands in an {@code XWindowAttributes} of a 64-bit system, bytes. */
    int MAP_STATE_AT = 92;

    int ATTRIBUTES_SIZE = 136;
    int EVENT_SIZE = 192;
    int CLIENT_MESSAGE = 33;
    /** {@code SubstructureNotifyMask | SubstructureRedirectMask}: as window managers are asked. */
    NativeLong TO_A_MANAGER = new NativeLong((1 << 19) | (1 << 20));

    /** Told of an error that a request caused; Xlib's own ends the program. */
    interface ErrorHandler extends Callback {
        int failed(Pointer display, Pointer event);
    }

    Pointer XOpenDisplay(String name);

    int XCloseDisplay(Pointer display);

    Pointer XSetErrorHandler(ErrorHandler handler);

    NativeLong XDefaultRootWindow(Pointer display);

    int XSync(Pointer display, int discard);

    Pointer XGetImage(Pointer display, NativeLong on, Object... rest);

    int XFree(Pointer data);

    byte XKeysymToKeycode(Pointer display, NativeLong keysym);

    NativeLong XStringToKeysym(String name);

    int XQueryTree(Pointer display, NativeLong on, Object... rest);

    int XGetWindowAttributes(Pointer display, NativeLong window, Pointer attributes);

    NativeLong XInternAtom(Pointer display, String name, int onlyIfExists);

    int XSendEvent(Pointer display, NativeLong on, Object... rest);

    int XSetWindowBackground(Pointer display, NativeLong window, NativeLong pixel);

    int XClearWindow(Pointer display, NativeLong window);

    int XLowerWindow(Pointer display, NativeLong window);

    int XMoveResizeWindow(Pointer display, NativeLong on, Object... rest);

    int XUnmapWindow(Pointer display, NativeLong window);

    int XIconifyWindow(Pointer display, NativeLong window, int screen);

    int XSetInputFocus(Pointer display, NativeLong window, int revertTo, NativeLong time);

    NativeLong XCreateSimpleWindow(Pointer display, NativeLong on, Object... rest);

    int XMapRaised(Pointer display, NativeLong window);

    int XDestroyWindow(Pointer display, NativeLong window);

    int XKillClient(Pointer display, NativeLong resource);
}
