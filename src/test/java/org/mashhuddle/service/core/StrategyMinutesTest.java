package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.demo.DemoDay;

/// Product rule 3: a strategy discussion has its own minutes and recipients, the daily minutes hold its
/// outcome line. Random meetings in which one item becomes a strategy discussion while people come and
/// go, held against a list of who was in the room while it went on.
class StrategyMinutesTest {

    /// Each meeting looks through the papers of all before it.
    private static final int SEEDS = LongForm.or("strategies", 1, 30);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);

    @TempDir
    private Path folder;

    private TestHub hub;
    private Random random = new Random(0);
    private int words;
    private String outcome = "";

    /// What was typed, how far its owner lets it go, and whose it is.
    private record Typed(String word, SharingMark mark, Optional<AgencyId> owner, boolean action) {}

    private final List<Typed> inDiscussion = new ArrayList<>();
    private final List<Typed> inHuddle = new ArrayList<>();
    private final Set<AgencyId> here = new HashSet<>();
    private final Set<AgencyId> took = new HashSet<>();
    private final Map<AgencyId, AttendanceId> people = new HashMap<>();

    @Test
    void whoWasInItHasAllOfItAndNobodyElseHasAny() throws IOException {
        int inIt = 0;
        int outOfIt = 0;
        try (TestHub opened = TestHub.at(Instant.parse("2026-11-02T07:00:00Z"), folder)) {
            hub = opened;
            LocalDate day = FIRST;
            for (int seed = 0; seed < SEEDS; seed++) {
                random = new Random(seed);
                List.of(inDiscussion, inHuddle).forEach(List::clear);
                List.of(here, took).forEach(Set::clear);
                people.clear();
                MeetingId meeting = held(day);
                inIt += took.size();
                outOfIt += check(meeting, "seed " + seed);
                day = hub.services.meetings().nextMeeting(day);
            }
        }
        assertThat(inIt).as("minutes of strategy discussions").isGreaterThan(SEEDS);
        assertThat(outOfIt).as("papers of who was not in it").isGreaterThan(SEEDS);
    }

    private MeetingId held(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 0));
        SubjectId discussed = newChild();
        SubjectId other = newChild();
        MeetingId meeting = hub.services.agendas().plan(hub.chair(), day);
        hub.itIs(day, LocalTime.of(9, 30));
        hub.services.meetings().open(hub.chair(), meeting);
        expected(meeting);
        comeAndGo(meeting, 5);
        goTo(meeting, other);
        talk(meeting, other, inHuddle);
        goTo(meeting, discussed);
        comeAndGo(meeting, 3);
        strategy(meeting, discussed, held -> held.begun(hub.clock.instant()));
        took.addAll(here);
        for (int i = 0; i < 3; i++) {
            hub.clock.pass(Duration.ofMinutes(1));
            comeAndGo(meeting, 1);
            took.addAll(here);
        }
        talk(meeting, discussed, inDiscussion);
        answers(meeting, discussed);
        hub.clock.pass(Duration.ofMinutes(1));
        strategy(meeting, discussed, held -> held.ended(hub.clock.instant()));
        hub.clock.pass(Duration.ofMinutes(1));
        comeAndGo(meeting, 3);
        hub.clock.pass(Duration.ofMinutes(1));
        hub.services.meetings().close(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(5));
        hub.services
                .minutes()
                .sign(hub.chair(), meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        return meeting;
    }

    private SubjectId newChild() {
        var child = AChild.aChild().numbered(random.nextLong()).build();
        hub.services.subjects().keep(hub.chair(), "subject.add", child);
        hub.services
                .referrals()
                .receive(
                        hub.chair(),
                        AReferral.aReferral(child.id(), hub.clock.instant())
                                .numbered(random.nextLong())
                                .build());
        return child.id();
    }

    private void expected(MeetingId meeting) {
        for (Agency agency : hub.book(meeting).hub().directory().agencies()) {
            AttendanceId id = new AttendanceId(new UUID(random.nextLong(), 7));
            hub.services
                    .meetings()
                    .attend(
                            hub.chair(),
                            meeting,
                            new Attendance(id, agency.id(), "A. Patel", "", AttendanceStatus.APOLOGIES, List.of()));
            people.put(agency.id(), id);
        }
    }

    private void comeAndGo(MeetingId meeting, int times) {
        List<Agency> all = hub.book(meeting).hub().directory().agencies();
        for (int i = 0; i < times; i++) {
            AgencyId agency = all.get(random.nextInt(all.size())).id();
            hub.clock.pass(Duration.ofSeconds(20));
            if (here.remove(agency)) {
                hub.services.meetings().leave(hub.chair(), meeting, people.get(agency));
            } else {
                here.add(agency);
                hub.services.meetings().arrive(hub.chair(), meeting, people.get(agency));
            }
            hub.clock.pass(Duration.ofSeconds(20));
        }
    }

    private void goTo(MeetingId meeting, SubjectId child) {
        hub.clock.pass(Duration.ofMinutes(1));
        hub.services
                .meetings()
                .goTo(hub.chair(), meeting, hub.item(meeting, child).id());
    }

    private void strategy(MeetingId meeting, SubjectId child, UnaryOperator<StrategyDiscussion> change) {
        record(meeting, child, said -> said.with(change.apply(said.strategyHeld())));
    }

    private void record(MeetingId meeting, SubjectId child, UnaryOperator<Discussion> change) {
        hub.services.meetings().record(hub.typist(), meeting, change.apply(hub.discussion(meeting, child)));
    }

    private Typed typed(List<Typed> into, Optional<AgencyId> owner, boolean action) {
        SharingMark mark = action
                ? new SharingMark.MayBeShared()
                : List.of(new SharingMark.RecordOnly(), SharingMark.usual(), new SharingMark.MayBeShared())
                        .get(random.nextInt(3));
        Typed one = new Typed("zqw" + Integer.toString(46656 + words++, 36) + "k", mark, owner, action);
        into.add(one);
        return one;
    }

    private void talk(MeetingId meeting, SubjectId child, List<Typed> into) {
        List<Agency> all = hub.book(meeting).hub().directory().agencies();
        for (int i = 0; i < 3; i++) {
            AgencyId agency = all.get(random.nextInt(all.size())).id();
            Typed one = typed(into, Optional.of(agency), false);
            record(
                    meeting,
                    child,
                    said -> said.with(new Contribution(
                            new ContributionId(new UUID(random.nextLong(), 9)),
                            agency,
                            "A. Speaker",
                            "Seen " + one.word(),
                            false,
                            Optional.of(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT)),
                            one.mark(),
                            hub.clock.instant())));
        }
        Typed voice = typed(into, Optional.empty(), false);
        Typed risk = typed(into, Optional.empty(), false);
        Typed because = typed(into, Optional.empty(), false);
        AgencyId who = all.get(random.nextInt(all.size())).id();
        Typed holds = typed(into, Optional.of(who), false);
        record(
                meeting,
                child,
                said -> said.with(new Voice(voice.word(), "via police", voice.mark()))
                        .with(new Risk(Optional.empty(), Optional.empty(), List.of(), risk.word(), risk.mark())));
        Decision decided = hub.decision(OutcomeKind.SECTION_47, Optional.empty(), because.word());
        outcome = decided.outcomes().getFirst().label().replace(" ", "");
        hub.decide(
                meeting,
                child,
                new Decision(
                        decided.outcomes(),
                        decided.because(),
                        because.mark(),
                        Set.of(),
                        "",
                        List.of(new Disagreement(Optional.of(who), holds.word(), 1, holds.mark()))));
        for (int i = 0; i < 2; i++) {
            Agency owner = all.get(random.nextInt(all.size()));
            Typed action = typed(into, Optional.of(owner.id()), true);
            hub.assign(meeting, child, "see " + action.word() + " !" + owner.shortcut() + " fri 16:00");
        }
    }

    private void answers(MeetingId meeting, SubjectId child) {
        for (StrategyDiscussion.Question question : StrategyDiscussion.Question.values()) {
            Typed one = typed(inDiscussion, Optional.empty(), false);
            strategy(
                    meeting, child, held -> held.with(question, new StrategyDiscussion.Answer(one.word(), one.mark())));
        }
    }

    /// How many papers went to who was not in it.
    private int check(MeetingId meeting, String name) throws IOException {
        List<PaperKey> due = hub.services.papers().queue(hub.viewer(), meeting).queue().waiting().stream()
                .filter(one -> one.standing() == WaitingPaper.Standing.DUE)
                .map(WaitingPaper::key)
                .toList();
        assertThat(agencies(due, PaperKind.STRATEGY)).as(name).isEqualTo(took);
        assertThat(agencies(due, PaperKind.MINUTES)).as(name).isNotEmpty();
        String minutes = WholeFile.text(hub.services.minutes().pdf(hub.viewer(), meeting));
        isOutcomeOnly(minutes, name + ", the signed minutes");
        int others = 0;
        Set<PaperKind> seen = EnumSet.noneOf(PaperKind.class);
        for (PaperKey key : due) {
            if ((took.contains(key.agency()) && key.kind() != PaperKind.STRATEGY && key.kind() != PaperKind.MINUTES)
                    || isOneMore(key, seen)) {
                continue;
            }
            String where = name + ", " + key.kind() + (took.contains(key.agency()) ? " of who was in it" : "");
            byte[] pdf = hub.services.papers().prepare(hub.chair(), key, "").pdf();
            String text = WholeFile.text(pdf);
            switch (key.kind()) {
                case STRATEGY -> {
                    holdsAll(text, key.agency(), where);
                    if (name.equals("seed 0")) {
                        Files.createDirectories(Path.of("target/papers"));
                        Files.write(Path.of("target/papers/strategy.pdf"), pdf);
                        Files.write(
                                Path.of("target/papers/strategy-daily.pdf"),
                                hub.services.minutes().pdf(hub.viewer(), meeting));
                    }
                }
                case MINUTES -> isOutcomeOnly(text, where);
                case EXTRACT -> assertThat(found(text, inDiscussion)).as(where).isEmpty();
                case PLAN, ACTION_LIST, SLIP, CASE_FILE, OUTCOME, HANDOVER -> {
                    if (!took.contains(key.agency())) {
                        assertThat(released(key.agency())).as(where).containsAll(found(text, inDiscussion));
                        others++;
                    }
                }
                case FAMILY, YOUNG_PERSON, CHASER, ACCESS_COPY, RECORD_PRINT ->
                    assertThat(where).isBlank();
            }
            if (key.kind() == PaperKind.MINUTES) {
                byte[] data = hub.services
                        .exports()
                        .meeting(hub.chair(), meeting, key.agency())
                        .bytes();
                assertThat(found(new String(data, StandardCharsets.UTF_8), inDiscussion))
                        .as(where + " as data")
                        .isEmpty();
            }
        }
        return others;
    }

    /// Of the plans and lists of a meeting one of each kind is looked at.
    private static boolean isOneMore(PaperKey key, Set<PaperKind> seen) {
        return key.kind() != PaperKind.STRATEGY && key.kind() != PaperKind.EXTRACT && !seen.add(key.kind());
    }

    private void isOutcomeOnly(String text, String where) {
        assertThat(found(text, inDiscussion)).as(where).isEmpty();
        assertThat(missing(text, List.of("Ithasminutesofitsown", outcome)))
                .as(where)
                .isEmpty();
        assertThat(found(text, inHuddle))
                .as(where)
                .containsAll(inHuddle.stream()
                        .filter(one -> !(one.mark() instanceof SharingMark.RecordOnly))
                        .map(Typed::word)
                        .toList());
    }

    /// All that is not for the record alone; of what is, only an agency's own action.
    private void holdsAll(String text, AgencyId agency, String where) {
        Set<String> expected = inDiscussion.stream()
                .filter(one -> !(one.mark() instanceof SharingMark.RecordOnly)
                        || (one.action() && one.owner().filter(agency::equals).isPresent()))
                .map(Typed::word)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found(text, inDiscussion)).as(where).isEqualTo(expected);
        assertThat(found(text, inHuddle)).as(where).isEmpty();
        List<String> names = hub.services.settings().directory(hub.viewer()).agencies().stream()
                .filter(one -> took.contains(one.id()))
                .map(one -> one.label().replace(" ", ""))
                .toList();
        assertThat(missing(text, names)).as(where).isEmpty();
        assertThat(missing(text, List.of("-S"))).as(where).isEmpty();
    }

    /// What its owner lets go to any agency, and what this one has to do itself.
    private Set<String> released(AgencyId agency) {
        return inDiscussion.stream()
                .filter(one -> one.mark() instanceof SharingMark.MayBeShared
                        || one.owner().filter(agency::equals).isPresent())
                .map(Typed::word)
                .collect(Collectors.toSet());
    }

    private static Set<AgencyId> agencies(List<PaperKey> keys, PaperKind kind) {
        return keys.stream()
                .filter(key -> key.kind() == kind)
                .map(PaperKey::agency)
                .collect(Collectors.toSet());
    }

    private static List<String> missing(String text, List<String> words) {
        return words.stream().filter(word -> !text.contains(word)).toList();
    }

    private static Set<String> found(String text, List<Typed> all) {
        return all.stream()
                .map(Typed::word)
                .filter(word -> text.contains(word)
                        || text.contains(
                                new String(word.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
