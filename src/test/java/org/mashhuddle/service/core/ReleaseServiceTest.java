package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.minutes.LeftOut;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.Strings;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.service.actions.ActionBook;

/// Product rule 3 before the signature: what stays out is listed, narrowing needs nobody, widening
/// needs whoever released it, and the release is kept.
class ReleaseServiceTest {

    private static final SharingMark RECORD = new SharingMark.RecordOnly();
    private static final SharingMark MINUTES = new SharingMark.InMinutes();
    private static final Release.Said SAID = new Release.Said("T. Quill", Release.How.BY_PHONE);

    @TempDir
    private Path folder;

    private TestHub hub;

    @Test
    void anEntryComesIntoTheMinutesOnlyWithItsRelease() {
        try (TestHub opened = TestHub.planned(folder)) {
            hub = opened;
            hold();
            for (EntryPart part : List.of(
                    EntryPart.SHARED, EntryPart.VOICE, EntryPart.BECAUSE, EntryPart.ACTION, EntryPart.CONFLICT)) {
                released(part);
            }
            assertThat(hub.services.releases().of(hub.viewer(), hub.today))
                    .hasSize(5)
                    .allSatisfy(kept -> assertThat(kept.said()).isEqualTo(SAID));
        }
    }

    /// Whoever only hands out papers reads on every screen what is in the minutes, and no more.
    @Test
    void businessSupportReadsOnItsScreensWhatIsInTheMinutes() {
        try (TestHub opened = TestHub.planned(folder)) {
            hub = opened;
            hold();
            Viewer support = new Viewer(new UserId(new UUID(8, 8)), Set.of(Role.BUSINESS_SUPPORT));
            assertThat(screens(hub.viewer())).contains("MARK line", "MARK voice", "MARK because", "MARK home");
            assertThat(screens(support)).doesNotContain("MARK");
            assertThat(hub.services.actions().book(support).withheld()).isNotEmpty();
            int all = endAllActions();
            ActionBook ended = hub.services.actions().book(support, Integer.MAX_VALUE);
            assertThat(ended.ended()).hasSize(ended.endedInAll()).hasSizeLessThan(all);
        }
    }

    /// How many have ended, as the chair reads them.
    private int endAllActions() {
        Report told = new Report(new SaidBy(Optional.empty(), "A. Patel"), "Done", RECORD);
        hub.services
                .actions()
                .book(hub.viewer())
                .open()
                .forEach(each -> hub.services.actions().complete(hub.chair(), each.action(), told));
        return hub.services
                .actions()
                .book(hub.viewer(), Integer.MAX_VALUE)
                .ended()
                .size();
    }

    private String screens(Viewer viewer) {
        MeetingBook book = hub.services.meetings().book(viewer, hub.today);
        List<Object> all = new ArrayList<>(book.discussions());
        all.addAll(book.actions());
        all.add(book.meeting().statements());
        all.addAll(hub.services.actions().book(viewer).open());
        all.addAll(hub.services.minutes().view(viewer, hub.today).leftOut());
        all.addAll(book.actions().stream()
                .map(action -> hub.services.actions().because(viewer, action.id()))
                .toList());
        all.add(hub.services.minutes().view(viewer, hub.today));
        all.add(hub.services.papers().queue(viewer));
        all.add(hub.services.papers().queue(viewer, hub.today));
        all.add(hub.services.returns().board(viewer, hub.today));
        all.add(hub.services.today().today(viewer, hub.today));
        book.subjects().keySet().forEach(id -> all.add(hub.services.records().open(viewer, id)));
        return all.stream().map(Strings::in).flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    private void released(EntryPart part) {
        LeftOut out = entry(part);
        assertThat(minutes()).as(part + " before").doesNotContain(out.words());
        assertThatThrownBy(() -> hub.services.releases().mark(hub.chair(), hub.today, out, MINUTES, Optional.empty()))
                .isInstanceOf(Refusal.class);
        assertThat(minutes()).as(part + " refused").doesNotContain(out.words());
        hub.services.releases().mark(hub.chair(), hub.today, out, MINUTES, Optional.of(SAID));
        assertThat(minutes()).as(part + " released").contains(out.words());
    }

    private LeftOut entry(EntryPart part) {
        return hub.services.minutes().view(hub.viewer(), hub.today).leftOut().stream()
                .filter(one -> one.part() == part && one.words().contains("MARK"))
                .findFirst()
                .orElseThrow();
    }

    private String minutes() {
        Minutes preview = hub.services.minutes().view(hub.viewer(), hub.today).minutes();
        return String.join("\n", Strings.in(preview));
    }

    private void hold() {
        hub.services.meetings().open(hub.chair(), hub.today);
        hub.services.meetings().state(hub.chair(), hub.today, new Statements(true, true, "MARK conflict", true));
        AgendaItem item = hub.book(hub.today).agenda().items().stream()
                .filter(one -> hub.book(hub.today).subject(one).isPresent())
                .findFirst()
                .orElseThrow();
        hub.services.meetings().goTo(hub.chair(), hub.today, item.id());
        hub.clock.pass(Duration.ofMinutes(3));
        Agency police = hub.book(hub.today).hub().directory().agencies().getFirst();
        hub.services
                .meetings()
                .record(
                        hub.typist(),
                        hub.today,
                        hub.discussion(hub.today, item.subject())
                                .with(new Contribution(
                                        new ContributionId(new UUID(9, 9)),
                                        police.id(),
                                        "T. Quill",
                                        "MARK line",
                                        false,
                                        Optional.empty(),
                                        RECORD,
                                        hub.clock.instant()))
                                .with(new Voice("MARK voice", "", RECORD)));
        decide(item);
        QuickLine.Reading reading = hub.services
                .actions()
                .quickLine(hub.viewer())
                .read("see MARK home !police 27/11/2026 12:00", hub.local());
        hub.services.actions().assign(hub.chair(), hub.today, item.id(), reading, RECORD);
        hub.services.meetings().close(hub.chair(), hub.today);
    }

    private void decide(AgendaItem item) {
        Decision made = hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), "MARK because");
        hub.decide(
                hub.today,
                item.subject(),
                new Decision(made.outcomes(), "MARK because", RECORD, Set.of(), "", List.of()));
    }
}
