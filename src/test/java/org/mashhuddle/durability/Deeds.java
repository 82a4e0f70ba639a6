package org.mashhuddle.durability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.quickline.QuickLine;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.HubByKey;
import org.mashhuddle.service.Services;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.children.DuplicateCheck;
import org.mashhuddle.store.audit.AuditEvent;

/// What a minute-taker does on one day, each by one verb of the services.
record Deeds(HubByKey hub, Session session, LocalDate today, Instant now) {

    private static final SharingMark SHARED = new SharingMark.MayBeShared();

    private Services services() {
        return session.services();
    }

    void add(long number, String family) {
        Child child = AChild.aChild().numbered(number).called("Jordan", family).build();
        mustPass(services().subjects().add(session.actor(), child, true));
    }

    void rename(SubjectId id, String family) {
        Child before = (Child) hub.database()
                .read(
                        session.viewer(),
                        AuditEvent.of("test.read"),
                        tx -> tx.subjects().byId(id))
                .orElseThrow();
        Child named = AChild.aChild().called("Jordan", family).build();
        Child after = new Child(
                before.id(),
                named.names(),
                before.birth(),
                before.sex(),
                before.ethnicity(),
                before.identifiers(),
                before.home(),
                before.care(),
                before.household(),
                before.typedHere(),
                before.restriction(),
                before.version());
        mustPass(services().subjects().change(session.actor(), after, true));
    }

    private static void mustPass(DuplicateCheck answer) {
        if (!(answer instanceof DuplicateCheck.Passed(SaveResult.Saved<?> _))) {
            throw new IllegalStateException("The record was not saved");
        }
    }

    void receive(SubjectId child, long number, String words) {
        services()
                .referrals()
                .receive(
                        session.actor(),
                        AReferral.aReferral(child, now)
                                .numbered(number)
                                .saying(words, SHARED)
                                .build());
    }

    MeetingId plan() {
        return services().agendas().plan(session.actor(), today);
    }

    private MeetingId meeting() {
        return hub.database()
                .read(
                        session.viewer(),
                        AuditEvent.of("test.read"),
                        tx -> tx.meetings().ofDay(today))
                .getFirst()
                .id();
    }

    void ask(SubjectId child, String words) {
        Agency by = police(services().agendas().book(session.viewer(), meeting()));
        services().agendas().add(session.actor(), meeting(), child, by.id(), "A. Patel", new MarkedText(words, SHARED));
    }

    private static Agency police(MeetingBook book) {
        return book.hub().directory().agencies().stream()
                .filter(each -> each.label().equals("Police"))
                .findFirst()
                .orElseThrow();
    }

    void open() {
        services().meetings().open(session.actor(), meeting());
    }

    private MeetingBook book() {
        return services().meetings().book(session.viewer(), meeting());
    }

    /// @return the child whom the room came to
    String goToAny(SplittableRandom random) {
        List<AgendaItem> items = book().agenda().items().stream()
                .sorted(Comparator.comparing(
                        item -> Long.parseLong(Account.number(item.subject())), Comparator.naturalOrder()))
                .toList();
        AgendaItem one = items.get(random.nextInt(items.size()));
        services().meetings().goTo(session.actor(), meeting(), one.id());
        return Account.number(one.subject());
    }

    void say(SubjectId child, long number, String words) {
        MeetingBook book = book();
        record(book.discussion(item(book, child))
                .with(new Contribution(
                        new ContributionId(new UUID(3, number)),
                        police(book).id(),
                        "A. Patel",
                        words,
                        false,
                        Optional.of(new Words(new Words.Whose.OwnKnowledge(), Words.Kind.FACT)),
                        SHARED,
                        now)));
    }

    private static AgendaItem item(MeetingBook book, SubjectId child) {
        return book.agenda().itemOf(child).orElseThrow();
    }

    private void record(Discussion discussion) {
        mustBeSaved(services().meetings().record(session.actor(), meeting(), discussion));
    }

    private static void mustBeSaved(SaveResult<?> answer) {
        if (!(answer instanceof SaveResult.Saved<?>)) {
            throw new IllegalStateException("It was not saved");
        }
    }

    void decide(SubjectId child, String words) {
        MeetingBook book = book();
        ChosenOutcome outcome = services().meetings().lists(session.viewer()).outcomes().stream()
                .filter(each -> each.label().equals("Continue existing plan"))
                .map(each -> new ChosenOutcome(each.id(), each.label(), each.kind(), Optional.empty()))
                .findFirst()
                .orElseThrow();
        record(book.discussion(item(book, child))
                .with(new Decision(
                        List.of(outcome), words, SHARED, Set.of(), "Children Act 1989 s.17; public task", List.of())));
    }

    void assign(SubjectId child, String words) {
        String due = DateWords.date(services().meetings().nextMeeting(today)) + " 12:00";
        QuickLine.Reading reading = services()
                .actions()
                .quickLine(session.viewer())
                .read(words + " !police " + due, LocalDateTime.ofInstant(now, Moment.LONDON));
        services()
                .actions()
                .assign(session.actor(), meeting(), item(book(), child).id(), reading, SHARED);
    }

    void answer(String text, boolean completed, String words) {
        Action seen = services().actions().book(session.viewer()).open().stream()
                .map(each -> each.action())
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow();
        Report report = new Report(new SaidBy(Optional.empty(), "A. Patel"), words, SHARED);
        mustBeSaved(
                completed
                        ? services().actions().complete(session.actor(), seen, report)
                        : services().actions().update(session.actor(), seen, report));
    }

    void close() {
        services().meetings().close(session.actor(), meeting());
    }
}
