package org.mashhuddle.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.meeting.WakingDay;
import org.mashhuddle.domain.reason.ActionDue;
import org.mashhuddle.domain.reason.BirthPassed;
import org.mashhuddle.domain.reason.CarriedOver;
import org.mashhuddle.domain.reason.ClockRunning;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.reason.DeferralReached;
import org.mashhuddle.domain.reason.EighteenthNear;
import org.mashhuddle.domain.reason.InCustody;
import org.mashhuddle.domain.reason.LeftCustody;
import org.mashhuddle.domain.reason.LifeChanged;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.ListedNotDiscussed;
import org.mashhuddle.domain.reason.MeasureOpen;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.NameDue;
import org.mashhuddle.domain.reason.NamedOften;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Repeat;
import org.mashhuddle.domain.reason.ReportedNotDone;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.reason.Returned;
import org.mashhuddle.domain.reason.ReviewReached;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.fixture.Invented;

/// For each kind of reason, what of it wakes a child who was put off yesterday morning and what
/// does not ([Reason#isNewsSince]).
class NewsSincePutOffTest {

    /// One line of the table: the day as it was put together, and whether it wakes.
    record Line(String words, Class<? extends Reason> kind, WakingDay day, boolean wakes) {
        @Override
        public String toString() {
            return words;
        }
    }

    private static Line wakes(String words, Class<? extends Reason> kind, WakingDay day) {
        return new Line(words, kind, day, true);
    }

    private static Line sleeps(String words, Class<? extends Reason> kind, WakingDay day) {
        return new Line(words, kind, day, false);
    }

    static Stream<Line> table() {
        return Stream.of(referrals(), ownDays(), dated(), clocks()).flatMap(List::stream);
    }

    private static List<Line> referrals() {
        return List.of(
                wakes("missing, of whenever", MissingNow.class, day().missing()),
                wakes("a later referral", NewReferral.class, day().referral(+1)),
                sleeps("an earlier referral", NewReferral.class, day().referral(-1)),
                wakes(
                        "an earlier referral, left off without a day",
                        NewReferral.class,
                        day().forGood().referral(-1)),
                wakes("an earlier referral, rated red", NewReferral.class, day().referralRated(MashRating.RED, +1)),
                sleeps("an earlier referral, red already", NewReferral.class, day().referralRated(MashRating.RED, -1)),
                sleeps(
                        "an earlier referral, rated amber",
                        NewReferral.class,
                        day().referralRated(MashRating.AMBER, +1)),
                wakes("asked for later", RequestedBy.class, day().asked(+1, 0)),
                sleeps("asked for before", RequestedBy.class, day().asked(-1, 0)),
                wakes("asked before for a later list", RequestedBy.class, day().asked(-1, 1)),
                wakes("linked to one newly referred", LinkedTo.class, day().linked()),
                sleeps("a repeat", Repeat.class, day().referral(-1)));
    }

    private static List<Line> ownDays() {
        return List.of(
                sleeps("due today", ActionDue.class, day().due(-1, 0, 17)),
                wakes("overdue since", ActionDue.class, day().due(-1, -1, 12)),
                sleeps("overdue before", ActionDue.class, day().due(-1, -2, 12)),
                wakes("set since", ActionDue.class, day().due(+1, 0, 17)),
                wakes("not taken since", ActionDue.class, day().standing(ActionStatus.AGENCY_HAS_NOT_TAKEN_IT, +1)),
                sleeps("not taken before", ActionDue.class, day().standing(ActionStatus.AGENCY_HAS_NOT_TAKEN_IT, -1)),
                sleeps("a name by today", NameDue.class, day().name(-1, 0, 17)),
                wakes("a name that did not come", NameDue.class, day().name(-1, -1, 12)),
                wakes("a name asked for since", NameDue.class, day().name(+1, 0, 17)),
                wakes(
                        "reported not done since",
                        ReportedNotDone.class,
                        day().back(DatedReturn.Kind.REPORTED_NOT_DONE, +1)),
                sleeps("a review set before", ReviewReached.class, day().back(DatedReturn.Kind.REVIEW, -1)),
                wakes(
                        "a review set before, left off without a day",
                        ReviewReached.class,
                        day().forGood().back(DatedReturn.Kind.REVIEW, -1)),
                wakes("a review set since", ReviewReached.class, day().back(DatedReturn.Kind.REVIEW, +1)),
                sleeps("an earlier deferral", DeferralReached.class, day().back(DatedReturn.Kind.DEFERRAL, -1)),
                wakes(
                        "drawn by the lot since",
                        ListedNotDiscussed.class,
                        day().back(DatedReturn.Kind.LISTED_NOT_DISCUSSED, +1)),
                wakes("carried over since", CarriedOver.class, day().back(DatedReturn.Kind.CARRIED_OVER, +1)));
    }

    private static List<Line> dated() {
        return List.of(
                wakes("in custody", InCustody.class, day().inCustody()),
                wakes("left custody since", LeftCustody.class, day().leftCustody(+1)),
                sleeps("left custody before", LeftCustody.class, day().leftCustody(-1)),
                wakes("returned, told since", Returned.class, day().returned(+1, 30)),
                sleeps("returned, told before", Returned.class, day().returned(-1, 30)),
                wakes("interview over since", Returned.class, day().returned(-1, 73)),
                wakes("a birth since", BirthPassed.class, day().birth(0)),
                sleeps("a birth before", BirthPassed.class, day().birth(-3)),
                wakes("a birth recorded since", LifeChanged.class, day().back(DatedReturn.Kind.BIRTH_RECORDED, +1)),
                sleeps("a death recorded before", LifeChanged.class, day().back(DatedReturn.Kind.DEATH_RECORDED, -1)),
                wakes("a birthday near since", EighteenthNear.class, day().birthday(28)),
                sleeps("a birthday near before", EighteenthNear.class, day().birthday(5)),
                wakes("an order that came up since", MeasureOpen.class, day().order(-1, 7)),
                sleeps("an order that had come up before", MeasureOpen.class, day().order(-1, 3)),
                wakes("an order told since", MeasureOpen.class, day().order(+1, 3)),
                wakes("an order that ran out since", MeasureOpen.class, day().order(-1, -1)),
                sleeps("an order that had run out before", MeasureOpen.class, day().order(-1, -4)),
                wakes("named again", NamedOften.class, day().named(+1)),
                sleeps("named before", NamedOften.class, day().named(-1)));
    }

    private static List<Line> clocks() {
        Class<? extends Reason> kind = ClockRunning.class;
        return List.of(
                wakes("police protection, of whenever", kind, day().clock(ClockKind.POLICE_PROTECTION, -2)),
                wakes("it came up since", kind, day().clock(ClockKind.REFERRAL_ACCEPTANCE, -7)),
                wakes("it ran out since", kind, day().clock(ClockKind.CONFERENCE, -22)),
                sleeps("it ran out before", kind, day().clock(ClockKind.TRANSFER_ACKNOWLEDGEMENT, -12)));
    }

    private static WakingDay day() {
        return new WakingDay();
    }

    @ParameterizedTest
    @MethodSource("table")
    void whatWakesAndWhatDoesNot(Line line) {
        assertThat(line.day().shown()).as("shown").contains(line.kind());
        assertThat(line.day().isOn()).isEqualTo(line.wakes());
    }

    @Test
    void everyKindOfReasonIsInTheTable() {
        assertThat(table().<Class<?>>map(Line::kind).distinct())
                .containsExactlyInAnyOrderElementsOf(Invented.kinds(Reason.class));
    }
}
