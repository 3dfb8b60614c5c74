// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.ui.drawing.Drawing;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * What stands on the window for one moment of a visit: a heading, a few sentences, a picture, what can be chosen, what
 * can be done. Built afresh for each moment and dropped with the next, so that nothing of a citizen outlives his
 * screen.
 *
 * <p>Lives on the JavaFX thread.
 */
public final class Screen {
    private final Label title;
    private final List<Node> words = new ArrayList<>();
    private final List<Node> body = new ArrayList<>();
    private final List<Runnable> forgettings = new ArrayList<>();
    private final List<Press> deeds = new ArrayList<>();
    private final List<Press> quiet = new ArrayList<>();
    private final Set<BarItem> bar =
            EnumSet.of(BarItem.LANGUAGE, BarItem.LARGE_TEXT, BarItem.CONTRAST, BarItem.VOICE, BarItem.CALL_STAFF);
    private final Set<BarItem> lacked = EnumSet.noneOf(BarItem.class);
    private Drawing picture;
    private Trail.Step step;
    private Node foot;
    private boolean anywhere;
    private boolean adorned;
    private String meanwhile = "";

    /** A screen with a heading. */
    public Screen(String title) {
        this.title = Words.of("title", title);
    }

    /** A sentence under the heading. */
    public Screen lead(String sentence) {
        words.add(Words.of("lead", sentence));
        return this;
    }

    /** A sentence under the heading that tells something of one person. */
    public Screen personal(String sentence) {
        words.add(Aloud.secret(Words.of("lead", sentence)));
        return this;
    }

    /** The heading tells something of one person. */
    public Screen headedPersonally() {
        Aloud.secret(title);
        return this;
    }

    /** The drawn picture, which takes the room that words leave. */
    public Screen picture(Drawing drawing) {
        drawing.getStyleClass().add("picture");
        picture = drawing;
        return this;
    }

    /** A picture that adorns what is chosen from, and gives way before anything else does. */
    public Screen adorned(Drawing drawing) {
        adorned = true;
        drawing.getStyleClass().add("adornment");
        return picture(drawing);
    }

    /** What stands between picture and actions: panels, choices. */
    public Screen with(Node node) {
        body.add(node);
        return this;
    }

    /** Switches below everything else, side by side. */
    public Screen quiet(Press... switches) {
        quiet.addAll(List.of(switches));
        return this;
    }

    /** Whoever touches it anywhere means its main action. */
    public Screen anywhere() {
        anywhere = true;
        return this;
    }

    /** What is said of the wait while a machine works, until it takes long. */
    public Screen meanwhile(String sentence) {
        meanwhile = sentence;
        return this;
    }

    /** An action at the foot of the screen; the main one last. */
    public Screen deed(Press press) {
        deeds.add(press);
        return this;
    }

    /** A line below the main action, for those who read another language. */
    public Screen foot(String sentence) {
        Label line = Words.of("small", sentence);
        line.setAlignment(Pos.CENTER);
        foot = line;
        return this;
    }

    /** What is done when another screen stands in this one's place: something of it is overwritten. */
    public Screen whenDropped(Runnable forgetting) {
        forgettings.add(forgetting);
        return this;
    }

    /** The step of the visit that the trail shows. */
    public Screen at(Trail.Step now) {
        step = now;
        return this;
    }

    /** Shows a further item of the bar. */
    public Screen bar(BarItem... items) {
        bar.addAll(List.of(items));
        return this;
    }

    /** Shows an item of the bar nowhere: this machine cannot do it. */
    public Screen without(BarItem item) {
        bar.remove(item);
        lacked.add(item);
        return this;
    }

    /** Shows nothing of the bar: nobody is served yet. */
    public Screen bare() {
        bar.clear();
        return this;
    }

    /** Leaves out the permanent controls and switches that are not offered, by their ids. */
    void offer(Predicate<String> offered) {
        Stream.of(BarItem.values()).filter(item -> !offered.test(item.id())).forEach(this::without);
        quiet.removeIf(press -> !offered.test(press.getId()));
    }

    /** How many choices stand in the body. */
    int choices() {
        return choosing().mapToInt(choices -> choices.presses().size()).sum();
    }

    /** Lays the choices out in so many columns. */
    void arrange(int columns) {
        choosing().forEach(choices -> choices.arrange(columns));
    }

    Stream<Choices> choosing() {
        return body.stream().filter(Choices.class::isInstance).map(Choices.class::cast);
    }

    /** What is said of the wait, empty where nothing is. */
    public String meanwhile() {
        return meanwhile;
    }

    void drop() {
        forgettings.forEach(Runnable::run);
    }

    /** Its parts in the order in which they are read, wherever the panel has them. */
    List<Node> inReadingOrder() {
        List<Node> parts = new ArrayList<>(List.of(title));
        parts.addAll(words);
        picture().ifPresent(parts::add);
        parts.addAll(body);
        parts.addAll(deeds);
        foot().ifPresent(parts::add);
        parts.addAll(quiet);
        return parts;
    }

    Label title() {
        return title;
    }

    List<Node> words() {
        return words;
    }

    List<Node> body() {
        return body;
    }

    List<Press> deeds() {
        return deeds;
    }

    Set<BarItem> bar() {
        return bar;
    }

    /** The items that no screen of this machine shows, for which the bar keeps no place. */
    Set<BarItem> lacked() {
        return lacked;
    }

    List<Press> quiet() {
        return quiet;
    }

    boolean isAdorned() {
        return adorned;
    }

    boolean isAnywhere() {
        return anywhere;
    }

    Optional<Drawing> picture() {
        return Optional.ofNullable(picture);
    }

    Optional<Node> foot() {
        return Optional.ofNullable(foot);
    }

    Optional<Trail.Step> step() {
        return Optional.ofNullable(step);
    }
}
