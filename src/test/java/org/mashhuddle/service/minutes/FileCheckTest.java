package org.mashhuddle.service.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.papers.IssuedFile;

/// A signature says what a file is, and never what became of it since. Whoever shows a PDF to an open
/// hub is told both, and of a restricted child no more than they may see.
class FileCheckTest {

    @TempDir
    private Path folder;

    private Scene scene;
    private Contribution said;
    private byte[] minutes;

    @BeforeEach
    void minutesAreSigned() {
        scene = Scene.discussed(folder);
        said = scene.contribution("Attendance is 46 % this term");
        scene.verbs
                .meetings()
                .record(
                        scene.hub.typist(),
                        scene.meeting,
                        scene.discussion(scene.child.id()).with(said));
        scene.closeMeeting();
        scene.sign();
        minutes = scene.verbs.minutes().pdf(scene.viewer(), scene.meeting);
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    private CheckWords check(Actor by, byte[] pdf) {
        return scene.verbs.minutes().verify(by.viewer(), pdf);
    }

    private List<String> lines(byte[] pdf) {
        CheckWords words = check(scene.chair, pdf);
        assertThat(words.trusted()).isTrue();
        return words.lines();
    }

    private void correct() {
        Amendment asked = scene.verbs
                .corrections()
                .ask(
                        scene.chair,
                        scene.meeting,
                        new CorrectionService.Wish(
                                new Amendment.Asker(Amendment.Who.PARENT, Optional.empty(), "R. Parent"),
                                Optional.of(scene.child.id()),
                                new Amendment.Entry(
                                        Amendment.Kind.WORDS,
                                        EntryPart.SHARED,
                                        said.id().value().toString()),
                                "It was 64 %",
                                new SharingMark.InMinutes(),
                                Scene.DAY));
        scene.verbs
                .corrections()
                .answer(
                        scene.chair,
                        asked.id(),
                        new CorrectionService.Reply(true, "School confirms", "Attendance is 64 % this term", false));
        scene.sign();
    }

    @Test
    void minutesAreOfTheVersionThatHoldsUntilTheNextIsSigned() {
        assertThat(lines(minutes)).contains("It is the version that holds.");
        correct();
        assertThat(lines(minutes)).anyMatch(line -> line.startsWith("Version 2 took its place on "));
        assertThat(lines(scene.verbs.minutes().pdf(scene.viewer(), scene.meeting)))
                .contains("It is the version that holds.");
    }

    @Test
    void aPaperIsFoundByItsNumberAndItsRecallIsSaid() {
        IssuedFile paper =
                scene.verbs.papers().issue(scene.chair, scene.meeting).getFirst();
        assertThat(lines(paper.pdf()))
                .anyMatch(line -> line.startsWith("In the register: ") && line.contains("issued 24/11/2026"))
                .noneMatch(line -> line.contains("called back"));
        scene.verbs.papers().recall(scene.chair, paper.reference(), "wrong address", "by telephone");
        correct();
        assertThat(lines(paper.pdf()))
                .anyMatch(line -> line.startsWith("It was called back on "))
                .contains("It stands on version 1 of the minutes; version 2 holds.");
    }

    @Test
    void ofAPaperAboutARestrictedChildNoLineNamesHer() {
        IssuedFile paper = scene.verbs.papers().issue(scene.chair, scene.meeting).stream()
                .filter(file -> scene.verbs.papers().queue(scene.viewer(), scene.meeting).queue().out().stream()
                        .anyMatch(out -> out.paper().reference().equals(file.reference())
                                && out.paper().key().subject().equals(Optional.of(scene.child.id()))))
                .findFirst()
                .orElseThrow();
        scene.verbs
                .subjects()
                .restrict(scene.chair, scene.child.id(), Set.of(scene.chair.user()), "Her brother works here");
        assertThat(check(scene.named, paper.pdf()).lines())
                .as("what the register says to everybody: to whom, which copy, when")
                .anyMatch(line -> line.startsWith("In the register: Police"))
                .noneMatch(line -> line.contains(scene.child.names().given())
                        || line.contains(scene.child.names().family()));
    }

    @Test
    void ofAFileThatWasChangedNoRegisterIsAsked() {
        byte[] spoilt = minutes.clone();
        spoilt[spoilt.length / 2] ^= 1;
        CheckWords words = check(scene.chair, spoilt);
        assertThat(words.trusted()).isFalse();
        assertThat(words.lines()).isEmpty();
    }
}
