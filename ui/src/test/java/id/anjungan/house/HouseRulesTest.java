// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The product keeps the rules of the house; a fixture that breaks each of them is seen to be rejected. */
class HouseRulesTest {
    private static final String FIXTURE = "id.anjungan.house.fixture";

    @Test
    void theProductKeepsEveryRule() {
        JavaClasses product = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests.jar"))
                .importPackages("id.anjungan.core", "id.anjungan.drivers", "id.anjungan.simulator", "id.anjungan.ui");
        List<String> broken = new ArrayList<>();
        for (ArchRule rule : new HouseRules("id.anjungan").all()) {
            var result = rule.evaluate(product);
            if (result.hasViolation()) {
                broken.add(rule.getDescription() + "\n    "
                        + String.join("\n    ", result.getFailureReport().getDetails()));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void theFixtureBreaksEveryRule() {
        JavaClasses fixture = new ClassFileImporter().importPackages(FIXTURE);
        HouseRules rules = new HouseRules(FIXTURE);
        List<ArchRule> mustBite = List.of(
                rules.coreKnowsNobody(),
                rules.visitKnowsOnlyTheJdk(),
                rules.driversKnowTheCoreOnly(),
                rules.uiKnowsNoDriver(),
                rules.onlyTheBridgeRunsLater(),
                rules.onlyTextsOpenBundles(),
                rules.noCycles(),
                rules.journeysKnowNoOtherJourney(),
                rules.portsAreSmall(),
                rules.namesSayWhatThingsAre(),
                rules.packagesUseOnlyThoseBefore().get(HouseRules.ORDER.indexOf("office")),
                rules.adaptersAreUnknown().get(0));
        List<String> toothless = mustBite.stream()
                .filter(rule -> !rule.evaluate(fixture).hasViolation())
                .map(ArchRule::getDescription)
                .toList();
        assertThat(toothless).isEmpty();
    }
}
