package org.mashhuddle.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/// Rules 5, 6 and 7: a floor only looks down, and a room does not look into its neighbour.
record FloorRules(Plan plan) {

    List<Rule> all() {
        return List.of(
                new Rule(
                        5,
                        "the user interface speaks to services, not to what is below them",
                        interfaceLooksAtServices(),
                        "ui.agenda.StoreReader"),
                new Rule(5, "a view does not know services", viewsKnowNoService(), "ui.agenda.EagerView"),
                new Rule(6, "the kit knows no screen", kitKnowsNoScreen(), "ui.kit.ScreenKnower"),
                new Rule(
                        6,
                        "only App, and what makes screens for nobody, know the shell",
                        onlyAppKnowsTheShell(),
                        "ui.today.ShellKnower"),
                new Rule(6, "screens do not know each other", screensAreStrangers(), "ui.today.NeighbourKnower"),
                new Rule(7, "a floor only looks down", floors(), "service.UpLooker"),
                new Rule(7, "the rooms of the first floor are strangers", roomsAreStrangers(), "exchange.VaultKnower"),
                new Rule(
                        7,
                        "the rooms of the store look left only",
                        looksLeft(Plan.Floor.STORE),
                        "store.core.RightLooker"),
                new Rule(
                        7,
                        "the rooms of the services look left only",
                        looksLeft(Plan.Floor.SERVICE),
                        "service.core.RightLooker"),
                new Rule(7, "no packages in a circle", noCircles(), "domain.access.Circular"));
    }

    private ArchRule interfaceLooksAtServices() {
        return noClasses()
                .that(plan.within(5, "ui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(plan.in(List.of("store", "document", "exchange", "vault")))
                .allowEmptyShould(true);
    }

    private ArchRule viewsKnowNoService() {
        return noClasses()
                .that(plan.within(5, "ui")
                        .and(describe(
                                "views", type -> Plan.top(type).getSimpleName().endsWith("View"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(plan.in("service"))
                .allowEmptyShould(true);
    }

    private ArchRule kitKnowsNoScreen() {
        return noClasses()
                .that(plan.within(6, "ui.kit"))
                .should()
                .dependOnClassesThat(describe(
                        "of the user interface outside its kit",
                        type -> plan.isIn(type, "ui") && !plan.isIn(type, "ui.kit")))
                .allowEmptyShould(true);
    }

    private ArchRule onlyAppKnowsTheShell() {
        return noClasses()
                .that(plan.outside(6, "ui.shell")
                        .and(describe(
                                "neither App nor the screens of nobody",
                                type -> !isNamed(Plan.top(type), "App") && !isNamed(Plan.top(type), "WarmUpScreens"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(plan.in("ui.shell"));
    }

    private ArchRule screensAreStrangers() {
        DescribedPredicate<JavaClass> shared =
                describe("kit or shell", type -> plan.isIn(type, "ui.kit") || plan.isIn(type, "ui.shell"));
        return slices().matching(plan.root() + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), shared)
                .ignoreDependency(shared, alwaysTrue())
                .allowEmptyShould(true);
    }

    private ArchRule floors() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("roof")
                .definedBy(plan.root(), plan.in("cli"))
                .layer("ui")
                .definedBy(plan.in("ui"))
                .layer("service")
                .definedBy(plan.in("service"))
                .layer("first floor")
                .definedBy(plan.in(Plan.FIRST_FLOOR))
                .layer("ground")
                .definedBy(plan.in("domain"))
                .whereLayer("roof")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("roof")
                .whereLayer("service")
                .mayOnlyBeAccessedByLayers("roof", "ui")
                .whereLayer("first floor")
                .mayOnlyBeAccessedByLayers("roof", "ui", "service");
    }

    private ArchRule roomsAreStrangers() {
        return slices().assignedFrom(firstFloor())
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true);
    }

    private SliceAssignment firstFloor() {
        return new SliceAssignment() {
            @Override
            public String getDescription() {
                return "rooms of the first floor";
            }

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return Plan.FIRST_FLOOR.stream()
                        .filter(room -> plan.isIn(type, room) && !Plan.isAllowed(type, 7))
                        .findFirst()
                        .map(room -> SliceIdentifier.of(room))
                        .orElseGet(SliceIdentifier::ignore);
            }
        };
    }

    private ArchRule looksLeft(Plan.Floor floor) {
        return classes()
                .that(plan.within(7, floor.room()).and(describe("written by us", type -> !plan.isIn(type, "store.db"))))
                .should(new LooksLeft(plan, floor));
    }

    private ArchRule noCircles() {
        return slices().matching(plan.root() + ".(**)").should().beFreeOfCycles();
    }

    private boolean isNamed(JavaClass type, String relative) {
        return type.getName().equals(plan.named(relative));
    }
}
