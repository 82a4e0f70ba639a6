package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.papers.PreparedPaper;

/// A child whose sister is restricted, discussed in the same meeting: every paper about the child, for every
/// agency, made by a chair who is not named for her and by one who is. No page of it has her name, the link to
/// her, what was said of her, or what is to be done for her, nor does the list of what was left out.
class PapersOfSiblingsTest {

    @TempDir
    private Path folder;

    private Scene scene;

    @BeforeEach
    void bothAreDiscussed() {
        scene = Scene.discussed(folder);
        scene.verbs
                .actions()
                .assign(
                        scene.chair,
                        scene.meeting,
                        scene.item(scene.child.id()).id(),
                        scene.line("visit the family !social 27/11 12:00"),
                        new SharingMark.MayReachFamily());
        scene.closeMeeting();
        scene.sign();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Tag("long")
    @Test
    void noPaperOfAChildTellsOfARestrictedSister() throws IOException {
        Set<PaperKind> seen = EnumSet.noneOf(PaperKind.class);
        List<String> told = new ArrayList<>();
        Optional<SubjectId> brother = Optional.of(scene.child.id());
        for (PaperKind kind : PaperKind.values()) {
            for (AgencyId agency : agencies()) {
                look(scene.chair, new PaperKey(scene.meeting, kind, agency, brother), seen, told);
                look(scene.named, new PaperKey(scene.meeting, kind, agency, brother), seen, told);
                look(scene.chair, new PaperKey(scene.meeting, kind, agency), seen, told);
            }
        }
        assertThat(told).isEmpty();
        assertThat(seen)
                .contains(
                        PaperKind.ACTION_LIST,
                        PaperKind.SLIP,
                        PaperKind.PLAN,
                        PaperKind.MINUTES,
                        PaperKind.CASE_FILE,
                        PaperKind.OUTCOME,
                        PaperKind.HANDOVER,
                        PaperKind.FAMILY,
                        PaperKind.YOUNG_PERSON);
    }

    private void look(Actor by, PaperKey key, Set<PaperKind> seen, List<String> told) throws IOException {
        Optional<PreparedPaper> paper = prepared(by, key);
        if (paper.isEmpty()) {
            return;
        }
        seen.add(key.kind());
        String page = SignedWords.of(paper.get().pdf()).toLowerCase(Locale.UK);
        if (names(page) || names(Told.by(paper.get()).toLowerCase(Locale.UK))) {
            told.add(key.kind() + " by " + (by.equals(scene.named) ? "a named user" : "another"));
        }
    }

    private static boolean names(String words) {
        return words.contains(Scene.MARKER) || words.contains(Scene.NHS) || words.contains("sister");
    }

    private List<AgencyId> agencies() {
        return scene.verbs.settings().directory(scene.eye).agencies().stream()
                .map(agency -> agency.id())
                .toList();
    }

    /// None where there is no such paper.
    private Optional<PreparedPaper> prepared(Actor by, PaperKey key) {
        try {
            if (key.kind().isForFamily()) {
                scene.verbs
                        .papers()
                        .safeToShare(by, key, new FamilyReader("Dana Test-Carer", "mother", "").by("foster carer"));
            }
            return Optional.of(scene.verbs.papers().prepare(by, key, ""));
        } catch (Refusal none) {
            return Optional.empty();
        }
    }
}
