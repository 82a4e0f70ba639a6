package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.children.DuplicateCheck;
import org.mashhuddle.service.children.match.ComparedPair;
import org.mashhuddle.service.children.match.PairLists;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.WithSubjects;

/// Known before? Asked before a record is made, remembered where it is likely, and never a way to find
/// out whom the hub hides.
class KnownBeforeTest extends WithSubjects {

    private static final List<String> NUMBERS = List.of(
            "9990030103",
            "9990002010",
            "9990002029",
            "9990000018",
            "9990000026",
            "9990000034",
            "9990000042",
            "9990000050",
            "9990000069");

    private static final List<String> GIVEN =
            List.of("Zyxmark", "Obadiah", "Ilse", "Quentina", "Fergus", "Wojtek", "Tamsin", "Bo", "Ephraim");
    private static final List<String> FAMILY = List.of(
            "Zyxmarkson",
            "Pumphrey",
            "Underhay",
            "Okonjo",
            "Vantongeren",
            "Skrzypek",
            "Haddad",
            "Llewelyn",
            "Ironmonger");
    private int users;

    private Actor a(Role role) {
        users++;
        String name = "Sam Test" + (char) ('a' + users);
        return hub.services
                .users()
                .add(hub.chair(), name, Set.of(role), "walnut bicycle harbour ribbon".toCharArray())
                .actor();
    }

    @Test
    void whoeverTypesTheExactNameAndNumberOfAHiddenChildSeesNoDifference() {
        Actor named = a(Role.DEPUTY_CHAIR);
        Map<Role, Child> hidden = new EnumMap<>(Role.class);
        Map<Role, Actor> attackers = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Child child = added(
                    GIVEN.get(role.ordinal()),
                    FAMILY.get(role.ordinal()),
                    NUMBERS.get(role.ordinal()),
                    Optional.empty());
            hub.services.subjects().restrict(hub.chair(), child.id(), Set.of(named.user()), "Her brother works here");
            hidden.put(role, child);
            attackers.put(role, role == Role.DEPUTY_CHAIR ? a(Role.CHAIR) : a(role));
        }
        hidden.forEach((role, child) -> {
            Actor attacker = attackers.get(role);
            Child typed =
                    child(child.names().given(), child.names().family(), NUMBERS.get(role.ordinal()), Optional.empty());
            SubjectId nobody = hub.services.subjects().fresh();
            if (attacker.has(Permission.DETAILS)) {
                assertThat(hub.services.subjects().add(attacker, typed, false))
                        .as("%s", role)
                        .isInstanceOf(DuplicateCheck.Passed.class);
            } else {
                assertThatThrownBy(() -> hub.services.subjects().add(attacker, typed, false))
                        .isInstanceOf(Refusal.class);
            }
            assertThat(refusal(attacker, child.id(), nobody))
                    .isEqualTo(refusal(attacker, nobody, hub.services.subjects().fresh()));
            if (attacker.has(Permission.RECORDS)) {
                PairLists pairs = hub.services.sameChild().pairs(attacker.viewer());
                assertThat(Stream.concat(pairs.waiting().stream(), pairs.later().stream())
                                .flatMap(pair -> Stream.of(pair.one(), pair.other())))
                        .doesNotContainAnyElementsOf(hidden.values());
                assertThat(pairs.settled().stream().flatMap(pair -> Stream.of(pair.one(), pair.other())))
                        .doesNotContainAnyElementsOf(hidden.values());
            }
        });
        Child again = child(GIVEN.getFirst(), FAMILY.getFirst(), NUMBERS.getFirst(), Optional.empty());
        assertThat(((DuplicateCheck.MayBeKnown) hub.services.subjects().add(named, again, false)).alike())
                .as("the named user is told")
                .anyMatch(each ->
                        each.subject().id().equals(hidden.get(Role.values()[0]).id()));
    }

    private String refusal(Actor attacker, SubjectId one, SubjectId other) {
        try {
            hub.services.sameChild().compare(attacker.viewer(), one, other);
            return "";
        } catch (Refusal refused) {
            return refused.getMessage();
        }
    }

    @Test
    void savedInAHurryAsAnotherTheLikelyPairWaitsForSomebodyAndTheVerdictIsRemembered() {
        Child wren = added("Wren", "Test-Sorrel", "9990002010", Optional.empty());
        Child typed = child("Wern", "Test-Sorrel", "", Optional.empty());
        done(hub.services.subjects().add(hub.chair(), typed, true));
        assertThat(hub.services.sameChild().pairs(hub.viewer()).waiting())
                .filteredOn(pair -> isOf(pair, wren.id(), typed.id()))
                .hasSize(1);
        ComparedPair pair = hub.services.sameChild().compare(hub.viewer(), wren.id(), typed.id());
        assertThat(pair.unread()).containsExactlyInAnyOrder(wren.id(), typed.id());
        hub.services.records().open(hub.viewer(), wren.id());
        assertThat(hub.services
                        .sameChild()
                        .compare(hub.viewer(), wren.id(), typed.id())
                        .unread())
                .containsExactly(typed.id());
        hub.services.subjects().different(hub.chair(), wren.id(), typed.id());
        assertThat(hub.services.sameChild().pairs(hub.viewer()).waiting())
                .noneMatch(each -> isOf(each, wren.id(), typed.id()));
        assertThat(found("sorrel")).as("nothing is joined by itself").hasSize(2);
    }

    /// Whoever took them apart has said what they are: nobody is asked again.
    @Test
    void takenApartThePairDoesNotWaitAgain() {
        Child wren = added("Wren", "Test-Sorrel", "9990002010", Optional.empty());
        Child typed = child("Wern", "Test-Sorrel", "", Optional.empty());
        done(hub.services.subjects().add(hub.chair(), typed, true));
        hub.clock.pass(Duration.ofSeconds(1));
        hub.services.records().open(hub.viewer(), wren.id());
        hub.services.records().open(hub.viewer(), typed.id());
        hub.services.sameChild().same(hub.chair(), wren.id(), typed.id());
        hub.clock.pass(Duration.ofMinutes(1));
        hub.services.sameChild().takeApart(hub.chair(), typed.id(), "Two cousins of one name");
        PairLists pairs = hub.services.sameChild().pairs(hub.viewer());
        assertThat(pairs.waiting()).noneMatch(each -> isOf(each, wren.id(), typed.id()));
        assertThat(pairs.settled())
                .anyMatch(each -> !each.same()
                        && Set.of(each.one().id(), each.other().id()).equals(Set.of(wren.id(), typed.id())));
    }

    @Test
    void anyTwoChildrenCanBeSaidToBeTwo() {
        Child wren = added("Wren", "Test-Sorrel", "", Optional.empty());
        Child robin = added("Robin", "Test-Quince", "", Optional.empty());
        hub.services.subjects().different(hub.chair(), wren.id(), robin.id());
        assertThat(hub.services.sameChild().pairs(hub.viewer()).waiting())
                .noneMatch(each -> isOf(each, wren.id(), robin.id()));
        assertThat(reasons("subject.different")).contains(robin.id().toString());
    }

    private static boolean isOf(ComparedPair pair, SubjectId one, SubjectId other) {
        return Set.of(pair.one().id(), pair.other().id()).equals(Set.of(one, other));
    }
}
