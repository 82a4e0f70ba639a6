package org.mashhuddle.store.children;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jooq.UpdatableRecord;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.store.CitySize;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ActionRecord;
import org.mashhuddle.store.db.tables.records.ChildRecord;
import org.mashhuddle.store.db.tables.records.ChosenOutcomeRecord;
import org.mashhuddle.store.db.tables.records.ContributionRecord;
import org.mashhuddle.store.db.tables.records.DatedReturnRecord;
import org.mashhuddle.store.db.tables.records.DiscussionRecord;
import org.mashhuddle.store.db.tables.records.LinkRecord;
import org.mashhuddle.store.db.tables.records.MeetingRecord;
import org.mashhuddle.store.db.tables.records.MissingEpisodeRecord;
import org.mashhuddle.store.db.tables.records.ReferralRecord;
import org.mashhuddle.store.db.tables.records.SubjectRecord;

/// Years of a city's daily meetings as rows, from a seed (`domain.md` section 5): twenty items a
/// meeting, twelve agencies, three actions and six contributions an item, siblings in one household. What is open at
/// the end does not grow with the years.
public final class CityHub {

    private static final int MEETINGS_A_YEAR = CitySize.MEETINGS_A_YEAR;
    private static final int ITEMS = 20;
    private static final int ACTIONS = 3;
    private static final int CONTRIBUTIONS = 6;
    private static final int BATCH = 5000;
    private static final String WORDS =
            "Seen at home by the school nurse; says he was asked to hold a bag for older boys. ";

    private final StoreContext desk;
    private final Random random;
    private final LocalDate today;

    /// By kind, in the order in which the kinds first came: whatever is referred to comes before.
    private final Map<Class<?>, List<UpdatableRecord<?>>> waiting = new LinkedHashMap<>();

    private final Set<String> returned = new HashSet<>();
    private final CityRoom room;
    private int size;
    private int children;
    private int days;

    public CityHub(StoreContext desk, long seed, LocalDate today) {
        this.desk = desk;
        this.random = new Random(seed);
        this.today = today;
        this.room = new CityRoom(seed, this::add);
    }

    /// Fills the tables.
    public void live(CitySize wanted) {
        children = wanted.children();
        days = wanted.meetings() * 365 / MEETINGS_A_YEAR;
        room.places();
        for (int i = 0; i < children; i++) {
            child(i);
        }
        flush();
        int meetings = wanted.meetings();
        for (int i = 0; i < meetings; i++) {
            LocalDate day = today.minusDays(1 + (long) (meetings - 1 - i) * 365 / MEETINGS_A_YEAR);
            meeting(i, day, i >= meetings - MEETINGS_A_YEAR / 10);
        }
        arrivals();
        flush();
    }

    private static UUID id(int number, int kind) {
        return new UUID(kind, number);
    }

    private void child(int number) {
        UUID id = id(number, 1);
        SubjectRecord subject = new SubjectRecord();
        subject.setId(id);
        subject.setKind("CHILD");
        subject.setSortKey("test-" + number);
        subject.setVersion(1L);
        add(stamped(subject));
        ChildRecord child = ChildRow.row(org.mashhuddle.fixture.AChild.aChild().build());
        child.setSubject(id);
        child.setHousehold(id(number / 2, 2));
        child.setBirthOn(LocalDate.of(2009, 1, 1).plusDays(number % 5000));
        add(child);
        room.child(number, id);
        if (number % 4 == 1) {
            LinkRecord link = new LinkRecord();
            link.setId(id(number, 3));
            link.setFromSubject(id);
            link.setToSubject(id(number - 1, 1));
            link.setKind("SIBLING");
            link.setWords("Brother, same household");
            link.setReportedBy("police");
            link.setMark("SHARED");
            stamped(link).setChangedAt(at(today.minusDays(number % days), 10));
            add(link);
        }
    }

    private void meeting(int number, LocalDate day, boolean recent) {
        MeetingRecord meeting = new MeetingRecord();
        UUID id = id(number, 40);
        meeting.setId(id);
        meeting.setMeetingType(Hub.DAILY.id().value());
        meeting.setHeldOn(day);
        meeting.setState(MeetingState.CLOSED.name());
        meeting.setOpenedAt(at(day, 9));
        meeting.setClosedAt(at(day, 11));
        meeting.setStatementsRead(true);
        meeting.setConflictsAsked(true);
        meeting.setConflicts("");
        meeting.setRemoteConfirmed(true);
        meeting.setVersion(1L);
        add(stamped(meeting));
        room.meeting(id, number, day);
        for (int i = 0; i < ITEMS; i++) {
            item(id, number * ITEMS + i, day, recent);
        }
    }

    private void item(UUID meeting, int number, LocalDate day, boolean recent) {
        UUID item = id(number, 5);
        UUID subject = id(random.nextInt(children), 1);
        DiscussionRecord said = new DiscussionRecord();
        said.setItem(item);
        said.setMeeting(meeting);
        said.setSubject(subject);
        said.setState("DONE");
        said.setVoiceSaid(WORDS);
        said.setVoiceHeardBy("A. Patel");
        said.setVoiceMark("SHARED");
        said.setRiskProtective("");
        said.setRiskMark("SHARED");
        said.setStrategyBecause("");
        said.setBecause(WORDS);
        said.setBecauseMark("SHARED");
        said.setLawfulBasis("");
        said.setQuorumReason("");
        said.setHeldWhy("");
        said.setVersion(1L);
        add(stamped(said));
        ChosenOutcomeRecord outcome = new ChosenOutcomeRecord();
        outcome.setItem(item);
        outcome.setPlace(0);
        outcome.setOutcome(id(1, 6));
        outcome.setLabel("Review");
        outcome.setKind(OutcomeKind.REVIEW.name());
        add(outcome);
        room.item(meeting, item, subject, number % ITEMS, day);
        for (int i = 0; i < CONTRIBUTIONS; i++) {
            contribution(item, number * CONTRIBUTIONS + i, i, day);
        }
        for (int i = 0; i < ACTIONS; i++) {
            action(meeting, subject, number * ACTIONS + i, day, recent && random.nextInt(4) == 0);
        }
        returns(subject, day, recent);
        referral(subject, number, day, true);
        if (number % 8 == 0) {
            episode(subject, number, day, true);
        }
    }

    private void contribution(UUID item, int number, int place, LocalDate day) {
        ContributionRecord said = new ContributionRecord();
        said.setId(id(number, 7));
        said.setItem(item);
        said.setPlace(place);
        said.setAgency(Hub.POLICE.value());
        said.setSpeaker("A. Patel");
        said.setSaid(WORDS.repeat(2));
        said.setNoneHeld(false);
        said.setMark("SHARED");
        said.setAt(at(day, 10));
        add(said);
    }

    private void action(UUID meeting, UUID subject, int number, LocalDate day, boolean open) {
        ActionRecord action = new ActionRecord();
        action.setId(id(number, 8));
        action.setMeeting(meeting);
        action.setSubject(subject);
        action.setNumber(number + ".1");
        action.setItemNumber(1);
        action.setPlace(1);
        action.setText("Visit at home and speak to the child alone");
        action.setAgency(Hub.POLICE.value());
        action.setOwnerKind("NAMED");
        action.setOwnerName("A. Patel");
        action.setDueAt(day.plusDays(random.nextInt(40)).atTime(12, 0));
        action.setMark("SHARED");
        action.setStatus((open ? ActionStatus.OPEN : ActionStatus.COMPLETED).name());
        action.setSetAt(at(day, 10));
        action.setVersion(1L);
        add(stamped(action));
    }

    private void returns(UUID subject, LocalDate day, boolean recent) {
        DatedReturnRecord back = new DatedReturnRecord();
        back.setSubject(subject);
        back.setKind("REVIEW");
        back.setSetOn(day);
        back.setDueOn(day.plusDays(1 + random.nextInt(30)));
        back.setWhy("Review");
        back.setByWhom("A. Bennett");
        back.setSetAt(at(day, 11).plusNanos(1000L * random.nextInt(1_000_000)));
        back.setUsedUp(!(recent && random.nextBoolean()));
        if (returned.add(subject + " " + day + " " + back.getDueOn())) {
            add(stamped(back));
        }
    }

    private void referral(UUID subject, int number, LocalDate day, boolean settled) {
        ReferralRecord referral = new ReferralRecord();
        referral.setId(id(number, 9));
        referral.setSubject(subject);
        referral.setKind("REFERRAL");
        referral.setReceivedDay(day);
        referral.setReceivedAt(at(day, 7));
        referral.setKnownHereAt(at(day, 8));
        referral.setSource("police");
        referral.setSummary("found with a knife");
        referral.setMark("SHARED");
        referral.setRating(MashRating.values()[random.nextInt(3)].name());
        referral.setSettledAt(settled ? at(day, 11) : null);
        referral.setVersion(1L);
        add(stamped(referral));
    }

    private void episode(UUID subject, int number, LocalDate day, boolean back) {
        MissingEpisodeRecord episode = new MissingEpisodeRecord();
        episode.setId(id(number, 10));
        episode.setSubject(subject);
        episode.setSinceDay(day);
        episode.setSinceAt(at(day, 2));
        episode.setReturnedDay(back ? day.plusDays(1) : null);
        episode.setReturnedAt(back ? at(day.plusDays(1), 5) : null);
        episode.setInterviewHeldAt(back ? at(day.plusDays(2), 10) : null);
        episode.setVersion(1L);
        add(stamped(episode));
    }

    /// A county's night: a hundred and fifty referrals and four missing children.
    private void arrivals() {
        for (int i = 0; i < 150; i++) {
            referral(id(random.nextInt(children), 1), -1 - i, today, false);
        }
        for (int i = 0; i < 4; i++) {
            episode(id(random.nextInt(children), 1), -1 - i, today, false);
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Moment.LONDON).toInstant();
    }

    private static <R extends UpdatableRecord<R>> R stamped(R row) {
        if (row.field("changed_at") == null) {
            return row;
        }
        row.set(row.field("changed_at", Instant.class), Hub.NOW);
        row.set(row.field("changed_by", UUID.class), Hub.CHAIR.user().value());
        return row;
    }

    private void add(UpdatableRecord<?> row) {
        waiting.computeIfAbsent(row.getClass(), _ -> new ArrayList<>()).add(row);
        if (++size >= BATCH) {
            flush();
        }
    }

    private void flush() {
        waiting.values().forEach(desk::add);
        waiting.values().forEach(List::clear);
        size = 0;
    }
}
