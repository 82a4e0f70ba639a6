package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingDefaults;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.meeting.OnDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// The meetings that a hub starts with, by an account of its own: missing and exploitation meetings are quorate
/// with the three safeguarding partners, the child protection team has education, a social worker, health and
/// police, family help is children's services; a new subject takes 5 to 10 minutes, one that returns 2 to 4, a
/// meeting at most two hours (`domain.md` 1.3, 1.9; `law-2026.md`).
class NewHubsMeetingsTest {

    // Tuesday.
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private Session made(boolean demonstration, List<String> agencies) {
        HubLocation location = new HubLocation(folder.resolve("hub"), Optional.of(folder.resolve("profile")));
        return new App(location, Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), Moment.LONDON), KdfCost.FLOOR)
                .hubs()
                .inMemory(new NewHub(
                        new HubProfile("Sampleshire MASH", "SAM", "", "", demonstration),
                        agencies,
                        "Anne Bennett",
                        Set.of(Role.CHAIR, Role.ADMINISTRATOR),
                        DemoDay.PASSPHRASE.toCharArray()));
    }

    private Session whole() {
        return made(false, DemoDay.hub().agencies());
    }

    private static List<MeetingType> types(Session hub) {
        return hub.services().settings().types(hub.viewer());
    }

    private static MeetingType type(Session hub, String label) {
        return types(hub).stream()
                .filter(type -> type.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static String called(Session hub, Collection<AgencyId> agencies) {
        return agencies.stream()
                .map(hub.services().settings().directory(hub.viewer())::label)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aNewHubHasTheDailyMeetingFirstAndFourBesideIt() {
        try (Session hub = whole()) {
            assertThat(types(hub))
                    .extracting(MeetingType::label)
                    .containsExactly("Daily MASH", "Missing", "Exploitation", "MACPT daily", "Family help allocation");
            assertThat(types(hub)).extracting(MeetingType::takesAll).containsExactly(true, false, false, false, false);
            assertThat(types(hub)).noneMatch(type -> type.habits().retired());
            assertThat(types(hub).stream().map(type -> type.habits().code()))
                    .containsExactly("D", "M", "E", "CPT", "FHA");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Missing | Missing Children Meeting | Health, Police, Social care | Education | 14:00 | 15:00 | 5
        Exploitation | Multi-Agency Child Exploitation Meeting | Health, Police, Social care | Education, Substance misuse | 14:00 | 16:00 | 10
        MACPT daily | Multi-Agency Child Protection Team, Daily Meeting | Education, Health, Police, Social care | '' | 11:00 | 12:00 | 10
        Family help allocation | Family Help Allocation Meeting | Early help, Social care | Education, Health | 14:00 | 15:30 | 5
        """)
    void eachHasItsQuorumItsTimesAndWhatItSharesOn(
            String label, String title, String core, String expected, LocalTime from, LocalTime until, int minutes) {
        try (Session hub = whole()) {
            MeetingType type = type(hub, label);
            assertThat(type.title()).isEqualTo(title);
            assertThat(called(hub, type.coreAgencies())).isEqualTo(core);
            assertThat(called(hub, type.habits().expected())).isEqualTo(expected);
            assertThat(type.startsAt()).isEqualTo(from);
            assertThat(type.roomUntil()).isEqualTo(until);
            assertThat(type.minutesNew()).isEqualTo(minutes);
            assertThat(type.minutesBack()).isEqualTo(4);
            assertThat(type.habits().basis().sentences())
                    .containsExactly("Information is shared at this meeting under UK GDPR Article 6(1)(e): public task;"
                            + " UK GDPR Article 9(2)(g): substantial public interest; Data Protection Act 2018"
                            + " Schedule 1 paragraph 18: safeguarding of children and of individuals at risk.");
        }
    }

    @Test
    void theChildProtectionTeamMeetsDailyTheOthersOnceAWeek() {
        try (Session hub = whole()) {
            assertThat(type(hub, "MACPT daily").habits().days()).isEmpty();
            assertThat(type(hub, "Exploitation").habits().days()).containsExactly(DayOfWeek.TUESDAY);
            assertThat(type(hub, "Missing").habits().days()).containsExactly(DayOfWeek.THURSDAY);
            assertThat(type(hub, "Family help allocation").habits().days()).containsExactly(DayOfWeek.WEDNESDAY);
        }
    }

    @Test
    void anAgencyThatAHubDoesNotHaveIsInNoQuorum() {
        try (Session hub = made(false, List.of("Police", "Social care", "Housing"))) {
            assertThat(called(hub, type(hub, "Missing").coreAgencies())).isEqualTo("Police, Social care");
            assertThat(called(hub, type(hub, "Family help allocation").coreAgencies()))
                    .isEqualTo("Social care");
            assertThat(type(hub, "Exploitation").habits().expected()).isEmpty();
        }
    }

    private static List<String> others(Session hub) {
        return hub
                .services()
                .today()
                .today(hub.viewer(), hub.services().agendas().plan(hub.actor(), DAY))
                .others()
                .stream()
                .map(OnDay::label)
                .toList();
    }

    private static MeetingType off(MeetingType type) {
        MeetingDefaults habits = type.habits();
        return type.with(new MeetingDefaults(
                habits.code(),
                habits.days(),
                habits.expected(),
                habits.standing(),
                habits.takesAll(),
                true,
                habits.basis()));
    }

    @Test
    void anAdministratorSwitchesOffWhatTheHubDoesNotHold() {
        try (Session hub = whole()) {
            assertThat(others(hub)).containsExactly("MACPT daily", "Exploitation");
            hub.services().settings().keep(hub.actor(), off(type(hub, "MACPT daily")));
            assertThat(others(hub)).containsExactly("Exploitation");
            assertThat(hub.services().settings().dailyType(hub.viewer()).label())
                    .isEqualTo("Daily MASH");
        }
    }

    @Test
    void aHubThatIsThereKeepsItsTypesAsTheyAre() {
        try (DiskHub hub = new DiskHub(folder)) {
            hub.services().settings().keep(hub.actor(), off(type(hub.session, "MACPT daily")));
            List<MeetingType> before = types(hub.session);
            hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
            assertThat(types(hub.session)).isEqualTo(before).hasSize(5);
        }
    }

    @Test
    void aHubForDemonstrationHasTheDailyMeetingAlone() {
        try (Session hub = made(true, DemoDay.hub().agencies())) {
            assertThat(types(hub)).extracting(MeetingType::label).containsExactly("Daily MASH");
        }
    }
}
