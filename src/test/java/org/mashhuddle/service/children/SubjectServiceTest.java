package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.WithSubjects;
import org.mashhuddle.service.record.Event;
import org.mashhuddle.service.record.OpenedRecord;

/// Adding and changing children, people of concern and places: who may be the same one, what two
/// people change at once.
class SubjectServiceTest extends WithSubjects {

    @Test
    void whoMayBeTheSameOneIsSaidBeforeAnythingIsKept() {
        added("Wren", "Test-Sorrel", "999 000 2010", home("3 Quiet Lane", false));
        int before = found("sorrel").size();
        assertThat(likeness(add(child("Robin", "Test-Teasel", "999 000 2010", Optional.empty()))))
                .contains(DuplicateReason.NUMBER);
        assertThat(likeness(add(child("Wren", "Test-Sorrel", "", Optional.empty()))))
                .contains(DuplicateReason.NAME);
        assertThat(likeness(add(child("Robin", "Test-Teasel", "", home("3 Quiet Lane", false)))))
                .contains(DuplicateReason.ADDRESS);
        assertThat(found("sorrel")).hasSize(before);
        assertThat(found("teasel")).isEmpty();
    }

    @Test
    void whoeverSaysThatItIsAnotherAddsIt() {
        added("Wren", "Test-Sorrel", "", Optional.empty());
        Child twin = child("Wren", "Test-Sorrel", "", Optional.empty());
        assertThat(done(hub.services.subjects().add(hub.chair(), twin, true)).id())
                .isEqualTo(twin.id());
        assertThat(found("sorrel")).hasSize(2);
    }

    @Test
    void aChangeIsAskedAboutOnlyWhereItMakesTwoAlike() {
        Child wren = added("Wren", "Test-Sorrel", "999 000 2010", home("3 Quiet Lane", false));
        Child robin = (Child) done(hub.services
                .subjects()
                .add(hub.chair(), child("Robin", "Test-Teasel", "", home("3 Quiet Lane", false)), true));
        DuplicateCheck same = change(
                renumbered(robin, wren.identifiers().nhsNumber().orElseThrow().digits()));
        assertThat(likeness(same)).contains(DuplicateReason.NUMBER);
        Subject kept = done(change(renumbered(robin, "999 000 2029")));
        assertThat(found("999 000 2029")).containsExactly(kept);
    }

    @Test
    void whoSavesSecondIsToldWhatStandsAndNothingIsOverwritten() {
        Child wren = added("Wren", "Test-Sorrel", "", Optional.empty());
        Child first = with(wren, NhsNumber.parse("999 000 2010"), wren.home());
        Subject stands = done(change(first));
        DuplicateCheck second = change(with(wren, NhsNumber.parse("999 000 2029"), wren.home()));
        assertThat(second).isEqualTo(new DuplicateCheck.Passed(new SaveResult.Stale<>(stands)));
        assertThat(found("999 000 2029")).isEmpty();
        assertThat(found("999 000 2010")).containsExactly(stands);
    }

    @Test
    void anyoneUnder18StaysAChild() {
        PersonOfConcern young = new PersonOfConcern(
                hub.services.subjects().fresh(),
                Names.of("Drew", "Test-Bramble"),
                new Birth.Born(BORN),
                "",
                SharingMark.narrowest(),
                Optional.empty(),
                0);
        assertThatThrownBy(() -> hub.services.subjects().add(hub.chair(), young, false))
                .isInstanceOf(Refusal.class)
                .hasMessage("UNDER_18");
        assertThat(found("bramble")).isEmpty();
    }

    @Test
    void whatWasChangedHereStandsInTheChronologyWithWhoDidIt() {
        Child wren = added("Wren", "Test-Sorrel", "", Optional.empty());
        done(change(renumbered(wren, "999 000 2010")));
        OpenedRecord record = hub.services.records().open(hub.viewer(), wren.id());
        assertThat(record.events())
                .filteredOn(event -> event.kind() == Event.Kind.CHANGE)
                .extracting(Event::words, Event::source)
                .containsExactlyInAnyOrder(
                        tuple("Details changed: NHS number.", "Anne Bennett"), tuple("Added by hand.", "Anne Bennett"));
    }

    /// Who sent it is a line of its own there.
    @Test
    void whoSentAContactBeginsWithACapital() {
        Child wren = added("Wren", "Test-Sorrel", "", Optional.empty());
        Instant at = Instant.parse("2026-11-23T16:00:00Z");
        for (String sender : List.of("police", "desk@school.example")) {
            hub.services
                    .referrals()
                    .receive(
                            hub.chair(),
                            AReferral.aReferral(wren.id(), at)
                                    .contactFrom(sender)
                                    .saying("Seen late at the bus station", SharingMark.usual())
                                    .build());
        }
        assertThat(hub.services.records().open(hub.viewer(), wren.id()).events())
                .filteredOn(event -> event.kind() == Event.Kind.REFERRAL)
                .extracting(event -> event.source().split(",")[0])
                .containsExactlyInAnyOrder("Police", "desk@school.example");
    }

    @Test
    void theIndexThatWasMadeBeforehandKnowsWhatIsTypedAfterwards() {
        hub.services.search().prepare(hub.viewer());
        Child wren = added("Wren", "Test-Sorrel", "", Optional.empty());
        assertThat(found("sorel")).extracting(Subject::id).containsExactly(wren.id());
        assertThat(reasons("subject.prepare")).hasSizeLessThanOrEqualTo(1);
    }
}
