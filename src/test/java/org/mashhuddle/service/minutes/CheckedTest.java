package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.minutes.MinutesCheck;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.audit.AuditEvent;

/// Product, "The day": minutes are checked, then signed. A check is of the words that were read:
/// any change takes it away, and a chair who signs without one has that said.
class CheckedTest {

    private static final String NOBODY = "Nobody before the signature";

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void theMeetingIsOpen() {
        scene = Scene.discussed(folder);
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    private Optional<MinutesCheck> checked() {
        Optional<MinutesCheck> checked = overview().checked();
        assertThat(listed().checked()).as("in the list of meetings").isEqualTo(checked.isPresent());
        return checked;
    }

    private MinutesOverview overview() {
        return scene.verbs.minutes().view(scene.viewer(), scene.meeting);
    }

    private ListedMeeting listed() {
        return scene.verbs.minutes().meetings(scene.viewer()).stream()
                .filter(each -> each.id().equals(scene.meeting))
                .findFirst()
                .orElseThrow();
    }

    private MinutesCheck mark(Actor by) {
        return scene.verbs.minutes().markChecked(by, scene.meeting);
    }

    private void change(String words) {
        scene.verbs
                .meetings()
                .record(
                        scene.hub.typist(),
                        scene.meeting,
                        scene.discussion(scene.child.id()).with(scene.contribution(words)));
    }

    private static void isRefused(Refusal.Kind kind, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }

    @Test
    void anOpenMeetingIsNotChecked() {
        isRefused(Refusal.Kind.MEETING_NOT_CLOSED, () -> mark(scene.chair));
        assertThat(overview().checked()).isEmpty();
    }

    @Test
    void whoCheckedAndWhenStandsUntilAnythingChanges() {
        scene.closeMeeting();
        assertThat(checked()).isEmpty();
        MinutesCheck first = mark(scene.chair);
        assertThat(checked()).contains(first);
        assertThat(first.by()).isEqualTo(scene.chair.user());
        scene.hub.clock.pass(Duration.ofHours(2));
        assertThat(checked()).as("time alone changes nothing").contains(first);
        assertThat(mark(scene.named))
                .as("the first reader of the same words stays")
                .isEqualTo(first);
        change("One more sentence");
        assertThat(checked()).isEmpty();
        MinutesCheck again = mark(scene.named);
        assertThat(checked()).contains(again);
        assertThat(again.by()).isEqualTo(scene.named.user());
        assertThat(again.at()).isAfter(first.at());
    }

    @Test
    void theRecordAndTheMinutesSayWhoChecked() {
        scene.closeMeeting();
        MinutesCheck check = mark(scene.chair);
        scene.sign();
        String said = check.words(scene.book().hub().directory());
        assertThat(text()).contains("Checked by").contains(said).doesNotContain(NOBODY);
        assertThat(cover(1)).contains("\"checked\":\"" + said + "\"");
        assertThat(overview().checked()).as("of the signed version").contains(check);
        isRefused(Refusal.Kind.ALREADY_SIGNED, () -> mark(scene.named));
    }

    @Test
    void theChairSignsWithoutAndThatIsSaid() {
        scene.closeMeeting();
        mark(scene.chair);
        change("Typed after the check");
        scene.sign();
        assertThat(text()).contains("Checked by").contains(NOBODY);
        assertThat(cover(1)).contains("\"checked\":\"" + NOBODY + "\"");
        assertThat(overview().checked()).isEmpty();
    }

    @Test
    void everyVersionIsCheckedForItself() {
        scene.closeMeeting();
        mark(scene.chair);
        scene.sign();
        Amendment asked = scene.verbs.corrections().ask(scene.chair, scene.meeting, wish());
        scene.verbs
                .corrections()
                .answer(
                        scene.chair,
                        asked.id(),
                        new CorrectionService.Reply(true, "So it was", "It was a Tuesday", false));
        assertThat(checked()).as("version 2").isEmpty();
        MinutesCheck second = mark(scene.named);
        assertThat(second.version()).isEqualTo(2);
        assertThat(checked()).contains(second);
        scene.sign();
        assertThat(cover(2)).contains(second.words(scene.book().hub().directory()));
        assertThat(cover(1)).isNotEqualTo(cover(2));
    }

    private CorrectionService.Wish wish() {
        return new CorrectionService.Wish(
                new Amendment.Asker(Amendment.Who.OTHER, Optional.empty(), "Dana"),
                Optional.of(scene.child.id()),
                new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                "It was a Tuesday",
                new SharingMark.InMinutes(),
                Scene.DAY);
    }

    @Test
    void whoDoesNotWriteDoesNotCheck() {
        scene.closeMeeting();
        for (Role role : new Role[] {Role.BUSINESS_SUPPORT, Role.AUDITOR}) {
            Actor other = new Actor(scene.chair.user(), java.util.Set.of(role));
            isRefused(Refusal.Kind.NOT_ALLOWED, () -> mark(other));
        }
        assertThat(checked()).isEmpty();
    }

    /// An account of its own: checked is whatever was marked with no word typed since.
    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 4, 5, 6},
            shortForm = 2)
    void checkedIsWhatWasMarkedAndNotTouchedSince(long seed) {
        Random chance = new Random(seed);
        scene.closeMeeting();
        boolean expected = false;
        for (int step = 0; step < 12; step++) {
            switch (chance.nextInt(4)) {
                case 0 -> {
                    mark(chance.nextBoolean() ? scene.chair : scene.named);
                    expected = true;
                }
                case 1 -> {
                    change("Said at step " + step);
                    expected = false;
                }
                case 2 -> scene.hub.clock.pass(Duration.ofMinutes(1L + chance.nextInt(600)));
                default -> overview();
            }
            assertThat(checked().isPresent())
                    .as("seed " + seed + ", step " + step)
                    .isEqualTo(expected);
        }
        scene.sign();
        assertThat(text().contains(NOBODY)).isEqualTo(!expected);
    }

    private String cover(int version) {
        return scene.hub.database.readForTheRecord(
                scene.eye,
                AuditEvent.of("test.look"),
                tx -> tx.minutes().sections(scene.meeting, version).getFirst().canonical());
    }

    private String text() {
        try (var pdf = Loader.loadPDF(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
