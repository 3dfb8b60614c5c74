// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Stage;
import id.anjungan.ui.SampleStages;
import id.anjungan.ui.Toolkit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Border;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check is seen to reject a screen that was made wrong for it, and to pass the same screen as it is. */
@Tag("process")
class LooksBiteTest {
    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    static Stream<Arguments> wrongs() {
        return Stream.of(ofPlaces(), ofTargets(), ofLooks(), ofMeaning(), ofWords())
                .flatMap(all -> all);
    }

    private static Stream<Arguments> ofPlaces() {
        return Stream.of(
                wrong(new WholeWords(), "cuts off", "way-FIRST", LooksBiteTest::onOneLine),
                wrong(new WholeWords(), "breaks a word", "way-FIRST", screen -> narrow(title(screen))),
                wrong(
                        new WholeWords(),
                        "scrolls",
                        "way-FIRST",
                        screen -> add(screen, new ScrollPane(new Label("isi")))),
                wrong(
                        new Apart(),
                        "lies over",
                        "way-FIRST",
                        screen -> title(screen).setTranslateY(100)),
                wrong(
                        new Apart(),
                        "off the panel",
                        "way-FIRST",
                        screen -> title(screen).setTranslateX(2000)));
    }

    private static Stream<Arguments> ofTargets() {
        return Stream.of(
                wrong(
                        new Targets(),
                        "smaller than a fingertip",
                        "way-FIRST",
                        screen -> button(screen).resize(300, 70)),
                wrong(
                        new Targets(),
                        "too near",
                        "way-FIRST",
                        screen -> button(screen).setTranslateY(60)),
                wrong(
                        new Targets(),
                        "off the panel",
                        "way-FIRST",
                        screen -> button(screen).setTranslateX(400)),
                wrong(
                        new Reach(),
                        "out of low reach",
                        "way-FIRST",
                        screen -> button(screen).setTranslateY(-500)));
    }

    private static Stream<Arguments> ofLooks() {
        return Stream.of(
                wrong(
                        new Letters(),
                        "too small",
                        "way-FIRST",
                        screen -> title(screen).setStyle("-fx-font-size: 20px")),
                wrong(
                        new Letters(),
                        "writes in",
                        "way-FIRST",
                        screen -> title(screen).setStyle("-fx-font-family: Serif")),
                wrong(
                        new Letters(),
                        "lines too close",
                        "way-FIRST",
                        screen -> lead(screen).setStyle("-fx-line-spacing: 0")),
                wrong(
                        new Contrast(),
                        "lacks contrast",
                        "way-FIRST",
                        screen -> title(screen).setStyle("-fx-text-fill: #777")),
                wrong(
                        new Contrast(),
                        "hardly seen",
                        "way-FIRST",
                        screen -> button(screen).setStyle("-fx-border-color: #E8E0D0")),
                wrong(new WithoutColour(), "colour alone", "service-paper-out", LooksBiteTest::dropSign),
                wrong(new WithoutColour(), "off by its colour", "way-FIRST", LooksBiteTest::plainlyOff),
                wrong(
                        new Gestures(),
                        "more than a tap",
                        "way-FIRST",
                        screen -> title(screen).setOnMouseDragged(drag -> {})),
                wrong(
                        new Gestures(),
                        "more than a tap",
                        "way-FIRST",
                        screen -> button(screen).setTooltip(new Tooltip("?"))));
    }

    private static Stream<Arguments> ofMeaning() {
        return Stream.of(
                wrong(
                        new OneQuestion(),
                        "2 headings",
                        "way-FIRST",
                        screen -> lead(screen).getStyleClass().add("title")),
                wrong(new OneQuestion(), "more than one main", "pin-full", LooksBiteTest::twoMain),
                wrong(
                        new OneQuestion(),
                        "means nothing",
                        "way-FIRST",
                        screen -> button(screen).setId("undian")),
                wrong(
                        new OneQuestion(),
                        "Selesai wrongly",
                        "way-FIRST",
                        screen -> screen.root().lookup("#selesai").setId("x")),
                wrong(
                        new Discretion(),
                        "personal data",
                        "way-FIRST",
                        screen -> title(screen).setText("Siti R. A.")),
                wrong(
                        new Discretion(),
                        "number in full",
                        "documents",
                        screen -> title(screen).setText("9901 0145 0185 0001")),
                wrong(new Discretion(), "typed digits", "nik-16", LooksBiteTest::tellDigits));
    }

    private static Stream<Arguments> ofWords() {
        return Stream.of(
                wrong(
                        new HonestTrouble(),
                        "does not say",
                        "trouble-K-401",
                        screen -> title(screen).setText("Maaf")),
                wrong(
                        new HonestTrouble(),
                        "programmers",
                        "trouble-K-401",
                        screen -> lead(screen).setText("IOException")),
                wrong(
                        new HonestTrouble(),
                        "its code",
                        "trouble-K-401",
                        screen -> label(screen, "code").setText("K-4")),
                wrong(new Confirmation(), "without saying", "confirming", LooksBiteTest::hideFacts),
                wrong(
                        new PlainWords(),
                        "long heading",
                        "way-FIRST",
                        screen -> title(screen).setText("satu dua ".repeat(5))),
                wrong(
                        new PlainWords(),
                        "too much at once",
                        "way-FIRST",
                        screen -> lead(screen).setText("kata ".repeat(16))),
                wrong(
                        new PlainWords(),
                        "4 sentences",
                        "way-FIRST",
                        screen -> lead(screen).setText("Ya. Ya. Ya. Ya.")));
    }

    private static Arguments wrong(Check check, String complaint, String stage, Consumer<Standing> spoiling) {
        return arguments(check, complaint, stage, spoiling);
    }

    @ParameterizedTest(name = "{1} on {2}")
    @MethodSource("wrongs")
    void aCheckBites(Check check, String complaint, String name, Consumer<Standing> spoiling) {
        Mode mode = check instanceof Reach ? Mode.usual().with(Aid.LOW_REACH) : Mode.usual();
        Stage stage = SampleStages.all().get(name);
        List<String> before = new Stands(mode).look(stage, Help.NOT_CALLED, screen -> said(check, screen));
        List<String> after = new Stands(mode).look(stage, Help.NOT_CALLED, screen -> {
            spoiling.accept(screen);
            screen.root().applyCss();
            if (!(check instanceof Targets)) {
                screen.root().layout();
            }
            return said(check, Standing.of(screen.root(), mode, stage));
        });
        assertThat(before).isEmpty();
        assertThat(after).anyMatch(said -> said.contains(complaint));
    }

    private static List<String> said(Check check, Standing screen) {
        return check.complaints(screen).toList();
    }

    private static Label label(Standing screen, String style) {
        return screen.labels().stream()
                .filter(label -> label.getStyleClass().contains(style))
                .findFirst()
                .orElseThrow();
    }

    private static Label title(Standing screen) {
        return label(screen, "title");
    }

    private static Label lead(Standing screen) {
        return label(screen, "lead");
    }

    private static Button button(Standing screen) {
        return screen.buttons().stream()
                .filter(button -> button.getStyleClass().contains("choice"))
                .findFirst()
                .orElseThrow();
    }

    private static void onOneLine(Standing screen) {
        title(screen).setWrapText(false);
        title(screen).setMinWidth(0);
        title(screen).setMaxWidth(200);
    }

    private static void narrow(Label label) {
        label.setMinWidth(40);
        label.setMaxWidth(40);
        label.setMinHeight(900);
    }

    private static void add(Standing screen, Node node) {
        ((Pane) title(screen).getParent()).getChildren().add(node);
    }

    private static void dropSign(Standing screen) {
        Region hint = (Region) screen.root().lookup(".panel-hint");
        ((Pane) hint).getChildren().remove(0);
    }

    private static void plainlyOff(Standing screen) {
        button(screen).setDisable(true);
        button(screen).setBorder(Border.stroke(javafx.scene.paint.Color.BLACK));
        button(screen).setStyle("-fx-border-style: solid");
    }

    private static void twoMain(Standing screen) {
        screen.buttons().get(0).getStyleClass().add("main-button");
    }

    private static void tellDigits(Standing screen) {
        screen.labels().stream()
                .filter(label -> label.getStyleClass().contains("digit-group"))
                .forEach(label -> label.setText("9901"));
    }

    private static void hideFacts(Standing screen) {
        screen.root().lookup(".panel-facts").setVisible(false);
    }
}
