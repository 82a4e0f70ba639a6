package org.mashhuddle.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.reason.Occasion;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.SubjectId;

/// Says the reasons of one item in words, several actions together: "New referral 06:12, police",
/// "2 actions, 1 overdue".
///
/// @param today the day of the meeting
/// @param numbers the item number of each subject on the agenda
public record ReasonWords(LocalDate today, Map<SubjectId, Integer> numbers) {

    /// A few words; an alarm is something overdue, the only thing shown in red.
    public record Phrase(String text, boolean alarm) {
        @Override
        public String toString() {
            return "Phrase[withheld]";
        }
    }

    private static final String FOR_DISCUSSION = "For discussion";
    private static final String LINKED = "Linked to another item";

    /// Copies the numbers.
    public ReasonWords {
        numbers = Map.copyOf(numbers);
    }

    /// The words of an agenda.
    public static ReasonWords on(Agenda agenda) {
        return new ReasonWords(
                agenda.day(),
                agenda.items().stream().collect(Collectors.toMap(AgendaItem::subject, AgendaItem::number)));
    }

    /// The reasons in words, in their order. Where the reader may have none of them it only says
    /// what is true of every item.
    public List<Phrase> phrases(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return List.of(new Phrase(FOR_DISCUSSION, false));
        }
        List<Phrase> phrases = new ArrayList<>();
        OccasionWords occasions = new OccasionWords(today);
        for (Reason reason : reasons) {
            if (reason instanceof Occasion occasion) {
                phrases.addAll(occasions.phrases(occasion));
            } else if (!(reason instanceof Reason.ActionDue) && !(reason instanceof Reason.LinkedTo)) {
                boolean alarm = reason instanceof Reason.NameDue name && name.passed();
                phrases.add(new Phrase(words(reason), alarm));
            }
        }
        phrases.addAll(links(reasons.stream()
                .filter(Reason.LinkedTo.class::isInstance)
                .map(Reason.LinkedTo.class::cast)
                .toList()));
        phrases.addAll(actions(reasons.stream()
                .filter(Reason.ActionDue.class::isInstance)
                .map(Reason.ActionDue.class::cast)
                .toList()));
        return phrases;
    }

    /// All phrases in one line: "New referral 06:12, police · 1 action overdue".
    public String line(List<Reason> reasons) {
        return phrases(reasons).stream().map(Phrase::text).collect(Collectors.joining(" \u00b7 "));
    }

    /// The same in one line, to be kept: a link is only said to be there, for whom it leads to may
    /// be restricted, now or later.
    public String lineToKeep(List<Reason> reasons) {
        List<Reason> own = reasons.stream()
                .filter(reason -> !(reason instanceof Reason.LinkedTo))
                .toList();
        String linked = own.size() < reasons.size() ? LINKED : "";
        return Stream.of(own.isEmpty() ? "" : line(own), linked)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private String words(Reason reason) {
        return switch (reason) {
            case Reason.NewReferral referral -> referral(referral);
            case Reason.MissingNow missing -> missing(missing);
            case Reason.ReviewReached review -> "Review agreed on " + DateWords.shortDate(review.agreedOn(), today);
            case Reason.DeferralReached deferral ->
                "Deferred "
                        + DateWords.weekdayDate(deferral.deferredOn(), today)
                        + " by "
                        + deferral.by()
                        + because(deferral.why());
            case Reason.CarriedOver carried ->
                "Carried over from " + DateWords.weekdayDate(carried.fromMeeting(), today);
            case Reason.RequestedBy request -> requested(request);
            case Reason.NameDue name -> name(name);
            case Reason.ReportedNotDone report -> notDone(report);
            case Reason.ActionDue due -> due.agency();
            case Reason.LinkedTo linked -> linked.words();
            case Occasion occasion ->
                new OccasionWords(today)
                        .phrases(occasion).stream().map(Phrase::text).collect(Collectors.joining(" \u00b7 "));
        };
    }

    private static String requested(Reason.RequestedBy request) {
        return request.agency() + " asked " + DateWords.time(request.at()) + because(request.why());
    }

    private static String because(MarkedText why) {
        return why.isBlank() ? "" : ": " + why.words();
    }

    private String name(Reason.NameDue name) {
        return (name.passed() ? "Name not given by " : "Name due by ")
                + DateWords.due(name.by(), today).replace("Today ", "")
                + ", "
                + name.agency().toLowerCase(Locale.UK);
    }

    private String notDone(Reason.ReportedNotDone report) {
        return "Action reported not done "
                + DateWords.weekdayDate(report.on(), today)
                + ", "
                + report.agency().toLowerCase(Locale.UK);
    }

    private String referral(Reason.NewReferral referral) {
        String kind = switch (referral.kind()) {
            case CONTACT -> "New contact ";
            case REFERRAL -> "New referral ";
            case POLICE_NOTICE -> "Police notice ";
        };
        String source = referral.kind() == ReferralKind.POLICE_NOTICE ? "" : ", " + referral.source();
        String summary = referral.summary().isBlank() ? "" : ": " + referral.summary();
        return kind + DateWords.moment(referral.at(), today) + source + summary;
    }

    private String missing(Reason.MissingNow missing) {
        String confirmed = missing.confirmation()
                .map(seen -> ", confirmed " + DateWords.time(seen.at()) + " by " + seen.by())
                .orElse(", not confirmed");
        String again = missing.episodesInNinetyDays() > 1
                ? " \u00b7 " + ordinal(missing.episodesInNinetyDays()) + " in 90 days"
                : "";
        return "Missing since " + DateWords.moment(missing.since(), today) + confirmed + again;
    }

    static String ordinal(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private List<Phrase> links(List<Reason.LinkedTo> links) {
        List<Phrase> phrases = new ArrayList<>();
        List<Reason.LinkedTo> reported = links.stream()
                .filter(link -> link.kind() == LinkKind.REPORTED_TO_EXPLOIT)
                .toList();
        if (!reported.isEmpty()) {
            String by = reported.getFirst().reportedBy().isBlank()
                    ? ""
                    : ", by " + reported.getFirst().reportedBy() + ",";
            phrases.add(new Phrase("Reported to exploit" + by + " in " + items(reported), false));
        }
        List<Reason.LinkedTo> seen =
                links.stream().filter(link -> link.kind() == LinkKind.SEEN_AT).toList();
        if (!seen.isEmpty()) {
            phrases.add(new Phrase("Named with " + items(seen), false));
        }
        for (Reason.LinkedTo link : links) {
            switch (link.kind()) {
                case SIBLING, HOUSEHOLD -> phrases.add(new Phrase(family(link), false));
                case PEER, SCHOOL -> phrases.add(new Phrase("Linked to " + items(List.of(link)), false));
                case REPORTED_TO_EXPLOIT, SEEN_AT -> {}
            }
        }
        return phrases;
    }

    private String family(Reason.LinkedTo link) {
        String words = link.words().isBlank() ? "Sibling" : link.words();
        if (link.kind() == LinkKind.HOUSEHOLD) {
            return "Same household as " + items(List.of(link));
        }
        int comma = words.indexOf(',');
        String who = comma < 0 ? words : words.substring(0, comma);
        return who + " of " + items(List.of(link)) + (comma < 0 ? "" : words.substring(comma));
    }

    private String items(List<Reason.LinkedTo> links) {
        TreeSet<Integer> found = new TreeSet<>();
        links.forEach(link -> found.add(numbers.getOrDefault(link.other(), 0)));
        found.remove(0);
        if (found.isEmpty()) {
            return "another subject";
        }
        String all = found.stream().map(String::valueOf).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return (found.size() == 1 ? "item " : "items ")
                + (last < 0 ? all : all.substring(0, last) + " and " + all.substring(last + 2));
    }

    private static List<Phrase> actions(List<Reason.ActionDue> actions) {
        if (actions.isEmpty()) {
            return List.of();
        }
        long overdue = actions.stream().filter(Reason.ActionDue::overdue).count();
        long notTaken = actions.stream().filter(Reason.ActionDue::notTaken).count();
        List<Phrase> phrases = new ArrayList<>();
        if (overdue == actions.size()) {
            phrases.add(new Phrase(count(overdue) + " overdue", true));
        } else if (overdue > 0) {
            phrases.add(new Phrase(count(actions.size()), false));
            phrases.add(new Phrase(overdue + " overdue", true));
        } else {
            String agency =
                    actions.size() == 1 ? ", " + actions.getFirst().agency().toLowerCase(Locale.UK) : "";
            phrases.add(new Phrase(count(actions.size()) + " due today" + agency, false));
        }
        if (notTaken > 0) {
            phrases.add(new Phrase(count(notTaken) + " not taken by the agency", true));
        }
        return phrases;
    }

    private static String count(long number) {
        return number == 1 ? "1 action" : number + " actions";
    }
}
