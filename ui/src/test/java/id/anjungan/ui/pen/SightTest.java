// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.pen;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.ui.drawing.Drawing;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A trouble is told by its picture: each family has pictures of its own, and they stand within their space. */
class SightTest {
    private static final int FAMILY = "K-1".length();

    @Test
    void noTwoFamiliesShareAPicture() {
        Map<String, Set<String>> families = new HashMap<>();
        for (TroubleCode code : TroubleCode.values()) {
            families.computeIfAbsent(strokes(Sight.of(code)), any -> new TreeSet<>())
                    .add(code.code().substring(0, FAMILY));
        }
        assertThat(families.values()).allMatch(of -> of.size() == 1);
        assertThat(families).hasSizeGreaterThan(30);
    }

    @Test
    void onlyTheCounterAndAnUnknownCodeShowNothingButAnOfficer() {
        String officer = strokes(Sight.of("K-000"));
        assertThat(TroubleCode.values())
                .filteredOn(code -> strokes(Sight.of(code)).equals(officer))
                .containsExactly(TroubleCode.OFFICE_SENDS_TO_COUNTER);
    }

    @ParameterizedTest
    @EnumSource(TroubleCode.class)
    void aPictureStaysWithinItsSpace(TroubleCode code) {
        Drawing picture = Sight.of(code.code());
        Group all = (Group) picture.getChildrenUnmodifiable().get(0);
        if (picture.moves()) {
            return;
        }
        assertThat(all.getChildren()).allSatisfy(part -> {
            assertThat(part.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(part.getBoundsInParent().getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(part.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(picture.prefWidth(-1));
            assertThat(part.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(picture.prefHeight(-1));
        });
    }

    private static String strokes(Node node) {
        return shapes(node).map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static Stream<Node> shapes(Node node) {
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(SightTest::shapes)
                : Stream.of(node).filter(Shape.class::isInstance);
    }
}
