package org.mashhuddle.service;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.core.TestHub;

/// Children of whom a meeting speaks and whom agencies ask for, morning after morning.
abstract class AskedChildren {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    TestHub hub;
    final List<SubjectId> children = new ArrayList<>();
    MeetingId meeting;
    int number;

    void start(int many) {
        hub = TestHub.at(Instant.parse("2026-11-23T08:00:00Z"), folder);
        IntStream.range(0, many).forEach(each -> {
            Child child = AChild.aChild().numbered(each + 1L).build();
            hub.services.subjects().keep(hub.chair(), "subject.add", child);
            children.add(child.id());
        });
    }

    @AfterEach
    void close() {
        hub.close();
    }

    void morning(LocalDate day) {
        hub.itIs(day, LocalTime.of(8, 0));
        meeting = hub.services.agendas().plan(hub.chair(), day);
    }

    MeetingBook agenda() {
        return hub.services.agendas().propose(hub.chair(), meeting);
    }

    String ask(int child) {
        String words = "seen " + ++number;
        Agency police = agenda().hub().directory().agencies().stream()
                .filter(each -> each.label().equals("Police"))
                .findFirst()
                .orElseThrow();
        hub.services
                .agendas()
                .add(
                        hub.chair(),
                        meeting,
                        children.get(child),
                        police.id(),
                        "A. Patel",
                        new MarkedText(words, new SharingMark.MayBeShared()));
        hub.clock.pass(Duration.ofMinutes(2));
        return words;
    }

    void hold() {
        hub.services.meetings().open(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(1));
    }

    void goTo(int child) {
        MeetingBook book = hub.book(meeting);
        hub.services
                .meetings()
                .goTo(
                        hub.chair(),
                        meeting,
                        book.agenda().itemOf(children.get(child)).orElseThrow().id());
        hub.clock.pass(Duration.ofMinutes(3));
    }

    void end() {
        hub.services.meetings().close(hub.chair(), meeting);
        hub.clock.pass(Duration.ofMinutes(1));
    }

    Set<String> asked(MeetingBook book) {
        return book.agenda().items().stream()
                .flatMap(item -> item.reasons().stream())
                .filter(RequestedBy.class::isInstance)
                .map(reason -> ((RequestedBy) reason).why().words())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A usual meeting of that day leaves the first child, and is asked for it again.
    String askedTooLate(LocalDate day) {
        start(2);
        morning(day);
        ask(0);
        ask(1);
        return heldAndAsked();
    }

    String heldAndAsked() {
        agenda();
        hold();
        goTo(0);
        goTo(1);
        String late = ask(0);
        end();
        return late;
    }

    void holdAt(int child) {
        agenda();
        hold();
        goTo(child);
        end();
    }
}
