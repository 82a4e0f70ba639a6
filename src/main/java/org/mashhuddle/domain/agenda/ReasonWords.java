package org.mashhuddle.domain.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.reason.ActionDue;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.SubjectId;

/// Says the reasons of one item in words, several actions together: "New referral 06:12, police",
/// "2 actions, 1 overdue".
///
/// @param today the day of the meeting
/// @param numbers the item number of each subject on the agenda; the first, where it has two because its
/// records were made one
public record ReasonWords(LocalDate today, Map<SubjectId, Integer> numbers) {

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
                agenda.items().stream().collect(Collectors.toMap(AgendaItem::subject, AgendaItem::number, Math::min)));
    }

    /// The reasons in words, in their order. Where the reader may have none of them it only says
    /// what is true of every item.
    public List<Reason.Phrase> phrases(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return List.of(new Reason.Phrase(FOR_DISCUSSION, false));
        }
        List<Reason.Phrase> phrases = new ArrayList<>();
        reasons.stream()
                .filter(reason -> !(reason instanceof LinkedTo) && !(reason instanceof ActionDue))
                .forEach(reason -> phrases.addAll(reason.words(today)));
        phrases.addAll(LinkedTo.together(of(reasons, LinkedTo.class), numbers));
        phrases.addAll(ActionDue.together(of(reasons, ActionDue.class), today));
        return phrases;
    }

    private static <T extends Reason> List<T> of(List<Reason> reasons, Class<T> kind) {
        return reasons.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// All phrases in one line: "New referral 06:12, police · 1 action overdue".
    public String line(List<Reason> reasons) {
        return phrases(reasons).stream().map(Reason.Phrase::text).collect(Collectors.joining(" \u00b7 "));
    }

    /// The same in one line, to be kept: a link is only said to be there, for whom it leads to may
    /// be restricted, now or later.
    public String lineToKeep(List<Reason> reasons) {
        List<Reason> own =
                reasons.stream().filter(reason -> !(reason instanceof LinkedTo)).toList();
        String linked = own.size() < reasons.size() ? LINKED : "";
        return Stream.of(own.isEmpty() ? "" : line(own), linked)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }
}
