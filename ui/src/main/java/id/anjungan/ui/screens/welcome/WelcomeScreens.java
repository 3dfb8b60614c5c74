// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.screens.welcome;

import id.anjungan.core.journey.welcome.ChoosingService;
import id.anjungan.core.journey.welcome.Obstacle;
import id.anjungan.core.journey.welcome.Service;
import id.anjungan.core.journey.welcome.WelcomeStage;
import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.journey.welcome.Welcoming.Scene;
import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Controls;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.drawing.PavilionPicture;
import id.anjungan.ui.drawing.SlotPicture;
import id.anjungan.ui.drawing.StaffPicture;
import id.anjungan.ui.drawing.WorkPicture;
import id.anjungan.ui.pen.Pen;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.BarItem;
import id.anjungan.ui.widgets.Columns;
import id.anjungan.ui.widgets.Panels;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.widgets.Screen;
import java.util.List;

/** The screens before anybody has said who they are. */
public final class WelcomeScreens implements WelcomeStage.Reader<Screen> {
    private final Pen pen;

    public WelcomeScreens(Pen pen) {
        this.pen = pen;
    }

    /** What stands on the window while the machine makes itself ready, before the first visit. */
    public static Screen opening(Texts texts) {
        return new Screen(texts.get("welcome.opening.title"))
                .lead(texts.get("welcome.opening.lead"))
                .bare()
                .picture(new WorkPicture())
                .foot(texts.get("welcome.opening.other"));
    }

    /** What stands on the window while the kiosk may not be started. */
    public static Screen resting(Texts texts) {
        return new Screen(texts.get("welcome.resting.title"))
                .lead(texts.get("welcome.resting.lead"))
                .bare()
                .picture(new StaffPicture())
                .foot(texts.get("welcome.resting.other"));
    }

    @Override
    public Screen welcoming(Welcoming stage) {
        Screen screen = scene(stage).picture(new PavilionPicture());
        obstacles(screen, stage.obstacles());
        return screen.anywhere()
                .deed(pen.main(Welcoming.BEGIN, Sign.NEXT))
                .foot(pen.words("other"))
                .quiet(
                        Press.quiet(Controls.LOW_REACH, Sign.LOW, pen.words(Controls.LOW_REACH)),
                        Press.quiet(Controls.STILL_PICTURES, Sign.STILL, pen.words(Controls.STILL_PICTURES)));
    }

    /** Where pictures stand still, so does what turns: the invitation with the first announcement. */
    private Screen scene(Welcoming stage) {
        if (pen.preferences().has(Aid.STILL_PICTURES)) {
            return stage.announcements().isEmpty()
                    ? invitation("")
                    : pen.screen().with(Panels.notice(stage.announcements().subList(0, 1)));
        }
        Scene scene = stage.scene(pen.lapse().beats());
        if (scene instanceof Scene.Announcement announcement) {
            return new Screen(pen.words("announcement")).lead(announcement.words());
        }
        return invitation(scene instanceof Scene.OtherLanguage ? "other." : "");
    }

    private Screen invitation(String language) {
        return new Screen(pen.words(language + "title"))
                .lead(pen.words(language + "lead"))
                .with(Panels.steps(
                        List.of(Sign.CARD, Sign.FINGER, Sign.PRINT),
                        List.of(
                                pen.words(language + "first"),
                                pen.words(language + "second"),
                                pen.words(language + "third"))));
    }

    @Override
    public Screen choosingService(ChoosingService stage) {
        Screen screen = pen.screen().bar(BarItem.FINISH).picture(SlotPicture.printing());
        obstacles(screen, stage.obstacles());
        screen.with(Columns.of(stage.services().stream().map(this::choice).toList()));
        return screen.with(Panels.hint(Sign.INFORMATION, pen.words("counter")));
    }

    private Press choice(Service service) {
        String id = service.control();
        return Press.choice(id, Sign.PRINT, pen.words(id), pen.words(id + ".more"));
    }

    private void obstacles(Screen screen, List<Obstacle> obstacles) {
        if (!obstacles.isEmpty()) {
            screen.with(Panels.hints(
                    Sign.WARNING,
                    obstacles.stream()
                            .map(obstacle -> pen.texts().get("welcome.Obstacle." + obstacle.name()))
                            .toList()));
        }
    }
}
