package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.paper.reader.PaperChildren;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.MeetingPapers;

/// A paper that is out is about the children that it was about when it went, whatever is changed in its
/// meeting later: who has it has their names.
class ChildrenAsIssuedTest {

    private static final Sending BY_HAND = new Sending(Channel.HANDED_OVER, "the duty desk");

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void theMeetingIsHeld() {
        hub = TestHub.heldAfter(Duration.ofMinutes(47), folder);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private PaperKey list() {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == PaperKind.ACTION_LIST)
                .findFirst()
                .orElseThrow();
    }

    private static List<SubjectId> ids(List<Child> children) {
        return children.stream().map(Child::id).toList();
    }

    private List<SubjectId> about(MeetingPapers papers, String reference) {
        PaperQueue.OutPaper out = papers.queue().out().stream()
                .filter(one -> one.paper().reference().equals(reference))
                .findFirst()
                .orElseThrow();
        return ids(new PaperChildren(papers.book(), papers.children()).of(out.paper()));
    }

    private void takeBackEverythingSetOn(SubjectId child) {
        Report report = new Report(
                new SaidBy(Optional.empty(), "Chair"), "set on the wrong child", new SharingMark.InMinutes());
        for (Action action : hub.book(hub.today).actions()) {
            if (action.subject().equals(child) && action.status() != ActionStatus.WITHDRAWN) {
                Refusal.unlessSaved(hub.services.actions().withdraw(hub.chair(), action, report));
            }
        }
    }

    @Test
    void anActionThatIsTakenBackTakesNoChildOffThePaperThatIsOut() {
        PaperKey key = list();
        List<SubjectId> then = ids(new PaperChildren(hub.book(hub.today)).of(key));
        assertThat(then).hasSizeGreaterThan(2);
        IssuedFile file =
                hub.services.papers().issue(hub.chair(), hub.services.papers().prepare(hub.chair(), key, ""), BY_HAND);
        hub.services.papers().printed(hub.chair(), file);

        takeBackEverythingSetOn(then.getFirst());

        assertThat(ids(new PaperChildren(hub.book(hub.today)).of(key)))
                .as("of a list made now")
                .isNotEmpty()
                .doesNotContain(then.getFirst());
        assertThat(about(hub.services.papers().queue(hub.viewer(), hub.today), file.reference()))
                .isEqualTo(then);
        MeetingPapers amongAll = hub.services.papers().queue(hub.viewer()).stream()
                .filter(one -> one.book().meeting().id().equals(hub.today))
                .findFirst()
                .orElseThrow();
        assertThat(about(amongAll, file.reference())).isEqualTo(then);
    }
}
