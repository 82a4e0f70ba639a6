package org.mashhuddle.domain.paper.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.Consent;
import org.mashhuddle.domain.access.DecisionGrounds;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.Arrangements;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.minutes.SubjectWords;
import org.mashhuddle.domain.paper.ExtractWriting;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.reason.Repeat;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.ADecision;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AnAction;
import org.mashhuddle.fixture.Reasons;
import org.mashhuddle.fixture.UsualLimits;

/// What papers about one child say, word by word.
class PapersOfOneChildTest {

    private static final Recipient POLICE = new Recipient(AMeeting.POLICE, "Police", "");
    private static final PaperHead HEAD = new PaperHead("Sampleshire MASH", "", "", "", "", "", "", "", "", "", false);
    private static final Child BABY = AChild.aChild()
            .numbered(2)
            .called("", "C. TEST-ROWAN")
            .expectedOn(LocalDate.of(2027, 1, 5))
            .build();

    private static AMeeting held(Child child) {
        return AMeeting.aMeeting(child).closed(AMeeting.OPENED.plusSeconds(3600));
    }

    private static AgendaItem only(MeetingBook book) {
        return book.agenda().items().getFirst();
    }

    private static MeetingBook limited(MeetingBook there, int days) {
        return new MeetingBook(
                there.meeting(),
                there.agenda(),
                there.discussions(),
                there.actions(),
                List.of(),
                there.subjects(),
                List.of(),
                new MeetingBook.Hub(
                        there.hub().profile(),
                        there.hub().directory(),
                        there.hub().calendar(),
                        UsualLimits.limits().with(new DatedLimit(TimeLimit.CORRECTIONS, AMeeting.DAY, days))));
    }

    private static List<String> lines(Paper.Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Paper.Part part : sheet.parts()) {
            lines.add(part.heading());
            for (Paper.Piece piece : part.pieces()) {
                switch (piece) {
                    case Paper.Piece.Words words -> lines.add(words.text());
                    case Paper.Piece.Facts facts ->
                        facts.facts().forEach(fact -> lines.add(fact.label() + ": " + fact.words()));
                    case Paper.Piece.Chart _, Paper.Piece.Table _ -> {}
                }
            }
        }
        return lines;
    }

    @Test
    void theChildsFileSaysWhatBecameOfConsentAndWhetherTheFamilyIsTold() {
        Child child = AChild.aChild().numbered(1).build();
        MeetingBook book = held(child)
                .discussed(
                        0,
                        said -> said.with(ADecision.aDecision(OutcomeKind.EARLY_HELP)
                                .build()
                                .with(DecisionGrounds.none()
                                        .consent(Optional.of(Consent.NOT_YET_SOUGHT), "")
                                        .family(Optional.of(false), "their worker tells them today"))))
                .build();
        assertThat(lines(CaseFileWriting.of(book, only(book), child, POLICE, HEAD)))
                .containsSubsequence(
                        "What was decided",
                        "Because: School and health see no further harm now.",
                        "Consent: still to be sought.",
                        "Family: not told, because their worker tells them today.");
    }

    @Test
    void whereTheBecauseStaysInTheRecordSoDoesWhatBecameOfConsent() {
        Child child = AChild.aChild().numbered(1).build();
        MeetingBook book = held(child)
                .discussed(
                        0,
                        said -> said.with(new ADecision(
                                        OutcomeKind.EARLY_HELP, Optional.empty(), "Of ours", SharingMark.narrowest())
                                .build()
                                .with(DecisionGrounds.none().family(Optional.of(false), "he is not safe"))))
                .build();
        assertThat(lines(CaseFileWriting.of(book, only(book), child, POLICE, HEAD)))
                .contains("What was decided")
                .noneMatch(line -> line.contains("Of ours") || line.contains("Family:"));
    }

    /// Whoever visits a family must know what it knows. Why not is for the minutes.
    @Test
    void aPlanAndTheOutcomeOfAReferralSayWhetherTheFamilyIsTold() {
        SharingMark shared = new SharingMark.MayBeShared();
        assertThat(familyOnPlan(Optional.of(false), shared)).containsExactly("Family: Not told", "Not told");
        assertThat(familyOnPlan(Optional.of(true), shared)).containsExactly("Family: Told", "Told");
        assertThat(familyOnPlan(Optional.empty(), shared)).isEmpty();
        assertThat(familyOnPlan(Optional.of(false), SharingMark.usual()))
                .as("who sent it was perhaps not in the room")
                .containsExactly("Family: Not told");
        assertThat(familyOnPlan(Optional.of(false), SharingMark.narrowest()))
                .as("as far as the decision's because")
                .isEmpty();
    }

    private static List<String> familyOnPlan(Optional<Boolean> told, SharingMark mark) {
        Child child = AChild.aChild().numbered(1).build();
        MeetingBook book = held(child)
                .because(0, Reasons.referral("06:12"))
                .discussed(
                        0,
                        said -> said.with(
                                new ADecision(OutcomeKind.EARLY_HELP, Optional.empty(), "School sees no harm", mark)
                                        .build()
                                        .with(DecisionGrounds.none().family(told, "he is not safe"))))
                .with(AnAction.anAction(child.id()).build())
                .build();
        List<String> found = new ArrayList<>();
        PaperWriting.plan(book, only(book), POLICE, HEAD).orElseThrow().facts().stream()
                .filter(fact -> fact.label().equals("Family"))
                .forEach(fact -> found.add(fact.label() + ": " + fact.words()));
        List<String> outcome =
                lines(OutcomeWriting.of(book, only(book), child, POLICE, HEAD).orElseThrow());
        if (outcome.contains("Family")) {
            found.add(outcome.get(outcome.indexOf("Family") + 1));
        }
        assertThat(outcome).noneMatch(line -> line.contains("he is not safe"));
        return found;
    }

    /// There may be two of one name: whoever opens the envelope must know which of them it is.
    @Test
    void everyPaperOfOneChildSaysWhoTheChildIs() {
        Child child = AChild.aChild()
                .numbered(1)
                .build()
                .called(new Names("Jordan Lee", "Test-Alder", Optional.of("JP"), Optional.empty()));
        MeetingBook book = held(child)
                .because(0, Reasons.referral("06:12"))
                .discussed(
                        0,
                        said -> said.with(
                                ADecision.aDecision(OutcomeKind.EARLY_HELP).build()))
                .with(AnAction.anAction(child.id()).build())
                .build();
        String who = "Child: Jordan Lee TEST-ALDER, born 12/08/2011 (15), known as JP";
        assertThat(PaperWriting.plan(book, only(book), POLICE, HEAD).orElseThrow().facts().stream()
                        .map(fact -> fact.label() + ": " + fact.words()))
                .contains(who);
        assertThat(lines(
                        OutcomeWriting.of(book, only(book), child, POLICE, HEAD).orElseThrow()))
                .contains(who);
        assertThat(lines(CaseFileWriting.of(book, only(book), child, POLICE, HEAD)))
                .containsSubsequence(
                        "Child: Jordan Lee TEST-ALDER",
                        "Who that is: Born 12/08/2011 (15). Known as JP. No plan known.");
    }

    @Test
    void forAChildNotBornYetTheFamilySpeaks() {
        MeetingBook book = held(BABY)
                .discussed(
                        0,
                        said -> said.with(new Voice("A cot is there.", "the family, via health", SharingMark.usual())))
                .build();
        assertThat(lines(CaseFileWriting.of(book, only(book), BABY, POLICE, HEAD)))
                .containsSubsequence("What the family says", "A cot is there (the family, via health).")
                .noneMatch(line -> line.startsWith("What Unborn"));
        assertThat(SubjectWords.who(BABY, AMeeting.DAY))
                .isEqualTo("Unborn child of C. TEST-ROWAN, expected on 05/01/2027");
    }

    @Test
    void nobodyIsToldThatAChildNotBornYetMayNotComeHome() {
        MeetingBook book = held(BABY)
                .discussed(0, said -> said.with(new Voice("A cot is there.", "", new SharingMark.MayReachFamily())))
                .build();
        FamilyReader mother = new FamilyReader("C. TEST-ROWAN", "mother", "");
        assertThat(lines(new FamilyWriting(book, only(book), BABY, mother, FamilyWords.none()).plan(HEAD)))
                .contains("What you told us", "If you are worried, ring. Do not wait.")
                .anyMatch(line -> line.endsWith("to talk about how to keep your baby safe."))
                .noneMatch(line -> line.contains("come home") || line.contains("TEST-ROWAN"));
    }

    @ParameterizedTest
    @CsvSource({"10, Tue 8 December 2026", "5, Tue 1 December 2026"})
    void strategyMinutesAreCorrectedWithinTheDaysThatTheHubLaidDown(int days, String by) {
        Child child = AChild.aChild().numbered(1).build();
        MeetingBook there = held(child)
                .discussed(
                        0,
                        said -> said.with(StrategyDiscussion.none()
                                .begun(AMeeting.OPENED.plusSeconds(300))
                                .ended(AMeeting.OPENED.plusSeconds(600))))
                .build();
        MeetingBook book = limited(there, days);
        assertThat(new StrategyMinutesWriting(book, only(book))
                        .under(HEAD, POLICE)
                        .orElseThrow()
                        .facts())
                .contains(new Paper.Fact("Corrections by", by));
    }

    /// How often a child was referred is about this child alone; a link leads to somebody else.
    @Test
    void theChildsFileSaysThatItIsARepeatAndNamesNoLink() {
        Child child = AChild.aChild().numbered(1).build();
        MeetingBook book = held(child)
                .because(0, Reasons.referral("06:12"))
                .because(0, new Repeat(3, 12, true))
                .because(0, Reasons.sibling("Sister, same household"))
                .build();
        assertThat(lines(CaseFileWriting.of(book, only(book), child, POLICE, HEAD)))
                .anyMatch(line -> line.contains("3rd in 12 months"))
                .noneMatch(line -> line.contains("Sister"));
    }

    @Test
    void whatProtectsBeginsItsLineWhereNobodySaidWhatTheHarmIs() {
        Child child = AChild.aChild().numbered(1).build();
        MeetingBook book = held(child)
                .discussed(
                        0,
                        said -> said.with(new Risk(
                                Optional.of(Risk.Level.HIGH),
                                Optional.empty(),
                                List.of(),
                                "his grandmother",
                                SharingMark.usual())))
                .build();
        assertThat(new HandoverWriting(book, POLICE, HandoverWriting.Night.NONE)
                        .under(HEAD).parts().stream()
                                .flatMap(part -> part.pieces().stream())
                                .filter(Paper.Piece.Table.class::isInstance)
                                .map(Paper.Piece.Table.class::cast)
                                .flatMap(table -> table.rows().stream())
                                .map(row -> row.get(1)))
                .containsExactly("What protects: his grandmother");
    }

    @ParameterizedTest
    @CsvSource({"10, Tue 8 December 2026", "5, Tue 1 December 2026"})
    void anExtractIsCorrectedWithinTheDaysThatTheHubLaidDown(int days, String by) {
        Child child = AChild.aChild().numbered(1).build();
        MeetingBook book = limited(
                held(child)
                        .attendedBy(AMeeting.present(AMeeting.HOUSING))
                        .discussed(0, said -> said.with(new Voice("At home.", "", SharingMark.usual())))
                        .build(),
                days);
        assertThat(ExtractWriting.of(book, new Recipient(AMeeting.HOUSING, "Housing", ""), HEAD)
                        .orElseThrow()
                        .facts())
                .contains(new Paper.Fact("Corrections until", by));
    }

    /// An action that the chair signed over although nobody took it is on the chair's list, or it is on none.
    @Test
    void theChairsListHoldsWhatNoAgencyHasTaken() {
        Child child = AChild.aChild().numbered(1).build();
        AnAction visit = AnAction.anAction(child.id());
        AnAction nobodys = new AnAction(
                child.id(),
                "ring the landlord",
                Optional.empty(),
                new Owner.Nobody(),
                visit.due(),
                SharingMark.narrowest(),
                visit.status(),
                visit.setAt());
        MeetingBook book = held(child).with(visit.build()).with(nobodys.build()).build();
        assertThat(PaperWriting.chairsList(book, HEAD).groups())
                .extracting(
                        Paper.Group::agency, group -> group.rows().getFirst().text())
                .containsExactly(tuple("Police", "visit home"), tuple("No agency", "ring the landlord"));
        assertThat(PaperWriting.actionList(book, POLICE, HEAD).groups())
                .extracting(Paper.Group::agency)
                .containsExactly("Police");
    }

    private static MeetingBook at(MeetingType type, Arrangements how, MeetingBook there) {
        Meeting held = Meeting.planned(AMeeting.ID, type, AMeeting.DAY)
                .with(there.meeting().attendance())
                .with(how);
        return new MeetingBook(
                held,
                there.agenda(),
                there.discussions(),
                there.actions(),
                List.of(),
                there.subjects(),
                List.of(),
                there.hub());
    }

    /// A panel on Tuesdays keeps who comes back on one; on another day, and after one beside the usual, whoever takes
    /// everybody sees the child, and the plan does not name the panel.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        daily | false | 2026-11-27 | Daily MASH, Fri 27 November 2026
        daily | true  | 2026-11-27 | Daily MASH, Fri 27 November 2026
        panel | false | 2026-12-01 | Exploitation, Tue 1 December 2026
        panel | false | 2026-12-02 | Wed 2 December 2026
        panel | true  | 2026-12-01 | Tue 1 December 2026
        """)
    void thePlanNamesTheMeetingToWhichTheChildComesBack(String of, boolean adHoc, LocalDate on, String expected) {
        Child child = AChild.aChild().numbered(1).build();
        MeetingType panel = new MeetingType(
                new MeetingTypeId(new UUID(4, 9)),
                "Exploitation",
                "Multi-Agency Child Exploitation Meeting",
                AMeeting.DAILY.coreAgencies(),
                LocalTime.of(14, 0),
                LocalTime.of(16, 0),
                6,
                4,
                new MeetingDefaults("E", Set.of(DayOfWeek.TUESDAY), Set.of(), List.of(), false, false));
        MeetingBook book = at(
                of.equals("panel") ? panel : AMeeting.DAILY,
                adHoc ? Arrangements.calledAs(1) : Arrangements.none(),
                held(child)
                        .with(AnAction.anAction(child.id()).build())
                        .discussed(
                                0,
                                said -> said.with(ADecision.aDecision(OutcomeKind.REVIEW)
                                        .at(on.atTime(14, 0))
                                        .build()))
                        .build());
        assertThat(PaperWriting.plan(book, only(book), POLICE, HEAD)
                        .orElseThrow()
                        .facts())
                .filteredOn(fact -> fact.label().equals("Next review"))
                .extracting(Paper.Fact::words)
                .containsExactly(expected);
    }
}
