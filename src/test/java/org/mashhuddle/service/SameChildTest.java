package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.WithSubjects;
import org.mashhuddle.service.record.Event;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.store.audit.AuditTrailEntry;

/// A person who read both says that two records are of one child: from then on there is one, under
/// either id, until somebody takes them apart.
class SameChildTest extends WithSubjects {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String WHY = "The school has met both.";

    private Child typed(String given, String family, String nhs, Optional<Address> home) {
        return (Child) done(hub.services.subjects().add(hub.chair(), child(given, family, nhs, home), true));
    }

    private Child one() {
        return typed("Kieran", "Test-Rowan", "9990030103", home("4 Sample Quay", false));
    }

    private Child other() {
        return typed("Ciaran", "Test-Orowan", "", home("9 Quiet Court", true));
    }

    private void read(Child... both) {
        hub.clock.pass(Duration.ofSeconds(1));
        for (Child each : both) {
            hub.services.records().open(hub.viewer(), each.id());
        }
    }

    private Child same(Child kept, Child joined) {
        read(kept, joined);
        return hub.services.sameChild().same(hub.chair(), kept.id(), joined.id());
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private void referred(Child child) {
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child.id(), hub.clock.instant()).build());
    }

    @Test
    void nobodySaysItUnreadAndOnlyWhoMay() {
        Child kept = one();
        Child joined = other();
        refused(Refusal.Kind.BOTH_NOT_READ, () -> hub.services.sameChild().same(hub.chair(), kept.id(), joined.id()));
        read(kept);
        refused(Refusal.Kind.BOTH_NOT_READ, () -> hub.services.sameChild().same(hub.chair(), kept.id(), joined.id()));
        read(joined);
        Actor clerk = new Actor(hub.chair().user(), Set.of(Role.MINUTE_TAKER));
        refused(Refusal.Kind.NOT_ALLOWED, () -> hub.services.sameChild().same(clerk, kept.id(), joined.id()));
        refused(Refusal.Kind.BOTH_NOT_READ, () -> hub.services.sameChild().same(hub.chair(), kept.id(), kept.id()));
        Actor steward = new Actor(hub.chair().user(), Set.of(Role.DATA_STEWARD));
        assertThat(hub.services
                        .sameChild()
                        .same(steward, kept.id(), joined.id())
                        .id())
                .isEqualTo(kept.id());
    }

    @Test
    void whatWasReadBeforeItWasChangedWasNotRead() {
        Child kept = one();
        Child joined = other();
        read(kept, joined);
        hub.clock.pass(Duration.ofSeconds(1));
        done(hub.services.subjects().change(hub.chair(), kept.withTypedHere(Set.of()), true));
        refused(Refusal.Kind.BOTH_NOT_READ, () -> hub.services.sameChild().same(hub.chair(), kept.id(), joined.id()));
    }

    /// It says that it was made one with another: that this was undone stands beside it.
    @Test
    void theRecordThatStayedSaysThatItWasTakenApartAgain() {
        Child kept = one();
        Child joined = other();
        same(kept, joined);
        hub.clock.pass(Duration.ofMinutes(1));
        hub.services.sameChild().takeApart(hub.chair(), joined.id(), WHY);
        assertThat(hub.services.records().open(hub.viewer(), kept.id()).events())
                .extracting(Event::words)
                .startsWith("Taken apart again: two children.", "Made one with another record of the same child.");
    }

    @Test
    void theOldIdLeadsToTheRecordThatStays() {
        Child kept = one();
        Child joined = other();
        referred(joined);
        Child whole = same(kept, joined);
        assertThat(whole.names()).isEqualTo(kept.names());
        OpenedRecord under = hub.services.records().open(hub.viewer(), joined.id());
        assertThat(under.subject().id()).isEqualTo(kept.id());
        assertThat(under.happened().referrals()).hasSize(1);
        assertThat(hub.services.sameChild().joinedInto(hub.viewer(), kept.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.was().names()).isEqualTo(joined.names()));
        assertThat(hub.database.trail().about(kept.id().value(), 20))
                .extracting(AuditTrailEntry::deed)
                .contains("subject.same");
    }

    @Test
    void theNameOfTheOtherRecordFindsTheChildWhoeverSavesItSince() {
        Child kept = one();
        Child joined = typed("Lark", "Test-Sycamore", "", home("9 Quiet Court", true));
        Child whole = same(kept, joined);
        assertThat(found("sycamore")).extracting(Subject::id).containsExactly(kept.id());
        assertThat(found("quiet")).as("a safe address").isEmpty();
        done(hub.services.subjects().change(hub.chair(), whole, true));
        assertThat(found("sycamore")).extracting(Subject::id).containsExactly(kept.id());
    }

    @Test
    void whatIsTypedUnderTheOldIdIsOnTheNextAgenda() {
        Child kept = one();
        Child joined = other();
        same(kept, joined);
        referred(joined);
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), TODAY);
        assertThat(hub.book(meeting).agenda().items())
                .extracting(AgendaItem::subject)
                .containsExactly(kept.id());
    }

    @Test
    void theSafeAddressAndTheNarrowerRestrictionStay() {
        Child kept = one();
        Child joined = other();
        assertThat(same(kept, joined).home()).isEqualTo(joined.home());
        Child third = typed("Wren", "Test-Sorrel", "", Optional.empty());
        User deputy = hub.services
                .users()
                .add(hub.chair(), "Sam Dunmore", Set.of(Role.DEPUTY_CHAIR), "violet anchor pebble nine".toCharArray());
        hub.services
                .subjects()
                .restrict(hub.chair(), third.id(), Set.of(hub.chair().user(), deputy.id()), "Because");
        hub.services
                .subjects()
                .restrict(hub.chair(), kept.id(), Set.of(hub.chair().user()), "Because");
        Child whole = same(third, kept);
        assertThat(whole.restriction())
                .contains(new Restriction(Set.of(hub.chair().user())));
        assertThat(whole.home().filter(Address::safe)).isPresent();
        assertThatThrownBy(() -> hub.services.records().open(deputy.actor().viewer(), joined.id()))
                .isInstanceOf(Refusal.class);
        assertThat(hub.services.sameChild().joinedInto(deputy.actor().viewer(), third.id()))
                .isEmpty();
        assertThat(hub.services.search().find(deputy.actor().viewer(), "orowan").hits())
                .isEmpty();
    }

    @Test
    void whoMayNotSeeOneOfThemCannotSayIt() {
        Child kept = one();
        Child joined = other();
        read(kept, joined);
        User deputy = hub.services
                .users()
                .add(hub.chair(), "Sam Dunmore", Set.of(Role.DEPUTY_CHAIR), "violet anchor pebble nine".toCharArray());
        hub.services.subjects().restrict(hub.chair(), joined.id(), Set.of(deputy.id()), "Because");
        refused(Refusal.Kind.NOT_FOUND, () -> hub.services.sameChild().same(hub.chair(), kept.id(), joined.id()));
    }

    @Test
    void onAnAgendaToComeOneItemIsLeftOfTwo() {
        Child kept = one();
        Child joined = other();
        referred(kept);
        referred(joined);
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), TODAY);
        assertThat(hub.book(meeting).agenda().items()).hasSize(2);
        same(kept, joined);
        assertThat(hub.book(meeting).agenda().items()).singleElement().satisfies(item -> {
            assertThat(item.subject()).isEqualTo(kept.id());
            assertThat(item.reasons()).filteredOn(NewReferral.class::isInstance).hasSize(2);
        });
        hub.services.sameChild().takeApart(hub.chair(), joined.id(), WHY);
        assertThat(hub.book(meeting).agenda().items())
                .extracting(AgendaItem::subject)
                .containsExactlyInAnyOrder(kept.id(), joined.id());
    }

    @Test
    void aFrozenAgendaAndTheRoomAreLeftInPeace() {
        Child kept = one();
        Child joined = other();
        referred(kept);
        referred(joined);
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), TODAY);
        hub.services.agendas().freeze(hub.chair(), meeting);
        refused(Refusal.Kind.AGENDA_FROZEN, () -> same(kept, joined));
        hub.services.meetings().open(hub.chair(), meeting);
        refused(Refusal.Kind.IN_THE_ROOM, () -> same(kept, joined));
        Child third = typed("Wren", "Test-Sorrel", "", Optional.empty());
        refused(Refusal.Kind.IN_THE_ROOM, () -> same(third, joined));
    }

    @Test
    void takenApartTheLaterFirstAndWithAReason() {
        Child kept = one();
        Child second = other();
        Child third = typed("Wren", "Test-Sorrel", "", Optional.empty());
        same(kept, second);
        same(kept, third);
        refused(
                Refusal.Kind.LATER_JOINED_FIRST,
                () -> hub.services.sameChild().takeApart(hub.chair(), second.id(), WHY));
        refused(Refusal.Kind.REASON_MISSING, () -> hub.services.sameChild().takeApart(hub.chair(), third.id(), " "));
        assertThat(hub.services.sameChild().takeApart(hub.chair(), third.id(), WHY))
                .isEqualTo(third);
        assertThat(hub.services.sameChild().takeApart(hub.chair(), second.id(), WHY))
                .isEqualTo(second);
        assertThat(hub.services.records().open(hub.viewer(), second.id()).subject())
                .isEqualTo(second);
        assertThat(hub.services.records().open(hub.viewer(), kept.id()).subject())
                .isEqualTo(kept);
    }

    @Test
    void ofThreeTheFirstLeadsToTheLast() {
        Child kept = one();
        Child second = other();
        Child third = typed("Wren", "Test-Sorrel", "", Optional.empty());
        same(second, third);
        same(kept, second);
        assertThat(hub.services
                        .records()
                        .open(hub.viewer(), third.id())
                        .subject()
                        .id())
                .isEqualTo(kept.id());
        assertThat(hub.services.sameChild().joinedInto(hub.viewer(), kept.id())).hasSize(2);
        refused(
                Refusal.Kind.LATER_JOINED_FIRST,
                () -> hub.services.sameChild().takeApart(hub.chair(), third.id(), WHY));
        refused(Refusal.Kind.CHANGED_MEANWHILE, () -> same(third, kept));
    }

    @Test
    void whatWasAddedSinceStaysWithTheRecordThatWasKept() {
        Child kept = one();
        Child joined = other();
        same(kept, joined);
        referred(joined);
        hub.services.sameChild().takeApart(hub.chair(), joined.id(), WHY);
        assertThat(hub.services
                        .records()
                        .open(hub.viewer(), kept.id())
                        .happened()
                        .referrals())
                .hasSize(1);
        MeetingId next = hub.services.agendas().plan(hub.chair(), TODAY.plusDays(1));
        assertThat(hub.book(next).agenda().items())
                .as("nobody is dropped")
                .extracting(AgendaItem::subject)
                .contains(joined.id());
    }

    @Test
    void bothRowsOfTheCouncilGoToTheOneRecord() throws IOException {
        take("2013-05-10");
        Child kept = (Child) found("sorrel").getFirst();
        Child joined = (Child) found("sorrell").getFirst();
        assertThat(kept.id()).isNotEqualTo(joined.id());
        same(kept, joined);
        take("2013-05-11");
        assertThat(found("sorrel")).extracting(Subject::id).containsExactly(kept.id());
        assertThat(hub.services
                        .sameChild()
                        .takeApart(hub.chair(), joined.id(), WHY)
                        .id())
                .isEqualTo(joined.id());
        assertThat(found("sorrell")).extracting(Subject::id).contains(joined.id());
    }

    private void take(String born) throws IOException {
        hub.services
                .imports()
                .take(
                        hub.chair(),
                        hub.services
                                .imports()
                                .preview(
                                        hub.viewer(),
                                        DeployedExtract.people(
                                                folder.resolve("extract"),
                                                DeployedExtract.person("p1", "", "Wren", "Test-Sorrel", born, "", ""),
                                                DeployedExtract.person(
                                                        "p2", "", "Robin", "Test-Sorrell", "2013-05-09", "", ""))));
    }

    @Test
    void theTwoAreAskedForNoMore() {
        Child kept = one();
        Child joined = other();
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), TODAY);
        hub.services
                .agendas()
                .add(
                        hub.chair(),
                        meeting,
                        joined.id(),
                        hub.services
                                .settings()
                                .directory(hub.viewer())
                                .agencies()
                                .getFirst()
                                .id(),
                        "M. Osei",
                        MarkedText.narrowest("asked"));
        same(kept, joined);
        assertThat(hub.services.records().open(hub.viewer(), kept.id()).same()).allMatch(OpenedRecord.Twin::joined);
        assertThat(List.of(hub.item(meeting, kept.id()).subject())).containsExactly(kept.id());
        assertThat(hub.services.sameChild().papersOut(hub.viewer(), kept.id(), other2().id()))
                .isEmpty();
    }

    private Child other2() {
        return typed("Lark", "Test-Fir", "", Optional.empty());
    }
}
