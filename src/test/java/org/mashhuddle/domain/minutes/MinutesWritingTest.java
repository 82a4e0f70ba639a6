package org.mashhuddle.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.fixture.AMeeting.HEALTH;
import static org.mashhuddle.fixture.AMeeting.HOUSING;
import static org.mashhuddle.fixture.AMeeting.POLICE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.Arrangements;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.AttendanceId;
import org.mashhuddle.domain.meeting.AttendanceStatus;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.meeting.Presence;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.meeting.room.SpokenPresence;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.reader.AgendaSheetWriting;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Disagreement;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.domain.work.StrategyQuestion;
import org.mashhuddle.domain.work.Voice;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.ADecision;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AnAction;
import org.mashhuddle.fixture.MarkTable;

class MinutesWritingTest {

    private static final MinutesWriting.Around AROUND =
            new MinutesWriting.Around("SAM-2026-11-24-D", 1, "hash", List.of());
    private static final PaperHead HEAD =
            new PaperHead("SAM", "OFFICIAL", "t", "on", "r", "to", "1", "s", "rec", "ret", false);
    private static final Meeting MEETING =
            AMeeting.aMeeting(AChild.aChild().build()).build().meeting();
    private static final List<AgencyId> AGENCIES = List.of(POLICE, HEALTH, HOUSING);

    /// In each marked text of the item that has become a strategy discussion.
    private static final String HELD = "Held";

    /// A marked text, and whose own action it is.
    private record Marker(String text, SharingMark mark, Optional<AgencyId> owner) {
        boolean isOfStrategyDiscussion() {
            return text.contains(HELD);
        }
    }

    /// Whoever left before the end and was set to apologies afterwards had been in the room.
    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, 'Present, 09:32 to 10:00', 'Not present'",
        "OBSERVER, 'Observer, 09:32 to 10:00', 'Observer, not present'",
        "APOLOGIES, 'Apologies; in the room 09:32 to 10:00', Apologies",
        "APOLOGIES_WITH_INFORMATION, 'Apologies, with information sent; in the room 09:32 to 10:00',"
                + " 'Apologies, with information sent'",
        "NO_RESPONSE, 'No response; in the room 09:32 to 10:00', No response"
    })
    void theTimesOfAttendanceAreNeverLost(AttendanceStatus status, String there, String never) {
        Presence time =
                new Presence(Instant.parse("2026-11-24T09:32:00Z"), Optional.of(Instant.parse("2026-11-24T10:00:00Z")));
        assertThat(MinutesWriting.how(attended(status, List.of(time)), MEETING)).isEqualTo(there);
        assertThat(MinutesWriting.how(attended(status, List.of()), MEETING)).isEqualTo(never);
    }

    /// A meeting that is called at once asks nobody beforehand: who was not there owed it no response.
    @Test
    void nobodyIsSaidNotToHaveRespondedToAMeetingThatWasCalledAtOnce() {
        Meeting called = MEETING.with(Arrangements.calledAs(1));
        assertThat(MinutesWriting.how(attended(AttendanceStatus.NO_RESPONSE, List.of()), called))
                .isEqualTo("Not present");
        assertThat(MinutesWriting.how(attended(AttendanceStatus.APOLOGIES, List.of()), called))
                .isEqualTo("Apologies");
    }

    /// "09:57 to 09:57" tells a reader nothing: a stay of no minute is one time, or part of what it touches.
    @ParameterizedTest
    @CsvSource({
        "'09:57:05 09:57:40', 'Present, 09:57', '09:57 to 09:57'",
        "'09:30:00 09:57:05, 09:57:20 09:57:40', 'Present, 09:30 to 09:57', '09:30 to 09:57'",
        "'09:57:05 09:57:20, 09:57:40 10:30:00', 'Present, 09:57 to 10:30', '09:57 to 10:30'",
        "'09:57:05 09:57:20, 09:57:40 09:57:50', 'Present, 09:57', '09:57 to 09:57'",
        "'09:30:00 09:40:00, 09:57:05 09:57:20, 09:57:40 09:57:50',"
                + " 'Present, 09:30 to 09:40 and 09:57', '09:30 to 09:40, 09:57 to 09:57'",
        "'09:30:00 09:57:05, 09:57:20 10:30:00', 'Present, 09:30 to 09:57 and 09:57 to 10:30',"
                + " '09:30 to 09:57, 09:57 to 10:30'"
    })
    void aStayOfNoMinuteIsNotASpan(String stays, String minutes, String typed) {
        List<Presence> times = Arrays.stream(stays.split(", "))
                .map(stay -> new Presence(moment(stay.substring(0, 8)), Optional.of(moment(stay.substring(9)))))
                .toList();
        assertThat(MinutesWriting.how(attended(AttendanceStatus.IN_PERSON, times), MEETING))
                .isEqualTo(minutes);
        assertThat(SpokenPresence.words(times)).isEqualTo(typed);
    }

    /// The room only passed through the item: from and until are the same minute, which is said once.
    @Test
    void anItemThatTheRoomLeftInTheMinuteInWhichItCameIsSaidToBeOfThatMinute() {
        MeetingBook book = AMeeting.aMeeting(AChild.aChild().numbered(1).build())
                .discussed(0, now -> now.leftAs(DiscussionState.DONE, AMeeting.OPENED.plusSeconds(80)))
                .build();
        assertThat(ItemWriting.of(
                                book,
                                book.agenda().items().getFirst(),
                                new Reader.InItem(POLICE),
                                AMeeting.OPENED.plusSeconds(3600))
                        .times())
                .startsWith("Discussed 09:31; present");
    }

    private static Instant moment(String clock) {
        return Instant.parse("2026-11-24T" + clock + "Z");
    }

    /// Who reads the pages of an item that the room never came back to must not take it for discussed to the end.
    @Test
    void anItemHeldOverAndNotReturnedToSaysSo() {
        MeetingBook book = AMeeting.aMeeting(AChild.aChild().build())
                .discussed(0, now -> now.leftAs(DiscussionState.HELD_OVER, AMeeting.OPENED.plusSeconds(90)))
                .build();
        assertThat(Strings.in(MinutesWriting.of(book, AROUND, AMeeting.OPENED.plusSeconds(3600))))
                .anyMatch(line -> line.endsWith("Held over, and not returned to."));
    }

    private static Attendance attended(AttendanceStatus status, List<Presence> times) {
        return new Attendance(new AttendanceId(new UUID(4, 4)), POLICE, "A. Patel", "sergeant", status, times);
    }

    @Test
    void wordsAreNeverSharedFartherThanTheirMarkInMinutesAndPapers() {
        for (long seed = 1; seed <= 150; seed++) {
            Random random = new Random(seed);
            List<Marker> markers = new ArrayList<>();
            MeetingBook book = meeting(random, markers);
            List<String> minutes = Strings.in(MinutesWriting.of(book, AROUND, AMeeting.OPENED.plusSeconds(3600)));
            for (Marker marker : markers) {
                if (marker.isOfStrategyDiscussion()
                        || !MarkTable.says(marker.mark(), MarkTable.Column.MINUTES, Optional.empty(), false, false)) {
                    assertNowhere(marker, minutes, "minutes, seed " + seed);
                }
            }
            assertThat(markers)
                    .anySatisfy(m -> assertThat(String.join(" ", minutes)).contains(m.text()));
            for (AgencyId agency : AGENCIES) {
                papers(book, agency, markers, seed);
            }
        }
    }

    /// What the chair is shown before signing: every entry is in the minutes or on the list, and of a
    /// strategy discussion, which has minutes of its own, what these do not hold either.
    @Test
    void whatStaysOutIsOnTheListAndNothingElse() {
        int out = 0;
        for (long seed = 1; seed <= 60; seed++) {
            List<Marker> markers = new ArrayList<>();
            MeetingBook book = meeting(new Random(seed), markers);
            String minutes =
                    String.join(" ", Strings.in(MinutesWriting.of(book, AROUND, AMeeting.OPENED.plusSeconds(3600))));
            String listed = LeftOut.of(book).stream().map(LeftOut::words).collect(Collectors.joining(" "));
            for (Marker marker : markers) {
                if (marker.text().matches("\\[(said|voice|toldHeld|risk|holds|because|action).*")) {
                    boolean kept = marker.isOfStrategyDiscussion()
                            ? MarkTable.says(marker.mark(), MarkTable.Column.MINUTES, Optional.empty(), false, false)
                            : minutes.contains(marker.text());
                    assertThat(listed.contains(marker.text()))
                            .as("%s marked %s, seed %d", marker.text(), marker.mark(), seed)
                            .isEqualTo(!kept);
                    out += listed.contains(marker.text()) ? 1 : 0;
                }
            }
        }
        assertThat(out).isGreaterThan(100);
    }

    private static void assertNowhere(Marker marker, List<String> texts, String where) {
        assertThat(texts)
                .as("%s: %s marked %s", where, marker.text(), marker.mark())
                .noneMatch(text -> text.contains(marker.text()));
    }

    private static void papers(MeetingBook book, AgencyId agency, List<Marker> markers, long seed) {
        Recipient recipient = new Recipient(agency, "Agency", "");
        List<Paper> papers = new ArrayList<>();
        papers.add(PaperWriting.actionList(book, recipient, HEAD));
        papers.add(PaperWriting.slip(book, recipient, HEAD));
        papers.add(AgendaSheetWriting.of(book, recipient.reader(), HEAD));
        for (AgendaItem item : book.agenda().items()) {
            PaperWriting.plan(book, item, recipient, HEAD).ifPresent(papers::add);
        }
        for (Paper paper : papers) {
            List<String> texts = Strings.in(paper);
            for (Marker marker : markers) {
                boolean own = marker.owner().filter(agency::equals).isPresent();
                MarkTable.Column column = paper instanceof Paper.Plan ? MarkTable.Column.ITEM : MarkTable.Column.OTHER;
                if (!own && !MarkTable.says(marker.mark(), column, Optional.of(agency), false, false)) {
                    assertNowhere(marker, texts, paper.getClass().getSimpleName() + ", seed " + seed);
                }
            }
        }
    }

    private static SharingMark mark(Random random) {
        Set<AgencyId> some = new HashSet<>();
        AGENCIES.stream().filter(_ -> random.nextBoolean()).forEach(some::add);
        List<String> rows = MarkTable.rows().stream().sorted().toList();
        return MarkTable.mark(rows.get(random.nextInt(rows.size())), some);
    }

    private static MeetingBook meeting(Random random, List<Marker> markers) {
        Child one = AChild.aChild().numbered(1).build();
        Child two = AChild.aChild().numbered(2).build();
        AMeeting meeting = AMeeting.aMeeting(one, two);
        for (int place = 0; place < 2; place++) {
            int at = place;
            String held = place == 1 ? HELD : "";
            List<Contribution> shared = new ArrayList<>();
            for (AgencyId agency : AGENCIES) {
                Marker said = marker(random, markers, "said" + held, Optional.empty());
                shared.add(new Contribution(
                        new ContributionId(new UUID(random.nextLong(), 1)),
                        agency,
                        "S",
                        said.text(),
                        false,
                        Optional.empty(),
                        said.mark(),
                        AMeeting.OPENED));
            }
            meeting = meeting.discussed(at, now -> {
                var next = now;
                for (Contribution each : shared) {
                    next = next.with(each);
                }
                return words(next, shared, random, markers, held);
            });
            Marker summary = marker(random, markers, "summary" + held, Optional.empty());
            meeting = meeting.because(
                    at,
                    new NewReferral(
                            new ReferralId(new UUID(2, at)),
                            ReferralKind.REFERRAL,
                            new Moment.Exactly(AMeeting.OPENED),
                            AMeeting.OPENED,
                            "police",
                            summary.text(),
                            summary.mark()));
            Marker link = marker(random, markers, "link" + held, Optional.empty());
            meeting = meeting.because(
                    at, new LinkedTo(at == 0 ? two.id() : one.id(), LinkKind.SIBLING, link.text(), "", link.mark()));
            for (AgencyId agency : AGENCIES) {
                Marker action = marker(random, markers, "action" + held, Optional.of(agency));
                meeting = meeting.with(AnAction.anAction(at == 0 ? one.id() : two.id())
                        .ownedBy(agency)
                        .saying(action.text(), action.mark())
                        .build());
            }
        }
        return meeting.build();
    }

    private static org.mashhuddle.domain.meeting.Discussion words(
            org.mashhuddle.domain.meeting.Discussion now,
            List<Contribution> shared,
            Random random,
            List<Marker> markers,
            String held) {
        Marker voice = marker(random, markers, "voice" + held, Optional.empty());
        Marker told = marker(random, markers, "told" + held, Optional.empty());
        Marker risk = marker(random, markers, "risk" + held, Optional.empty());
        Marker holds = marker(random, markers, "holds" + held, Optional.empty());
        Contribution cited = shared.get(random.nextInt(shared.size()));
        SharingMark own = mark(random);
        Marker because =
                new Marker("[because" + held + markers.size() + "]", own.narrowedBy(cited.mark()), Optional.empty());
        markers.add(because);
        Marker strategy = new Marker("[strategy" + held + markers.size() + "]", because.mark(), Optional.empty());
        markers.add(strategy);
        Decision plain = ADecision.aDecision(OutcomeKind.SECTION_47).build();
        return now.with(new Voice(voice.text(), voice.text(), voice.mark()))
                .with(new Risk(Optional.empty(), Optional.empty(), List.of(risk.text()), risk.text(), risk.mark())
                        .with(List.of(risk.text()), risk.text()))
                .with(new StrategyQuestion(Optional.of(true), strategy.text()))
                .with(discussed(held, told))
                .with(new Decision(
                        plain.outcomes(),
                        because.text(),
                        own,
                        Set.of(cited.id()),
                        "",
                        List.of(new Disagreement(Optional.of(HEALTH), holds.text(), 2, holds.mark()))));
    }

    /// The second child's item has become a strategy discussion; nothing was answered of the first.
    private static StrategyDiscussion discussed(String held, Marker told) {
        return held.isEmpty()
                ? StrategyDiscussion.none()
                : StrategyDiscussion.none()
                        .begun(AMeeting.OPENED.plusSeconds(120))
                        .with(
                                StrategyDiscussion.Question.FAMILY,
                                new StrategyDiscussion.Answer(told.text(), told.mark()));
    }

    private static Marker marker(Random random, List<Marker> markers, String kind, Optional<AgencyId> owner) {
        Marker marker = new Marker("[" + kind + markers.size() + "]", mark(random), owner);
        markers.add(marker);
        return marker;
    }

    @Test
    void aRestrictedSubjectLeavesNoTraceButANumber() {
        Map<String, String> secret = new HashMap<>();
        secret.put("name", "Zebulon");
        Child open = AChild.aChild().numbered(1).build();
        Child hidden = AChild.aChild()
                .numbered(2)
                .called(secret.get("name"), "Marker")
                .onlyFor(new UserId(new UUID(1, 1)))
                .build();
        MeetingBook book = AMeeting.aMeeting(open, hidden)
                .because(
                        0,
                        new LinkedTo(
                                hidden.id(),
                                LinkKind.SIBLING,
                                "Marker, brother of Zebulon",
                                "",
                                new SharingMark.MayBeShared()))
                .discussed(
                        1,
                        now -> now.with(ADecision.aDecision(OutcomeKind.CLOSE)
                                .because("Marker Zebulon is safe")
                                .build()))
                .with(AnAction.anAction(hidden.id())
                        .saying("visit Zebulon Marker", new SharingMark.MayBeShared())
                        .build())
                .build();
        Minutes minutes = MinutesWriting.of(book, AROUND, AMeeting.OPENED);
        assertThat(minutes.items()).hasSize(2);
        assertThat(minutes.items().getLast().number()).isEqualTo(2);
        List<String> all = new ArrayList<>(Strings.in(minutes));
        for (AgencyId agency : AGENCIES) {
            Recipient recipient = new Recipient(agency, "Agency", "");
            all.addAll(Strings.in(PaperWriting.actionList(book, recipient, HEAD)));
            all.addAll(Strings.in(PaperWriting.slip(book, recipient, HEAD)));
            all.addAll(Strings.in(AgendaSheetWriting.of(book, recipient.reader(), HEAD)));
            assertThat(PaperWriting.plan(book, book.agenda().items().getLast(), recipient, HEAD))
                    .isEmpty();
        }
        assertThat(all)
                .noneMatch(t -> t.contains("Zebulon")
                        || t.toUpperCase(java.util.Locale.UK).contains("MARKER"));
    }
}
