package org.mashhuddle.service.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.TestHub;

/// What leaves as data leaves through the register, and names nobody whom it need not name.
class ExportServiceTest {

    @TempDir
    private Path folder;

    private TestHub hub;

    @BeforeEach
    void aDay() {
        hub = TestHub.planned(folder);
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private List<Agency> agencies() {
        return hub.book(hub.today).hub().directory().agencies();
    }

    /// Whole words of everybody's names.
    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        hub.book(hub.today)
                .subjects()
                .values()
                .forEach(each -> names.addAll(
                        List.of(each.displayName().toLowerCase(Locale.UK).split("[^\\p{L}]+"))));
        names.removeIf(word -> word.length() < 4 || word.equals("test"));
        return names;
    }

    @Test
    void noCalendarNamesAChildAndEachStandsInTheRegister() throws Exception {
        int number = 0;
        Set<String> names = names();
        assertThat(names).hasSizeGreaterThan(10);
        for (Agency agency : agencies()) {
            DataFile file = hub.services.exports().calendar(hub.chair(), agency.id());
            number++;
            String words = new String(file.bytes(), StandardCharsets.UTF_8).toLowerCase(Locale.UK);
            assertThat(words.replace("\r\n ", "").split("[^\\p{L}]+")).doesNotContainAnyElementsOf(names);
            DataIssue issue = hub.services.exports().issues(hub.viewer()).getFirst();
            assertThat(issue).isEqualTo(file.issue());
            assertThat(issue.reference()).isEqualTo("SAM-DATA-" + number);
            assertThat(issue.recipient()).isEqualTo(agency.label());
            assertThat(words).contains(issue.reference().toLowerCase(Locale.UK));
            assertThat(issue.fileHash())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file.bytes())));
        }
        assertThat(hub.services.exports().issues(hub.viewer())).hasSize(number);
    }

    @Test
    void aCalendarOfNobodyIsRefusedAndTakesNoNumber() {
        assertThatThrownBy(() -> hub.services.exports().calendar(hub.chair(), new AgencyId(new UUID(9, 9))))
                .isInstanceOf(Refusal.class);
        assertThat(hub.services.exports().issues(hub.viewer())).isEmpty();
    }
}
