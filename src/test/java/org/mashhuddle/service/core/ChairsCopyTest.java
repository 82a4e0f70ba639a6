package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.ReaderPapers;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.AgendaCopies;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PreparedPaper;

/// The chair's copy of the agenda holds what may not leave the meeting: only who runs the meeting
/// prints it. Whoever hands out papers prints the agencies' copies.
class ChairsCopyTest {

    @TempDir
    private Path folder;

    private static List<PaperKind> waiting(TestHub hub, Actor actor) {
        return hub.services.papers().queue(actor.viewer(), hub.today).queue().waiting().stream()
                .map(one -> one.key().kind())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAIR", "DEPUTY_CHAIR", "MINUTE_TAKER"})
    void whoRunsTheMeetingPrintsTheChairsCopy(Role role) {
        try (TestHub hub = TestHub.planned(folder)) {
            Actor actor = new Actor(hub.chair().user(), Set.of(role));
            assertThat(AgendaCopies.chairs(hub.services, actor, hub.today)).isNotEmpty();
            assertThat(waiting(hub, actor)).contains(PaperKind.CHAIRS_AGENDA, PaperKind.AGENDA);
            IssuedFile file = hub.services.papers().issue(actor, hub.today, PaperKind.CHAIRS_AGENDA);
            hub.services.papers().saved(actor, file);
            assertThat(waiting(hub, actor)).contains(PaperKind.AGENDA).doesNotContain(PaperKind.CHAIRS_AGENDA);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CHAIR", "DEPUTY_CHAIR", "MINUTE_TAKER"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDoes(Role role) {
        try (TestHub hub = TestHub.planned(folder)) {
            Actor actor = new Actor(hub.chair().user(), Set.of(role));
            MeetingId meeting = hub.today;
            PaperKey key = new ReaderPapers(hub.book(meeting))
                    .chairs(PaperKind.CHAIRS_AGENDA)
                    .orElseThrow();
            PreparedPaper seen = hub.services.papers().prepare(hub.chair(), key, "");
            Sending byHand = new Sending(Channel.HANDED_OVER, "the chair");
            IssuedFile out = hub.services.papers().issue(hub.chair(), meeting, PaperKind.CHAIRS_AGENDA);
            hub.services.papers().saved(hub.chair(), out);
            IssuedPaper line = hub.services
                    .papers()
                    .queue(hub.viewer(), meeting)
                    .queue()
                    .out()
                    .getFirst()
                    .paper();
            Refusal.Kind why = role.issuesPapers() ? Refusal.Kind.CHAIRS_COPY : Refusal.Kind.NOT_ALLOWED;
            List<ThrowingCallable> ways = List.of(
                    () -> hub.services.papers().prepare(actor, key, ""),
                    () -> hub.services.papers().prepare(actor, List.of(key), ""),
                    () -> hub.services.papers().issue(actor, seen, byHand),
                    () -> hub.services.papers().issue(actor, meeting, PaperKind.CHAIRS_AGENDA),
                    () -> hub.services.papers().look(actor, line));
            assertThat(ways)
                    .allSatisfy(way -> assertThatThrownBy(way)
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    wrong -> assertThat(wrong.kind()).isEqualTo(why)));
            assertThat(hub.services.papers().look(hub.chair(), line)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "BUSINESS_SUPPORT")
    void businessSupportPrintsEachAgencysCopy(Role role) {
        try (TestHub hub = TestHub.planned(folder)) {
            Actor actor = new Actor(hub.chair().user(), Set.of(role));
            MeetingId meeting = hub.today;
            for (Agency agency : hub.book(meeting).hub().directory().agencies()) {
                assertThat(AgendaCopies.of(hub.services, actor, meeting, agency.id()))
                        .isNotEmpty();
            }
            assertThat(waiting(hub, actor)).contains(PaperKind.AGENDA).doesNotContain(PaperKind.CHAIRS_AGENDA);
        }
    }
}
