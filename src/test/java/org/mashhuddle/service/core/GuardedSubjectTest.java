package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.children.LinkService;
import org.mashhuddle.service.children.SubjectService;
import org.mashhuddle.service.record.OpenedRecord;

/// What is kept from whom: a restricted record, a safe address; and links that have ended.
class GuardedSubjectTest extends WithSubjects {

    @Test
    void aRestrictedRecordIsFoundByNobodyElseAndByEverybodyOnceLifted() {
        Child wren = added("Wren", "Test-Sorrel", "999 000 2010", Optional.empty());
        UserId deputy = other(Role.DEPUTY_CHAIR);
        SubjectService subjects = hub.services.subjects();
        subjects.restrict(hub.chair(), wren.id(), Set.of(deputy), "a parent works here");
        assertThat(found("sorrel")).isEmpty();
        assertThat(found("999 000 2010")).isEmpty();
        assertThatThrownBy(() -> hub.services.records().open(hub.viewer(), wren.id()))
                .hasMessage("NOT_FOUND");
        assertThat(done(add(child("Wren", "Test-Sorrel", "999 000 2010", Optional.empty()))))
                .as("nobody learns from a warning that she is known")
                .isNotNull();
        Actor named = new Actor(deputy, Set.of(Role.DEPUTY_CHAIR));
        subjects.lift(named, wren.id(), "the parent has left");
        assertThat(found("sorrel")).extracting(Subject::id).contains(wren.id());
        assertThat(reasons("subject.restrict", "subject.lift-restriction"))
                .containsExactly("the parent has left", "a parent works here");
    }

    @Test
    void restrictingNeedsAReasonAndSomebodyWhoCanChair() {
        Child wren = added("Wren", "Test-Sorrel", "", Optional.empty());
        SubjectService subjects = hub.services.subjects();
        UserId minutes = other(Role.MINUTE_TAKER);
        assertThatThrownBy(() -> subjects.restrict(hub.chair(), wren.id(), Set.of(minutes), "why"))
                .hasMessage("NO_CHAIR_NAMED");
        assertThatThrownBy(() -> subjects.restrict(
                        hub.chair(), wren.id(), Set.of(hub.chair().user()), " "))
                .hasMessage("REASON_MISSING");
        assertThatThrownBy(() -> subjects.restrict(
                        new Actor(minutes, Set.of(Role.MINUTE_TAKER)),
                        wren.id(),
                        Set.of(hub.chair().user()),
                        "why"))
                .hasMessage("NOT_ALLOWED");
        assertThat(found("sorrel").getFirst().restriction()).isEmpty();
    }

    @Test
    void aSafeAddressIsFoundByNobodyComparedWithNothingAndShownForAReason() {
        Child wren = added("Wren", "Test-Sorrel", "", home("9 Hidden Close", true));
        SubjectService subjects = hub.services.subjects();
        assertThat(found("hidden close")).isEmpty();
        assertThat(found("ss0 9zz")).isEmpty();
        assertThat(done(add(child("Robin", "Test-Teasel", "", home("9 Hidden Close", false)))))
                .as("nobody learns from a warning where she lives")
                .isNotNull();
        assertThatThrownBy(() -> subjects.safeAddress(hub.chair(), wren.id(), ""))
                .hasMessage("REASON_MISSING");
        assertThat(subjects.safeAddress(hub.chair(), wren.id(), "to plan the visit")
                        .lines())
                .isEqualTo("9 Hidden Close");
        assertThat(reasons("address.show")).containsExactly("to plan the visit");
    }

    @Test
    void aLinkThatEndedStandsInTheRecordAsHistoryAndIsNoLongerOnAgendas() {
        Child wren = added("Wren", "Test-Sorrel", "", Optional.empty());
        Child robin = added("Robin", "Test-Teasel", "", Optional.empty());
        LinkService links = hub.services.links();
        Link link = links.add(
                hub.chair(),
                new Link(
                        links.fresh(),
                        wren.id(),
                        robin.id(),
                        LinkKind.PEER,
                        "friends",
                        "Education",
                        new SharingMark.MayBeShared()));
        assertThatThrownBy(() -> links.end(hub.chair(), link.id(), " ")).hasMessage("REASON_MISSING");
        links.end(hub.chair(), link.id(), "they have fallen out");
        OpenedRecord record = hub.services.records().open(hub.viewer(), robin.id());
        assertThat(record.links()).hasSize(1);
        assertThat(record.links().getFirst().link().hasEnded()).isTrue();
        assertThat(hub.services.subjects().aside(hub.viewer(), robin.id()).links())
                .isEmpty();
        assertThat(reasons("subject.end-link")).containsExactly("they have fallen out");
        links.revive(hub.chair(), link.id());
        assertThat(hub.services.subjects().aside(hub.viewer(), robin.id()).links())
                .hasSize(1);
    }
}
