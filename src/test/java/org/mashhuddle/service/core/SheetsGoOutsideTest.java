package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.service.ReturnSheets;

/// A sheet for an agency goes outside. A restriction names users of this hub and never an agency: a
/// restricted child is on no sheet, whoever asks for it.
class SheetsGoOutsideTest {

    @TempDir
    private Path folder;

    private TestHub hub;
    private MeetingId meeting;

    @BeforeEach
    void demoDay() {
        hub = TestHub.planned(folder);
        meeting = hub.today;
    }

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void aRestrictedChildIsOnNoSheetOfAChairWhoMayNotSeeHer() throws IOException {
        AgendaItem hers = herItem(named());
        assertThat(hub.book(meeting).subject(hers)).isEmpty();
        sheOnNoSheetOf(hub.viewer());
    }

    @Test
    void aRestrictedChildIsOnNoSheetOfAUserWhoIsNamedForHer() throws IOException {
        Viewer named = named();
        assertThat(hub.services.agendas().book(named, meeting).subject(herItem(named)))
                .isPresent();
        sheOnNoSheetOf(named);
    }

    /// The same child, once the restriction is lifted, is on it: the sheet is read rightly.
    @Test
    void sheIsOnItOnceTheRestrictionIsLifted() throws IOException {
        Viewer named = named();
        Child her = her(named);
        hub.services.subjects().lift(new Actor(named.user(), named.roles()), her.id(), "she has moved away");
        assertThat(sheet(named, police()))
                .contains(her.displayName(), herItem(named).id().value().toString());
    }

    private void sheOnNoSheetOf(Viewer viewer) throws IOException {
        Child her = her(named());
        String reference = herItem(named()).id().value().toString();
        for (Agency agency : hub.book(meeting).hub().directory().agencies()) {
            assertThat(sheet(viewer, agency))
                    .as(agency.label())
                    .contains("Jordan")
                    .doesNotContain(her.displayName(), her.names().family(), reference);
        }
    }

    private Agency police() {
        return hub.book(meeting).hub().directory().agencies().getFirst();
    }

    /// Everything that is in the file, whatever part of it holds it.
    private String sheet(Viewer viewer, Agency agency) throws IOException {
        byte[] file = ReturnSheets.of(hub.services, new Actor(viewer.user(), viewer.roles()), meeting, agency.id());
        Path kept = Files.write(folder.resolve("sheet.xlsx"), file);
        StringBuilder all = new StringBuilder();
        try (ZipFile parts = new ZipFile(kept.toFile())) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                all.append(part.getName())
                        .append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private AgendaItem herItem(Viewer viewer) {
        return hub.services
                .agendas()
                .book(viewer, meeting)
                .agenda()
                .itemOf(her(viewer).id())
                .orElseThrow();
    }

    private Child her(Viewer viewer) {
        MeetingBook book = hub.services.agendas().book(viewer, meeting);
        Subject hers = book.subjects().values().stream()
                .filter(one -> one.restriction().isPresent())
                .findFirst()
                .orElseGet(() -> book.subjects().values().stream()
                        .filter(one -> one.displayName().contains("WITHHELD"))
                        .findFirst()
                        .orElseThrow());
        assertThat(hers.restriction().map(Restriction::namedUsers).orElse(Set.of(viewer.user())))
                .contains(viewer.user());
        return (Child) hers;
    }

    private Viewer named() {
        User deputy = hub.services.settings().directory(hub.viewer()).users().stream()
                .filter(user -> user.roles().contains(Role.DEPUTY_CHAIR))
                .findFirst()
                .orElseThrow();
        return deputy.actor().viewer();
    }
}
