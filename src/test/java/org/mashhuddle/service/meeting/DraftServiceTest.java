package org.mashhuddle.service.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.DiskHub;

/// What is typed and not saved: it outlasts a lock, is its typist's own, and only what is settled
/// is forgotten.
class DraftServiceTest {

    private static final ItemId ITEM = new ItemId(UUID.fromString("0190a000-0000-7000-8000-000000000001"));
    private static final ItemId OTHER = new ItemId(UUID.fromString("0190a000-0000-7000-8000-000000000002"));

    @TempDir
    private Path folder;

    private DiskHub hub;
    private Child child;

    @BeforeEach
    void aHubWithAChild() {
        hub = DiskHub.begun(folder);
        child = AChild.aChild().called("Wren", "Test-Sorrel").build();
        hub.services().subjects().keep(hub.actor(), "subject.add", child);
    }

    @AfterEach
    void lock() {
        hub.close();
    }

    private void type(Optional<SubjectId> about, String form, String field, String text) {
        hub.services().drafts().draft(hub.actor(), about, form, field, text);
    }

    private Map<String, String> typed(Optional<SubjectId> about, String form) {
        return hub.services()
                .drafts()
                .of(hub.actor().viewer(), about, form)
                .map(TypedBefore::fields)
                .orElse(Map.of());
    }

    private Optional<SubjectId> her() {
        return Optional.of(child.id());
    }

    @Test
    void whatIsTypedIntoAFormIsThereAfterALock() {
        type(her(), "record", "school", "Example Aca");
        type(her(), "link", "said", "seen together");
        type(Optional.empty(), "record", "family", "Test-Teasel");
        hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
        assertThat(typed(her(), "record")).containsExactly(Map.entry("school", "Example Aca"));
        assertThat(typed(her(), "link")).containsExactly(Map.entry("said", "seen together"));
        assertThat(typed(Optional.empty(), "record")).containsKey("family");
        hub.services().drafts().settled(hub.actor(), her(), "record");
        hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
        assertThat(typed(her(), "record")).isEmpty();
        assertThat(typed(her(), "link")).isNotEmpty();
    }

    @Test
    void itIsItsTypistsOwn() {
        type(her(), "record", "school", "Example Aca");
        type(Optional.empty(), "record", "family", "Test-Teasel");
        another();
        assertThat(typed(her(), "record")).isEmpty();
        assertThat(typed(Optional.empty(), "record")).isEmpty();
    }

    private void another() {
        var added =
                hub.services().users().add(hub.actor(), "Ben Carter", Set.of(Role.CHAIR), DiskHub.OTHER.toCharArray());
        hub.lockAndUnlock(added.id(), DiskHub.OTHER);
    }

    @Test
    void aFormAboutSomebodyNowHiddenGivesNothingBack() {
        type(her(), "record", "school", "Example Aca");
        Actor first = hub.actor();
        another();
        hub.services()
                .subjects()
                .restrict(hub.actor(), child.id(), Set.of(hub.actor().user()), "why");
        hub.lockAndUnlock(first.user(), DiskHub.PASSPHRASE);
        assertThat(typed(her(), "record")).isEmpty();
    }

    @Test
    void whatIsRecordedOfOneItemTakesNothingElseAway() {
        DraftService drafts = hub.services().drafts();
        type(her(), "record", "school", "Example Aca");
        drafts.draft(OTHER, "voice", "said elsewhere");
        drafts.draft(ITEM, "quick", "visit home");
        long ticket = drafts.draft(ITEM, "decision.because", "on record");
        drafts.draft(ITEM, "voice", "typed since");
        drafts.recorded(ITEM, ticket, Set.of("decision.because", "voice"));
        assertThat(typed(her(), "record")).isNotEmpty();
        hub.lockAndUnlock(hub.first, DiskHub.PASSPHRASE);
        assertThat(typed(her(), "record")).isNotEmpty();
        assertThat(left()).isEqualTo(3);
        hub.services().drafts().recorded(ITEM, Long.MAX_VALUE, Set.of("quick"));
        assertThat(left()).isEqualTo(2);
    }

    /// How many texts of the two items are kept.
    private long left() {
        return texts(ITEM, "quick") + texts(ITEM, "voice") + texts(OTHER, "voice") + texts(ITEM, "decision.because");
    }

    private long texts(ItemId item, String field) {
        return hub.drafts().stream()
                .filter(place ->
                        place.item().equals(item.value()) && place.field().equals(field))
                .count();
    }
}
