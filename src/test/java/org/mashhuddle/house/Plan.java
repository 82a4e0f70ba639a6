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

    /// The rooms of a floor in their order: each may look at those before it, and at what lies on the
    /// floor's own package only where [#ownPackageIsFirst] says so.
    enum Floor {
        GROUND(
                "domain",
                true,
                "access hub party subject match referral standing measure source work quickline reason agenda proposal"
                        + " meeting minutes paper governance report export"),
        STORE(
                "store",
                false,
                "pages durable core audit hub standing measure children actions agenda meeting imports minutes papers"
                        + " governance reports exports"),
        SERVICE(
                "service",
                false,
                "search core agenda meeting returns actions backups record children governance exports hub imports"
                        + " minutes papers reports seed today");

        private final String name;
        private final boolean ownPackageIsFirst;
        private final List<String> rooms;

        Floor(String name, boolean ownPackageIsFirst, String rooms) {
            this.name = name;
            this.ownPackageIsFirst = ownPackageIsFirst;
            this.rooms = List.of(rooms.split(" "));
        }

        String words() {
            return String.join(" <- ", rooms);
        }

        /// Where a class stands: the later room may look at the earlier one.
        int place(Plan plan, JavaClass type) {
            for (int room = 0; room < rooms.size(); room++) {
                if (plan.isIn(type, name + "." + rooms.get(room))) {
                    return room;
                }
            }
            return plan.isIn(type, name) && !ownPackageIsFirst ? rooms.size() : -1;
        }

        String room() {
            return name;
        }
    }

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
