package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.hub.StandingItem;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Statements;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.minutes.LeftOut;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;

/// Product rule 3 where no screen asks: whatever verb would let an entry go further than it went is
/// refused, unless its owner released that entry, and each release serves once.
class NothingWidensAloneTest {

    private static final SharingMark RECORD = new SharingMark.RecordOnly();
    private static final SharingMark MINUTES = new SharingMark.InMinutes();
    private static final SharingMark SHARED = new SharingMark.MayBeShared();
    private static final Release.Said SAID = new Release.Said("T. Quill", Release.How.IN_THE_ROOM);

    @TempDir
    private Path folder;

    private TestHub hub;
    private AgendaItem item;
    private Agency police;
    private Agency other;

    @BeforeEach
    void inTheRoom() {
        hub = TestHub.planned(folder);
        MeetingType type = hub.services.settings().dailyType(hub.viewer());
        MeetingDefaults habits = type.habits();
        hub.services
                .settings()
                .keep(
                        hub.chair(),
                        type.with(new MeetingDefaults(
                                habits.code(),
                                habits.days(),
                                habits.expected(),
                                List.of(new StandingItem("System issues", false)),
                                true,
                                false)));
        hub.services.meetings().open(hub.chair(), hub.today);
        item = free();
        hub.services.meetings().goTo(hub.chair(), hub.today, item.id());
        List<Agency> agencies = hub.book(hub.today).hub().directory().agencies();
        police = agencies.getFirst();
        other = agencies.get(1);
        write(all -> said(all, RECORD));
    }

    @AfterEach
    void closed() {
        hub.close();
    }

    /// Each entry of an item, and how its mark is changed in the form.
    private record Entry(EntryPart part, String owner, UnaryOperator<Discussion> wider) {}

    private List<Entry> entries(SharingMark to) {
        return List.of(
                new Entry(EntryPart.SHARED, police.label(), all -> all.with(line(to))),
                new Entry(EntryPart.VOICE, "", all -> all.with(new Voice("Wants to stay", "", to))),
                new Entry(EntryPart.RISK, "", all -> all.with(risk(to))),
                new Entry(EntryPart.STRATEGY, "", all -> answered(all, to)),
                new Entry(EntryPart.BECAUSE, "", all -> all.with(decision(all.decision(), to, RECORD))),
                new Entry(EntryPart.DISAGREEMENT, other.label(), all -> all.with(decision(all.decision(), RECORD, to))),
                new Entry(EntryPart.QUORUM, "", all -> all.withQuorumMark(to)));
    }

    @TestFactory
    Stream<DynamicTest> noEntryOfAnItemGoesFurtherByBeingWritten() {
        return entries(MINUTES).stream()
                .map(entry -> DynamicTest.dynamicTest(entry.part.words(), () -> {
                    refused(() -> write(entry.wider));
                    released(Optional.of(item.subject()), entry.part, entry.owner, MINUTES);
                    write(entry.wider);
                    write(all -> said(all, RECORD));
                    refused(() -> write(entry.wider));
                    released(Optional.of(item.subject()), entry.part, entry.owner, MINUTES);
                    refused(() -> write(wider(entry.part, SHARED)));
                    write(entry.wider);
                    write(all -> said(all, RECORD));
                }));
    }

    private UnaryOperator<Discussion> wider(EntryPart part, SharingMark to) {
        return entries(to).stream().filter(one -> one.part == part).findFirst().orElseThrow().wider;
    }

    /// The release of one child's entry lets no other child's out, nor another part, nor another
    /// agency's words.
    @Test
    void aReleaseServesItsOwnEntryOnly() {
        SubjectId somebodyElse = hub.book(hub.today).agenda().items().stream()
                .map(AgendaItem::subject)
                .filter(one -> !one.equals(item.subject()))
                .filter(hub.book(hub.today).subjects()::containsKey)
                .findFirst()
                .orElseThrow();
        released(Optional.of(somebodyElse), EntryPart.VOICE, "", MINUTES);
        released(Optional.of(item.subject()), EntryPart.RISK, "", MINUTES);
        released(Optional.of(item.subject()), EntryPart.SHARED, other.label(), MINUTES);
        refused(() -> write(wider(EntryPart.VOICE, MINUTES)));
        refused(() -> write(wider(EntryPart.SHARED, MINUTES)));
    }

    /// Who cites an entry no longer, or whose entry is released, does not let the rationale out.
    @Test
    void aRationaleIsReleasedByItself() {
        released(Optional.of(item.subject()), EntryPart.BECAUSE, "", MINUTES);
        write(all -> all.with(decision(all.decision(), MINUTES, RECORD)));
        Decision cites = new Decision(
                now().decision().outcomes(),
                "Because of that",
                MINUTES,
                Set.of(line(RECORD).id()),
                "",
                List.of());
        write(all -> all.with(cites));
        refused(() -> write(all -> all.with(decision(all.decision(), MINUTES, RECORD))));
        released(Optional.of(item.subject()), EntryPart.SHARED, police.label(), MINUTES);
        refused(() -> write(all -> all.with(line(MINUTES))));
    }

    @Test
    void noEntryOfTheMeetingItselfWidensAlone() {
        conflict(RECORD);
        refused(() -> conflict(MINUTES));
        released(Optional.empty(), EntryPart.CONFLICT, "", MINUTES);
        conflict(MINUTES);
        conflict(RECORD);
        refused(() -> conflict(MINUTES));
        String point =
                hub.book(hub.today).meeting().standing().getFirst().item().label();
        hub.services.schedule().note(hub.chair(), hub.today, 0, "Minuted");
        hub.services.schedule().mark(hub.chair(), hub.today, 0, RECORD);
        refused(() -> hub.services.schedule().mark(hub.chair(), hub.today, 0, MINUTES));
        released(Optional.empty(), EntryPart.STANDING, point, MINUTES);
        hub.services.schedule().mark(hub.chair(), hub.today, 0, MINUTES);
    }

    private void conflict(SharingMark mark) {
        hub.services.meetings().state(hub.chair(), hub.today, new Statements(true, true, "Her neighbour", mark, true));
    }

    /// What the list before signing says of an entry is not believed: its mark is read again.
    @Test
    void theListOfWhatStaysOutIsNotBelieved() {
        assign("ring the school !police tomorrow 12:00");
        hub.services.meetings().carryOver(hub.chair(), hub.today, later(), new MarkedText("No time", RECORD));
        hub.services.meetings().state(hub.chair(), hub.today, new Statements(true, true, "Hers", RECORD, true));
        List<LeftOut> all = hub.services.minutes().view(hub.viewer(), hub.today).leftOut();
        assertThat(all)
                .extracting(LeftOut::part)
                .contains(EntryPart.ACTION, EntryPart.CARRIED_OVER, EntryPart.CONFLICT, EntryPart.SHARED);
        for (LeftOut entry : all) {
            LeftOut lie = new LeftOut(
                    entry.item(),
                    entry.number(),
                    entry.part(),
                    entry.ref(),
                    entry.whose(),
                    entry.speaker(),
                    entry.words(),
                    MINUTES,
                    "");
            refused(() -> hub.services.releases().mark(hub.chair(), hub.today, lie, MINUTES, Optional.empty()));
        }
    }

    /// Carrying over again with the same words leaves them where they were.
    @Test
    void carryingOverAgainDoesNotLetTheReasonOut() {
        hub.services.meetings().carryOver(hub.chair(), hub.today, later(), new MarkedText("No time", RECORD));
        hub.services.meetings().carryOver(hub.chair(), hub.today, later(), new MarkedText("No time", MINUTES));
        assertThat(hub.services.minutes().view(hub.viewer(), hub.today).leftOut())
                .extracting(LeftOut::words)
                .contains("No time");
    }

    private void assign(String line) {
        QuickLine.Reading reading =
                hub.services.actions().quickLine(hub.viewer()).read(line, hub.local());
        hub.services.actions().assign(hub.chair(), hub.today, item.id(), reading, RECORD);
    }

    private ItemId later() {
        return hub.book(hub.today).agenda().items().reversed().stream()
                .filter(one -> hub.book(hub.today).subject(one).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private AgendaItem free() {
        return hub.book(hub.today).agenda().items().stream()
                .filter(one -> hub.book(hub.today)
                        .subject(one)
                        .filter(subject -> subject.restriction().isEmpty())
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void released(Optional<SubjectId> about, EntryPart part, String entry, SharingMark to) {
        hub.services
                .releases()
                .keep(hub.chair(), hub.today, about, new ReleaseService.Wider(part, entry, RECORD, to, SAID));
    }

    private static void refused(ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_RELEASED));
    }

    private Discussion now() {
        return hub.discussion(hub.today, item.subject());
    }

    private void write(UnaryOperator<Discussion> change) {
        assertThat(hub.services.meetings().record(hub.typist(), hub.today, change.apply(now())))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private Discussion said(Discussion all, SharingMark mark) {
        return answered(
                all.with(line(mark))
                        .with(new Voice("Wants to stay", "", mark))
                        .with(risk(mark))
                        .with(decision(all.decision(), mark, mark))
                        .withQuorumReason("Nobody from health")
                        .withQuorumMark(mark),
                mark);
    }

    private static Discussion answered(Discussion all, SharingMark mark) {
        return all.with(all.strategyHeld()
                .with(StrategyDiscussion.Question.values()[0], new StrategyDiscussion.Answer("Yes", mark)));
    }

    private static Risk risk(SharingMark mark) {
        return new Risk(Optional.of(Risk.Level.HIGH), Optional.empty(), List.of(), "", mark);
    }

    private Decision decision(Decision before, SharingMark because, SharingMark disagreement) {
        Decision made = hub.decision(OutcomeKind.CONTINUE_PLAN, Optional.empty(), "");
        return new Decision(
                made.outcomes(),
                "Because of that",
                because,
                Set.of(),
                before.lawfulBasis(),
                List.of(new Disagreement(Optional.of(other.id()), "Too soon", 1, disagreement)));
    }

    private Contribution line(SharingMark mark) {
        return new Contribution(
                new ContributionId(new UUID(9, 9)),
                police.id(),
                "T. Quill",
                "A line that is watched",
                false,
                Optional.empty(),
                mark,
                hub.clock.instant());
    }
}
