package org.mashhuddle.domain.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;

/// Which papers a meeting owes to whom, whether they have gone or not, in the order in which they wait.
record OwedPapers(MeetingBook book, PaperQueue.Register register, Instant now) {

    /// Until it is closed: what is handed out before it, and until it begins what is asked of agencies.
    List<PaperKey> beforeTheClose() {
        return switch (book.meeting().state()) {
            case PLANNED -> Stream.concat(agendas(), chasers()).toList();
            case OPEN -> agendas().toList();
            case CLOSED, NOT_HELD -> List.of();
        };
    }

    /// Once it is closed.
    List<PaperKey> afterTheClose() {
        List<PaperKey> keys = new ArrayList<>();
        agencies().forEach(agency -> keys.addAll(of(agency)));
        keys.addAll(further());
        keys.addAll(chairsList());
        new ReaderPapers(book).all().stream().filter(this::isStillOwed).forEach(keys::add);
        PaperQueue.circulation(book).forEach(agency -> keys.add(key(PaperKind.MINUTES, agency)));
        ExtractWriting.recipients(book).forEach(agency -> keys.add(key(PaperKind.EXTRACT, agency)));
        keys.addAll(strategies());
        register.quarter()
                .ifPresent(owed -> keys.addAll(owed.keys(book.meeting().id())));
        return keys.stream().distinct().toList();
    }

    /// Where anything is to be done.
    private List<PaperKey> chairsList() {
        boolean any = book.agenda().items().stream().anyMatch(item -> PaperWriting.hasActions(book, item));
        return any && register.owed() == PaperQueue.Owed.EVERYTHING
                ? new ReaderPapers(book).chairs(PaperKind.CHAIRS_LIST).stream().toList()
                : List.of();
    }

    private PaperKey key(PaperKind kind, AgencyId agency) {
        return new PaperKey(book.meeting().id(), kind, agency);
    }

    private Stream<AgencyId> agencies() {
        return book.hub().directory().agencies().stream().map(Agency::id);
    }

    /// While it is frozen, and until its day is over: the chair's copy, and one to each agency of the type.
    private Stream<PaperKey> agendas() {
        boolean over =
                LocalDate.ofInstant(now, Moment.LONDON).isAfter(book.meeting().heldOn());
        if (over || !book.agenda().isFrozen()) {
            return Stream.of();
        }
        Set<AgencyId> awaited = book.meeting().type().awaited();
        return Stream.concat(
                new ReaderPapers(book).chairs(PaperKind.CHAIRS_AGENDA).stream(),
                book.hub().directory().agencies().stream()
                        .filter(agency -> !agency.retired() && awaited.contains(agency.id()))
                        .map(agency -> key(PaperKind.AGENDA, agency.id())));
    }

    /// One to each agency from which something is waited for.
    private Stream<PaperKey> chasers() {
        return register.silent().stream().map(agency -> key(PaperKind.CHASER, agency));
    }

    /// A handover is about one night.
    private boolean isStillOwed(PaperKey key) {
        return key.kind() == PaperKind.HANDOVER
                ? now.isBefore(new ReaderPapers(book).morning().instant())
                : register.owed() != PaperQueue.Owed.AGENCIES_ONLY;
    }

    /// An agency with something to do gets the list, its slip, and each plan it has a part in; the one that keeps
    /// the children's files gets each plan, for the file and the lead worker.
    private List<PaperKey> of(AgencyId agency) {
        List<PaperKey> keys = new ArrayList<>();
        if (PaperWriting.actionsOf(book, agency) > 0) {
            keys.add(key(PaperKind.ACTION_LIST, agency));
            keys.add(key(PaperKind.SLIP, agency));
        }
        for (AgendaItem item : book.agenda().items()) {
            if (PaperWriting.hasPart(book, item, agency) || isForTheFile(item, agency)) {
                PaperWriting.openSubject(book, item)
                        .filter(Child.class::isInstance)
                        .ifPresent(
                                child -> keys.add(PaperKey.plan(book.meeting().id(), agency, child.id())));
            }
        }
        return keys;
    }

    private boolean isForTheFile(AgendaItem item, AgencyId agency) {
        return register.owed() == PaperQueue.Owed.EVERYTHING && new ReaderPapers(book).getsEveryPlan(item, agency);
    }

    /// Who was chosen, and has no part of its own: what it is to do since then makes it one of those
    /// that get the plan anyway.
    private List<PaperKey> further() {
        return register.further().stream()
                .map(PaperQueue.FurtherCopy::key)
                .filter(key -> key.subject()
                        .flatMap(book.agenda()::itemOf)
                        .filter(item -> key.kind() == PaperKind.SUMMARY
                                ? new ReaderPapers(book).maySummarise(item, key.agency())
                                : isFurtherPlan(item, key.agency()))
                        .isPresent())
                .toList();
    }

    private boolean isFurtherPlan(AgendaItem item, AgencyId agency) {
        return PaperWriting.isPlanned(book, item)
                && PaperWriting.openSubject(book, item, agency).isPresent()
                && !PaperWriting.hasPart(book, item, agency);
    }

    /// The minutes of each strategy discussion, in the order of the agenda.
    private List<PaperKey> strategies() {
        if (register.signed().isPresent() && register.version() <= register.strategyUntil()) {
            return List.of();
        }
        List<PaperKey> keys = new ArrayList<>();
        for (AgendaItem item : book.agenda().items()) {
            if (PaperWriting.openSubject(book, item).isPresent()) {
                Set<AgencyId> took = StrategyWriting.recipients(book, item);
                agencies()
                        .filter(took::contains)
                        .forEach(agency ->
                                keys.add(PaperKey.strategy(book.meeting().id(), agency, item.subject())));
            }
        }
        return keys;
    }

    @Override
    public String toString() {
        return "OwedPapers[" + book + "]";
    }
}
