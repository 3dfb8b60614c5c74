// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;

/** A01 and A02: what is pressed is at least 20 mm wide and high, 3 mm from the next, and wholly on the panel. */
final class Targets implements Check {
    static final double SIZE = 20;
    static final double GAP = 3;

    @Override
    public Stream<String> complaints(Standing screen) {
        List<Button> buttons = screen.buttons();
        return buttons.stream().flatMap(button -> ofOne(screen, button, buttons));
    }

    private static Stream<String> ofOne(Standing screen, Button button, List<Button> all) {
        Bounds place = Standing.area(button);
        Stream.Builder<String> complaints = Stream.builder();
        if (Math.min(place.getWidth(), place.getHeight()) < screen.mm(SIZE) - 0.5) {
            complaints.add(button.getId() + " is smaller than a fingertip needs");
        }
        if (!screen.room().contains(place)) {
            complaints.add(button.getId() + " is off the panel");
        }
        all.stream()
                .filter(other -> other != button && near(screen, place, Standing.area(other)))
                .forEach(other -> complaints.add(button.getId() + " is too near to " + other.getId()));
        return complaints.build();
    }

    private static boolean near(Standing screen, Bounds one, Bounds other) {
        double margin = screen.mm(GAP) - Standing.PIXEL;
        return new BoundingBox(
                        one.getMinX() - margin,
                        one.getMinY() - margin,
                        one.getWidth() + 2 * margin,
                        one.getHeight() + 2 * margin)
                .intersects(other);
    }
}
