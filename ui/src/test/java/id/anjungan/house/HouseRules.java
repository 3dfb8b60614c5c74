// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of the house that compiled classes show, each over a root package, so that a test can hold them against the
 * product and against a fixture that breaks them.
 */
final class HouseRules {
    /** The packages of the core in the order in which they may use one another: each only those before it. */
    static final List<String> ORDER = List.of(
            "visit",
            "trouble",
            "audit",
            "numbers",
            "tls",
            "catalogue",
            "biometric",
            "office",
            "code",
            "identity",
            "trust",
            "paper",
            "ledger",
            "device",
            "printdesk",
            "journey",
            "itinerary",
            "background",
            "settings");

    /** The adapters inside the core; known to nobody but the composition root. */
    static final List<String> ADAPTERS = List.of("office.http", "ledger.sqlite", "trust.dss");

    private final String core;
    private final String root;

    HouseRules(String root) {
        this.root = root;
        this.core = root + ".core";
    }

    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>(List.of(
                coreKnowsNobody(),
                visitKnowsOnlyTheJdk(),
                driversKnowTheCoreOnly(),
                uiKnowsNoDriver(),
                onlyTheBridgeRunsLater(),
                onlyTextsOpenBundles(),
                noCycles(),
                journeysKnowNoOtherJourney(),
                portsAreSmall(),
                namesSayWhatThingsAre()));
        rules.addAll(packagesUseOnlyThoseBefore());
        rules.addAll(adaptersAreUnknown());
        return rules;
    }

    ArchRule coreKnowsNobody() {
        return noClasses()
                .that(resideInAPackage(core + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        root + ".ui..",
                        root + ".drivers..",
                        root + ".simulator..",
                        "javafx..",
                        "javax.smartcardio..",
                        "com.fazecast..",
                        "com.hp.jipp..",
                        "javax.print.."))
                .because("the core stands alone");
    }

    ArchRule visitKnowsOnlyTheJdk() {
        return noClasses()
                .that(resideInAnyPackage(core + ".visit", core + ".numbers"))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("java..", core + ".visit", core + ".numbers")))
                .because("the visit and the numbers know only the JDK");
    }

    ArchRule driversKnowTheCoreOnly() {
        return noClasses()
                .that(resideInAPackage(root + ".drivers.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + ".ui..", root + ".simulator..", "javafx.."))
                .because("production never knows its simulator");
    }

    ArchRule uiKnowsNoDriver() {
        return noClasses()
                .that(resideInAPackage(root + ".ui.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(root + ".drivers..", root + ".simulator.."))
                .because("devices are chosen by setting, at run time");
    }

    ArchRule onlyTheBridgeRunsLater() {
        return noClasses()
                .that(not(resideInAPackage(root + ".ui.bridge")))
                .should()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("there is a single way onto the JavaFX thread")
                .allowEmptyShould(true);
    }

    ArchRule onlyTextsOpenBundles() {
        return noClasses()
                .that(not(resideInAPackage(root + ".ui.text")))
                .should()
                .dependOnClassesThat(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(
                        java.util.ResourceBundle.class))
                .because("texts live in one room");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    ArchRule journeysKnowNoOtherJourney() {
        return slices().matching(core + ".journey.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    List<ArchRule> packagesUseOnlyThoseBefore() {
        List<ArchRule> rules = new ArrayList<>();
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(p -> core + "." + p + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                rules.add(noClasses()
                        .that(resideInAPackage(core + "." + ORDER.get(i) + ".."))
                        .and(not(isAdapter()))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(later))
                        .because("each package uses only those named before it")
                        .allowEmptyShould(true));
            }
        }
        return rules;
    }

    List<ArchRule> adaptersAreUnknown() {
        List<ArchRule> rules = new ArrayList<>();
        for (String adapter : ADAPTERS) {
            rules.add(noClasses()
                    .that(resideInAPackage(core + ".."))
                    .and(not(resideInAPackage(core + "." + adapter + "..")))
                    .should()
                    .dependOnClassesThat(resideInAPackage(core + "." + adapter + ".."))
                    .because("adapters are known to the composition root alone"));
        }
        return rules;
    }

    private com.tngtech.archunit.base.DescribedPredicate<JavaClass> isAdapter() {
        return resideInAnyPackage(
                ADAPTERS.stream().map(a -> core + "." + a + "..").toArray(String[]::new));
    }

    ArchRule portsAreSmall() {
        return classes()
                .that(resideInAnyPackage(core + ".device", core + ".office", core + ".ledger", core + ".biometric"))
                .and()
                .areInterfaces()
                .should(haveAtMostSixMethods());
    }

    private static ArchCondition<JavaClass> haveAtMostSixMethods() {
        return new ArchCondition<>("have at most six methods that a device must honour") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                long count = item.getMethods().stream()
                        .filter(m -> m.getModifiers().contains(JavaModifier.ABSTRACT))
                        .count();
                if (count > 6) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " has " + count + " methods"));
                }
            }
        };
    }

    ArchRule namesSayWhatThingsAre() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl");
    }
}
