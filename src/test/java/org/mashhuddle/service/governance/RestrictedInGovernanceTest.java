package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.governance.DestructionPlan;
import org.mashhuddle.domain.governance.LegalHold;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.hub.AuditTrailSearch;

/// A restricted child in what governs the hub: held, asked about and answered for by one of her named
/// users. Every role that is not named looks through every list of governance, the trail and its file.
class RestrictedInGovernanceTest {

    @TempDir
    private Path folder;

    private Scene scene;
    private UUID request = new UUID(0, 0);

    @BeforeEach
    void sheIsHeldAndAskedAbout() {
        scene = new Scene(folder);
        scene.verbs.retention().hold(scene.named, Optional.of(scene.hidden.id()), "A claim about " + Scene.MARKER);
        request = scene.verbs
                .requests()
                .log(
                        scene.named,
                        PersonalRequest.Kind.ACCESS,
                        "Dana " + Scene.MARKER,
                        "A copy of what is held of " + Scene.MARKER,
                        LocalDate.of(2026, 11, 23))
                .getFirst()
                .id();
        scene.verbs.accessCopies().choose(scene.named, request, scene.hidden.id());
    }

    @AfterEach
    void close() {
        scene.close();
    }

    private interface Look {
        Object at(Actor actor);
    }

    private List<Look> looks() {
        LegalHold hers = holds(scene.named).getLast();
        return List.of(
                this::holds,
                actor -> scene.verbs.retention().review(actor.viewer()),
                actor -> scene.verbs.retention().covers(actor.viewer()),
                actor -> scene.verbs.destruction().destroyed(actor.viewer()),
                actor -> scene.verbs.destruction().plan(actor.viewer(), scene.hidden.id()),
                actor -> scene.verbs.retention().lift(actor, hers.id(), "It has ended"),
                actor -> scene.verbs.retention().holdAgain(actor, hers.id(), "It is back"),
                actor -> scene.verbs.requests().requests(actor.viewer()),
                actor -> scene.verbs.requests().answer(actor, request, "Answered", ""),
                actor -> scene.verbs
                        .requests()
                        .log(actor, PersonalRequest.Kind.OBJECTION, "Another", "About another", Scene.DAY),
                actor -> scene.verbs.accessCopies().review(actor.viewer(), request),
                actor -> scene.verbs.accessCopies().prepare(actor, request),
                actor -> scene.verbs.readers().page(actor.viewer(), scene.hidden.id(), java.util.Map.of()),
                actor -> scene.verbs.trail().entries(actor.viewer(), Optional.empty(), Optional.empty()),
                actor -> scene.verbs.trail().find(actor.viewer(), search("Zyxmarkfamily")),
                actor -> scene.verbs.trail().export(actor.viewer(), search("")));
    }

    private static AuditTrailSearch search(String about) {
        return new AuditTrailSearch(Optional.empty(), Optional.empty(), Optional.empty(), about);
    }

    private List<LegalHold> holds(Actor actor) {
        return scene.verbs.retention().overview(actor.viewer()).holds();
    }

    private static Actor as(Role role) {
        return new Actor(new UserId(new UUID(7, role.ordinal())), Set.of(role));
    }

    @Test
    void noRoleThatIsNotNamedReadsAnythingOfHer() {
        List<String> told = new ArrayList<>();
        List<Look> looks = looks();
        for (Role role : Role.values()) {
            for (int look = 0; look < looks.size(); look++) {
                String words = asked(looks.get(look), as(role)).toLowerCase(Locale.UK);
                if (words.contains(Scene.MARKER)) {
                    told.add(role + " by look " + look);
                }
            }
        }
        assertThat(told).isEmpty();
    }

    private static String asked(Look look, Actor actor) {
        try {
            return Told.by(look.at(actor));
        } catch (Refusal refused) {
            return Told.by(refused);
        }
    }

    @Test
    void herClockIsSeenByAllWhoAnswerRequestsAndHerHoldHoldsForAll() {
        for (Role role : Permission.REQUESTS.roles()) {
            assertThat(scene.verbs.requests().requests(as(role).viewer()))
                    .singleElement()
                    .satisfies(one -> assertThat(one.due()).isEqualTo(LocalDate.of(2026, 12, 23)));
        }
        assertThat(holds(scene.named))
                .anySatisfy(hold -> assertThat(hold.reason()).contains(Scene.MARKER));
        assertThat(scene.verbs.requests().requests(scene.named.viewer()))
                .singleElement()
                .satisfies(one -> assertThat(one.askedBy()).contains(Scene.MARKER));
    }

    /// Her link is hers: whoever may not see her does not learn of it by being told how many there are.
    @Test
    void whoDestroysTheRecordOfHerBrotherIsNotToldHowManyLinksHeHas() {
        scene.verbs.retention().confirm(scene.chair, "Head of records", "Minute 12");
        scene.verbs.links().add(scene.chair, between(scene.child, scene.other));
        scene.hub.clock.pass(Duration.ofDays(65L * 366));
        assertThat(linksOf(scene.chair)).isEqualTo(1);
        assertThat(linksOf(scene.named)).isEqualTo(2);
        assertThat(Told.by(scene.verbs.destruction().plan(scene.chair.viewer(), scene.child.id()))
                        .toLowerCase(Locale.UK))
                .doesNotContain(Scene.MARKER);
    }

    private int linksOf(Actor actor) {
        return scene.verbs.destruction().plan(actor.viewer(), scene.child.id()).of(DestructionPlan.Part.LINKS);
    }

    private static Link between(Subject one, Subject other) {
        return new Link(
                new LinkId(new UUID(4, 4)),
                one.id(),
                other.id(),
                LinkKind.PEER,
                "friends",
                "police",
                SharingMark.usual());
    }
}
