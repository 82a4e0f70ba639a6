package org.mashhuddle.domain.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.Arrangements;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.domain.work.Owner;

/// An agency's calendar against an account that is kept day by day while the hub is drawn by lot.
class AgencyCalendarTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 24);
    private static final LocalDate HOLIDAY = LocalDate.of(2026, 12, 25);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<AgencyId> AGENCIES =
            List.of(new AgencyId(new UUID(5, 1)), new AgencyId(new UUID(5, 2)), new AgencyId(new UUID(5, 3)));

    private final Set<String> expected = new TreeSet<>();
    private final List<MeetingType> types = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private int undated;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 20261124})
    void theCalendarIsWhatTheAccountSays(long seed) {
        Random random = new Random(seed);
        AgencyId agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        for (int i = 0; i < 3; i++) {
            type(random, agency, i);
        }
        for (int i = 0; i < 30; i++) {
            action(random, agency, i);
        }
        AgencyCalendar calendar = AgencyCalendar.of(
                agency,
                FROM,
                new AgencyCalendar.Plan("SAM", types, meetings, new WorkingCalendar(Set.of(HOLIDAY), Set.of())),
                actions);
        Set<String> found = new TreeSet<>();
        calendar.entries().forEach(entry -> found.add(words(entry)));
        assertThat(found).isEqualTo(expected);
        assertThat(calendar.entries())
                .hasSameSizeAs(expected)
                .extracting(CalendarEntry::uid)
                .doesNotHaveDuplicates();
        assertThat(calendar.undated()).isEqualTo(undated);
        long days = expected.stream().filter(line -> line.startsWith("m ")).count();
        assertThat(calendar.holds(0))
                .startsWith(days + " meeting" + (days == 1 ? "" : "s") + ", ")
                .doesNotContain("restricted");
        assertThat(calendar.holds(2)).endsWith("; 2 restricted actions not in it");
    }

    private static String words(CalendarEntry entry) {
        return switch (entry) {
            case CalendarEntry.MeetingTime one ->
                "m " + one.summary() + " " + local(one.start()) + " " + local(one.end());
            case CalendarEntry.Task one -> "a " + one.summary() + " " + local(one.due()) + " " + one.begun();
        };
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, LONDON);
    }

    private void type(Random random, AgencyId agency, int number) {
        boolean core = random.nextBoolean();
        boolean invited = random.nextBoolean();
        boolean retired = random.nextInt(5) == 0;
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        MeetingDefaults habits =
                new MeetingDefaults("T" + number, days, invited ? Set.of(agency) : Set.of(), List.of(), true, retired);
        MeetingType type = new MeetingType(
                new MeetingTypeId(new UUID(4, number)),
                "Type " + number,
                "Title",
                core ? Set.of(agency) : Set.of(other(agency)),
                LocalTime.of(9, 30),
                LocalTime.of(10, 45),
                6,
                4,
                habits);
        types.add(type);
        for (LocalDate day = FROM; day.isBefore(FROM.plusDays(91)); day = day.plusDays(1)) {
            boolean workday = day.getDayOfWeek().getValue() <= 5 && !day.equals(HOLIDAY);
            boolean meets = workday && (days.isEmpty() || days.contains(day.getDayOfWeek()));
            boolean notHeld = random.nextInt(12) == 0;
            if (notHeld) {
                meetings.add(planned(type, day).notHeld("nobody was there"));
            }
            if (!retired && meets && !notHeld && (core || invited)) {
                expected.add("m Type " + number + " " + day + "T09:30 " + day + "T10:45");
            }
        }
        LocalDate called = FROM.plusDays(random.nextInt(120));
        meetings.add(planned(type, called).with(Arrangements.calledAs(1)));
        if ((core || invited) && called.isBefore(FROM.plusDays(91))) {
            expected.add("m Type " + number + ", ad hoc 1 " + called + "T09:30 " + called + "T10:45");
        }
    }

    private static Meeting planned(MeetingType type, LocalDate day) {
        return Meeting.planned(new MeetingId(UUID.randomUUID()), type, day);
    }

    private static AgencyId other(AgencyId agency) {
        return AGENCIES.stream()
                .filter(each -> !each.equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private void action(Random random, AgencyId agency, int number) {
        Meeting meeting = meetings.get(random.nextInt(meetings.size()));
        ActionStatus status = ActionStatus.values()[random.nextInt(ActionStatus.values().length)];
        Optional<AgencyId> whose =
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(AGENCIES.get(random.nextInt(AGENCIES.size())));
        Optional<LocalDateTime> due = random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(FROM.plusDays(number).atTime(17, 0));
        actions.add(new Action(
                new ActionId(UUID.randomUUID()),
                meeting.id(),
                new SubjectId(new UUID(1, number)),
                number + ".7",
                "ring Jordan's mother",
                whose,
                new Owner.Named("A. Patel"),
                due.map(DueTime::new),
                new SharingMark.RecordOnly(),
                status,
                Instant.EPOCH,
                0));
        boolean ended =
                Set.of("COMPLETED", "CIRCUMSTANCES_CHANGED", "WITHDRAWN").contains(status.name());
        if (whose.filter(agency::equals).isPresent() && !ended) {
            boolean begun = Set.of("ACCEPTED", "IN_PROGRESS").contains(status.name());
            due.ifPresentOrElse(
                    at -> expected.add("a Action SAM-" + meeting.heldOn() + "-" + meeting.code() + " " + number + ".7 "
                            + at + " " + begun),
                    () -> undated++);
        }
    }
}
