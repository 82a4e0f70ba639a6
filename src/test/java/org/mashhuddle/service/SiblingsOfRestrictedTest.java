package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.exchange.record.AgendaJson;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.today.Today;

/// A child who is on the agenda only because a sister, restricted to named users, is missing.
class SiblingsOfRestrictedTest {

    @TempDir
    private Path folder;

    private Scene scene;
    private final Child brother = AChild.aChild().called("Brother", "Only").build();

    @BeforeEach
    void aBrother() {
        scene = new Scene(folder);
        scene.verbs.subjects().keep(scene.chair, "subject.add", brother);
        scene.verbs.links().add(scene.named, scene.link(brother.id(), scene.hidden.id(), Scene.MARKER + " sister"));
        scene.plan();
    }

    @AfterEach
    void lock() {
        scene.close();
    }

    private MeetingBook book(Viewer viewer) {
        return scene.verbs.agendas().book(viewer, scene.meeting);
    }

    private AgendaItem of(Viewer viewer, Child child) {
        return book(viewer).agenda().itemOf(child.id()).orElseThrow();
    }

    private static String words(MeetingBook book, AgendaItem item) {
        return ReasonWords.on(book.agenda()).line(item.reasons());
    }

    @Test
    void heIsOnTheAgendaAndNothingTellsOfHer() {
        AgendaItem item = of(scene.viewer(), brother);
        assertThat(item.section()).isEqualTo(AgendaSection.BACK);
        assertThat(item.under()).isEmpty();
        assertThat(item.reasons()).isEmpty();
        assertThat(words(book(scene.viewer()), item)).isEqualTo("For discussion");
        AgendaItem other = of(scene.viewer(), scene.child);
        assertThat(other.section()).as("who was referred himself").isEqualTo(AgendaSection.NEW);
    }

    /// In the section of who is missing there are only those who are, and the row of whom one may
    /// not see.
    @Test
    void nobodyStandsUnderMissingNowWhoIsNot() {
        for (Viewer viewer : List.of(scene.viewer(), scene.named.viewer(), scene.eye)) {
            MeetingBook book = book(viewer);
            assertThat(book.agenda().items())
                    .filteredOn(item -> item.section() == AgendaSection.MISSING_NOW)
                    .hasSize(1)
                    .allMatch(item -> item.subject().equals(scene.hidden.id()));
        }
    }

    @Test
    void whoIsNamedReadsWhyHeIsThere() {
        AgendaItem item = of(scene.named.viewer(), brother);
        assertThat(item.reasons()).hasOnlyElementsOfType(LinkedTo.class).hasSize(1);
        int hers = of(scene.named.viewer(), scene.hidden).number();
        assertThat(words(book(scene.named.viewer()), item)).endsWith("of item " + hers);
    }

    @Test
    void printedAndAsDataHeHasAPlaceThatTellsNothing() throws IOException {
        byte[] pdf = AgendaCopies.chairs(scene.verbs, scene.chair, scene.meeting);
        String page = SignedWords.of(pdf);
        String json = AgendaJson.of(book(scene.viewer()));
        for (String told : List.of(page, json)) {
            assertThat(told).contains("Brother ONLY", "For discussion");
            assertThat(told.toLowerCase(java.util.Locale.UK)).doesNotContain(Scene.MARKER, "sibling", "sister of");
        }
        String missing = page.substring(page.indexOf("Missing now"), page.indexOf("New since the last meeting"));
        assertThat(missing).contains("Restricted item").doesNotContain("Brother ONLY", "Jordan");
    }

    @Test
    void todayCountsOnlyWhoIsMissingAndMaySeen() {
        Today today = scene.verbs.today().today(scene.viewer(), scene.meeting);
        assertThat(today.missing()).isEmpty();
        assertThat(Told.by(today)).doesNotContain(Scene.MARKER);
        assertThat(today.meeting().agenda().itemOf(brother.id()).orElseThrow().section())
                .isEqualTo(AgendaSection.BACK);
        assertThat(scene.verbs
                        .today()
                        .today(scene.named.viewer(), scene.meeting)
                        .missing())
                .hasSize(1);
    }

    /// He was put under her before she was restricted, and the agenda is frozen.
    @Test
    void restrictedAfterTheFreezeSheTakesHimOutOfHerSection() {
        Child open = AChild.aChild().called("Open", "Sister").build();
        Child twin = AChild.aChild().called("Twin", "Only").build();
        scene.verbs.subjects().keep(scene.named, "subject.add", open);
        scene.verbs.subjects().keep(scene.named, "subject.add", twin);
        scene.verbs.missing().wentMissing(scene.named, scene.episode(open.id(), "an officer"));
        scene.verbs.links().add(scene.named, scene.link(twin.id(), open.id(), "twin"));
        scene.verbs.agendas().propose(scene.named, scene.meeting);
        assertThat(of(scene.viewer(), twin).section()).isEqualTo(AgendaSection.MISSING_NOW);
        scene.verbs.agendas().freeze(scene.named, scene.meeting);
        scene.verbs
                .subjects()
                .restrict(scene.named, open.id(), java.util.Set.of(scene.named.user()), "known to a witness");
        assertThat(of(scene.viewer(), twin).section()).isEqualTo(AgendaSection.BACK);
        assertThat(words(book(scene.viewer()), of(scene.viewer(), twin))).isEqualTo("For discussion");
    }
}
