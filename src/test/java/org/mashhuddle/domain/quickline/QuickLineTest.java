package org.mashhuddle.domain.quickline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.AnAction;

class QuickLineTest {

    /// A Tuesday morning.
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);

    private static final QuickLine LINE = new QuickLine(
            List.of(person(1, "A. Patel"), person(2, "Anne Pool"), person(3, "J. Okoro")),
            AMeeting.directory().agencies(),
            LocalTime.of(17, 0),
            WorkingCalendar.weekdays());

    private static Person person(int number, String name) {
        return new Person(new PersonId(new UUID(8, number)), AMeeting.POLICE, name, "officer", "", false);
    }

    private static QuickLine.Reading read(String line) {
        return LINE.read(line, NOW);
    }

    private static String due(String line) {
        return read(line).due().map(DueTime::local).map(LocalDateTime::toString).orElse("none");
    }

    @Test
    void theLineOfTheProductPageIsAnAction() {
        QuickLine.Reading reading = read("visit home @jo !health fri 16:00");
        assertThat(reading.text()).isEqualTo("visit home");
        assertThat(reading.person()).map(Person::name).contains("J. Okoro");
        assertThat(reading.agency()).map(Agency::label).contains("Health");
        assertThat(reading.due()).contains(new DueTime(LocalDateTime.of(2026, 11, 27, 16, 0)));
        assertThat(reading.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "see him 4pm, 2026-11-24T16:00",
        "see him 4.30pm, 2026-11-24T16:30",
        "see him 11:15AM, 2026-11-24T11:15",
        "see him 12pm, 2026-11-24T12:00",
        "see him 12am, 2026-11-25T00:00",
        "see him 9:59, 2026-11-25T09:59",
        "see him 00:30, 2026-11-25T00:30",
        "see him tue, 2026-12-01T17:00",
        "see him tuesday 09:00, 2026-12-01T09:00",
        "see him Wed, 2026-11-25T17:00",
        "see him thurs, 2026-11-26T17:00",
        "see him Thurs., 2026-11-26T17:00",
        "see him tues, 2026-12-01T17:00",
        "see him weds 9am, 2026-11-25T09:00",
        "see him wedss, none",
        "see him thur, 2026-11-26T17:00",
        "see him mon, 2026-11-30T17:00",
        "see him today, 2026-11-24T17:00",
        "see him tomorrow 8am, 2026-11-25T08:00",
        "see him 24/11, 2026-11-24T17:00",
        "see him 23/11, none",
        "see him 01/12/26, 2026-12-01T17:00",
        "see him 1/2/2027 9am, 2027-02-01T09:00",
        "see him 2026-11-26 16:00, 2026-11-26T16:00",
        "see him 26-11-2026 9am, 2026-11-26T09:00",
        "see him by 1.12.2026., 2026-12-01T17:00",
        "see him 2026-11-23, none",
        "see him 2027-02-29, none",
        "see him 26.11, none",
        "see him 31/02, none",
        "see him 29/02, none",
        "see him 29/02/2028, 2028-02-29T17:00",
        "see him 24/11/1999, none",
        "see him 13:60, none",
        "see him 13pm, none",
        "see him, none"
    })
    void daysAndTimesAreReadAsTheyAreSaid(String line, String due) {
        assertThat(due(line)).isEqualTo(due);
    }

    @Test
    void aLeapDayThatHasPassedIsNotTheDayBeforeInAnotherYear() {
        assertThat(LINE.read("see him 29/02", LocalDateTime.of(2028, 3, 1, 9, 0))
                        .due())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "see him 28/12, none, 28/12",
        "see him by 31 dec 16:00, none, by 31 dec 16:00",
        "see him 1/10, none, 1/10",
        "see him 4/1, 2027-01-04T17:00,",
        "see him 1/7, 2027-07-01T17:00,",
        "see him 28/12/2027, 2027-12-28T17:00,"
    })
    void inJanuaryTheDateOfAFewDaysAgoIsNotThatOfNextDecember(String line, String due, String passed) {
        QuickLine.Reading reading = LINE.read(line, LocalDateTime.of(2027, 1, 4, 9, 0));
        assertThat(reading.due().map(at -> at.local().toString()).orElse("none"))
                .isEqualTo(due);
        assertThat(reading.passed()).isEqualTo(Optional.ofNullable(passed));
    }

    @Test
    void theDayAndTimeAtTheEndAreTheDueOnesAndEarlierOnesStayInTheText() {
        assertThat(read("ring mum about the fri trip at 16:00 thu 9am").text())
                .isEqualTo("ring mum about the fri trip at 16:00");
        assertThat(due("ring mum about the fri trip at 16:00 thu 9am")).isEqualTo("2026-11-26T09:00");
        assertThat(due("ring mum fri about the trip")).isEqualTo("none");
    }

    @Test
    void aMomentThatHasPassedIsSaidAndItsWordsStay() {
        QuickLine.Reading reading = read("ring EDT today 09:30");
        assertThat(reading.due()).isEmpty();
        assertThat(reading.passed()).contains("today 09:30");
        assertThat(reading.text()).isEqualTo("ring EDT today 09:30");
        assertThat(read("ring EDT today 10:30").passed()).isEmpty();
    }

    @Test
    void anActionThatIsOverdueKeepsItsDueTimeWhenItIsTypedAgain() {
        Action action = AnAction.anAction(new SubjectId(new UUID(1, 1)))
                .saying("Asked why he was not seen since Sunday", new SharingMark.MayBeShared())
                .build();
        LocalDateTime later = action.dueAt().orElseThrow().local().plusDays(3);
        QuickLine.Reading again = LINE.readAgain(LINE.line(action), later, action);
        assertThat(again.due()).isEqualTo(action.dueAt());
        assertThat(again.text()).isEqualTo(action.text());
        assertThat(again.passed()).isEmpty();
        assertThat(LINE.read(LINE.line(action), later).passed()).isPresent();
    }

    @Test
    void peopleOfOneFamilyNameHaveMarksOfTheirOwn() {
        Person amir = new Person(new PersonId(new UUID(8, 11)), AMeeting.POLICE, "Amir Patel", "", "", false);
        Person anne = new Person(new PersonId(new UUID(8, 12)), AMeeting.POLICE, "Anne Patel", "", "", false);
        Person vera = new Person(new PersonId(new UUID(8, 13)), AMeeting.POLICE, "Vera Patel", "", "", false);
        Person other = new Person(new PersonId(new UUID(8, 14)), AMeeting.HEALTH, "Vera Patel", "", "", false);
        Person mona = new Person(new PersonId(new UUID(8, 15)), AMeeting.HEALTH, "Mona Lind", "", "", false);
        List<Person> all = List.of(amir, anne, vera, other, mona);
        QuickLine line =
                new QuickLine(all, AMeeting.directory().agencies(), LocalTime.of(17, 0), WorkingCalendar.weekdays());
        assertThat(line.markOf(mona)).isEqualTo("@Lind");
        assertThat(line.read("visit @patel", NOW).unknown()).containsExactly("@patel");
        assertThat(line.couldMean("@patel")).containsExactly(amir, anne, vera, other);
        for (Person each : all) {
            QuickLine.Reading reading = line.read("visit " + line.markOf(each), NOW);
            assertThat(reading.person()).contains(each);
            assertThat(reading.unknown()).isEmpty();
        }
        QuickLine initials = new QuickLine(
                List.of(anne, vera), AMeeting.directory().agencies(), LocalTime.of(17, 0), WorkingCalendar.weekdays());
        assertThat(initials.markOf(anne)).isEqualTo("@ap");
    }

    @Test
    void aNameIsNotReadAsADay() {
        QuickLine.Reading reading = read("phone Tom fri");
        assertThat(reading.text()).isEqualTo("phone Tom");
        assertThat(reading.due().orElseThrow().local()).isEqualTo("2026-11-27T17:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@xy", "@ap", "!nobody", "!po"})
    void aMarkThatMeansNobodyOrMoreThanOneIsSaidToBeUnknown(String mark) {
        QuickLine.Reading reading = read("visit " + mark);
        assertThat(reading.unknown()).containsExactly(mark);
        assertThat(reading.person()).isEmpty();
        assertThat(reading.agency()).isEmpty();
        assertThat(reading.text()).isEqualTo("visit");
    }

    @Test
    void ofSeveralMarksTheLastCounts() {
        QuickLine.Reading reading = read("visit @patel @okoro !police !health");
        assertThat(reading.person()).map(Person::name).contains("J. Okoro");
        assertThat(reading.agency()).map(Agency::label).contains("Health");
    }

    @Test
    void theAgencyOfThePersonIsMeantWhereNoneIsSaid() {
        assertThat(read("visit @jo").agency()).map(Agency::label).contains("Police");
    }

    @Test
    void signsAloneAreText() {
        assertThat(read("mail @ school !").text()).isEqualTo("mail @ school !");
        assertThat(read("   ").text()).isEmpty();
    }

    /// The line that the screen itself gives as an example.
    @Test
    void anAgencyOfTwoWordsIsNamedByBoth() {
        QuickLine.Reading reading = read("see child !social care today 15:30");
        assertThat(reading.text()).isEqualTo("see child");
        assertThat(reading.agency()).map(Agency::label).contains("Social care");
        assertThat(reading.due()).contains(new DueTime(LocalDateTime.of(2026, 11, 24, 15, 30)));
        assertThat(reading.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "visit !Social Care plan, visit plan",
        "visit !social plan, visit plan",
        "visit !socialcare plan, visit plan",
        "care !social, care",
        "!social care, ''",
    })
    void whatBelongsToTheAgencysNameIsNoWordOfTheAction(String typed, String action) {
        assertThat(read(typed).text()).isEqualTo(action);
        assertThat(read(typed).agency()).map(Agency::label).contains("Social care");
    }

    @Test
    void aPersonIsNamedInFull() {
        QuickLine.Reading reading = read("visit @anne pool fri");
        assertThat(reading.text()).isEqualTo("visit");
        assertThat(reading.person()).map(Person::name).contains("Anne Pool");
        assertThat(read("visit @A. Patel home").text()).isEqualTo("visit home");
        assertThat(read("visit @pool patel").text()).isEqualTo("visit patel");
    }

    @Test
    void noLineThrowsAndNoWordIsLost() {
        long seed = 20261124;
        Random random = new Random(seed);
        List<String> words = List.of(
                "visit",
                "home",
                "@jo",
                "@xy",
                "!police",
                "!zz",
                "fri",
                "Tue",
                "16:00",
                "4pm",
                "99:99",
                "31/02",
                "29/02",
                "1/1",
                "00/00/0000",
                "1/1/9999",
                "@",
                "!",
                "Tom",
                "tomorrow",
                "\u0130stanbul",
                "e\u0301",
                "\ud83d\ude00",
                "a@b",
                "12.30am",
                "--",
                "\u00a0");
        for (int i = 0; i < 3_000; i++) {
            List<String> line = new ArrayList<>();
            for (int n = random.nextInt(9); n > 0; n--) {
                line.add(random.nextInt(4) > 0 ? words.get(random.nextInt(words.size())) : noise(random));
            }
            String typed = String.join(" ", line);
            QuickLine.Reading reading = read(typed);
            List<String> read = new ArrayList<>(Arrays.asList(reading.text().split(" ")));
            read.addAll(reading.unknown());
            for (String word : typed.strip().split("\\s+")) {
                if (!word.isEmpty() && !read.remove(word)) {
                    assertThat(couldBeRead(word))
                            .as("seed %d, line <%s>, word <%s>", seed, typed, word)
                            .isTrue();
                }
            }
            long whens = Arrays.stream(typed.strip().split("\\s+"))
                    .filter(this::isWhen)
                    .count();
            long kept = Arrays.stream(reading.text().split(" "))
                    .filter(this::isWhen)
                    .count();
            assertThat(whens - kept).as("seed %d, line <%s>", seed, typed).isLessThanOrEqualTo(2);
        }
    }

    /// A word that is missing in the text must have been a mark, a day or a time.
    private boolean couldBeRead(String word) {
        return word.startsWith("@") || word.startsWith("!") || isWhen(word);
    }

    private boolean isWhen(String word) {
        String lower = word.toLowerCase(Locale.UK);
        return lower.matches("fri|tue|tomorrow|\\d{1,2}[:.]\\d{2}(am|pm)?|\\d{1,2}(am|pm)")
                || lower.matches("\\d{1,2}/\\d{1,2}(/\\d{2,4})?");
    }

    private static String noise(Random random) {
        StringBuilder word = new StringBuilder();
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            word.appendCodePoint(33 + random.nextInt(random.nextBoolean() ? 90 : 0x2f00));
        }
        return word.toString();
    }

    @Test
    void aNameToFollowHasItsOwnDayAndTimeAndLeavesTheDueTimeAlone() {
        QuickLine.Reading reading = read("visit home !police fri 16:00 name by thu 12:00");
        assertThat(reading.text()).isEqualTo("visit home");
        assertThat(reading.nameBy()).contains(new DueTime(LocalDateTime.of(2026, 11, 26, 12, 0)));
        assertThat(reading.due()).contains(new DueTime(LocalDateTime.of(2026, 11, 27, 16, 0)));
    }

    @Test
    void aNameByNobodysDayIsText() {
        QuickLine.Reading reading = read("find out the name by asking mum fri 16:00");
        assertThat(reading.text()).isEqualTo("find out the name by asking mum");
        assertThat(reading.nameBy()).isEmpty();
    }

    @Test
    void theLineOfAnActionReadsAsTheSameAction() {
        Action action = AnAction.anAction(new SubjectId(new UUID(1, 1)))
                .saying("review on fri with 9:30 clinic", new SharingMark.MayBeShared())
                .build();
        Action follows = action.with(
                action.text(), action.agency(), new Owner.NameToFollow(new DueTime(NOW.plusDays(2))), action.dueAt());
        QuickLine.Reading named = read(LINE.line(action));
        QuickLine.Reading later = read(LINE.line(follows));
        assertThat(named.text()).isEqualTo(action.text());
        assertThat(named.person()).map(Person::name).contains("A. Patel");
        assertThat(named.agency()).map(Agency::id).isEqualTo(action.agency());
        assertThat(named.due()).isEqualTo(action.dueAt());
        assertThat(later.nameBy()).contains(new DueTime(NOW.plusDays(2)));
        assertThat(later.due()).isEqualTo(action.dueAt());
    }
}
