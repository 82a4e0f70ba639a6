package org.mashhuddle.ui.today;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.domain.work.WithheldAction;
import org.mashhuddle.service.actions.ActionBook;
import org.mashhuddle.ui.kit.Destination;

/// What each agency has due and overdue; those that have nothing open are not there. Actions that
/// the viewer may not see are counted, and nothing is said of them.
record AgencyLines(ActionBook book, Instant now) {

    List<TodayWords.AgencyLine> all() {
        return Stream.concat(
                        book.directory().agencies().stream().map(Agency::id).map(Optional::of),
                        Stream.of(Optional.<AgencyId>empty()))
                .map(this::line)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TodayWords.AgencyLine> line(Optional<AgencyId> agency) {
        List<Action> own = book.open().stream()
                .map(ActionHistory::action)
                .filter(action -> action.agency().equals(agency))
                .toList();
        List<WithheldAction> withheld = book.withheld().stream()
                .filter(each -> each.agency().equals(agency))
                .toList();
        if (own.isEmpty() && withheld.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TodayWords.AgencyLine(
                agency.map(book.directory()::label).orElseGet(() -> words("meeting.action.no-agency")),
                count(own, each -> isLaterToday(each.dueAt())) + count(withheld, each -> isLaterToday(each.dueAt())),
                count(own, each -> each.isLate(now)) + count(withheld, each -> each.isLate(now)),
                count(own, each -> each.isLate(now) || isLaterToday(each.dueAt()))
                        + count(withheld, each -> each.isLate(now) || isLaterToday(each.dueAt())),
                count(own, each -> !(each.owner() instanceof Owner.Named)),
                longest(own),
                new Destination.Actions(agency)));
    }

    private boolean isLaterToday(Optional<DueTime> dueAt) {
        return dueAt.filter(due -> due.isLaterToday(now)).isPresent();
    }

    private static <T> int count(List<T> all, Predicate<T> which) {
        return Math.toIntExact(all.stream().filter(which).count());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Moment.LONDON);
    }

    /// The action that has waited longest; else the name that is due; else what is due next.
    private String longest(List<Action> own) {
        Optional<Action> first =
                own.stream().filter(each -> each.dueAt().isPresent()).findFirst();
        Optional<Action> late = first.filter(each -> each.isOverdue(now));
        if (late.isPresent()) {
            return words(
                    "today.longest-over",
                    late.get().text(),
                    subject(late.get()),
                    late.get().workingDaysOver(now, book.calendar()));
        }
        Optional<Action> name = own.stream()
                .filter(each -> each.owner() instanceof Owner.NameToFollow)
                .findFirst();
        return name.map(this::nameDue)
                .or(() -> first.flatMap(Action::dueAt)
                        .map(due -> words("today.longest-due", DateWords.dueWithin(due, today()))))
                .orElse("");
    }

    private String nameDue(Action action) {
        return action.owner() instanceof Owner.NameToFollow(DueTime by)
                ? words("today.longest-name", action.text(), DateWords.dueWithin(by, today()))
                : "";
    }

    private String subject(Action action) {
        return Optional.ofNullable(book.subjects().get(action.subject()))
                .map(book::name)
                .orElse("");
    }
}
