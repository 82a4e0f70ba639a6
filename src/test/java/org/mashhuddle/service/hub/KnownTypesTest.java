package org.mashhuddle.service.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.MeetingTypeId;
import org.mashhuddle.domain.hub.SharingBasis;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;

/// The types of meeting that are offered, and who makes them quorate as the field says.
class KnownTypesTest {

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void aNewHub() {
        hub = TestHub.demoDay(folder);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private Set<String> called(Collection<AgencyId> agencies) {
        return agencies.stream()
                .map(hub.services.settings().directory(hub.viewer())::label)
                .collect(Collectors.toSet());
    }

    @Test
    void nothingIsAddedByItself() {
        assertThat(hub.services.settings().types(hub.viewer()))
                .extracting(MeetingType::label)
                .containsExactly("Daily MASH");
    }

    @Test
    void eachIsQuorateWithTheAgenciesOfTheFieldAndTakesOnlyWhoWasAskedFor() {
        List<MeetingType> added = Stream.of(KnownType.values())
                .map(known -> hub.services.settings().addType(hub.chair(), known))
                .toList();
        assertThat(added)
                .extracting(type -> called(type.coreAgencies()))
                .containsExactly(
                        Set.of("Police", "Social care", "Health"),
                        Set.of("Police", "Social care", "Health"),
                        Set.of("Police", "Social care", "Health", "Education"),
                        Set.of("Social care", "Early help"));
        assertThat(called(added.get(1).habits().expected())).containsExactlyInAnyOrder("Education", "Substance misuse");
        assertThat(added)
                .allSatisfy(type -> assertThat(type.takesAll()).isFalse())
                .allSatisfy(type -> assertThat(type.habits().basis()).isEqualTo(SharingBasis.usual()));
        assertThat(hub.services.settings().types(hub.viewer())).hasSize(5);
    }

    /// A hub calls its agencies what it likes; what follows `!` says nothing of what they are.
    @Test
    void whoMakesItQuorateIsKnownByWhatTheyAreAndNotByWhatTheyAreCalled() {
        SettingsService settings = hub.services.settings();
        Agency police = settings.directory(hub.viewer()).agencies().stream()
                .filter(agency -> agency.label().equals("Police"))
                .findFirst()
                .orElseThrow();
        settings.renameAgency(hub.chair(), police.id(), "The Met", "met");
        MeetingType missing = settings.addType(hub.chair(), KnownType.MISSING);
        assertThat(called(missing.coreAgencies())).containsExactlyInAnyOrder("The Met", "Social care", "Health");
    }

    /// Whoever makes a meeting quorate is sent all its minutes: a provider of early help is not, beside family help.
    @Test
    void earlyHelpStandsInForFamilyHelpOnly() {
        AgencyId social = new AgencyId(new UUID(5, 1));
        AgencyId family = new AgencyId(new UUID(5, 2));
        AgencyId early = new AgencyId(new UUID(5, 3));
        Agency socialCare = agency(social, "Children's social care (MACPT)");
        Agency familyHelp = agency(family, "Family help");
        Agency earlyHelp = agency(early, "Early help");
        assertThat(core(socialCare, earlyHelp, familyHelp)).containsExactlyInAnyOrder(social, family);
        assertThat(core(socialCare, earlyHelp)).containsExactlyInAnyOrder(social, early);
        assertThat(core(socialCare, earlyHelp, familyHelp.retired(true))).containsExactlyInAnyOrder(social, early);
    }

    private static Set<AgencyId> core(Agency... agencies) {
        return KnownType.FAMILY_HELP
                .first(new MeetingTypeId(new UUID(6, 1)), List.of(agencies), Set.of())
                .coreAgencies();
    }

    private static Agency agency(AgencyId id, String label) {
        return new Agency(id, label, "x", SharingMark.narrowest(), false);
    }

    @Test
    void oneThatIsThereIsNotAddedAgain() {
        SettingsService settings = hub.services.settings();
        settings.addType(hub.chair(), KnownType.MISSING);
        assertThatThrownBy(() -> settings.addType(hub.chair(), KnownType.MISSING))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.LABEL_TAKEN));
    }
}
