package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.LongForm;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemSnapshot;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.service.MomentAccount;
import org.mashhuddle.service.Told;
import org.mashhuddle.service.minutes.MinutesOverview;

/// Product rule 12: what an item says of its own moment is fixed when it happens. Random
/// meetings are held against an account that is kept apart; and whatever happens after the close,
/// each of them still says the same.
class MomentsStandStillTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final int MEETINGS = LongForm.or("meetings", 2, 30);
    private static final Pattern ACTIONS = Pattern.compile("([0-9]+) actions?( overdue| due today.*)?");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @Seeds(20261125)
    void whatAnItemSaysOfItsMomentIsTrueAndStandsStill(long seed) {
        System.err.println("Seed " + seed);
        try (TestHub hub = TestHub.at(Instant.parse("2026-11-02T07:00:00Z"), folder)) {
            RandomMeeting random = new RandomMeeting(hub, seed);
            AfterTheClose after = new AfterTheClose(hub, random, seed);
            Map<MeetingId, Said> said = new LinkedHashMap<>();
            LocalDate day = FIRST;
            int partly = 0;
            int answered = 0;
            for (int i = 0; i < MEETINGS; i++) {
                RandomMeeting.Held held = random.hold(day);
                holdsAgainst(hub, held, "seed " + seed + ", meeting of " + day);
                partly += held.account().everPartly() ? 1 : 0;
                answered += held.account().everAnswered() ? 1 : 0;
                said.put(held.meeting(), Said.by(hub, held.meeting()));
                hub.clock.pass(Duration.ofHours(1));
                after.happens(held.meeting(), day);
                said.get(held.meeting()).mustStillBe(Said.by(hub, held.meeting()), "seed " + seed);
                day = hub.services.meetings().nextMeeting(day);
            }
            said.forEach((meeting, before) -> before.mustStillBe(Said.by(hub, meeting), "seed " + seed));
            assertThat(partly).as("meetings with somebody there for a part").isGreaterThanOrEqualTo(MEETINGS / 2);
            // the short form has too few
            assertThat(answered).as("meetings with an answer").isGreaterThanOrEqualTo(MEETINGS / 10);
        }
    }

    /// In the night in which the clocks go back: over midnight, and over the hour that comes twice.
    @ParameterizedTest
    @Seeds({1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void soIsWhatItSaysOfTheNightInWhichTheClocksGoBack(long seed) {
        try (TestHub hub = TestHub.at(Instant.parse("2026-10-24T06:00:00Z"), folder)) {
            RandomMeeting random = new RandomMeeting(hub, seed);
            RandomMeeting.Held evening = random.hold(LocalDate.of(2026, 10, 24), LocalTime.of(23, 40));
            holdsAgainst(hub, evening, "seed " + seed + ", over midnight");
            Said said = Said.by(hub, evening.meeting());
            RandomMeeting.Held night = random.hold(LocalDate.of(2026, 10, 25), LocalTime.of(1, 35));
            holdsAgainst(hub, night, "seed " + seed + ", over the hour that comes twice");
            said.mustStillBe(Said.by(hub, evening.meeting()), "seed " + seed);
            assertThat(hub.book(night.meeting()).meeting().times().closedAt().orElseThrow())
                    .isAfter(Instant.parse("2026-10-25T01:00:00Z"));
            assertThat(hub.book(evening.meeting()).meeting().times().closedAt().orElseThrow())
                    .isAfter(Instant.parse("2026-10-24T23:00:00Z"));
        }
    }

    private static void holdsAgainst(TestHub hub, RandomMeeting.Held held, String when) {
        MomentAccount account = held.account();
        MeetingBook book = hub.book(held.meeting());
        Minutes minutes =
                hub.services.minutes().view(hub.viewer(), held.meeting()).minutes();
        for (AgendaItem item : book.agenda().items()) {
            String child = RandomMeeting.key(item.subject());
            Minutes.Item written = minutes.items().get(item.number() - 1);
            String where = when + ", item " + item.number();
            assertThat(written.times()).as(where).isEqualTo(account.times(child));
            assertThat(count(written.why(), "New referral"))
                    .as(where + " referrals")
                    .isEqualTo(account.referrals(child));
            assertThat(actions(written.why())).as(where + " actions").isEqualTo(account.actions(child));
            assertThat(written.answers()).as(where + " answers").isEqualTo(account.answers(child));
            assertThat(lastTime(book.asItWas().items().get(item.id())))
                    .as(where)
                    .isEqualTo(account.lastTime(child));
        }
    }

    private static long count(List<String> why, String start) {
        return why.stream().filter(each -> each.startsWith(start)).count();
    }

    private static long actions(List<String> why) {
        return why.stream()
                .map(ACTIONS::matcher)
                .filter(Matcher::matches)
                .map(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElse(0L);
    }

    private static String lastTime(ItemSnapshot snapshot) {
        return snapshot.lastTime()
                .map(last -> last.heldOn() + " " + last.outcomes())
                .orElse("never");
    }

    /// Everything that the minutes, the record and the screen of one meeting say.
    private record Said(Minutes minutes, String record, List<String> screen) {

        static Said by(TestHub hub, MeetingId meeting) {
            MinutesOverview view = hub.services.minutes().view(hub.viewer(), meeting);
            MeetingBook book = hub.book(meeting);
            List<String> screen = new ArrayList<>();
            book.agenda().items().forEach(item -> {
                screen.add(Told.by(item.reasons()) + item.rating() + item.section());
                screen.add(Told.by(book.asItWas().items().get(item.id()).lastTime()));
                screen.add(Told.by(book.quorum(item, hub.clock.instant())));
            });
            screen.add(Told.by(book.meeting().attendance()));
            return new Said(view.minutes(), view.recordHash(), screen);
        }

        void mustStillBe(Said now, String when) {
            assertThat(Told.by(now.minutes())).as(when).isEqualTo(Told.by(minutes));
            assertThat(now.screen()).as(when).isEqualTo(screen);
            assertThat(now.record()).as(when + ": the record").isEqualTo(record);
        }
    }
}
