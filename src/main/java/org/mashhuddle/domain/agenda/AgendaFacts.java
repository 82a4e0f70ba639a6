package org.mashhuddle.domain.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.hub.law.TimeLimits;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;

/// All that an agenda is proposed from. The same facts give the same agenda.
///
/// @param referrals without a decision
/// @param missing episodes without a return
/// @param returned recent episodes that ended
/// @param clocks that decisions started and nobody has said were met
/// @param custodies children in custody, and those who left it since a meeting last decided on them
/// @param recentEpisodes how many episodes each child has had of late
/// @param measures what was begun to protect and waits for its next step
/// @param actions not ended
/// @param returns dated returns that have not been used up, whatever their date
/// @param leftOff decisions to leave off that still stand
public record AgendaFacts(
        LocalDate day,
        Rules rules,
        List<Referral> referrals,
        List<MissingEpisode> missing,
        List<MissingEpisode> returned,
        Map<SubjectId, Integer> recentEpisodes,
        List<RunningClock> clocks,
        List<Custody> custodies,
        List<OpenMeasure> measures,
        List<Action> actions,
        List<DatedReturn> returns,
        List<AgendaRequest> requests,
        List<LeftOff> leftOff,
        History history,
        Network network) {

    /// The hub's own settings that matter here.
    ///
    /// @param order how the items of a section are ordered
    /// @param arrangements what is special to the meeting beside its type
    public record Rules(
            MeetingType type,
            RatingHours hours,
            WorkingCalendar calendar,
            TimeLimits limits,
            Map<AgencyId, String> agencies,
            List<OrderRule> order,
            Arrangements arrangements) {
        /// The rules of a meeting with nothing special.
        public Rules(
                MeetingType type,
                RatingHours hours,
                WorkingCalendar calendar,
                TimeLimits limits,
                Map<AgencyId, String> agencies,
                List<OrderRule> order) {
            this(type, hours, calendar, limits, agencies, order, Arrangements.none());
        }

        /// Copies the labels and the order.
        public Rules {
            agencies = Map.copyOf(agencies);
            order = List.copyOf(order);
        }
    }

    /// What earlier meetings and referrals say of the subjects. Whoever had a referral or contact in the year before
    /// stands among those who had, with none where a repeat is counted for less.
    ///
    /// @param decidedAt when a meeting last decided on each
    /// @param heard of whom a meeting has spoken
    /// @param referralsLately how many referrals and contacts each had, as long as a repeat is counted
    /// @param open who has something open, whether or not it is due
    /// @param named how many children were lately linked to each person of concern and place
    /// @param cameAt when the room last came to each in a meeting that decided on it: what it was told of then
    public record History(
            Map<SubjectId, Instant> decidedAt,
            Set<SubjectId> heard,
            Map<SubjectId, Integer> referralsLately,
            Set<SubjectId> open,
            Map<SubjectId, Named> named,
            Map<SubjectId, Instant> cameAt) {
        /// Where the room knew at once all that was told before it left.
        public History(
                Map<SubjectId, Instant> decidedAt,
                Set<SubjectId> heard,
                Map<SubjectId, Integer> referralsLately,
                Set<SubjectId> open,
                Map<SubjectId, Named> named) {
            this(decidedAt, heard, referralsLately, open, named, decidedAt);
        }

        /// Copies all.
        public History {
            cameAt = Map.copyOf(cameAt);
            decidedAt = Map.copyOf(decidedAt);
            heard = Set.copyOf(heard);
            referralsLately = Map.copyOf(referralsLately);
            open = Set.copyOf(open);
            named = Map.copyOf(named);
        }

        /// Nothing is known.
        public static History none() {
            return new History(Map.of(), Set.of(), Map.of(), Set.of(), Map.of());
        }

        public boolean isOpen(SubjectId subject) {
            return open.contains(subject);
        }

        public boolean isKnownHere(SubjectId subject) {
            return open.contains(subject) || heard.contains(subject);
        }
    }

    /// Links of children to one person or place of late.
    ///
    /// @param children in all
    /// @param restricted how many of them are: no number may tell of them
    public record Named(int children, int restricted, Instant last) {

        /// So many children lately linked to one person or place make it a subject of its own.
        public static final int OFTEN = 3;

        /// None of them restricted.
        public Named(int children, Instant last) {
            this(children, 0, last);
        }

        public boolean isOften() {
            return children >= OFTEN;
        }
    }

    /// The subjects that any of the facts, or a link from one, names.
    public record Network(Map<SubjectId, Subject> subjects, List<Link> links) {
        /// Copies both.
        public Network {
            subjects = Map.copyOf(subjects);
            links = links.stream()
                    .sorted(Comparator.comparing(each -> each.id().value()))
                    .toList();
        }
    }

    /// Copies the lists, in an order of their own: that in which they are given says nothing.
    public AgendaFacts {
        referrals = sorted(
                referrals,
                Comparator.comparing((Referral each) -> each.receivedAt().earliest())
                        .thenComparing(each -> each.id().value()));
        missing = sorted(missing, byStart());
        returned = sorted(returned, byStart());
        clocks = sorted(clocks, byLastDay());
        custodies = sorted(custodies, bySince());
        measures = sorted(
                measures,
                Comparator.comparing((OpenMeasure each) -> each.step().on())
                        .thenComparing(each -> each.step().id().value()));
        recentEpisodes = Map.copyOf(recentEpisodes);
        actions = sorted(
                actions,
                Comparator.comparing(Action::setAt)
                        .thenComparing(each -> each.id().value()));
        returns = sorted(returns, byDue());
        requests = sorted(
                requests,
                Comparator.comparing(AgendaRequest::at)
                        .thenComparing(AgendaRequest::agency)
                        .thenComparing(each -> each.subject().value())
                        .thenComparing(AgendaRequest::who));
        leftOff = sorted(
                leftOff,
                Comparator.comparing(LeftOff::at)
                        .thenComparing(each -> each.subject().value()));
    }

    /// The facts without the referrals of these subjects, which no longer wait.
    public AgendaFacts settled(Set<SubjectId> subjects) {
        return new AgendaFacts(
                day,
                rules,
                referrals.stream()
                        .filter(each -> !subjects.contains(each.subject()))
                        .toList(),
                missing,
                returned,
                recentEpisodes,
                clocks,
                custodies,
                measures,
                actions,
                returns,
                requests,
                leftOff,
                history,
                network);
    }

    /// Whether somebody told the hub that this child has died: none of their clocks runs.
    public boolean hasDied(SubjectId subject) {
        return network.subjects().get(subject) instanceof Child child
                && child.death().isPresent();
    }

    /// The dated returns that are reached at this meeting.
    public List<DatedReturn> reached() {
        return returns.stream()
                .filter(back -> back.isReached(day, rules.type()))
                .toList();
    }

    /// Whom alone this meeting takes: an ad-hoc one those it was called for, one that does not take
    /// everybody those it was asked to and those who come back to it. None for one that takes
    /// everybody.
    public Optional<Set<SubjectId>> only() {
        Set<SubjectId> asked = new HashSet<>();
        requests.forEach(request -> asked.add(request.subject()));
        if (rules.arrangements().isAdHoc()) {
            return Optional.of(asked);
        }
        if (rules.type().habits().takesAll()) {
            return Optional.empty();
        }
        reached().stream().filter(back -> back.type().isPresent()).forEach(back -> asked.add(back.subject()));
        return Optional.of(asked);
    }

    private static Comparator<MissingEpisode> byStart() {
        return Comparator.comparing((MissingEpisode each) -> each.since().earliest())
                .thenComparing(each -> each.id().value());
    }

    private static Comparator<RunningClock> byLastDay() {
        return Comparator.comparing(RunningClock::lastDay)
                .thenComparing(each -> each.id().value());
    }

    private static Comparator<Custody> bySince() {
        return Comparator.comparing((Custody each) -> each.since().earliest())
                .thenComparing(each -> each.id().value());
    }

    private static Comparator<DatedReturn> byDue() {
        return Comparator.comparing(DatedReturn::due)
                .thenComparing(DatedReturn::setAt)
                .thenComparing(DatedReturn::kind)
                .thenComparing(each -> each.subject().value())
                .thenComparing(DatedReturn::setOn);
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }
}
