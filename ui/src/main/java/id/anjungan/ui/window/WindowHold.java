// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import id.anjungan.ui.style.PanelSize;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Keeps the window over the whole panel, on top and with the keys, whatever another program of the session asks of it:
 * to close, to move, to be lowered, hidden or covered. A kiosk's session has no such program; this is for the day when
 * one is there by mistake. What is told is undone at once, what is not told (another window on top) within a second.
 *
 * <p>On the JavaFX thread only.
 */
final class WindowHold {
    private static final Duration GLANCE = Duration.seconds(1);
    private static final int MOST_WITHOUT_KEYS = 2;

    private final Stage window;
    private final PanelSize panel;
    private final Beat glances = new Beat(GLANCE, this::look);
    private final ChangeListener<Object> moved = (property, before, now) -> putBack();
    private int withoutKeys;
    private boolean renewing;
    private boolean puttingBack;

    WindowHold(Stage window, PanelSize panel) {
        this.window = window;
        this.panel = panel;
    }

    /** The window was shown. */
    void begin() {
        window.xProperty().addListener(moved);
        window.yProperty().addListener(moved);
        window.widthProperty().addListener(moved);
        window.heightProperty().addListener(moved);
        window.iconifiedProperty().addListener(moved);
        glances.begin();
    }

    /** The window is about to be taken down. */
    void end() {
        glances.end();
        window.xProperty().removeListener(moved);
        window.yProperty().removeListener(moved);
        window.widthProperty().removeListener(moved);
        window.heightProperty().removeListener(moved);
        window.iconifiedProperty().removeListener(moved);
    }

    /** What is put back is told as a change, too, and so on without an end where the window is no more. */
    private void putBack() {
        if (puttingBack) {
            return;
        }
        puttingBack = true;
        try {
            place();
        } finally {
            puttingBack = false;
        }
    }

    private void place() {
        if (window.isIconified()) {
            window.setIconified(false);
        }
        if (window.getX() != 0 || window.getY() != 0) {
            window.setX(0);
            window.setY(0);
        }
        if (window.getWidth() != panel.width() || window.getHeight() != panel.height()) {
            window.setWidth(panel.width());
            window.setHeight(panel.height());
        }
    }

    /**
     * JavaFX asks for the keys in the name of the last press; whoever took them since is preferred. A window that was
     * shown just now gets them.
     */
    private void look() {
        withoutKeys = window.isFocused() ? 0 : withoutKeys + 1;
        if (withoutKeys > MOST_WITHOUT_KEYS) {
            withoutKeys = 0;
            renew();
        }
        putBack();
        window.toFront();
        if (withoutKeys > 0) {
            window.requestFocus();
        }
    }

    /** Whether the window is down for a moment, to come up again at once. */
    boolean isRenewing() {
        return renewing;
    }

    private void renew() {
        renewing = true;
        window.hide();
        window.show();
        renewing = false;
    }
}
