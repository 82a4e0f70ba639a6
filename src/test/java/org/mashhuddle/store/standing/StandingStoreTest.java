package org.mashhuddle.store.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.store.AChild.aChild;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.source.JoinedChild;
import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.LeadId;
import org.mashhuddle.domain.standing.Span;
import org.mashhuddle.domain.standing.StatusId;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.domain.standing.ToldStatus;
import org.mashhuddle.domain.standing.ToldStatuses;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.store.Hub;

/// A girl on a child protection plan since July, led by J. Okoro, and what an extract says beside it.
class StandingStoreTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 21);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 2);

    private final Hub hub = Hub.empty();

    @BeforeEach
    void someoneWhoJoins() {
        hub.write(tx -> tx.parties().keep(new User(Hub.CHAIR.user(), "C. Example", Set.of(Role.CHAIR), false)));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private static ChildStatus plan(Child child) {
        return new ChildStatus(
                new StatusId(Hub.id()),
                child.id(),
                StatusKind.HELP,
                "Child protection plan: Neglect",
                Span.since(JULY),
                Provenance.here());
    }

    private static Lead okoro(Child child) {
        return new Lead(
                new LeadId(Hub.id()),
                child.id(),
                Lead.Role.LCPP,
                "J. Okoro",
                new Lead.Reached(Optional.empty(), "", "01702 555 0134", "j.okoro@example.org"),
                Span.since(JULY),
                Provenance.here());
    }

    private ChildStanding of(Child child) {
        return hub.read(tx -> tx.standings().of(child.id()));
    }

    private Child stored(Child child) {
        return (Child) hub.read(tx -> tx.subjects().byId(child.id()).orElseThrow());
    }

    @Test
    void everyPartComesBackAndTheEndToo() {
        Child child = hub.known(aChild().build());
        ChildStatus plan = plan(child);
        Lead lead = okoro(child);
        ChildStatus school = new ChildStatus(
                new StatusId(Hub.id()),
                child.id(),
                StatusKind.EDUCATION,
                "Suspended",
                Span.of(MAY, MAY.plusDays(3)),
                Provenance.here()
                        .withdrawn(new Provenance.Withdrawn(Hub.NOW, "A", MarkedText.narrowest("a sister’s"))));
        hub.write(tx -> {
            tx.standings().keep(plan);
            tx.standings().keep(school);
            tx.standings().keep(lead);
        });
        assertThat(of(child).statuses()).containsExactlyInAnyOrder(plan, school);
        assertThat(of(child).leads()).containsExactly(lead);
        hub.write(tx -> tx.standings().keep(plan.endedOn(Hub.TODAY)));
        hub.write(tx -> tx.standings().keep(lead.endedOn(Hub.TODAY)));
        assertThat(of(child).statuses()).contains(plan.endedOn(Hub.TODAY)).hasSize(2);
        assertThat(of(child).leads()).containsExactly(lead.endedOn(Hub.TODAY));
    }

    /// There is no second place for it: whatever is saved of the child, its lines are those of the rows.
    @Test
    void theLinesOfTheRecordFollowFromIt() {
        Child child = hub.known(aChild().build());
        hub.write(tx -> {
            tx.standings().keep(plan(child));
            tx.standings().keep(okoro(child));
        });
        Child saved = hub.known(stored(child));
        assertThat(saved.care().plan()).isEqualTo("Child protection plan: Neglect, since 21/07/2026");
        assertThat(saved.care().worker()).isEqualTo("J. Okoro, lead child protection practitioner, 01702 555 0134");
        assertThat(stored(child)).isEqualTo(saved);
    }

    @Test
    void whatAnExtractSaysIsReplacedByTheNextAndWhatAPersonTypedStays() {
        Child child = hub.known(aChild().build());
        ChildStatus typed = plan(child);
        hub.write(tx -> tx.standings().keep(typed));
        ToldStatus need = ToldStatus.ofHelp("Child in need (s.17)", Optional.of(MAY), Optional.empty());
        ToldStatus over = ToldStatus.ofHelp("Child in need (s.17)", Optional.of(MAY), Optional.of(JULY));
        hub.write(tx -> tx.standings().told(child.id(), ToldStatuses.whole(List.of(need, need))));
        assertThat(of(child).statuses()).hasSize(2);
        hub.write(tx -> tx.standings().told(child.id(), ToldStatuses.whole(List.of(over))));
        assertThat(of(child).statuses()).hasSize(2).contains(typed);
        assertThat(of(child).on(Hub.TODAY, StatusKind.HELP)).containsExactly(typed);
        assertThat(of(child).on(MAY, StatusKind.HELP))
                .extracting(ChildStatus::label)
                .containsExactly("Child in need (s.17)");
    }

    @Test
    void whoIsNotNamedForARestrictedChildIsToldNothing() {
        Child child = hub.known(aChild().build());
        hub.write(tx -> {
            tx.standings().keep(plan(child));
            tx.standings().keep(okoro(child));
            tx.subjects().keep(child.restrictedTo(Optional.of(new Restriction(Set.of(Hub.CHAIR.user())))));
        });
        assertThat(of(child).statuses()).hasSize(1);
        ChildStanding hidden =
                hub.readAs(Hub.OTHER.viewer(), tx -> tx.standings().of(child.id()));
        assertThat(hidden.statuses()).isEmpty();
        assertThat(hidden.leads()).isEmpty();
    }

    @Test
    void twoRecordsOfOneChildHaveTheStatusesOfBothAndEachItsOwnAgain() {
        Child one = hub.known(aChild().build());
        Child other = hub.known(aChild().build());
        hub.write(tx -> {
            tx.standings().keep(plan(one));
            tx.standings().keep(okoro(other));
            tx.standings()
                    .told(
                            other.id(),
                            ToldStatuses.whole(
                                    List.of(ToldStatus.ofHelp("Early help", Optional.of(MAY), Optional.of(JULY)))));
        });
        ChildStanding ofOne = of(one);
        ChildStanding ofOther = of(other);
        Child whole = new JoinedChild(stored(one), stored(other)).child();
        hub.write(tx -> tx.pairs().joins().join(whole, other.id(), Hub.CHAIR.user(), Hub.NOW));
        assertThat(of(one).statuses()).hasSize(2);
        assertThat(of(one).leads()).extracting(Lead::name).contains("J. Okoro");
        assertThat(of(other)).isEqualTo(of(one));
        assertThat(stored(one).care().plan()).isEqualTo("Child protection plan: Neglect, since 21/07/2026");
        assertThat(stored(one).care().worker()).startsWith("J. Okoro, ");
        hub.write(tx -> tx.pairs().joins().takeApart(other.id()));
        assertThat(of(one)).isEqualTo(ofOne);
        assertThat(of(other)).isEqualTo(ofOther);
    }
}
