package org.mashhuddle.store.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mashhuddle.store.db.Tables.REFERRAL;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.StoreEngine;
import org.mashhuddle.store.actions.ActionStore;
import org.mashhuddle.store.children.ReferralStore;
import org.mashhuddle.store.children.SubjectStore;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.core.Visible;
import org.mashhuddle.store.hub.HubStore;
import org.mashhuddle.store.meeting.MeetingStore;

/// The facts of an agenda on the real database: complete, and in few statements at any size.
class FactsRowsTest {

    private static final int STATEMENTS = 11;

    private final List<String> statements = new ArrayList<>();
    private Connection connection;
    private StoreContext desk;

    @BeforeEach
    void open() throws SQLException {
        connection = StoreEngine.connect();
        DSLContext sql = DSL.using(new DefaultConfiguration()
                .set(connection)
                .set(StoreEngine.dialect())
                .set(new Settings().withExecuteLogging(false).withRenderSchema(false))
                .set(new Counting()));
        desk = new StoreContext(
                sql,
                Visible.everything(),
                Optional.of(new StoreContext.Stamp(Hub.CHAIR.user().value(), Hub.NOW)),
                Hub.CLOCK);
        new HubStore(desk).keep(Hub.DAILY);
        new MeetingStore(desk).keep(Meeting.planned(Hub.MEETING, Hub.DAILY, Hub.TODAY));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private final class Counting implements ExecuteListener {
        private static final long serialVersionUID = 1;

        @Override
        public void executeStart(ExecuteContext context) {
            statements.add(String.valueOf(context.sql()));
        }
    }

    private Child child(int number) {
        Child child = org.mashhuddle.fixture.AChild.aChild()
                .numbered(number)
                .livingIn(new HouseholdId(new UUID(9, number / 2)))
                .build();
        new SubjectStore(desk).keep(child);
        return child;
    }

    private void fill(int children) {
        AgendaStore agendas = new AgendaStore(desk);
        ReferralStore referrals = new ReferralStore(desk);
        for (int i = 1; i <= children; i++) {
            Child child = child(i);
            referrals.keep(AReferral.aReferral(child.id(), Hub.NOW.minusSeconds(i))
                    .numbered(i)
                    .build());
            referrals.keep(RunningClock.started(
                    new ClockId(new UUID(5, i)),
                    child.id(),
                    ClockKind.ASSESSMENT,
                    new Moment.OnDay(Hub.TODAY),
                    WorkingCalendar.weekdays(),
                    UsualLimits.limits()));
            referrals.keep(new MissingEpisode(
                    new EpisodeId(new UUID(6, i)),
                    child.id(),
                    new Moment.OnDay(Hub.TODAY.minusDays(3)),
                    Optional.empty(),
                    i % 2 == 0 ? Optional.empty() : Optional.of(new Moment.Exactly(Hub.NOW)),
                    MissingEpisode.ReturnInterview.notKnown(),
                    0));
            referrals.keep(new Custody(
                    new CustodyId(new UUID(7, i)),
                    child.id(),
                    new Moment.Exactly(Hub.NOW),
                    "Northmere",
                    "police",
                    Optional.empty(),
                    Custody.Extent.byLaw(),
                    Optional.empty(),
                    Optional.empty(),
                    Provenance.here(),
                    0));
            agendas.keep(new DatedReturn(
                    child.id(),
                    DatedReturn.Kind.REVIEW,
                    Hub.TODAY.minusDays(1),
                    Hub.TODAY,
                    MarkedText.narrowest("why"),
                    "by",
                    Hub.NOW));
            agendas.keep(
                    Hub.MEETING, new AgendaRequest(child.id(), "Police", "who", MarkedText.narrowest("why"), Hub.NOW));
            agendas.keep(
                    Hub.MEETING,
                    new LeftOff(
                            child.id(),
                            "new contact",
                            MarkedText.narrowest("why"),
                            "by",
                            Hub.NOW,
                            Optional.of(Hub.TODAY.plusDays(1))));
        }
    }

    private AgendaFacts facts() {
        return facts(UsualLimits.limits());
    }

    private AgendaFacts facts(TimeLimits limits) {
        statements.clear();
        Meeting meeting = new MeetingStore(desk).byId(Hub.MEETING).orElseThrow();
        statements.clear();
        return new AgendaStore(desk)
                .facts(
                        meeting,
                        WorkingCalendar.weekdays(),
                        limits,
                        new ReferralStore(desk).open(),
                        new ActionStore(desk).open());
    }

    @Test
    void atMostElevenStatementsReadTheFactsAtAnySize() {
        fill(4);
        facts();
        assertThat(statements).hasSizeLessThanOrEqualTo(STATEMENTS);
        fill(300);
        AgendaFacts facts = facts();
        assertThat(statements).hasSizeLessThanOrEqualTo(STATEMENTS);
        assertThat(facts.network().subjects()).hasSize(300);
    }

    /// What stands in a statement is written and read as SQL each time.
    @Test
    void noStatementGrowsWithTheChildrenOfWhomSomethingIsOpen() {
        fill(4);
        facts();
        List<String> ofFour = List.copyOf(statements);
        fill(30);
        facts();
        assertThat(statements).isEqualTo(ofFour);
    }

    @Test
    void everyKindOfFactComesBackAsItWasKept() {
        fill(2);
        AgendaFacts facts = facts();
        assertThat(facts.referrals()).hasSize(2);
        assertThat(facts.missing()).hasSize(1);
        assertThat(facts.returned()).hasSize(1);
        assertThat(facts.recentEpisodes()).hasSize(2).containsValue(1);
        assertThat(facts.clocks()).containsExactlyInAnyOrderElementsOf(new ReferralStore(desk).clocks());
        assertThat(facts.custodies())
                .hasSize(2)
                .containsExactlyInAnyOrderElementsOf(new ReferralStore(desk).custodies());
        assertThat(facts.returns()).isEqualTo(new AgendaStore(desk).returns());
        assertThat(facts.requests())
                .allSatisfy(each -> assertThat(each.on()).contains(Hub.TODAY))
                .extracting(AgendaRequest::subject, AgendaRequest::agency, AgendaRequest::at)
                .containsExactlyInAnyOrderElementsOf(new AgendaStore(desk)
                        .requests(Hub.MEETING).stream()
                                .map(each -> tuple(each.subject(), each.agency(), each.at()))
                                .toList());
        assertThat(facts.leftOff()).isEqualTo(new AgendaStore(desk).leftOffStanding(Hub.TODAY));
        assertThat(facts.rules().hours()).isEqualTo(new HubStore(desk).hours());
        assertThat(facts.history().referralsLately()).hasSize(2).containsValue(1);
        assertThat(facts.history().heard()).isEmpty();
        assertThat(facts.network().subjects())
                .isEqualTo(
                        new SubjectStore(desk).byIds(facts.network().subjects().keySet()));
    }

    @Test
    void aBrotherWhoIsNotSpokenOfIsInTheNetworkThroughTheHousehold() {
        Child first = child(2);
        Child brother = child(3);
        new ReferralStore(desk).keep(AReferral.aReferral(first.id(), Hub.NOW).build());
        assertThat(facts().network().subjects()).containsOnlyKeys(first.id(), brother.id());
    }

    /// Children of whom nothing else is open are a number beside the place; how many are restricted is known.
    @Test
    void whereThreeChildrenWereSeenIsInTheNetworkAndTheyAreOnlyCounted() {
        Place arcade = place(1);
        Place park = place(2);
        SubjectId hidden = seen(20, arcade, park).id();
        seen(22, arcade, park);
        seen(24, arcade);
        new SubjectStore(desk)
                .keep(new SubjectStore(desk)
                        .byIds(Set.of(hidden))
                        .get(hidden)
                        .restrictedTo(Optional.of(new Restriction(Set.of(Hub.CHAIR.user())))));
        AgendaFacts facts = facts();
        assertThat(facts.network().subjects()).containsOnlyKeys(arcade.id());
        assertThat(facts.history().named())
                .containsEntry(arcade.id(), new AgendaFacts.Named(3, 1, Hub.NOW))
                .containsEntry(park.id(), new AgendaFacts.Named(2, 1, Hub.NOW));
    }

    @Test
    void whoeverHasALinkWithAChildInQuestionIsInTheNetwork() {
        Place park = place(2);
        Child child = seen(20, park);
        new ReferralStore(desk).keep(AReferral.aReferral(child.id(), Hub.NOW).build());
        assertThat(facts().network().subjects()).containsOnlyKeys(child.id(), park.id());
    }

    /// Nothing of the child is open; a referral within the year was decided.
    @Test
    void thePastOfAChildWhoShouldHaveBeenBornIsRead() {
        Child unborn = org.mashhuddle.fixture.AChild.aChild()
                .numbered(30)
                .expectedOn(Hub.TODAY)
                .build();
        new SubjectStore(desk).keep(unborn);
        new ReferralStore(desk).keep(AReferral.aReferral(unborn.id(), Hub.NOW).build());
        desk.pen().update(REFERRAL).set(REFERRAL.SETTLED_AT, Hub.NOW).execute();
        AgendaFacts facts = facts();
        assertThat(facts.referrals()).isEmpty();
        assertThat(facts.history().referralsLately()).containsEntry(unborn.id(), 1);
    }

    /// What was held over was spoken of, and not decided.
    @Test
    void whatAClosedMeetingDecidedOfAPlaceThatIsNamedOftenIsRead() {
        Place arcade = place(1);
        Place park = place(2);
        IntStream.of(20, 22, 24).forEach(number -> seen(number, arcade, park));
        PastRows past = new PastRows(desk);
        UUID meeting = past.closedMeeting();
        past.discussed(meeting, arcade.id(), DiscussionState.DONE);
        past.discussed(meeting, park.id(), DiscussionState.HELD_OVER);
        AgendaFacts.History history = facts().history();
        assertThat(history.heard()).containsExactlyInAnyOrder(arcade.id(), park.id());
        assertThat(history.decidedAt()).containsExactly(Map.entry(arcade.id(), Hub.NOW));
    }

    private Place place(int number) {
        Place place = new Place(
                new SubjectId(new UUID(20, number)),
                "Example Arcade",
                "SS1 0XX",
                "",
                SharingMark.narrowest(),
                Optional.empty(),
                0);
        new SubjectStore(desk).keep(place);
        return place;
    }

    private Child seen(int number, Place... places) {
        Child child = child(number);
        for (Place place : places) {
            new SubjectStore(desk)
                    .keep(new Link(
                            new LinkId(new UUID(number, place.id().value().getLeastSignificantBits())),
                            child.id(),
                            place.id(),
                            LinkKind.SEEN_AT,
                            "",
                            "",
                            SharingMark.narrowest()));
        }
        return child;
    }

    private AgendaFacts after(TimeLimit what, LocalDate from, int days) {
        return facts(UsualLimits.limits().with(new DatedLimit(what, from, days)));
    }

    /// Missing from the 90th and the 91st day before the meeting; back 28 and 29 days before it.
    @Test
    void aPastIsAsLongAsIsLaidDownOnTheDayOfTheMeeting() {
        SubjectId second = missing(2, 90, 28);
        SubjectId third = missing(3, 91, 29);
        assertThat(facts().recentEpisodes()).containsOnlyKeys(second);
        assertThat(facts().returned()).extracting(MissingEpisode::subject).containsExactly(second);
        LocalDate tomorrow = Hub.TODAY.plusDays(1);
        assertThat(after(TimeLimit.REPEAT, tomorrow, 91).recentEpisodes()).containsOnlyKeys(second);
        assertThat(after(TimeLimit.REPEAT, Hub.TODAY, 91).recentEpisodes()).containsOnlyKeys(second, third);
        assertThat(after(TimeLimit.REPEAT, Hub.TODAY, 89).recentEpisodes()).isEmpty();
        assertThat(after(TimeLimit.RETURNED, tomorrow, 29).returned()).hasSize(1);
        assertThat(after(TimeLimit.RETURNED, Hub.TODAY, 29).returned()).hasSize(2);
        assertThat(after(TimeLimit.RETURNED, Hub.TODAY, 27).returned()).isEmpty();
    }

    private SubjectId missing(int number, int since, int back) {
        SubjectId who = child(number).id();
        new ReferralStore(desk)
                .keep(new MissingEpisode(
                        new EpisodeId(new UUID(6, number)),
                        who,
                        new Moment.OnDay(Hub.TODAY.minusDays(since)),
                        Optional.empty(),
                        Optional.of(new Moment.OnDay(Hub.TODAY.minusDays(back))),
                        MissingEpisode.ReturnInterview.notKnown(),
                        0));
        return who;
    }
}
