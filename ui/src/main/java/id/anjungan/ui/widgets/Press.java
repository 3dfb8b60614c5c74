// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.core.visit.Preferences;
import id.anjungan.ui.drawing.Icon;
import id.anjungan.ui.drawing.Icon.Sign;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Something to press. Its id is all that it says when pressed; the window turns that into a happening. Its words are
 * labels inside, so that an em of the button itself stays a millimetre.
 */
public final class Press extends Button {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Region face;

    private Press(String id, String style, Region face) {
        this.face = face;
        face.getStyleClass().add("press-face");
        setId(id);
        getStyleClass().add(style);
        setGraphic(face);
        setMnemonicParsing(false);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** The one main action of a screen. */
    public static Press main(String id, String words, Sign sign) {
        Label name = Words.of("main-name", words);
        name.setMaxWidth(Region.USE_PREF_SIZE);
        HBox face = new HBox(name, Icon.light(sign));
        face.getStyleClass().add("main-face");
        return new Press(id, "main-button", face);
    }

    /** Another action, quieter than the main one. */
    public static Press other(String id, String words) {
        Label name = Words.of("other-name", words);
        name.setAlignment(Pos.CENTER);
        return new Press(id, "other-button", new StackPane(name));
    }

    /** One of several things to choose from: a sign, a name, and a line that explains. */
    public static Press choice(String id, Sign sign, String name, String more) {
        VBox words = new VBox(Words.of("choice-name", name));
        words.getStyleClass().add("choice-words");
        if (!more.isEmpty()) {
            words.getChildren().add(Words.of("small", more));
        }
        Icon subject = Icon.coloured(sign);
        subject.getStyleClass().add("choice-sign");
        Icon go = Icon.coloured(Sign.NEXT);
        go.getStyleClass().add("choice-go");
        Beside face = new Beside(words, subject, words, go);
        face.getStyleClass().add("choice-face");
        return new Press(id, "choice", face);
    }

    /** One key of a keypad. */
    static Press key(String id, String style, String words) {
        Label name = Words.of(style, words);
        name.setAlignment(Pos.CENTER);
        return new Press(id, "key", new StackPane(name));
    }

    /** An item of the permanent bar: a sign over its name, or beside it. */
    static Press bar(String id, Sign sign, String words, boolean beside) {
        Label name = Words.of("bar-name", words);
        name.setAlignment(Pos.CENTER);
        Pane face = beside ? new HBox(Icon.dark(sign), name) : new VBox(Icon.dark(sign), name);
        face.getStyleClass().add("bar-face");
        return new Press(id, "bar-item", face);
    }

    /** A switch that few need and nobody is to stumble over: a small sign beside its name. */
    public static Press quiet(String id, Sign sign, String words) {
        Label name = Words.of("quiet-name", words);
        name.setMaxWidth(Region.USE_PREF_SIZE);
        HBox face = new HBox(Icon.dark(sign), name);
        face.getStyleClass().add("quiet-face");
        return new Press(id, "quiet-button", face);
    }

    /** One of a row of drawn faces, each over its word. */
    public static Press face(String id, Sign sign, String words) {
        Label name = Words.of("quiet-name", words);
        name.setAlignment(Pos.CENTER);
        VBox face = new VBox(Icon.coloured(sign), name);
        face.getStyleClass().add("opinion-face");
        return new Press(id, "opinion", face);
    }

    /** Shows whether the aid that it switches is on. */
    Press follow(Preferences preferences) {
        boolean on = preferences.aids().stream().anyMatch(aid -> aid.control().equals(getId()));
        pseudoClassStateChanged(ON, on);
        return this;
    }

    /** Something to choose that is not to be had now; its words say why. */
    public Press off() {
        setDisable(true);
        return this;
    }

    /** Its words tell something of one person. */
    public Press personal() {
        return Aloud.secret(this);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + face.minWidth(-1) + snappedRightInset();
    }

    /** As high as its words need at a width; a plain button would measure them at their narrowest. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + Math.max(face.prefHeight(inner), face.getMinHeight()) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        double high = Math.min(face.prefHeight(inner), getHeight());
        face.resizeRelocate(snappedLeftInset(), (getHeight() - high) / 2, inner, high);
    }
}
