// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.identity.FacePhoto;
import id.anjungan.core.journey.trouble.OutOfService;
import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.office.CodeToken;
import id.anjungan.core.office.OfficeRecord;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.visit.HandCrankedVisits;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.TypedDigits;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of visits led by lot: citizens, devices, office, printer and staff do what they like, in any order. */
class RandomWalkTest {
    private static final int STEPS = Boolean.getBoolean("adm.long") ? 2_000_000 : 150_000;
    private static final int STEPS_A_VISIT = 200;
    private static final int STEPS_AN_ORDER = 1500;
    private static final int STEPS_A_SESSION = 1500;

    /** One machine and who comes to it. */
    private static final class Day {
        private final Random lot;
        private final WalkingDesk desk;
        private final WalkingOffice office;
        private final WalkingWorld world;
        private final HandCrankedVisits visits;
        private final WalkingCitizen citizen;
        /** The digits that the stage before held, by themselves and not by what they say. */
        private final Set<TypedDigits> typed = Collections.newSetFromMap(new IdentityHashMap<>());

        private boolean readerGone;

        Day(long seed) {
            lot = new Random(seed);
            desk = new WalkingDesk(lot, this::cardLies);
            office = new WalkingOffice(lot);
            world = new WalkingWorld(lot, desk, office);
            visits = new HandCrankedVisits(
                    new Itinerary(() -> List.of("ktp-el", "qr", "nik", "petugas"), DeskState.FREE), world, seed);
            citizen = new WalkingCitizen(lot, visits);
            desk.connect(visits::post, this::assertOwnVisitOrNone);
            visits.post(new DeviceHappening.ReaderBack());
            visits.post(new DeviceHappening.CodeScannerBack());
            visits.post(new DeviceHappening.TicketPrinterBack());
            citizen.tellCard();
            visits.start();
        }

        private boolean cardLies() {
            return citizen.cardLies();
        }

        void step() {
            int drawn = lot.nextInt(100);
            if (drawn < 40) {
                citizen.act(readerGone);
            } else if (drawn < 80) {
                if (world.hasOpen()) {
                    world.answerOne();
                }
            } else if (drawn < 96) {
                desk.go();
            } else if (drawn < 99) {
                visits.jump();
            } else {
                device();
            }
        }

        private void device() {
            int drawn = lot.nextInt(10);
            if (readerGone || drawn == 0) {
                readerGone = !readerGone;
                if (readerGone) {
                    visits.post(new DeviceHappening.ReaderGone());
                } else {
                    visits.post(new DeviceHappening.ReaderBack());
                    citizen.tellCard();
                }
            } else if (drawn < 5) {
                visits.post(
                        switch (drawn) {
                            case 1 -> new DeviceHappening.FingerModuleGone();
                            case 2 -> new DeviceHappening.CodeScannerGone();
                            case 3 -> new DeviceHappening.CodeScannerBack();
                            default -> new DeviceHappening.FingerModuleBack();
                        });
            } else {
                Obstacle obstacle = drawn == 5 ? Obstacle.TONER_EMPTY : Obstacle.NONE;
                visits.post(new DeviceHappening.PrinterChanged(obstacle, false));
            }
        }

        /** I8: whenever a sheet leaves the printer, its own visit is on the screen or none is. */
        private void assertOwnVisitOrNone(long visit) {
            if (visits.now().id() != visit) {
                assertThat(visits.stage()).isInstanceOf(OutOfService.class);
            }
        }

        void assertNothingLeftOfEarlierVisits() {
            long now = visits.now().id();
            Stage stage = visits.stage();
            typed.removeIf(digits -> stage.holds().stream().noneMatch(held -> held == digits) && overwritten(digits));
            assertThat(typed).allMatch(digits -> stage.holds().stream().anyMatch(held -> held == digits));
            stage.holds().stream()
                    .filter(TypedDigits.class::isInstance)
                    .map(TypedDigits.class::cast)
                    .forEach(typed::add);
            assertOverwrittenUnlessHeld(stage);
            if (stage instanceof Welcoming || stage instanceof OutOfService) {
                assertThat(stage.holds()).isEmpty();
            }
            for (Map.Entry<FingerTemplate, Long> read : world.templates().entrySet()) {
                if (read.getValue() < now) {
                    assertThat(read.getKey().record()).containsOnly(0);
                }
            }
            world.templates().values().removeIf(visit -> visit < now);
        }

        /** Codes and photos, from the moment on in which no stage holds them. */
        private void assertOverwrittenUnlessHeld(Stage stage) {
            for (List<byte[]> secrets : List.of(world.codes(), office.shown())) {
                secrets.removeIf(secret -> IntStream.range(0, secret.length).allMatch(i -> secret[i] == 0));
                assertThat(secrets)
                        .as(stage.title())
                        .allMatch(secret -> stage.holds().stream().anyMatch(held -> isOf(held, secret)));
            }
        }

        private static boolean isOf(Secret held, byte[] bytes) {
            return held instanceof CodeToken token && token.bytes() == bytes
                    || held instanceof FacePhoto photo && photo.jpeg() == bytes
                    || held instanceof OfficeRecord record && record.photo() == bytes;
        }

        /** Whoever signed in is signed out, or has opened the visit, when another stage stands. */
        void assertNoSessionIsForgotten() {
            assertThat(entries("accompany.GivingReason <- SignedIn"))
                    .as("sessions")
                    .isEqualTo(office.over())
                    .isGreaterThan(STEPS / STEPS_A_SESSION);
            assertThat(entries("identify.EnteringPin <- CodeAccepted"))
                    .as("some came with a code")
                    .isGreaterThan(STEPS / STEPS_A_SESSION);
            assertThat(entries("print.CheckingPrintPin"))
                    .as("some were asked for the document's PIN")
                    .isGreaterThan(STEPS / STEPS_AN_ORDER);
        }

        private long entries(String beginning) {
            return visits.trace().stream()
                    .filter(line -> line.startsWith(beginning))
                    .count();
        }

        private static boolean overwritten(TypedDigits digits) {
            try {
                digits.copyInto(new byte[digits.most()], 0);
                return false;
            } catch (IllegalStateException gone) {
                return true;
            }
        }

        /** Nobody comes any more: every visit ends, by patience alone. */
        void settle() {
            for (int i = 0; i < 100; i++) {
                while (world.hasOpen()) {
                    world.answerOne();
                }
                desk.go();
                visits.jump();
            }
            assertThat(visits.stage()).isInstanceOf(Welcoming.class);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whateverHappensNobodyIsMixedUp(long seed) {
        Day day = new Day(seed);
        for (int i = 0; i < STEPS; i++) {
            day.step();
            day.assertNothingLeftOfEarlierVisits();
        }
        day.settle();
        day.assertNoSessionIsForgotten();

        assertThat(day.visits.now().id()).as("many visits").isGreaterThan(STEPS / STEPS_A_VISIT);
        assertThat(day.desk.orders()).as("some of them printed").isGreaterThan(STEPS / STEPS_AN_ORDER);
        assertThat(day.visits.bugs())
                .as("no bug but those drawn by lot")
                .allMatch(bug -> bug.getMessage().equals("drawn by lot"));
    }
}
