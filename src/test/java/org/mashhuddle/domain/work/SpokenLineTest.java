package org.mashhuddle.domain.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.fixture.AMeeting;

/// The line as people speak it in the room (`domain.md` 1.9, 3.8, 4), against what a minute-taker
/// would write down by hand on Tuesday 24 November 2026 at 10:00.
class SpokenLineTest {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    /// Christmas Day, the day for Boxing Day, New Year's Day.
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)), Set.of());

    private static final QuickLine LINE = new QuickLine(
            List.of(person(1, "A. Patel"), person(2, "S. Lindqvist"), person(3, "J. Okoro")),
            AMeeting.directory().agencies(),
            LocalTime.of(17, 0),
            CALENDAR);

    private static Person person(int number, String name) {
        return new Person(new PersonId(new UUID(8, number)), AMeeting.POLICE, name, "officer", "", false);
    }

    private static String due(String line, String now) {
        return LINE.read(line, LocalDateTime.parse(now))
                .due()
                .map(DueTime::local)
                .map(WRITTEN::format)
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        see child tmrw 4pm                          | see child                     | -            | 25/11/2026 16:00
        visit home @ap !police fri 16:00            | visit home                    | A. Patel     | 27/11/2026 16:00
        see child !health today 15:30               | see child                     | -            | 24/11/2026 15:30
        ring mum noon                               | ring mum                      | -            | 24/11/2026 12:00
        ring mum by noon                            | ring mum                      | -            | 24/11/2026 12:00
        ring mum midday tomorrow                    | ring mum                      | -            | 25/11/2026 12:00
        ring mum tomorrow at midday                 | ring mum                      | -            | 25/11/2026 12:00
        ring mum at 4pm                             | ring mum                      | -            | 24/11/2026 16:00
        send chronology +2d                         | send chronology               | -            | 26/11/2026 17:00
        send chronology in 2 days                   | send chronology               | -            | 26/11/2026 17:00
        send chronology within 24 hours             | send chronology               | -            | 25/11/2026 10:00
        send chronology in 2 working days           | send chronology               | -            | 26/11/2026 17:00
        send chronology within 5 working days       | send chronology               | -            | 01/12/2026 17:00
        send chronology in two working days         | send chronology               | -            | 26/11/2026 17:00
        send chronology in 1 week                   | send chronology               | -            | 01/12/2026 17:00
        submit intelligence form end of day         | submit intelligence form      | -            | 24/11/2026 17:00
        submit intelligence form by end of day @jo  | submit intelligence form      | J. Okoro     | 24/11/2026 17:00
        submit intelligence form by end of the day  | submit intelligence form      | -            | 24/11/2026 17:00
        submit intelligence form eod tomorrow       | submit intelligence form      | -            | 25/11/2026 17:00
        submit intelligence form thu end of day     | submit intelligence form      | -            | 26/11/2026 17:00
        see him before school                       | see him                       | -            | 25/11/2026 08:30
        see him after school                        | see him                       | -            | 24/11/2026 15:30
        see him before school thu                   | see him                       | -            | 26/11/2026 08:30
        see him thu before school                   | see him                       | -            | 26/11/2026 08:30
        see him tomorrow after school               | see him                       | -            | 25/11/2026 15:30
        check register next tue                     | check register                | -            | 01/12/2026 17:00
        check register next fri 9am                 | check register                | -            | 04/12/2026 09:00
        check register this fri                     | check register                | -            | 27/11/2026 17:00
        check register tue                          | check register                | -            | 01/12/2026 17:00
        check register mon 09:00                    | check register                | -            | 30/11/2026 09:00
        check register by Monday 09:00              | check register                | -            | 30/11/2026 09:00
        check register before fri                   | check register                | -            | 27/11/2026 17:00
        check register due fri                      | check register                | -            | 27/11/2026 17:00
        check register 26/11                        | check register                | -            | 26/11/2026 17:00
        check register 26/11 16:00                  | check register                | -            | 26/11/2026 16:00
        check register 26/11/2026 at 16:00          | check register                | -            | 26/11/2026 16:00
        check register 16:00 on 26/11               | check register                | -            | 26/11/2026 16:00
        check register 26 nov                       | check register                | -            | 26/11/2026 17:00
        check register 1st December 9am             | check register                | -            | 01/12/2026 09:00
        check register 4/1                          | check register                | -            | 04/01/2027 17:00
        check register 16:00                        | check register                | -            | 24/11/2026 16:00
        check register 09:00                        | check register                | -            | 25/11/2026 09:00
        check register 4 pm                         | check register                | -            | 24/11/2026 16:00
        check register tonight                      | check register                | -            | 24/11/2026 23:59
        find out by fri who collects him            | find out who collects him     | -            | 27/11/2026 17:00
        !police by 4pm to say where he was seen     | to say where he was seen      | -            | 24/11/2026 16:00
        @sl speak to GP by thu noon, then tell us   | speak to GP then tell us      | S. Lindqvist | 26/11/2026 12:00
        child to be seen fri 10:00 @jo              | child to be seen              | J. Okoro     | 27/11/2026 10:00
        child to be seen by fri                     | child to be seen              | -            | 27/11/2026 17:00
        ask school about the exclusion since Monday by fri | ask school about the exclusion since Monday | - | 27/11/2026 17:00
        ask why he called 999 at 16:00 due tomorrow | ask why he called 999 at 16:00 | -           | 25/11/2026 17:00
        return interview @sl !health 72 hours       | return interview 72 hours     | S. Lindqvist | -
        return interview within 72 hours            | return interview              | -            | 27/11/2026 10:00
        book strategy discussion tomorrow 9.30am.   | book strategy discussion      | -            | 25/11/2026 09:30
        """)
    void aLineIsReadAsItIsSaid(String line, String words, String owner, String due) {
        QuickLine.Reading reading = LINE.read(line, LocalDateTime.parse("2026-11-24T10:00"));
        assertThat(due(line, "2026-11-24T10:00")).isEqualTo(due);
        assertThat(reading.text()).isEqualTo(words);
        assertThat(reading.person().map(Person::name).orElse("-")).isEqualTo(owner);
        assertThat(reading.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        called 999 at 16:00
        3 missing episodes since Friday
        date of birth 26/11/2011
        date of birth 26/11
        flat 12
        not seen since Sunday
        seen Sunday
        mum last saw him on Saturday
        missing from Friday
        was in custody until Monday
        arrested Friday
        he came home Tuesday 23:00
        check what happened last Thursday
        find out where he slept Monday
        ask mum when she last rang on Friday
        ask school about the fight on Monday
        read the log from 22:00 to 23:40
        look into the bus ticket of 23/11
        record that he was heard at 21:15
        reported missing at 22:40
        ring the carer, who is there 24/7
        ask about scaling 9/10
        visit flat 4, 12 Wharf Road
        check bus 26 and train 1600
        share the photo with year 11
        confirm fri trip is cancelled
        ask the driver of the 16:00
        he goes to the park every Friday
        find the plate he gave as AB26 NOV
        last seen today
        section 47
        born 26/11/2026
        see why he left before Friday
        """)
    void aDayOrATimeThatIsOnlySpokenOfIsNoDueDate(String line) {
        QuickLine.Reading reading = LINE.read(line, LocalDateTime.parse("2026-11-24T10:00"));
        assertThat(due(line, "2026-11-24T10:00")).isEqualTo("-");
        assertThat(reading.text()).isEqualTo(line);
    }

    /// Another day, or another hour: what is due is never past, and what is read is said.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-24T21:24 | ring EDT today                    | 24/11/2026 23:59
        2026-11-24T21:24 | ring EDT end of day               | 24/11/2026 23:59
        2026-11-24T21:24 | ring EDT 16:00                    | 25/11/2026 16:00
        2026-11-24T21:24 | ring EDT noon                     | 25/11/2026 12:00
        2026-11-24T21:24 | ring EDT today 15:30              | -
        2026-11-24T21:24 | ring EDT 23/11                    | -
        2026-11-24T21:24 | ring EDT by 24/11/1999            | -
        2026-11-24T23:59 | ring EDT today                    | -
        2026-11-27T10:00 | see him fri                       | 04/12/2026 17:00
        2026-11-27T10:00 | see him fri 16:00                 | 04/12/2026 16:00
        2026-11-27T10:00 | see him before school             | 30/11/2026 08:30
        2026-11-27T10:00 | send plan in 2 working days       | 01/12/2026 17:00
        2026-11-28T10:00 | send plan in 1 working day        | 30/11/2026 17:00
        2026-12-24T10:00 | send plan in 2 working days       | 30/12/2026 17:00
        2026-12-24T10:00 | send plan +2d                     | 26/12/2026 17:00
        2026-12-31T10:00 | send plan within 1 working day    | 04/01/2027 17:00
        2026-12-24T16:00 | see him before school             | 29/12/2026 08:30
        2027-03-27T22:00 | look in on him within 4 hours     | 28/03/2027 03:00
        2026-10-24T22:00 | look in on him within 4 hours     | 25/10/2026 01:00
        2026-10-25T01:30 | look in on him 01:40              | 26/10/2026 01:40
        2027-03-27T22:00 | look in on him 01:30              | 28/03/2027 01:30
        2028-03-01T09:00 | see him 29/02                     | -
        """)
    void nothingIsDueInThePast(String now, String line, String due) {
        assertThat(due(line, now)).isEqualTo(due);
    }
}
