package org.mashhuddle.domain.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.AgencyKind;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.law.TimeLimit;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.ActionStatus;

/// Which papers a meeting owes to readers beside the agencies that have something to do: the
/// child's own file, the referrer, the emergency duty team.
///
/// @param book of which the agenda, the actions and the subjects are enough
public record ReaderPapers(MeetingBook book) {

    /// When the night is over that the handover is about: afterwards it is no use.
    public DueTime morning() {
        LocalDate held = book.meeting().heldOn();
        return new DueTime(book.hub()
                .calendar()
                .next(held)
                .atTime(book.hub().limits().at(TimeLimit.NIGHT_ENDS, held).toLocalTime()));
    }

    /// In the order of the agenda.
    List<PaperKey> all() {
        List<PaperKey> keys = new ArrayList<>();
        socialCare().ifPresent(agency -> {
            if (!book.agenda().items().isEmpty()) {
                keys.add(new PaperKey(book.meeting().id(), PaperKind.HANDOVER, agency));
            }
            children().forEach(child -> keys.add(about(PaperKind.CASE_FILE, agency, child)));
            children().stream().filter(this::hasAFamilyPlan).forEach(child -> {
                keys.add(about(PaperKind.FAMILY, agency, child));
                if (isSpokenTo(child)) {
                    keys.add(about(PaperKind.YOUNG_PERSON, agency, child));
                }
            });
        });
        for (AgendaItem item : book.agenda().items()) {
            PaperWriting.openSubject(book, item)
                    .filter(Child.class::isInstance)
                    .flatMap(_ -> referrer(item))
                    .ifPresent(from -> keys.add(about(PaperKind.OUTCOME, from, item.subject())));
        }
        return keys;
    }

    /// A paper for whoever chairs. It is filed under the agency that keeps the children's files, or the first
    /// of the hub, as the paper that somebody prints for their own file; it goes to neither.
    public Optional<PaperKey> chairs(PaperKind kind) {
        List<Agency> agencies = book.hub().directory().agencies();
        return Stream.concat(agencies.stream().filter(ReaderPapers::isSocialCare), agencies.stream())
                .findFirst()
                .map(agency -> new PaperKey(book.meeting().id(), kind, agency.id()));
    }

    /// Whether an agency gets the plan of an item for the child's own file and the lead worker, whether or not it
    /// has something to do.
    public boolean getsEveryPlan(AgendaItem item, AgencyId agency) {
        return PaperWriting.isPlanned(book, item)
                && book.hub()
                        .directory()
                        .agency(agency)
                        .filter(ReaderPapers::isSocialCare)
                        .isPresent()
                && socialCare().filter(agency::equals).isPresent();
    }

    /// Whether an agency may have a summary of what was said of a child: whoever gets the minutes has them, and a
    /// school or a practice hears of its own children alone.
    public boolean maySummarise(AgendaItem item, AgencyId agency) {
        return PaperWriting.openSubject(book, item, agency)
                        .filter(Child.class::isInstance)
                        .isPresent()
                && !PaperQueue.circulation(book).contains(agency);
    }

    private static boolean isSocialCare(Agency agency) {
        return agency.part().filter(AgencyKind.SOCIAL_CARE::equals).isPresent();
    }

    /// Whether this is one of them: nobody else may have it.
    public boolean owes(PaperKey key) {
        return all().contains(key);
    }

    /// Where something is to be done that may reach the family: a plan of nothing helps nobody.
    private boolean hasAFamilyPlan(SubjectId child) {
        return book.actions().stream()
                .filter(action -> action.subject().equals(child))
                .anyMatch(
                        action -> action.status() != ActionStatus.WITHDRAWN && action.reaches(new Reader.Family(true)));
    }

    /// No page is written for a child who is not born yet, nor for one whose age is counted in months.
    private boolean isSpokenTo(SubjectId id) {
        return book.subjects().get(id) instanceof Child child
                && !child.isUnborn()
                && !child.birth().isCountedInMonths(book.meeting().heldOn());
    }

    private PaperKey about(PaperKind kind, AgencyId agency, SubjectId child) {
        return new PaperKey(book.meeting().id(), kind, agency, Optional.of(child));
    }

    private List<SubjectId> children() {
        return book.agenda().items().stream()
                .flatMap(item -> PaperWriting.openSubject(book, item).stream())
                .filter(Child.class::isInstance)
                .map(child -> child.id())
                .toList();
    }

    /// The agency that keeps the children's files, where it gets the minutes of this meeting: the
    /// emergency duty team is a part of it.
    public Optional<AgencyId> socialCare() {
        return PaperQueue.circulation(book).stream()
                .filter(id -> book.hub()
                        .directory()
                        .agency(id)
                        .filter(ReaderPapers::isSocialCare)
                        .isPresent())
                .findFirst();
    }

    /// The agency that sent the newest referral of an item; none where whoever sent it is no agency
    /// of the hub.
    public Optional<AgencyId> referrer(AgendaItem item) {
        return item.reasons().stream()
                .filter(NewReferral.class::isInstance)
                .map(NewReferral.class::cast)
                .reduce((_, later) -> later)
                .flatMap(sent -> agency(sent.source()));
    }

    /// Whoever is called so; else the one of the kind that is called so. Of two of a kind nobody can say which.
    private Optional<AgencyId> agency(String source) {
        String said = source.strip();
        List<Agency> all = book.hub().directory().agencies().stream()
                .filter(agency -> !agency.retired())
                .toList();
        Optional<Agency> named = all.stream()
                .filter(agency -> agency.label().equalsIgnoreCase(said)
                        || agency.shortcut().equalsIgnoreCase(said))
                .findFirst();
        List<Agency> ofTheKind = all.stream()
                .filter(agency -> agency.part()
                        .filter(kind -> kind.words().equalsIgnoreCase(said))
                        .isPresent())
                .toList();
        return named.or(() -> ofTheKind.stream().findFirst().filter(_ -> ofTheKind.size() == 1))
                .map(Agency::id);
    }

    @Override
    public String toString() {
        return "ReaderPapers[" + book + "]";
    }
}
