package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.fixture.UsualLimits;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.today.Unfinished;
import org.mashhuddle.vault.Hashes;

/// Product, "After the signature": who is written about may ask, the chair answers with a reason,
/// and the signed version stays as it is, byte for byte, whatever the next one says.
class CorrectionsTest {

    private static final SharingMark MINUTES = new SharingMark.InMinutes();
    private static final String WRONG = "Attendance is 46 % this term";
    private static final String RIGHT = "Attendance is 64 % this term";

    @TempDir
    private Path folder;

    private Scene scene;
    private Contribution said;
    private byte[] first;

    @BeforeEach
    void minutesAreSigned() {
        scene = Scene.discussed(folder);
        said = scene.contribution(WRONG);
        scene.verbs
                .meetings()
                .record(
                        scene.hub.typist(),
                        scene.meeting,
                        scene.discussion(scene.child.id()).with(said));
        scene.closeMeeting();
        scene.sign();
        first = file();
        assertThat(text(first)).contains(WRONG, Scene.REASON);
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void whatIsAcceptedStandsInTheNextVersionAndTheFirstStaysAsItWas() {
        Amendment asked = ask(Amendment.Who.PARENT, Amendment.Kind.WORDS, "It was 64 %", Scene.DAY);
        assertThat(file()).as("nothing changes by being asked").isEqualTo(first);
        assertThatThrownBy(() -> scene.sign()).isInstanceOf(Refusal.class);
        scene.verbs.corrections().answer(scene.chair, asked.id(), accepted("School confirms", RIGHT));
        assertThat(text(file()))
                .as("a draft of the next version")
                .contains(RIGHT, "Draft, not signed", "Version 2 replaces version 1", "School confirms")
                .doesNotContain(WRONG)
                .doesNotContain("R. Parent");
        scene.sign();
        List<SignedMinutes> versions = overview().versions();
        assertThat(versions).hasSize(2);
        SignedMinutes one = versions.getFirst();
        SignedMinutes two = versions.getLast();
        assertThat(file(1)).isEqualTo(first);
        assertThat(one.fileHash()).isEqualTo(Hashes.sha256Hex(first));
        assertThat(two.manifest()).contains("\"version\":2", "\"predecessor\":\"" + one.manifestHash() + "\"");
        assertThat(text(file(2)))
                .contains(RIGHT, "Version 2", "a parent or carer")
                .doesNotContain(WRONG);
        assertThat(text(file(2))).as("a decision keeps its words").contains(Scene.REASON);
        byte[] authority = scene.verbs.minutes().authorityCertificate(scene.viewer());
        for (int version : List.of(1, 2)) {
            assertThat(new CheckService().check(file(version), authority).trusted())
                    .as("version " + version)
                    .isTrue();
        }
    }

    /// Nobody looks through the minutes of last week for what somebody asks of them.
    @Test
    void todayNamesWhatWaitsForAnAnswerAndThenWhatWaitsForASignature() {
        assertThat(onToday()).isEmpty();
        Amendment asked = ask(Amendment.Who.PARENT, Amendment.Kind.WORDS, "It was 64 %", Scene.DAY);
        Amendment other = ask(Amendment.Who.AGENCY, Amendment.Kind.WORDS, "Both are wrong", Scene.DAY);
        assertThat(onToday())
                .containsExactly(new Unfinished.CorrectionsAsked(scene.meeting, "Daily MASH", Scene.DAY, 2));
        scene.verbs.corrections().answer(scene.chair, asked.id(), accepted("School confirms", RIGHT));
        assertThat(onToday())
                .containsExactly(
                        new Unfinished.CorrectionsAsked(scene.meeting, "Daily MASH", Scene.DAY, 1),
                        new Unfinished.CorrectionsNotSigned(scene.meeting, "Daily MASH", Scene.DAY, 1));
        scene.verbs
                .corrections()
                .answer(scene.chair, other.id(), new CorrectionService.Reply(false, "It is not", "", false));
        scene.sign();
        assertThat(onToday()).isEmpty();
    }

    private List<Unfinished> onToday() {
        return scene.verbs.today().today(scene.viewer(), scene.meeting).unfinished().stream()
                .filter(one ->
                        one instanceof Unfinished.CorrectionsAsked || one instanceof Unfinished.CorrectionsNotSigned)
                .toList();
    }

    /// Sections that nobody corrected keep their bytes, and so their hash.
    @Test
    void onlyWhatWasPutRightHashesOtherwise() {
        Amendment asked = ask(Amendment.Who.AGENCY, Amendment.Kind.WORDS, "It was 64 %", Scene.DAY);
        scene.verbs.corrections().answer(scene.chair, asked.id(), accepted("School confirms", RIGHT));
        scene.sign();
        int corrected = scene.item(scene.child.id()).number();
        List<String> before = hashes(overview().versions().getFirst());
        List<String> after = hashes(overview().versions().getLast());
        assertThat(after).hasSameSizeAs(before);
        for (int place = 1; place < before.size(); place++) {
            if (place == corrected) {
                assertThat(after.get(place)).isNotEqualTo(before.get(place));
            } else {
                assertThat(after.get(place)).isEqualTo(before.get(place));
            }
        }
    }

    private static List<String> hashes(SignedMinutes version) {
        return Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"")
                .matcher(version.manifest())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aWithdrawnEntrySaysSoAndTheChildIsDecidedAgain() {
        Amendment asked = ask(Amendment.Who.AGENCY, Amendment.Kind.WITHDRAWN, "That is another child", Scene.DAY);
        scene.verbs
                .corrections()
                .answer(
                        scene.chair,
                        asked.id(),
                        new CorrectionService.Reply(true, "Of a child with a like name", "", false));
        scene.sign();
        assertThat(text(file(2)))
                .contains(
                        "Entry withdrawn on 24/11/2026: Of a child with a like name",
                        "Reason: Of a child with a like name.",
                        "The decision and the actions stand as they were said. They rest on an entry withdrawn on"
                                + " 24/11/2026 and are to be decided again.",
                        Scene.REASON)
                .as("nobody judged a risk")
                .doesNotContain(WRONG, "The risk");
        assertThat(onTheNextAgenda()).contains(scene.child.id());
    }

    private List<SubjectId> onTheNextAgenda() {
        LocalDate next = scene.verbs.meetings().nextMeeting(Scene.DAY);
        scene.hub.clock.pass(Duration.ofDays(1));
        var tomorrow = scene.verbs.agendas().plan(scene.chair, next);
        return scene.verbs.meetings().book(scene.viewer(), tomorrow).agenda().items().stream()
                .map(AgendaItem::subject)
                .toList();
    }

    @Test
    void whatIsRefusedOpensNothingUnlessAStatementIsAttached() {
        Amendment asked = ask(Amendment.Who.CHILD, Amendment.Kind.WORDS, "I never said that", Scene.DAY);
        scene.verbs
                .corrections()
                .answer(scene.chair, asked.id(), new CorrectionService.Reply(false, "Said so in the room", "", false));
        assertThat(file()).isEqualTo(first);
        assertThatThrownBy(() -> scene.sign()).isInstanceOf(Refusal.class);
        scene.verbs.corrections().state(scene.chair, asked.id(), "I still say it is wrong");
        scene.sign();
        assertThat(text(file(2))).contains("I still say it is wrong", "Said so in the room", WRONG);
    }

    @Test
    void whatWasLeftOutComesInAsFarAsItsMarkSays() {
        for (SharingMark mark : List.of(MINUTES, new SharingMark.RecordOnly())) {
            Amendment asked = scene.verbs
                    .corrections()
                    .ask(
                            scene.chair,
                            scene.meeting,
                            new CorrectionService.Wish(
                                    new Amendment.Asker(Amendment.Who.OTHER, Optional.empty(), "An uncle"),
                                    Optional.of(scene.child.id()),
                                    new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                                    "He was there",
                                    mark,
                                    Scene.DAY));
            scene.verbs
                    .corrections()
                    .answer(scene.chair, asked.id(), accepted("So he was", "Uncle there, " + mark.isInMinutes()));
        }
        scene.sign();
        assertThat(text(file(2))).contains("Uncle there, true").doesNotContain("Uncle there, false");
    }

    /// A second request reads the minutes as they are by then.
    @Test
    void aThirdVersionHoldsWhatTheSecondPutRight() {
        Amendment asked = ask(Amendment.Who.PARENT, Amendment.Kind.WORDS, "It was 64 %", Scene.DAY);
        scene.verbs.corrections().answer(scene.chair, asked.id(), accepted("School confirms", RIGHT));
        scene.sign();
        Amendment left = scene.verbs
                .corrections()
                .ask(
                        scene.chair,
                        scene.meeting,
                        new CorrectionService.Wish(
                                new Amendment.Asker(Amendment.Who.PARENT, Optional.empty(), ""),
                                Optional.of(scene.child.id()),
                                new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                                "He had a cold",
                                MINUTES,
                                Scene.DAY));
        assertThat(left.ofVersion()).isEqualTo(2);
        scene.verbs.corrections().answer(scene.chair, left.id(), accepted("True", "He had a cold that week"));
        scene.sign();
        assertThat(text(file(3))).contains(RIGHT, "He had a cold that week", "Version 3 replaces version 2");
        assertThat(text(file(2))).doesNotContain("cold");
        assertThat(file(1)).isEqualTo(first);
    }

    /// A person hears within a calendar month, an agency asks within ten working days; who is late
    /// is heard too, and the page says so.
    @Test
    void theClocksAreThoseOfTheLaw() {
        scene.hub.clock.pass(Duration.ofDays(30));
        Amendment person = ask(Amendment.Who.PARENT, Amendment.Kind.WORDS, "Wrong", LocalDate.of(2026, 11, 30));
        var calendar = scene.book().hub().calendar();
        assertThat(person.answerBy(calendar, UsualLimits.limits())).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(person.isLate(Scene.DAY, calendar, UsualLimits.limits())).isFalse();
        Amendment inTime = ask(Amendment.Who.AGENCY, Amendment.Kind.WORDS, "Wrong", LocalDate.of(2026, 12, 8));
        Amendment late = ask(Amendment.Who.AGENCY, Amendment.Kind.WORDS, "Wrong", LocalDate.of(2026, 12, 9));
        assertThat(inTime.isLate(Scene.DAY, calendar, UsualLimits.limits())).isFalse();
        assertThat(late.isLate(Scene.DAY, calendar, UsualLimits.limits())).isTrue();
        assertThat(overview().corrections()).hasSize(3);
    }

    /// Whoever may not see the child does not read what is asked about her.
    @Test
    void whatIsAskedAboutAHiddenChildIsHiddenToo() {
        Amendment asked = scene.verbs
                .corrections()
                .ask(
                        scene.named,
                        scene.meeting,
                        new CorrectionService.Wish(
                                new Amendment.Asker(Amendment.Who.PARENT, Optional.empty(), Scene.MARKER),
                                Optional.of(scene.hidden.id()),
                                new Amendment.Entry(Amendment.Kind.LEFT_OUT, EntryPart.SHARED, ""),
                                Scene.MARKER + " asks",
                                MINUTES,
                                Scene.DAY));
        assertThat(overview().corrections()).isEmpty();
        assertThatThrownBy(() -> scene.verbs.corrections().answer(scene.chair, asked.id(), accepted("x", "y")))
                .isInstanceOf(Refusal.class);
        scene.verbs.corrections().answer(scene.named, asked.id(), accepted("reason", Scene.MARKER + " added"));
        scene.sign();
        assertThat(text(file(2))).doesNotContain(Scene.MARKER);
    }

    private Amendment ask(Amendment.Who who, Amendment.Kind kind, String asks, LocalDate on) {
        return scene.verbs
                .corrections()
                .ask(
                        scene.chair,
                        scene.meeting,
                        new CorrectionService.Wish(
                                new Amendment.Asker(
                                        who,
                                        Optional.of(scene.agency()).filter(_ -> who == Amendment.Who.AGENCY),
                                        "R. Parent"),
                                Optional.of(scene.child.id()),
                                new Amendment.Entry(
                                        kind,
                                        EntryPart.SHARED,
                                        said.id().value().toString()),
                                asks,
                                MINUTES,
                                on));
    }

    private static CorrectionService.Reply accepted(String reason, String words) {
        return new CorrectionService.Reply(true, reason, words, false);
    }

    private MinutesOverview overview() {
        return scene.verbs.minutes().view(scene.viewer(), scene.meeting);
    }

    private byte[] file() {
        return scene.verbs.minutes().pdf(scene.viewer(), scene.meeting);
    }

    private byte[] file(int version) {
        return scene.verbs.minutes().pdf(scene.viewer(), scene.meeting, version);
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.joining(" "));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
