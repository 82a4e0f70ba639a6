package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.subject.SubjectId;

/// Of somebody whom a rule left off an agency asks that the meeting speak: then they are on the agenda, with all that
/// waits, and not left off too.
class AskedForAfterRuleTest extends TriageScene {

    @Test
    void whoIsAskedForStandsOnTheAgendaWithTheContactAndNotAmongThoseLeftOff() {
        switchOn();
        SubjectId absent = child();
        attendance(absent);
        MeetingBook before = monday();
        assertThat(before.agenda().leftOff()).hasSize(1);
        AgencyId police = hub.services
                .settings()
                .directory(hub.viewer())
                .agencies()
                .getFirst()
                .id();
        MeetingBook book = hub.services
                .agendas()
                .add(
                        hub.chair(),
                        before.meeting().id(),
                        absent,
                        police,
                        "A. Patel",
                        MarkedText.narrowest("seen with an adult"));
        assertThat(book.agenda().leftOff()).isEmpty();
        assertThat(book.agenda().itemOf(absent).orElseThrow().reasons())
                .hasAtLeastOneElementOfType(RequestedBy.class)
                .hasAtLeastOneElementOfType(NewReferral.class);
        TriageList list =
                hub.services.triage().list(hub.viewer(), before.meeting().id());
        assertThat(list.count(TriageList.Kind.BY_RULE)).isZero();
        assertThat(list.count(TriageList.Kind.STAYS)).isOne();
    }
}
