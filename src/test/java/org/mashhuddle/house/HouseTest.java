package org.mashhuddle.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The house keeps its rules, and no rule is one that cannot fail.
final class HouseTest {

    private static final String HOUSE = "org.mashhuddle";
    private static final String BAD_APPLES = "org.mashhuddle.house.badapple";

    @TestFactory
    Stream<DynamicTest> theHouseKeeps() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("/store/db/"))
                .importPackages(HOUSE);
        return rulesOf(HOUSE).stream()
                .map(rule -> dynamicTest(
                        rule.toString(),
                        () -> assertThat(rule.violations(house)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> theBadAppleBreaks() {
        JavaClasses apples = new ClassFileImporter().importPackages(BAD_APPLES);
        return rulesOf(BAD_APPLES).stream()
                .map(rule -> dynamicTest(
                        rule.toString(),
                        () -> assertThat(rule.violations(apples))
                                .anyMatch(words -> words.contains(BAD_APPLES + "." + rule.offender()))));
    }

    private static List<Rule> rulesOf(String root) {
        Plan plan = new Plan(root);
        return Stream.of(
                        new GroundRules(plan).all(),
                        new LibraryRules(plan).all(),
                        new FloorRules(plan).all(),
                        new CraftRules(plan).all())
                .flatMap(List::stream)
                .toList();
    }
}
