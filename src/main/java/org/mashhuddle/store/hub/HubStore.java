package org.mashhuddle.store.hub;

import static org.mashhuddle.store.db.Tables.CLOSURE;
import static org.mashhuddle.store.db.Tables.HUB_PROFILE;
import static org.mashhuddle.store.db.Tables.IDLE_TIME;
import static org.mashhuddle.store.db.Tables.OUTCOME;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.domain.agenda.OrderRule;
import org.mashhuddle.domain.hub.HubList;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.LanguageHint;
import org.mashhuddle.domain.hub.ListEntry;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.OutcomeId;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.hub.Phrase;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.Statement;
import org.mashhuddle.domain.hub.law.DatedLimit;
import org.mashhuddle.store.core.Counters;
import org.mashhuddle.store.core.StoreContext;
import org.mashhuddle.store.db.tables.records.ClosureRecord;
import org.mashhuddle.store.db.tables.records.HubProfileRecord;
import org.mashhuddle.store.db.tables.records.IdleTimeRecord;
import org.mashhuddle.store.db.tables.records.OutcomeRecord;

/// The hub itself: what it says on papers, its lists, its clocks, its counters.
public final class HubStore {

    private static final int THE_ONE = 1;
    private final StoreContext desk;
    private final MeetingTypes types;
    private final WordLists lists;

    public HubStore(StoreContext desk) {
        this.desk = desk;
        this.types = new MeetingTypes(desk);
        this.lists = new WordLists(desk);
    }

    /// What the hub says of itself; empty names before it was set up.
    public HubProfile profile() {
        return desk.sql()
                .selectFrom(HUB_PROFILE)
                .fetchOptional(row -> new HubProfile(
                                row.getName(),
                                row.getCode(),
                                row.getPhone(),
                                row.getOutOfHours(),
                                row.getDemonstration())
                        .with(new HubProfile.Numbers(
                                row.getManager(), row.getComplaints(), row.getDataProtection(), row.getDutyTeam())))
                .orElseGet(() -> new HubProfile("", "", "", "", false));
    }

    /// Replaces it.
    public void keep(HubProfile profile) {
        desk.put(new HubProfileRecord(
                THE_ONE,
                profile.name(),
                profile.code(),
                profile.phone(),
                profile.outOfHours(),
                profile.demonstration(),
                null,
                null,
                profile.numbers().manager(),
                profile.numbers().complaints(),
                profile.numbers().dataProtection(),
                profile.numbers().dutyTeam()));
    }

    /// The types of meeting as of today, retired ones included, in their order.
    public List<MeetingType> types() {
        LocalDate today = desk.successions().today();
        return types.all().stream()
                .map(type -> MeetingTypes.on(desk, today, type))
                .toList();
    }

    /// The hub's main meeting: the first type that takes everybody with something open.
    public MeetingType mainType() {
        List<MeetingType> all = types();
        return all.stream().filter(MeetingType::takesAll).findFirst().orElseGet(all::getFirst);
    }

    /// Adds or replaces a type.
    public void keep(MeetingType type) {
        types.keep(type);
    }

    /// How the items of a meeting of this type are ordered; the seed before it was changed.
    public List<OrderRule> order(MeetingTypeId type) {
        return types.order(type);
    }

    /// Replaces it; an empty list brings the seed back.
    public void keepOrder(MeetingTypeId type, List<OrderRule> order) {
        types.keepOrder(type, order);
    }

    /// The list of outcomes, retired ones included, in its order.
    public List<Outcome> outcomes() {
        return desk.sql()
                .selectFrom(OUTCOME)
                .orderBy(OUTCOME.PLACE, OUTCOME.LABEL)
                .fetch(row -> new Outcome(
                        new OutcomeId(row.getId()),
                        row.getLabel(),
                        OutcomeKind.valueOf(row.getKind()),
                        row.getRetired()));
    }

    /// Adds or replaces an entry of the list.
    public void keep(Outcome outcome, int order) {
        desk.put(new OutcomeRecord(
                outcome.id().value(), outcome.label(), outcome.kind().name(), outcome.retired(), order, null, null));
    }

    /// The types of harm the hub offers, in its order.
    public List<String> harms() {
        return lists.offered(HubList.HARMS);
    }

    /// What a list offers, without what is retired.
    public List<String> offered(HubList list) {
        return lists.offered(list);
    }

    /// Replaces the list; all are offered.
    public void keepHarms(List<String> harms) {
        lists.keep(HubList.HARMS, harms.stream().map(ListEntry::of).toList());
    }

    /// The lawful bases for sharing that the hub offers, in its order.
    public List<String> lawfulBases() {
        return lists.offered(HubList.LAWFUL_BASES);
    }

    /// The phrases that the hub offers.
    public List<Phrase> phrases() {
        return lists.offered(HubList.PHRASES).stream()
                .flatMap(entry -> Phrase.of(entry).stream())
                .toList();
    }

    /// Words that put on a child what is done to it, and what to say instead.
    public List<LanguageHint> hints() {
        return lists.offered(HubList.HINTS).stream()
                .flatMap(entry -> LanguageHint.of(entry).stream())
                .toList();
    }

    /// Words of the hub that stand in no dictionary.
    public List<String> words() {
        return lists.offered(HubList.WORDS);
    }

    /// Replaces the list; all are offered.
    public void keepLawfulBases(List<String> bases) {
        lists.keep(HubList.LAWFUL_BASES, bases.stream().map(ListEntry::of).toList());
    }

    /// A list of words with what is retired, in the hub's order.
    public List<ListEntry> entries(HubList list) {
        return lists.entries(list);
    }

    /// Replaces it.
    public void keep(HubList list, List<ListEntry> entries) {
        lists.keep(list, entries);
    }

    /// What is read at the opening; the seed where the hub has no words of its own.
    public Map<Statement, String> wording() {
        return lists.wording();
    }

    /// Replaces one statement.
    public void keep(Statement statement, String words) {
        lists.keep(statement, words);
    }

    /// The durations of the MASH ratings; the seed before they were changed.
    public RatingHours hours() {
        return new RatingHourRows(desk).hours();
    }

    /// Replaces them.
    public void keep(RatingHours hours) {
        new RatingHourRows(desk).keep(hours);
    }

    /// How long the hub itself gives for what has to be done, each from its day on.
    public List<DatedLimit> limits() {
        return new TimeLimitRows(desk).all();
    }

    /// Lays down one of them from its day on.
    public void keep(DatedLimit limit) {
        new TimeLimitRows(desk).keep(limit);
    }

    /// When the hub locks by itself; the usual before somebody chose. What a later program may have kept
    /// beyond the bounds counts as the usual too.
    public IdleTime idle() {
        return desk.sql()
                .selectFrom(IDLE_TIME)
                .fetchOptional()
                .filter(row -> IdleTime.isPossible(row.getMinutes()) && IdleTime.isPossible(row.getMeetingMinutes()))
                .map(row -> new IdleTime(row.getMinutes(), row.getMeetingMinutes()))
                .orElseGet(IdleTime::usual);
    }

    /// Replaces it.
    public void keep(IdleTime idle) {
        desk.put(new IdleTimeRecord(THE_ONE, idle.elsewhere(), idle.inMeeting()));
    }

    /// The days the hub itself is closed.
    public Set<LocalDate> closures() {
        return new LinkedHashSet<>(
                desk.sql().selectFrom(CLOSURE).orderBy(CLOSURE.CLOSED_ON).fetch(CLOSURE.CLOSED_ON));
    }

    /// Replaces them.
    public void keepClosures(Set<LocalDate> days) {
        desk.pen().deleteFrom(CLOSURE).execute();
        desk.add(days.stream().map(ClosureRecord::new).toList());
    }

    /// The number that a counter would give next; it is not taken.
    public long following(String counter) {
        return new Counters(desk).following(counter);
    }

    /// The next number of a counter, from 1; its row stays locked until the transaction ends, so
    /// that no number is given twice, and one that was rolled back is given again.
    public long next(String counter) {
        return new Counters(desk).next(counter);
    }
}
