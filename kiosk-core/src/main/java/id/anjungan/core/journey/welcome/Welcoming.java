// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.welcome;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Rhythm;
import id.anjungan.core.visit.Rhythm.Beat;
import id.anjungan.core.visit.Rhythm.Urgency;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The machine is at rest and invites, in turn in each language and with what the office announces (check A35). Nothing
 * of any citizen exists.
 *
 * @param obstacles what does not work now; said in every scene
 * @param announcements the office's own words, at most three
 */
public record Welcoming(List<Obstacle> obstacles, List<String> announcements) implements WelcomeStage {
    public static final String BEGIN = "mulai";

    /** With two languages and three announcements a round lasts 30 s. */
    private static final Duration SCENE = Duration.ofSeconds(6);

    private static final int REMINDERS_OF_A_CARD = 10;

    /** What is shown for one beat. */
    public sealed interface Scene {
        /** The invitation in the language of the screen. */
        record Invitation() implements Scene {}

        /** The same for those who read another one. */
        record OtherLanguage() implements Scene {}

        record Announcement(String words) implements Scene {}
    }

    /** Without an announcement. */
    public Welcoming(List<Obstacle> obstacles) {
        this(obstacles, List.of());
    }

    /** One round. */
    public List<Scene> scenes() {
        List<Scene> all = new ArrayList<>(List.of(new Scene.Invitation(), new Scene.OtherLanguage()));
        announcements.forEach(words -> all.add(new Scene.Announcement(words)));
        return all;
    }

    /** What is shown after so many beats. */
    public Scene scene(int beats) {
        List<Scene> all = scenes();
        return all.get(beats % all.size());
    }

    @Override
    public Step on(Happening happening) {
        return happening instanceof Pressed pressed && pressed.is(BEGIN)
                ? Step.to(new ChoosingService(obstacles))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.endless();
    }

    /** A card that somebody forgot is reminded of for a minute: they may still be near. */
    @Override
    public Rhythm rhythm() {
        if (!obstacles.contains(Obstacle.CARD_LEFT_BEHIND)) {
            return Rhythm.every(SCENE, Urgency.QUIET);
        }
        List<Beat> reminders = new ArrayList<>();
        for (int beat = 1; beat <= REMINDERS_OF_A_CARD; beat++) {
            reminders.add(new Beat(SCENE.multipliedBy(beat), Urgency.REMINDER));
        }
        return new Rhythm(Collections.unmodifiableList(reminders), Optional.of(new Beat(SCENE, Urgency.QUIET)));
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.welcoming(this);
    }
}
