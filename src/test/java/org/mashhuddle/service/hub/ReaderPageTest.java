package org.mashhuddle.service.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.core.Refusal;

/// Who opened a child's record, on paper: held against a list that the test keeps while people look.
class ReaderPageTest {

    private static final Map<String, String> WORDS = Map.of("subject.open", "opened a record");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    private Path folder;

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void everybodyWhoOpenedItStandsOnThePageWithDayAndTimeAndNothingOfTheRecord() throws IOException {
        try (Scene scene = new Scene(folder)) {
            Random random = new Random(17);
            List<User> users = List.of(
                    user(scene, "Ravi Mistry", Role.MINUTE_TAKER),
                    user(scene, "Polly Carraway", Role.BUSINESS_SUPPORT),
                    user(scene, "Theo Stewart", Role.DATA_STEWARD));
            StringBuilder seen = new StringBuilder();
            Map<String, Set<String>> account = new java.util.TreeMap<>();
            for (int look = 0; look < 25; look++) {
                scene.hub.clock.pass(Duration.ofMinutes(1 + random.nextInt(400)));
                User who = users.get(random.nextInt(users.size()));
                boolean other = random.nextInt(4) == 0;
                open(scene, who.actor().viewer(), other);
                if (!other) {
                    var at = scene.hub.clock.instant().atZone(LONDON);
                    account.computeIfAbsent(DAY.format(at) + " " + who.name(), _ -> new java.util.TreeSet<>())
                            .add(TIME.format(at));
                }
            }
            byte[] pdf = scene.verbs.readers().page(users.getLast().actor().viewer(), scene.child.id(), WORDS);
            Files.createDirectories(Path.of("target/papers"));
            Files.write(Path.of("target/papers/readers.pdf"), pdf);
            assertThat(new VeraPdf().faults(pdf)).isEmpty();
            String page = text(pdf);
            assertThat(page).contains("Who opened the record of " + scene.child.displayName());
            account.forEach((line, times) -> {
                String whole = line + " opened a record " + String.join(", ", times);
                seen.append(whole).append('\n');
                assertThat(page).contains(whole);
            });
            assertThat(account).as(seen.toString()).hasSizeGreaterThan(3);
            assertThat(page).doesNotContain(Scene.MARKER, scene.other.displayName(), "School", Scene.REASON);
            assertThat(scene.hub
                            .database
                            .trail()
                            .about(scene.child.id().value(), 1)
                            .getFirst()
                            .deed())
                    .isEqualTo("record.readers");
        }
    }

    private static User user(Scene scene, String name, Role role) {
        return scene.verbs.users().add(scene.chair, name, Set.of(role), "violet anchor pebble fourteen".toCharArray());
    }

    private static void open(Scene scene, Viewer viewer, boolean other) {
        scene.verbs.records().open(viewer, other ? scene.other.id() : scene.child.id());
    }

    @Test
    void aRestrictedRecordHasNoPageForWhoMayNotSeeIt() {
        try (Scene scene = new Scene(folder)) {
            assertThatThrownBy(() -> scene.verbs.readers().page(scene.eye, scene.hidden.id(), WORDS))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("NOT_FOUND");
            assertThat(scene.verbs.readers().page(scene.named.viewer(), scene.hidden.id(), WORDS))
                    .isNotEmpty();
        }
    }
}
