package org.mashhuddle.domain.meeting;

import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.hub.RatingHours;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// All that an agenda is proposed from. The same facts give the same agenda.
///
/// @param referrals without a decision
/// @param missing episodes without a return
/// @param recentEpisodes how many episodes each child has had in ninety days
/// @param actions not ended
/// @param returns dated returns that have not been used up, whatever their date
/// @param leftOff decisions to leave off that still stand
public record AgendaFacts(
        LocalDate day,
        Rules rules,
        List<Referral> referrals,
        List<MissingEpisode> missing,
        Map<SubjectId, Integer> recentEpisodes,
        List<Action> actions,
        List<DatedReturn> returns,
        List<AgendaRequest> requests,
        List<LeftOff> leftOff,
        Network network) {

    /// The hub's own settings that matter here.
    ///
    /// @param order how the items of a section are ordered
    public record Rules(
            MeetingType type,
            RatingHours hours,
            WorkingCalendar calendar,
            Map<AgencyId, String> agencies,
            List<OrderRule> order) {
        /// Copies the labels and the order.
        public Rules {
            agencies = Map.copyOf(agencies);
            order = List.copyOf(order);
        }
    }

    /// The subjects that any of the facts, or a link from one, names.
    public record Network(Map<SubjectId, Subject> subjects, List<Link> links) {
        /// Copies both.
        public Network {
            subjects = Map.copyOf(subjects);
            links = links.stream().sorted(Comparator.comparing(each -> each.id().value())).toList();
        }
    }

    /// Copies the lists, in an order of their own: that in which they are given says nothing.
    public AgendaFacts {
        referrals =
                sorted(
                        referrals,
                        Comparator.comparing((Referral each) -> each.receivedAt().earliest())
                                .thenComparing(each -> each.id().value()));
        missing =
                sorted(
                        missing,
                        Comparator.comparing((MissingEpisode each) -> each.since().earliest())
                                .thenComparing(each -> each.id().value()));
        recentEpisodes = Map.copyOf(recentEpisodes);
        actions =
                sorted(
                        actions,
                        Comparator.comparing(Action::setAt)
                                .thenComparing(each -> each.id().value()));
        returns = sorted(returns, byDue());
        requests =
                sorted(
                        requests,
                        Comparator.comparing(AgendaRequest::at)
                                .thenComparing(AgendaRequest::agency));
        leftOff = List.copyOf(leftOff);
    }

    private static Comparator<DatedReturn> byDue() {
        return Comparator.comparing(DatedReturn::due)
                .thenComparing(DatedReturn::setAt)
                .thenComparing(DatedReturn::kind);
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }
}
