package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.meeting.Attendance;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Person;
import org.mashhuddle.domain.party.PersonId;
import org.mashhuddle.domain.quickline.QuickLine;

/// Whom and what a mark of the quick line can mean, those in the room first.
record MarkChoices(QuickLine reader, Set<PersonId> here) {

    /// Who can be given an action in the meeting: those of the directory, and whoever came beside them to take part.
    static QuickLine reader(QuickLine directory, MeetingBook book) {
        return directory.with(book.meeting().attendance().stream()
                .filter(one -> !one.presences().isEmpty() && one.status().countsForQuorum())
                .filter(one -> directory.people().stream().noneMatch(who -> isOf(who, one)))
                .map(one -> new Person(new PersonId(one.id().value()), one.agency(), one.name(), one.job(), "", false))
                .toList());
    }

    /// Who of them is in the room by now.
    static Set<PersonId> here(QuickLine reader, MeetingBook book) {
        List<Attendance> present =
                book.meeting().attendance().stream().filter(Attendance::isHere).toList();
        return reader.people().stream()
                .filter(who -> present.stream().anyMatch(one -> isOf(who, one)))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private static boolean isOf(Person who, Attendance one) {
        return one.name().equals(who.name()) && one.agency().equals(who.agency());
    }

    /// What it could become, while that is open.
    List<MarkChoice> completing(String typed) {
        List<MarkChoice> begun = begunBy(typed);
        return begun.size() == 1 && reader.isSettled(typed) ? List.of() : begun;
    }

    /// What begins, or holds, what was typed so far.
    private List<MarkChoice> begunBy(String typed) {
        String begun = typed.substring(1).toLowerCase(Locale.UK);
        return typed.startsWith("@")
                ? people(
                        typed,
                        reader.people().stream()
                                .filter(who -> who.name().toLowerCase(Locale.UK).contains(begun)
                                        || who.initials().startsWith(begun))
                                .toList())
                : agencies(
                        typed,
                        reader.agencies().stream()
                                .filter(one ->
                                        one.label().toLowerCase(Locale.UK).contains(begun))
                                .toList());
    }

    /// What a mark could mean that means nobody, or more than one.
    ///
    /// @param agency the one that the line names: its people come first
    List<MarkChoice> couldMean(String typed, Optional<Agency> agency) {
        if (typed.startsWith("@")) {
            List<Person> found = reader.couldMean(typed);
            Predicate<Person> own =
                    who -> agency.map(Agency::id).filter(who.agency()::equals).isPresent();
            return Stream.of(own, own.negate())
                    .flatMap(some -> people(typed, found.stream().filter(some).toList()).stream())
                    .toList();
        }
        List<MarkChoice> begun = begunBy(typed);
        return begun.isEmpty() ? agencies(typed, reader.agencies()) : begun;
    }

    private List<MarkChoice> people(String typed, List<Person> found) {
        return found.stream()
                .sorted(Comparator.comparing(who -> !here.contains(who.id())))
                .map(who -> new MarkChoice(typed, reader.markOf(who), said(who)))
                .toList();
    }

    private String said(Person who) {
        String agency = reader.agencies().stream()
                .filter(one -> one.id().equals(who.agency()))
                .findFirst()
                .map(Agency::label)
                .orElse("");
        String key = here.contains(who.id()) ? "meeting.quick.choice-here" : "meeting.quick.choice";
        return words(key, who.name(), agency);
    }

    private List<MarkChoice> agencies(String typed, List<Agency> found) {
        return found.stream()
                .map(one -> new MarkChoice(typed, reader.markOf(one), one.label()))
                .toList();
    }

    @Override
    public String toString() {
        return "MarkChoices[withheld]";
    }
}
