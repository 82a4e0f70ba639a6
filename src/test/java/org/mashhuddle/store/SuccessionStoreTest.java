package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.fixture.AnAction.anAction;
import static org.mashhuddle.store.AChild.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.party.Succession;
import org.mashhuddle.domain.report.ReportFacts;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionEvent;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.demo.DemoClock;

/// Which name stands on which day, over histories that are drawn: chains, two into one, people who go along
/// and people who do not. The account beside the program turns the pages of a calendar: on the morning after
/// a last day the sign over the door is changed, at every desk where the old name stood.
class SuccessionStoreTest {

    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final int DAYS = 60;
    private static final int DESKS = 4;
    private static final int NAMES = 8;

    /// What was said: from the morning of a day on, the second name stands for the first.
    private record Said(int morning, int old, int next, boolean founded, boolean people) {}

    /// The signs over the desks of the agencies that a hub began with, and for whom the person at each desk
    /// speaks (-1 for nobody), on one day; and which names are in use.
    private record Page(int[] sign, int[] speaks, Set<Integer> inUse) {}

    private static List<Said> drawn(SplittableRandom lot) {
        List<Said> all = new ArrayList<>();
        Set<Integer> open = IntStream.range(0, DESKS).boxed().collect(Collectors.toCollection(TreeSet::new));
        int unborn = DESKS;
        int morning = 4;
        while (morning < DAYS - 6 && open.size() > 1 && unborn < NAMES) {
            int old = pick(open, lot);
            open.remove(old);
            boolean founded = lot.nextInt(3) > 0;
            int next = founded ? unborn++ : pick(open, lot);
            all.add(new Said(morning, old, next, founded, lot.nextBoolean()));
            if (founded && lot.nextBoolean() && open.size() > 1) {
                int other = pick(open, lot);
                open.remove(other);
                all.add(new Said(morning, other, next, false, lot.nextBoolean()));
            }
            open.add(next);
            morning += 3 + lot.nextInt(14);
        }
        return all;
    }

    private static int pick(Set<Integer> from, SplittableRandom lot) {
        return List.copyOf(from).get(lot.nextInt(from.size()));
    }

    private static List<Page> calendar(List<Said> all) {
        List<Page> pages = new ArrayList<>();
        int[] sign = IntStream.range(0, DESKS).toArray();
        int[] speaks = sign.clone();
        Set<Integer> inUse = IntStream.range(0, DESKS).boxed().collect(Collectors.toCollection(TreeSet::new));
        for (int day = 0; day < DAYS; day++) {
            for (Said said : all) {
                if (said.morning() != day) {
                    continue;
                }
                inUse.remove(said.old());
                inUse.add(said.next());
                for (int desk = 0; desk < DESKS; desk++) {
                    sign[desk] = sign[desk] == said.old() ? said.next() : sign[desk];
                    if (speaks[desk] == said.old()) {
                        speaks[desk] = said.people() ? said.next() : -1;
                    }
                }
            }
            pages.add(new Page(sign.clone(), speaks.clone(), Set.copyOf(inUse)));
        }
        return pages;
    }

    private static AgencyId agency(int name) {
        return new AgencyId(new UUID(2, name + 1));
    }

    private static Set<AgencyId> agencies(Page page, int... desks) {
        return IntStream.of(desks).mapToObj(desk -> agency(page.sign()[desk])).collect(Collectors.toSet());
    }

    private static LocalDate on(int day) {
        return START.plusDays(day);
    }

    private static Instant at(int day) {
        return on(day).atTime(LocalTime.of(13, 0)).atZone(Moment.LONDON).toInstant();
    }

    private static MeetingType type() {
        return new MeetingType(
                Hub.DAILY.id(),
                "Daily MASH",
                "Daily",
                Set.of(agency(0), agency(1)),
                LocalTime.of(9, 30),
                LocalTime.of(10, 30),
                6,
                4,
                Hub.DAILY.habits());
    }

    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16},
            shortForm = 4)
    void theNameOfTheDayStandsAtEveryPlace(long seed) {
        SplittableRandom lot = new SplittableRandom(seed);
        List<Said> said = drawn(lot);
        List<Page> calendar = calendar(said);
        DemoClock clock = new DemoClock(at(0));
        try (Hub hub = Hub.on(clock)) {
            hub.write(tx -> begin(tx, said));
            SubjectId child = hub.known(aChild().build()).id();
            Map<MeetingId, Integer> held = held(hub, lot);
            Map<String, Work> work = work(hub, child, clock, lot);
            for (int day : new int[] {0, 3, 4, 9, 17, 18, 30, 44, DAYS - 1}) {
                clock.set(at(day));
                Page page = calendar.get(day);
                desks(hub.read((Tx tx) -> tx.parties().directory()), page);
                assertThat(hub.read((Tx tx) -> tx.hub().mainType()).coreAgencies())
                        .as("quorum on day " + day)
                        .isEqualTo(agencies(page, 0, 1));
                meetings(hub, held, calendar);
                owed(hub, child, work, calendar, day);
                reported(hub, held, work, calendar);
            }
        }
    }

    /// What is owed by a desk: due on a day, done on a day or not at all.
    private record Work(int desk, int due, int done) {}

    private static void begin(Tx tx, List<Said> said) {
        for (int name = 0; name < NAMES; name++) {
            int which = name;
            boolean born = name < DESKS || said.stream().anyMatch(one -> one.next() == which);
            tx.parties().keep(new Agency(agency(name), "Agency " + name, "a" + name, SharingMark.usual(), !born), name);
        }
        for (int desk = 0; desk < DESKS; desk++) {
            tx.parties().keep(new Person(new PersonId(new UUID(5, desk)), agency(desk), "P. " + desk, "", "", false));
        }
        tx.hub().keep(type());
        said.forEach(one -> tx.parties()
                .keep(new Succession(
                        agency(one.old()), on(one.morning() - 1), agency(one.next()), one.founded(), one.people())));
    }

    private static void desks(Directory directory, Page page) {
        assertThat(directory.agencies().stream()
                        .filter(one -> !one.retired())
                        .map(Agency::id)
                        .collect(Collectors.toSet()))
                .isEqualTo(
                        page.inUse().stream().map(SuccessionStoreTest::agency).collect(Collectors.toSet()));
        for (int desk = 0; desk < DESKS; desk++) {
            PersonId who = new PersonId(new UUID(5, desk));
            Optional<AgencyId> speaksFor = directory.people().stream()
                    .filter(one -> one.id().equals(who) && !one.retired())
                    .map(Person::agency)
                    .findFirst();
            assertThat(speaksFor)
                    .as("for whom the person at desk " + desk + " speaks")
                    .isEqualTo(page.speaks()[desk] < 0 ? Optional.empty() : Optional.of(agency(page.speaks()[desk])));
        }
    }

    private static Map<MeetingId, Integer> held(Hub hub, SplittableRandom lot) {
        Map<MeetingId, Integer> held = new HashMap<>();
        for (int day = 1; day < DAYS; day += 1 + lot.nextInt(6)) {
            MeetingId id = new MeetingId(new UUID(4, day));
            held.put(id, day);
            int on = day;
            hub.write(tx -> tx.meetings()
                    .keep(Meeting.planned(id, type(), on(on))
                            .opened(at(on), Hub.CHAIR.user(), Optional.empty())
                            .closed(at(on))));
        }
        hub.write(tx -> tx.meetings().keep(Meeting.planned(Hub.MEETING, type(), START)));
        return held;
    }

    private static void meetings(Hub hub, Map<MeetingId, Integer> held, List<Page> calendar) {
        held.forEach((id, day) -> assertThat(hub.read((Tx tx) -> tx.meetings().byId(id))
                        .orElseThrow()
                        .type()
                        .coreAgencies())
                .as("a meeting keeps the names of its day")
                .isEqualTo(agencies(calendar.get(day), 0, 1)));
    }

    private static Map<String, Work> work(Hub hub, SubjectId child, DemoClock clock, SplittableRandom lot) {
        Map<String, Work> all = new HashMap<>();
        for (int place = 0; place < 24; place++) {
            Work work = new Work(
                    lot.nextInt(DESKS), 1 + lot.nextInt(DAYS - 2), lot.nextBoolean() ? 1 + lot.nextInt(DAYS - 2) : -1);
            String text = "visit home " + place;
            all.put(text, work);
            Action action = anAction(child)
                    .saying(text, new SharingMark.MayBeShared())
                    .ownedBy(agency(work.desk()))
                    .due(on(work.due()).atTime(17, 0))
                    .build();
            clock.set(at(0));
            Action kept = hub.keep(tx -> tx.actions().keep(action));
            if (work.done() >= 0) {
                clock.set(at(work.done()));
                Report report = new Report(new SaidBy(Optional.empty(), "M. Said"), "", new SharingMark.MayBeShared());
                hub.keep(tx -> tx.actions()
                        .keep(tx.actions()
                                .whole(kept)
                                .after(new ActionEvent.Completed(false), report, Hub.CHAIR.user(), at(work.done()))));
            }
        }
        return all;
    }

    private static void owed(Hub hub, SubjectId child, Map<String, Work> work, List<Page> calendar, int day) {
        List<Action> all = hub.read((Tx tx) -> tx.actions().ofSubjects(List.of(child)));
        assertThat(all).hasSameSizeAs(work.values());
        for (Action action : all) {
            Work one = work.get(action.text());
            int then = one.done() < 0 ? day : one.done();
            assertThat(action.agency())
                    .as(action.text() + " on day " + day)
                    .contains(agency(calendar.get(then).sign()[one.desk()]));
            assertThat(action.before())
                    .as("whose it was")
                    .isEqualTo(
                            calendar.get(then).sign()[one.desk()] == one.desk()
                                    ? Optional.empty()
                                    : Optional.of(agency(one.desk())));
        }
    }

    private static void reported(Hub hub, Map<MeetingId, Integer> held, Map<String, Work> work, List<Page> calendar) {
        ReportFacts facts = hub.read((Tx tx) -> tx.reports()
                .facts(new ReportPeriod(START, on(DAYS)), Hub.CHAIR.viewer().reader()));
        facts.held()
                .forEach(one -> assertThat(one.awaited()).isEqualTo(agencies(calendar.get(held.get(one.id())), 0, 1)));
        assertThat(facts.held()).hasSameSizeAs(held.keySet());
        List<String> counted = facts.actions().stream()
                .map(one ->
                        one.agency().orElseThrow() + " due " + one.due().local().toLocalDate())
                .sorted()
                .toList();
        assertThat(counted)
                .isEqualTo(work.values().stream()
                        .map(one -> agency(calendar.get(one.done() < 0 ? one.due() : Math.min(one.done(), one.due()))
                                        .sign()[one.desk()])
                                + " due " + on(one.due()))
                        .sorted()
                        .toList());
    }
}
