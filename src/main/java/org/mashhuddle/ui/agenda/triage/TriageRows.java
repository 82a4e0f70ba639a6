package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.subject.NamesOnPage;
import org.mashhuddle.domain.subject.Subject;

/// Says the list of contacts in rows, the chair's sample first of its rule.
///
/// @param folded the keys of the groups whose contacts are not shown
record TriageRows(TriageList list, Set<Object> folded) {

    List<TriageRow> all() {
        List<TriageRow> rows = new ArrayList<>();
        NamesOnPage names = new NamesOnPage(list.groups().stream()
                .flatMap(group -> group.contacts().stream().map(TriageList.Contact::subject))
                .distinct()
                .toList());
        for (TriageList.Group group : list.groups()) {
            List<TriageRow.One> ones = group.contacts().stream()
                    .map(contact -> one(contact, names.of(contact.subject())))
                    .sorted(Comparator.comparing(one -> !one.isSampled()))
                    .toList();
            Object key = List.of(group.kind(), group.rule());
            boolean shut = folded.contains(key);
            rows.add(new TriageRow.Head(group, title(group), note(group), shut, ones));
            if (!shut) {
                rows.addAll(ones);
            }
        }
        return rows;
    }

    private TriageRow.One one(TriageList.Contact contact, String name) {
        LocalDate today = LocalDate.ofInstant(list.until(), Moment.LONDON);
        return new TriageRow.One(
                contact,
                named(name, contact.subject(), today),
                DateWords.moment(contact.came(), today),
                known(contact.known()),
                contact.known().inThirtyDays() > 1,
                result(contact));
    }

    private String result(TriageList.Contact contact) {
        String standing = contact.asked()
                .map(question ->
                        SenderWords.standing(question, contact.outcome().kind() == TriageList.Kind.ASKED, list.until()))
                .orElse("");
        return Stream.of(result(contact.outcome()), standing)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String named(String name, Subject subject, LocalDate today) {
        String age = subject.ageInWords(today);
        return age.isEmpty() ? name : name + ", " + age;
    }

    private static String known(TriageList.Known known) {
        if (known.inThirtyDays() > 1) {
            return words("triage.known-often", DateWords.ordinal(known.inThirtyDays()));
        }
        if (!known.plan().isBlank()) {
            return known.plan();
        }
        return known.last()
                .map(day -> words("triage.known-earlier", known.earlier(), known.inMonths(), DateWords.date(day)))
                .orElseGet(() -> words("triage.known-nothing", known.inMonths()));
    }

    private static String result(TriageList.Outcome outcome) {
        return switch (outcome.kind()) {
            case NO_RULE -> words("triage.decide");
            case ASKED -> "";
            case STAYS -> words("triage.stays", outcome.why());
            case BY_RULE -> ruled(outcome.rule());
            case BY_PERSON -> words("triage.off-because", outcome.why());
            case ELSEWHERE -> words("triage.elsewhere-short");
        };
    }

    private static String ruled(Optional<LeftOff.ByRule> rule) {
        return rule.flatMap(LeftOff.ByRule::confirmed)
                .map(seen -> words("triage.agreed", seen.by(), DateWords.time(seen.at())))
                .orElseGet(
                        () -> words(rule.filter(LeftOff.ByRule::sampled).isPresent() ? "triage.sample" : "triage.off"));
    }

    private static String title(TriageList.Group group) {
        return switch (group.kind()) {
            case NO_RULE -> words("triage.no-rule");
            case ASKED -> words("triage.asked");
            case STAYS -> words("triage.stay");
            case BY_RULE -> group.rule().map(TriageRows::title).orElse("");
            case BY_PERSON -> words("triage.by-person");
            case ELSEWHERE -> words("triage.elsewhere");
        };
    }

    private static String title(LeftOff.ByRule rule) {
        return rule.name().isBlank()
                ? words("triage.rule-short", rule.place(), rule.version())
                : words("triage.rule", rule.place(), rule.version(), rule.name());
    }

    /// Why the rule leaves them off, as it said then.
    private static String note(TriageList.Group group) {
        return group.kind() == TriageList.Kind.BY_RULE
                ? group.contacts().getFirst().outcome().why()
                : "";
    }
}
