package org.mashhuddle.ui.children.search;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.record.SubjectStatus;
import org.mashhuddle.service.record.SubjectStatuses;
import org.mashhuddle.service.search.Found;
import org.mashhuddle.service.search.Hit;
import org.mashhuddle.service.search.MatchQuality;
import org.mashhuddle.ui.children.words.OtherNameWords;
import org.mashhuddle.ui.children.words.SubjectKind;

/// Says in lines what was found, or what can be opened before anything is typed.
///
/// @param agenda of the meeting one came from
record FoundRows(SubjectStatuses standings, Optional<Agenda> agenda, LocalDate today) {

    /// Those that fit first, then those that only sound or are spelled alike.
    List<FoundRow> found(Found found) {
        List<FoundRow> rows = new ArrayList<>();
        boolean alike = false;
        for (Hit hit : found.hits()) {
            boolean only = hit.nearness().compareTo(MatchQuality.SOUND) >= 0;
            if (only && !alike) {
                rows.add(new FoundRow.Heading(words("children.alike")));
            }
            alike = only;
            rows.add(one(hit.subject(), why(hit.nearness())));
        }
        return rows;
    }

    /// What this user opened last, and who is on today's agenda.
    List<FoundRow> before(List<Subject> recent) {
        List<FoundRow> rows = new ArrayList<>();
        if (!recent.isEmpty()) {
            rows.add(new FoundRow.Heading(words("children.recent")));
            recent.forEach(each -> rows.add(one(each, "")));
        }
        if (!standings.today().isEmpty() || !standings.restricted().isEmpty()) {
            rows.add(new FoundRow.Heading(words("children.today")));
            standings.today().forEach(each -> rows.add(one(each, "")));
            standings.restricted().forEach(each -> rows.add(new FoundRow.Restricted(each)));
        }
        return rows;
    }

    /// Why somebody was found whose words are others than those typed.
    private static String why(MatchQuality near) {
        return switch (near) {
            case EXACT, PREFIX -> "";
            case NICKNAME -> words("children.why-nickname");
            case SOUND -> words("children.why-sound");
            case SLIP -> words("children.why-slip");
            case SLIPS -> words("children.why-slips");
            case ALL_BUT_ONE -> words("children.why-but-one");
        };
    }

    /// @param why it was found; empty where that is plain
    private FoundRow.One one(Subject subject, String why) {
        SubjectStatus stands = standings.of(subject.id());
        return new FoundRow.One(
                subject.id(),
                SubjectKind.of(subject),
                subject.displayName(),
                subject.ageInWords(today),
                joined(about(subject), joined(OtherNameWords.brief(subject).toArray(String[]::new)), why),
                status(subject.id()),
                stands.missing(),
                subject.restriction().isPresent());
    }

    private static String about(Subject subject) {
        String kind = SubjectKind.of(subject).said();
        return switch (subject) {
            case Child child -> joined(kind, born(child.birth()), number(child.identifiers()), alias(child));
            case PersonOfConcern person ->
                joined(
                        kind,
                        born(person.birth()),
                        person.names().knownAs().map(FoundRows::alias).orElse(""));
            case Place _ -> kind;
        };
    }

    private static String alias(Child child) {
        return child.names().knownAs().map(FoundRows::alias).orElse("");
    }

    private static String alias(String name) {
        return words("children.known-as", name);
    }

    private static String number(Identifiers numbers) {
        return numbers.nhsNumber()
                .map(NhsNumber::canonical)
                .map(number -> words("children.nhs", number))
                .or(numbers::localRef)
                .orElse("");
    }

    private static String born(Birth birth) {
        return birth instanceof Birth.Born born ? words("children.born", DateWords.date(born.on())) : "";
    }

    private static String joined(String... parts) {
        return String.join(
                " · ", List.of(parts).stream().filter(part -> !part.isBlank()).toList());
    }

    /// "Missing now · Item 4 today · 2 actions open".
    String status(SubjectId id) {
        SubjectStatus stands = standings.of(id);
        String said = joined(
                stands.missing() ? words("children.missing-now") : "",
                stands.custody() ? words("children.in-custody") : "",
                item(id),
                stands.waiting() ? words("children.no-decision") : "",
                actions(stands.open()),
                back(stands).orElse(""));
        return said.isEmpty() ? words("children.nothing-open") : said;
    }

    /// Its number in the meeting one came from, else today.
    private String item(SubjectId id) {
        return agenda.flatMap(there -> there.itemOf(id))
                .map(item -> words("children.item-here", item.number()))
                .or(() -> standings.of(id).item().map(item -> words("children.item-today", item)))
                .orElse("");
    }

    private static String actions(int open) {
        return switch (open) {
            case 0 -> "";
            case 1 -> words("children.one-action");
            default -> words("children.actions", open);
        };
    }

    private Optional<String> back(SubjectStatus stands) {
        return stands.comesBack()
                .filter(_ -> stands.item().isEmpty())
                .map(back -> words("children.back-on", DateWords.weekdayDate(back.due(), today)));
    }
}
