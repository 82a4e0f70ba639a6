package org.mashhuddle.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.mashhuddle.domain.AllowedBecause;

/// Where things are in the house that stands on a root package: the real one, or the one of the bad
/// apples.
record Plan(String root) {

    /// The rooms of the ground floor; each may look at those before it.
    static final List<String> GROUND =
            List.of("access", "hub", "party", "subject", "referral", "work", "meeting", "minutes", "paper");

    static final List<String> FIRST_FLOOR = List.of("store", "document", "exchange", "vault", "reference");

    /// `in("ui.kit")` is that package and all below it; `in("")` the whole house.
    String in(String room) {
        return room.isEmpty() ? root + ".." : root + "." + room + "..";
    }

    String[] in(List<String> rooms) {
        return rooms.stream().map(this::in).toArray(String[]::new);
    }

    String named(String relative) {
        return root + "." + relative;
    }

    /// Classes of this house in none of the rooms and without an exception to the rule.
    DescribedPredicate<JavaClass> outside(int rule, String... rooms) {
        return within(rule, "")
                .and(describe(
                        "outside " + String.join(", ", rooms),
                        type -> Stream.of(rooms).noneMatch(room -> isIn(type, room))));
    }

    /// Classes of a room that have no exception to the rule.
    DescribedPredicate<JavaClass> within(int rule, String room) {
        return describe("in " + in(room), type -> isIn(type, room) && !isAllowed(type, rule));
    }

    boolean isIn(JavaClass type, String room) {
        String home = room.isEmpty() ? root : named(room);
        return type.getPackageName().equals(home) || type.getPackageName().startsWith(home + ".");
    }

    /// The top class a nested one belongs to.
    static JavaClass top(JavaClass type) {
        return type.getEnclosingClass().map(Plan::top).orElse(type);
    }

    static boolean isAllowed(JavaClass type, int rule) {
        return Stream.of(type, top(type))
                .flatMap(each -> each.tryGetAnnotationOfType(AllowedBecause.class).stream())
                .anyMatch(allowed -> allowed.rule() == rule);
    }
}
