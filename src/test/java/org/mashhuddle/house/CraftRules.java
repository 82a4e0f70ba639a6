package org.mashhuddle.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ScrollPane;

/// Rules 8 and 9: no hidden state, no hidden clock, no hidden wiring.
record CraftRules(Plan plan) {

    private static final Set<String> COMMITS =
            Set.of("commit", "rollback", "transaction", "transactionResult", "setAutoCommit");

    List<Rule> all() {
        return List.of(
                new Rule(8, "no static field that can change", noStaticState(), "service.Counter"),
                new Rule(8, "no getInstance", noGetInstance(), "service.Singleton"),
                new Rule(8, "no time but from a clock that was handed in", noHiddenClock(), "service.Sundial"),
                new Rule(8, "nothing prints but the command line", nothingPrints(), "service.Printer"),
                new Rule(8, "no SQL in strings", noPlainSql(), "store.PlainSql"),
                new Rule(9, "only App makes services and stores", onlyAppWires(), "ui.agenda.Wirer"),
                new Rule(9, "only Database commits", onlyDatabaseCommits(), "store.Committer"),
                new Rule(
                        9,
                        "only Layout makes what scrolls, and it draws what changed",
                        onlyLayoutScrolls(),
                        "ui.agenda.Scroller"));
    }

    private ArchRule noStaticState() {
        DescribedPredicate<JavaField> changing = describe(
                "static and not final",
                field -> field.getModifiers().contains(STATIC)
                        && !field.getModifiers().contains(FINAL)
                        && !field.getModifiers().contains(SYNTHETIC));
        return noFields()
                .that()
                .areDeclaredInClassesThat(plan.within(8, ""))
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(changing));
    }

    private ArchRule noGetInstance() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat(plan.within(8, ""))
                .should()
                .haveName("getInstance");
    }

    private ArchRule noHiddenClock() {
        return noClasses()
                .that(plan.within(8, "").and(describe("not the roof", type -> !isRoof(type))))
                .should()
                .callCodeUnitWhere(call("reading the computer's time", this::readsTime));
    }

    private boolean readsTime(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && target.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private ArchRule nothingPrints() {
        return noClasses()
                .that(plan.outside(8, "cli"))
                .should()
                .accessFieldWhere(describe(
                        "System.out, or System.err outside the roof",
                        (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(System.class)
                                && (access.getTarget().getName().equals("out")
                                        || access.getTarget().getName().equals("err")
                                                && !isRoof(access.getOriginOwner()))));
    }

    private ArchRule noPlainSql() {
        return noClasses()
                .that(plan.outside(8, "store.db"))
                .should()
                .callMethodWhere(call("of jOOQ's plain SQL", target -> target.isAnnotatedWith("org.jooq.PlainSQL")));
    }

    private ArchRule onlyAppWires() {
        return noClasses()
                .that(plan.within(9, "")
                        .and(describe(
                                "not App", type -> !Plan.top(type).getName().equals(plan.named("App")))))
                .should()
                .callConstructorWhere(call(
                        "of a service or store",
                        target -> plan.isIn(target.getOwner(), "")
                                && (target.getOwner().getSimpleName().endsWith("Service")
                                        || target.getOwner().getSimpleName().endsWith("Store"))));
    }

    private ArchRule onlyDatabaseCommits() {
        return noClasses()
                .that(plan.within(9, "")
                        .and(describe(
                                "not Database",
                                type -> !Plan.top(type).getName().equals(plan.named("store.Database")))))
                .should()
                .callMethodWhere(call(
                        "that ends a transaction",
                        target -> COMMITS.contains(target.getName())
                                && (target.getOwner().getPackageName().startsWith("java.sql")
                                        || target.getOwner().getPackageName().startsWith("org.jooq"))));
    }

    private ArchRule onlyLayoutScrolls() {
        return noClasses()
                .that(plan.within(9, "ui")
                        .and(describe(
                                "neither Layout nor one itself",
                                type -> !Plan.top(type).getName().equals(plan.named("ui.kit.control.Layout"))
                                        && !type.isAssignableTo(ScrollPane.class))))
                .should()
                .callConstructorWhere(
                        call("of a scroll pane", target -> target.getOwner().isEquivalentTo(ScrollPane.class)));
    }

    private boolean isRoof(JavaClass type) {
        return type.getPackageName().equals(plan.root());
    }

    private static DescribedPredicate<JavaCall<?>> call(
            String words, java.util.function.Predicate<CodeUnitCallTarget> test) {
        return describe("call " + words, each -> test.test((CodeUnitCallTarget) each.getTarget()));
    }
}
