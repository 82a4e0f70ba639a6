package org.mashhuddle.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/// Rule 1: the ground floor knows nothing but Java, holds only values, and its rooms look left.
record GroundRules(Plan plan) {

    private static final String[] OUTSIDE_WORLD = {
        "java.io..",
        "java.nio.file..",
        "java.nio.channels..",
        "java.net..",
        "java.sql..",
        "java.util.logging..",
        "java.awt.."
    };

    List<Rule> all() {
        return List.of(
                new Rule(
                        1,
                        "the domain depends on Java, JSpecify and itself only",
                        classes()
                                .that(plan.within(1, "domain"))
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(
                                        "java..", "org.jspecify..", plan.in("domain"), "org.mashhuddle.domain"),
                        "domain.subject.ServiceCaller"),
                new Rule(
                        1,
                        "the domain does no input or output and no logging",
                        noClasses()
                                .that(plan.within(1, "domain"))
                                .should()
                                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(OUTSIDE_WORLD)
                                        .and(DescribedPredicate.not(
                                                JavaClass.Predicates.equivalentTo(java.io.Serializable.class)))),
                        "domain.subject.FileReader"),
                new Rule(
                        1,
                        "all in the domain is a record, an enum, a sealed interface, an exception,"
                                + " or final with final fields",
                        classes().that(plan.within(1, "domain").and(isOurs())).should(beAValue()),
                        "domain.subject.Changeable"),
                new Rule(
                        1,
                        "the rooms of the domain look left only",
                        classes().that(plan.within(1, "domain")).should(new LooksLeft(plan, Plan.Floor.GROUND)),
                        "domain.party.RightLooker"));
    }

    private static DescribedPredicate<JavaClass> isOurs() {
        return describe(
                "written by us",
                type -> !type.isAnonymousClass()
                        && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !type.getSimpleName().equals("package-info"));
    }

    private static ArchCondition<JavaClass> beAValue() {
        return new ArchCondition<>("be a value") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, isValue(type), type.getName() + " is not a value"));
            }
        };
    }

    private static boolean isValue(JavaClass type) {
        if (type.isRecord() || type.isEnum() || type.isAnnotation() || type.isAssignableTo(Throwable.class)) {
            return true;
        }
        if (type.isInterface()) {
            return type.reflect().isSealed();
        }
        // A constant of an enum with a body of its own is a class that nobody can name.
        boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                || type.getRawSuperclass().filter(JavaClass::isEnum).isPresent();
        return closed
                && type.getFields().stream()
                        .map(JavaField::getModifiers)
                        .allMatch(each -> each.contains(JavaModifier.FINAL));
    }
}
