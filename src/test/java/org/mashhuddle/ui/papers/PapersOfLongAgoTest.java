package org.mashhuddle.ui.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.fixture.LaterMeetings;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.today.Unfinished;
import org.mashhuddle.ui.kit.Gone;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// A paper that is due or out stays in sight, however many meetings were held since.
class PapersOfLongAgoTest {

    private static final int LATER = 25;

    @TempDir
    private Path folder;

    @Tag("long")
    @Test
    void everyPaperAndEveryRegisterEntryOfTheFirstMeetingIsFoundAndOpens() {
        try (PapersDay day = new PapersDay(folder)) {
            day.hold();
            day.sign();
            List<String> issued = new ArrayList<>();
            for (IssuedFile file : day.open.services().papers().issue(day.open.actor(), day.meeting)) {
                issued.add(file.reference());
            }
            List<PaperKey> due = day.queue().waiting().stream()
                    .map(one -> one.key())
                    .filter(key -> key.kind() == PaperKind.MINUTES)
                    .toList();
            assertThat(issued).hasSizeGreaterThan(5);
            assertThat(due).isNotEmpty();
            LaterMeetings.held(day.open, day.clock, PapersDay.DAY, LATER);

            PapersViewModel model = new PapersViewModel(
                    day.open.services(),
                    Optional.empty(),
                    new Workspace(
                            new WorkSession(
                                    day.open.user(), day.open.profile(), PapersDay.DAY.plusDays(40), day.meeting),
                            new Gone(day.gone),
                            day.dialogs,
                            new SameThread(),
                            day.notices,
                            day.clock));
            assertThat(keys(model)).containsAll(due);
            PaperLine line = model.lines().stream()
                    .filter(one -> one.key().equals(due.getFirst()))
                    .findFirst()
                    .orElseThrow();
            model.select(Optional.of(line));
            assertThat(model.prepared().get()).isPresent();
            model.list().tab().set(PaperTab.ISSUED);
            assertThat(model.lines().stream()
                            .flatMap(one -> one.out().stream())
                            .map(out -> out.paper().reference())
                            .toList())
                    .containsAll(issued);
        }
    }

    private static List<PaperKey> keys(PapersViewModel model) {
        return model.lines().stream().map(PaperLine::key).toList();
    }

    @Tag("long")
    @Test
    void todayNamesMinutesThatWereNotSignedSeventyMeetingsAgo() {
        try (PapersDay day = new PapersDay(folder)) {
            day.hold();
            var last =
                    LaterMeetings.held(day.open, day.clock, PapersDay.DAY, 70).getLast();
            assertThat(day.open
                            .services()
                            .today()
                            .today(day.open.viewer(), last)
                            .unfinished())
                    .filteredOn(Unfinished.MinutesNotSigned.class::isInstance)
                    .extracting(one -> ((Unfinished.MinutesNotSigned) one).meeting())
                    .contains(day.meeting);
        }
    }
}
