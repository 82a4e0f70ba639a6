package org.mashhuddle.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mashhuddle.domain.access.IdleTime;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.OfficeHours;
import org.mashhuddle.domain.hub.Outcome;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;

/// `toString` ends up in logs, exceptions and debuggers: whatever holds a person says its id and no
/// word more.
final class PrivacyTest {

    /// A number of the range that is never issued; it is as good as a name.
    private static final String NHS_NUMBER = "9990000018";

    private static final String UPN = "B801200005001";

    private final Marked marked = new Marked(
            Map.of(
                    NhsNumber.class,
                    NhsNumber.parse(NHS_NUMBER).orElseThrow(),
                    Upn.class,
                    Upn.parse(UPN).orElseThrow(),
                    IdleTime.class,
                    IdleTime.usual(),
                    OfficeHours.class,
                    OfficeHours.seed(),
                    Function.class,
                    Function.identity()),
            Set.of(
                    Agency.class,
                    CodeList.class,
                    HubProfile.class,
                    MeetingType.class,
                    Outcome.class,
                    WorkingCalendar.class,
                    Minutes.Rating.class));

    @TestFactory
    Stream<DynamicTest> noValueOfTheDomainSaysAName() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mashhuddle.domain").stream()
                        .filter(type -> type.isRecord() && !Plan.isAllowed(type, 10))
                        .map(type -> dynamicTest(type.getName(), () -> saysNoName(type.reflect())));
    }

    private void saysNoName(Class<?> type) throws ReflectiveOperationException {
        assertThat(marked.valueOf(type).toString()).as(type.getName()).doesNotContain(Marked.NAME, NHS_NUMBER, UPN);
    }

    /// A record that tells.
    record Tells(String name) {}

    /// A record that does not.
    record Keeps(String name) {
        @Override
        public String toString() {
            return "Keeps[withheld]";
        }
    }

    /// What a record holds deeper down is found too.
    record Deep(Optional<Tells> inner, Keeps other) {}

    @Test
    void aRecordThatTellsIsFound() throws ReflectiveOperationException {
        assertThat(marked.valueOf(Tells.class).toString()).contains(Marked.NAME);
        assertThat(marked.valueOf(Deep.class).toString()).contains(Marked.NAME);
        assertThat(marked.valueOf(Keeps.class).toString()).doesNotContain(Marked.NAME);
    }
}
