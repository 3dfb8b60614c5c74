// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.screen;

import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.NativeLongByReference;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A hand and an eye before an X display: presses buttons and keys as the devices of the machine do, asks what another
 * program may ask of windows, and sees what is on the screen. One thread at a time; each call returns when the server
 * has done it.
 */
public final class ScreenHand implements AutoCloseable {
    private static final NativeLong AT_ONCE = new NativeLong(0);
    private static final XLib.ErrorHandler UNIMPRESSED = (display, event) -> 0;
    /** Where things stand in an {@code XImage} of a 64-bit system, bytes. */
    private static final long DATA_AT = 16;

    private static final long ROW_AT = 44;
    private static final int LONGS_OF_A_MESSAGE = 5;
    private static final long FORMAT_AT = 48;
    private static final long MESSAGE_AT = 56;

    private final Pointer display;
    private final NativeLong root;

    private ScreenHand(Pointer display) {
        this.display = display;
        this.root = XLib.CALLS.XDefaultRootWindow(display);
    }

    /** @param name as it stands in {@code DISPLAY} */
    public static ScreenHand at(String name) throws IOException {
        XLib.CALLS.XSetErrorHandler(UNIMPRESSED);
        Pointer display = XLib.CALLS.XOpenDisplay(name);
        if (display == null) {
            throw new IOException("no display " + name);
        }
        return new ScreenHand(display);
    }

    /** A window of the display, by its number. */
    public record Window(long id, int x, int y, int width, int height) {}

    /** Moves the pointer to a place of the screen, pixels. */
    public void move(int x, int y) {
        XTest.CALLS.XTestFakeMotionEvent(display, -1, x, y, AT_ONCE);
        sync();
    }

    /** @param number 1 left or a finger, 2 middle, 3 right, 4 to 7 the wheel */
    public void button(int number, boolean down) {
        XTest.CALLS.XTestFakeButtonEvent(display, number, down ? 1 : 0, AT_ONCE);
        sync();
    }

    /** Moves there and clicks. */
    public void click(int number, int x, int y) {
        move(x, y);
        button(number, true);
        button(number, false);
    }

    /** @param keysym by the name that X11 gives it: {@code Alt_L}, {@code F4}; none of this keyboard does nothing */
    public void key(String keysym, boolean down) {
        int code = Byte.toUnsignedInt(XLib.CALLS.XKeysymToKeycode(display, XLib.CALLS.XStringToKeysym(keysym)));
        if (code != 0) {
            XTest.CALLS.XTestFakeKeyEvent(display, code, down ? 1 : 0, AT_ONCE);
            sync();
        }
    }

    /** What is on the screen there: 0xRRGGBB, line by line. */
    public int[] picture(int x, int y, int width, int height) throws IOException {
        Pointer image = XLib.CALLS.XGetImage(display, root, x, y, width, height, XLib.ALL_PLANES, XLib.Z_PIXMAP);
        if (image == null) {
            throw new IOException("no picture of " + width + "x" + height + " at " + x + "," + y);
        }
        Pointer data = image.getPointer(DATA_AT);
        int row = image.getInt(ROW_AT);
        int[] pixels = new int[width * height];
        for (int line = 0; line < height; line++) {
            data.read((long) line * row, pixels, line * width, width);
        }
        XLib.CALLS.XFree(data);
        XLib.CALLS.XFree(image);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] &= 0xFFFFFF;
        }
        return pixels;
    }

    /** The windows that are on the screen, the lowest first. */
    public List<Window> windows() {
        PointerByReference children = new PointerByReference();
        IntByReference count = new IntByReference();
        NativeLongByReference ignored = new NativeLongByReference();
        XLib.CALLS.XQueryTree(display, root, ignored, new NativeLongByReference(), children, count);
        List<Window> shown = new ArrayList<>();
        for (int i = 0; i < count.getValue(); i++) {
            long id = children.getValue().getLong((long) i * Long.BYTES);
            Memory attributes = new Memory(XLib.ATTRIBUTES_SIZE);
            boolean there = XLib.CALLS.XGetWindowAttributes(display, new NativeLong(id), attributes) != 0;
            if (there && attributes.getInt(XLib.MAP_STATE_AT) == XLib.VIEWABLE) {
                int[] at = attributes.getIntArray(0, 4);
                shown.add(new Window(id, at[0], at[1], at[2], at[3]));
            }
        }
        if (children.getValue() != null) {
            XLib.CALLS.XFree(children.getValue());
        }
        return shown;
    }

    /** The colour of the screen where no window is. */
    public void background(int rgb) {
        XLib.CALLS.XSetWindowBackground(display, root, new NativeLong(rgb));
        XLib.CALLS.XClearWindow(display, root);
        sync();
    }

    /** A window of another program, over all others; its number is given. */
    public long foreign(Window where, int rgb) {
        NativeLong none = new NativeLong(0);
        NativeLong colour = new NativeLong(rgb);
        NativeLong window = XLib.CALLS.XCreateSimpleWindow(
                display, root, where.x(), where.y(), where.width(), where.height(), 0, none, colour);
        XLib.CALLS.XMapRaised(display, window);
        sync();
        return window.longValue();
    }

    public void destroy(long window) {
        XLib.CALLS.XDestroyWindow(display, new NativeLong(window));
        sync();
    }

    /** Has the server hang up on the program whose window this is, as {@code xkill} does. */
    public void disconnect(long window) {
        XLib.CALLS.XKillClient(display, new NativeLong(window));
        sync();
    }

    public void lower(long window) {
        XLib.CALLS.XLowerWindow(display, new NativeLong(window));
        sync();
    }

    public void place(Window where) {
        XLib.CALLS.XMoveResizeWindow(
                display, new NativeLong(where.id()), where.x(), where.y(), where.width(), where.height());
        sync();
    }

    public void unmap(long window) {
        XLib.CALLS.XUnmapWindow(display, new NativeLong(window));
        sync();
    }

    public void iconify(long window) {
        XLib.CALLS.XIconifyWindow(display, new NativeLong(window), 0);
        sync();
    }

    public void focus(long window) {
        XLib.CALLS.XSetInputFocus(display, new NativeLong(window), 1, AT_ONCE);
        sync();
    }

    /** As a window manager asks a program to close its window. */
    public void askToClose(long window) {
        message(window, window, "WM_PROTOCOLS", atom("WM_DELETE_WINDOW"));
    }

    /** As programs ask a window manager for something of a window: {@code _NET_ACTIVE_WINDOW}, … */
    public void askManager(long window, String what, long... words) {
        message(root.longValue(), window, what, words);
    }

    public long atom(String name) {
        return XLib.CALLS.XInternAtom(display, name, 0).longValue();
    }

    private void message(long to, long window, String type, long... words) {
        Memory event = new Memory(XLib.EVENT_SIZE);
        event.clear();
        event.setInt(0, XLib.CLIENT_MESSAGE);
        event.setLong(32, window);
        event.setLong(40, atom(type));
        event.setInt(FORMAT_AT, 32);
        for (int i = 0; i < Math.min(words.length, LONGS_OF_A_MESSAGE); i++) {
            event.setLong(MESSAGE_AT + (long) i * Long.BYTES, words[i]);
        }
        boolean toManager = to == root.longValue();
        XLib.CALLS.XSendEvent(display, new NativeLong(to), 0, toManager ? XLib.TO_A_MANAGER : new NativeLong(0), event);
        sync();
    }

    private void sync() {
        XLib.CALLS.XSync(display, 0);
    }

    @Override
    public void close() {
        XLib.CALLS.XCloseDisplay(display);
    }
}
