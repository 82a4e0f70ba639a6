package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.service.today.Unfinished;

/// Today counts each paper that is due and not out, not each meeting.
class PapersOutTodayTest {

    @TempDir
    private Path folder;

    private static List<PaperKey> due(TestHub hub, MeetingId meeting) {
        return hub.services.papers().queue(hub.viewer(), meeting).queue().waiting().stream()
                .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                .map(WaitingPaper::key)
                .toList();
    }

    private static List<Integer> counted(TestHub hub, MeetingId meeting) {
        return hub.services.today().today(hub.viewer(), meeting).unfinished().stream()
                .filter(Unfinished.PapersNotOut.class::isInstance)
                .map(Unfinished.PapersNotOut.class::cast)
                .filter(one -> one.meeting().equals(meeting))
                .map(Unfinished.PapersNotOut::due)
                .toList();
    }

    @Test
    void eachPaperThatIsDueIsCountedUntilItIsOut() {
        try (TestHub hub = TestHub.heldAfter(Duration.ofMinutes(47), folder)) {
            MeetingId meeting = hub.today;
            List<PaperKey> all = due(hub, meeting);
            assertThat(all).hasSizeGreaterThan(3);
            assertThat(counted(hub, meeting)).containsExactly(all.size());
            PaperService papers = hub.services.papers();
            papers.issue(
                    hub.chair(),
                    papers.prepare(hub.chair(), all.getFirst(), ""),
                    new Sending(Channel.HANDED_OVER, "A. Reader"));
            assertThat(counted(hub, meeting)).containsExactly(all.size() - 1);
            papers.hold(hub.chair(), all.getLast(), "the address is being asked for");
            assertThat(counted(hub, meeting)).containsExactly(all.size() - 2);
            int gone = papers.issue(hub.chair(), meeting).size();
            assertThat(counted(hub, meeting)).containsExactly(all.size() - 2 - gone);
            for (PaperKey left : due(hub, meeting)) {
                papers.issue(
                        hub.chair(),
                        papers.prepare(hub.chair(), left, ""),
                        new Sending(Channel.HANDED_OVER, "A. Reader"));
            }
            assertThat(counted(hub, meeting)).isEmpty();
        }
    }
}
