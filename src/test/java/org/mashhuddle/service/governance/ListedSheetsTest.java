package org.mashhuddle.service.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.governance.DestructionPlan;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.service.MarkedChild;

/// Which sheets that went out before a meeting are to be destroyed outside with a record.
class ListedSheetsTest {

    @TempDir
    private Path folder;

    private MarkedChild at;

    @BeforeEach
    void aSignedMeeting() {
        at = new MarkedChild(folder);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void thePlanNamesTheSheetOfAMeetingThatHadItOnItsAgendaAndNeverCameToIt() {
        MeetingId neverReached = closedThe(1);
        assertThat(at.verbs
                        .agendas()
                        .book(at.hub.viewer(), neverReached)
                        .agenda()
                        .items())
                .anyMatch(item -> item.subject().equals(at.child.id()));
        String listed = sheetOf(neverReached);
        at.timePasses();
        at.confirmed();
        at.released();
        assertThat(at.verbs.destruction().plan(at.hub.viewer(), at.child.id()).exports())
                .extracting(DestructionPlan.Export::reference)
                .containsExactly(listed);
    }

    private MeetingId closedThe(int daysAfter) {
        at.hub.clock.pass(Duration.ofDays(1));
        MeetingId meeting = at.verbs.agendas().plan(at.hub.chair(), MarkedChild.DAY.plusDays(daysAfter));
        at.verbs.meetings().open(at.hub.chair(), meeting);
        at.verbs.meetings().close(at.hub.chair(), meeting);
        return meeting;
    }

    private String sheetOf(MeetingId meeting) {
        AgencyId agency = at.verbs
                .settings()
                .directory(at.hub.viewer())
                .agencies()
                .getFirst()
                .id();
        return at.verbs
                .exports()
                .returnsSheet(at.hub.chair(), meeting, agency, new Sending(Channel.HANDED_OVER, "the duty desk"))
                .issue()
                .reference();
    }
}
