package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.SignedWords;

/// An action that the chair withdrew before the signature: the minutes say so, no paper asks
/// anybody to do it, and the record keeps it.
class WithdrawnActionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private TestHub hub;

    private MeetingId held() {
        Child child = AChild.aChild().build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child.id(), hub.clock.instant()).build());
        hub.clock.pass(Duration.ofHours(2));
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), DAY);
        hub.services.meetings().open(hub.chair(), meeting);
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, child.id()).id());
        hub.clock.pass(Duration.ofMinutes(3));
        hub.decide(meeting, child.id(), hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), "Because of him."));
        hub.assign(meeting, child.id(), "knock at the door @ap !police 27/11 12:00");
        hub.assign(meeting, child.id(), "look after the bicycle !education 27/11 12:00");
        hub.assign(meeting, child.id(), "count the pigeons !police 27/11 12:00");
        hub.services.meetings().close(hub.chair(), meeting);
        return meeting;
    }

    private static Action about(MeetingBook book, String word) {
        return book.actions().stream()
                .filter(one -> one.text().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Minutes.ActionLine> minuted(MeetingId meeting) {
        return hub.services.minutes().view(hub.viewer(), meeting).minutes().items().stream()
                .flatMap(item -> item.actions().stream());
    }

    @Test
    void theMinutesSayThatItWasWithdrawnAndNoPaperAsksForIt() throws IOException {
        try (TestHub opened = TestHub.at(Instant.parse("2026-11-24T07:30:00Z"), folder)) {
            hub = opened;
            MeetingId meeting = held();
            Action bicycle = about(hub.book(meeting), "bicycle");
            Action pigeons = about(hub.book(meeting), "pigeons");
            hub.services.actions().withdraw(hub.chair(), bicycle);
            hub.services.actions().withdraw(hub.chair(), pigeons);
            assertThat(minuted(meeting).filter(line -> !line.text().contains("door")))
                    .hasSize(2)
                    .allMatch(line -> line.due().equals("Withdrawn"));
            assertThat(minuted(meeting).filter(line -> line.text().contains("door")))
                    .singleElement()
                    .matches(line -> line.due().startsWith("Fri 27/11"));
            var waiting =
                    hub.services.papers().queue(hub.viewer(), meeting).queue().waiting();
            assertThat(waiting)
                    .isNotEmpty()
                    .noneMatch(one ->
                            bicycle.agency().filter(one.key().agency()::equals).isPresent());
            for (WaitingPaper one : waiting) {
                if (one.standing() == WaitingPaper.Standing.DUE) {
                    byte[] pdf = hub.services
                            .papers()
                            .prepare(hub.chair(), one.key(), "")
                            .pdf();
                    assertThat(SignedWords.of(pdf)).contains("nock at the door").doesNotContain("pigeons", "bicycle");
                }
            }
            assertThat(about(hub.book(meeting), "bicycle").status()).isEqualTo(ActionStatus.WITHDRAWN);
        }
    }
}
