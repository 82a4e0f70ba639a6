package org.mashhuddle.domain.paper.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.ExtractWriting;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionStatus;

/// Whom a paper is about, so that the register finds it by a child. It rather finds a paper too many
/// than one too few: the minutes and the handover count as about every child of their meeting.
///
/// What is out stays about whom it was about when it was issued, whatever is changed in its meeting later.
///
/// @param book of which the agenda, the actions and the subjects are enough
/// @param asIssued whom papers that are out were about, by reference; nothing for one of before that was kept
public record PaperChildren(MeetingBook book, Map<String, List<SubjectId>> asIssued) {

    /// Of papers that are not out yet.
    public PaperChildren(MeetingBook book) {
        this(book, Map.of());
    }

    /// Copies what was kept.
    public PaperChildren {
        asIssued = Map.copyOf(asIssued);
    }

    /// Of a paper that is out, in the order it had then; never a restricted one.
    public List<Child> of(IssuedPaper paper) {
        List<SubjectId> then = asIssued.getOrDefault(paper.reference(), List.of());
        return then.isEmpty()
                ? of(paper.key())
                : open(then.stream()
                        .distinct()
                        .flatMap(id -> Optional.ofNullable(book.subjects().get(id)).stream()));
    }

    private static List<Child> open(Stream<Subject> all) {
        return all.filter(one -> one.restriction().isEmpty())
                .filter(Child.class::isInstance)
                .map(Child.class::cast)
                .toList();
    }

    /// In the order of the agenda; never a restricted one. A person's copy of what is held of a child is
    /// about that child, who need not have been on the agenda.
    public List<Child> of(PaperKey key) {
        return open(key.subject()
                .map(subject -> Stream.ofNullable(book.subjects().get(subject)))
                .orElseGet(() -> key.kind().isAgenda()
                        ? everybody(key)
                        : items(key).stream().flatMap(item -> book.subject(item).stream())));
    }

    /// On an agenda stand those who were left off it too, and those whom a reason names.
    private Stream<Subject> everybody(PaperKey key) {
        return Stream.concat(
                        book.agenda().items().stream().flatMap(item -> book.subject(item).stream()),
                        book.subjects().values().stream())
                .distinct()
                .filter(one -> key.kind().isForTheChair() || book.isOpenTo(key.agency(), one));
    }

    /// Whose records the file of a paper may hold: of a paper about one subject that one, of any other of the
    /// meeting everybody on its agenda, children or not, who is not restricted, of the agenda itself also whoever
    /// was left off; of one from what was signed also
    /// whoever was not restricted then. Numbers are of nobody, and so are blank pages.
    ///
    /// For a paper from what was signed the book must be the whole record's.
    public Set<SubjectId> held(PaperKey key) {
        if (key.kind().isOfNumbers() || key.kind().isFilledInByHand()) {
            return Set.of();
        }
        if (key.kind().isAgenda()) {
            return book.subjects().values().stream()
                    .filter(one -> one.restriction().isEmpty())
                    .map(Subject::id)
                    .collect(Collectors.toSet());
        }
        return key.subject().map(Set::of).orElseGet(() -> key.kind().isFromSigned() ? heldBySigned() : open());
    }

    /// Whose records the signed minutes may hold, whichever version; the book must be the whole record's.
    public Set<SubjectId> heldBySigned() {
        return subjects(item -> isOpen(item) || wasOpen(item));
    }

    private Set<SubjectId> open() {
        return subjects(this::isOpen);
    }

    private Set<SubjectId> subjects(Predicate<AgendaItem> which) {
        return book.agenda().items().stream()
                .filter(which)
                .map(AgendaItem::subject)
                .collect(Collectors.toSet());
    }

    private boolean isOpen(AgendaItem item) {
        return book.subject(item).filter(one -> one.restriction().isEmpty()).isPresent();
    }

    /// Of a meeting whose names were not kept at its close nobody can say that somebody was not.
    private boolean wasOpen(AgendaItem item) {
        return book.subjects().containsKey(item.subject())
                && book.asItWas()
                        .names()
                        .flatMap(names -> names.subject(item.id()))
                        .map(then -> !then.restricted())
                        .orElse(true);
    }

    private List<AgendaItem> items(PaperKey key) {
        return switch (key.kind()) {
            case SLIP ->
                book.agenda().items().stream()
                        .filter(item -> PaperWriting.hasPart(book, item, key.agency()))
                        .toList();
            case ACTION_LIST ->
                book.agenda().items().stream()
                        .filter(item -> isListed(item, key))
                        .toList();
            case CHAIRS_LIST ->
                book.agenda().items().stream()
                        .filter(item -> book.actions(item).stream()
                                .anyMatch(action -> action.status() != ActionStatus.WITHDRAWN))
                        .toList();
            case EXTRACT -> ExtractWriting.items(book, key.agency());
            case MINUTES, HANDOVER -> book.agenda().items();
            case PLAN, STRATEGY, CASE_FILE, SUMMARY, OUTCOME, FAMILY, YOUNG_PERSON, CHASER, ACCESS_COPY -> List.of();
            case AGENDA, CHAIRS_AGENDA, ATTENDANCE, CONTINGENCY -> List.of();
            case EXECUTIVE, PERFORMANCE, PERIOD, SHOWN_ACTIONS, RECORD_PRINT -> List.of();
        };
    }

    private boolean isListed(AgendaItem item, PaperKey key) {
        return PaperWriting.openSubject(book, item, key.agency()).isPresent()
                && book.actions(item).stream()
                        .anyMatch(action -> action.status() != ActionStatus.WITHDRAWN
                                && action.reaches(new Reader.OneAgency(key.agency())));
    }

    @Override
    public String toString() {
        return "PaperChildren[" + book + "]";
    }
}
