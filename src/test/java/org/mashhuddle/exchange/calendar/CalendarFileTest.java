package org.mashhuddle.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.export.CalendarEntry;

/// Another library reads the same entries out of the file that were written into it.
class CalendarFileTest {

    private static final Instant MADE = Instant.parse("2026-11-24T08:45:00.123456Z");
    private static final List<String> WORDS = List.of(
            "Daily MASH",
            "Missing; or, exploited: \\ \"today\"",
            "Cyfarfod Dyddiol Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch café 🗓 and then some more"
                    + " words",
            "Two\nlines",
            "Action SAM-2026-11-24-D 4.27");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 20261124})
    void anotherLibraryReadsWhatWasWritten(long seed) {
        Random random = new Random(seed);
        List<CalendarEntry> entries = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            entries.add(entry(random, i));
        }
        byte[] file = new CalendarFile("Police; café: meetings, actions", "SAM-DATA-7", entries).bytes(MADE);

        ICalendar read =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).first();
        assertThat(read.getVersion()).isEqualTo(biweekly.ICalVersion.V2_0);
        assertThat(read.getNames().getFirst().getValue()).isEqualTo("Police; café: meetings, actions");
        assertThat(read.getDescriptions().getFirst().getValue()).isEqualTo("SAM-DATA-7");
        List<CalendarEntry> back = new ArrayList<>();
        read.getEvents().forEach(event -> back.add(meeting(event)));
        read.getTodos().forEach(todo -> back.add(task(todo)));
        assertThat(back).containsExactlyInAnyOrderElementsOf(entries);
        // The library misspells a status that RFC 5545, 3.8.1.11 calls IN-PROCESS.
        assertThat(read.validate(biweekly.ICalVersion.V2_0).toString().lines())
                .allMatch(line -> line.contains("\"IN-PROCESS\""));
    }

    /// RFC 5545, 3.1: no line longer than 75 octets, each ended by CR and LF.
    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void noLineIsLongerThanTheRuleAllows(long seed) {
        Random random = new Random(seed);
        List<CalendarEntry> entries = List.of(entry(random, 1), entry(random, 2), entry(random, 3));
        String file = new String(new CalendarFile("Police", "SAM-DATA-7", entries).bytes(MADE), StandardCharsets.UTF_8);
        assertThat(file).endsWith("\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        for (String line : file.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).as(line).isLessThanOrEqualTo(75);
        }
    }

    private static CalendarEntry entry(Random random, int number) {
        // both sides of each change of the clocks
        Instant at = Instant.parse("2026-10-24T23:00:00Z").plusSeconds(60L * random.nextInt(60 * 24 * 200));
        String words = WORDS.get(random.nextInt(WORDS.size()));
        String uid = number + "-" + random.nextLong() + "@sam.mash-huddle";
        return random.nextBoolean()
                ? new CalendarEntry.MeetingTime(uid, words, at, at.plusSeconds(3600))
                : new CalendarEntry.Task(uid, words, at, random.nextBoolean());
    }

    private static CalendarEntry meeting(VEvent event) {
        assertThat(event.getClassification().getValue()).isEqualTo("CONFIDENTIAL");
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo("2026-11-24T08:45:00Z");
        return new CalendarEntry.MeetingTime(
                event.getUid().getValue(),
                event.getSummary().getValue(),
                event.getDateStart().getValue().toInstant(),
                event.getDateEnd().getValue().toInstant());
    }

    private static CalendarEntry task(VTodo todo) {
        assertThat(todo.getClassification().getValue()).isEqualTo("CONFIDENTIAL");
        return new CalendarEntry.Task(
                todo.getUid().getValue(),
                todo.getSummary().getValue(),
                todo.getDateDue().getValue().toInstant(),
                todo.getStatus().getValue().equals("IN-PROCESS"));
    }
}
