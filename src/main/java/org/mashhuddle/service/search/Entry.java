package org.mashhuddle.service.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.DuplicateReason;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.PersonOfConcern;
import org.mashhuddle.domain.subject.Place;
import org.mashhuddle.domain.subject.Subject;

/// What one subject can be found by. A safe address is not among it.
///
/// @param sortName family name first
/// @param names words that may also sound alike or be misspelled
/// @param facts names with their spaces left out, numbers, dates, addresses and that a child is unborn: exactly or by
/// their beginning
record Entry(Subject subject, String sortName, Set<String> names, Set<String> facts) {

    static Entry of(Subject subject) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> facts = new LinkedHashSet<>();
        switch (subject) {
            case Child child -> {
                names(names, facts, child.names());
                if (child.isUnborn()) {
                    facts.addAll(TextNormaliser.words(child.displayName()));
                }
                born(facts, child.birth());
                numbers(facts, child.identifiers());
                child.home().filter(home -> !home.safe()).ifPresent(home -> address(facts, home));
            }
            case PersonOfConcern person -> {
                names(names, facts, person.names());
                born(facts, person.birth());
            }
            case Place place -> {
                names.addAll(TextNormaliser.tokens(place.name()));
                postcode(facts, place.postcode());
            }
        }
        return new Entry(subject, sortName(subject), names, facts);
    }

    /// The same, found by what is said of another as well.
    Entry with(Entry also) {
        Set<String> allNames = new LinkedHashSet<>(names);
        allNames.addAll(also.names());
        Set<String> allFacts = new LinkedHashSet<>(facts);
        allFacts.addAll(also.facts());
        return new Entry(subject, sortName, allNames, allFacts);
    }

    private static String sortName(Subject subject) {
        return switch (subject) {
            case Child child -> sortName(child.names());
            case PersonOfConcern person -> sortName(person.names());
            case Place place -> String.join(" ", TextNormaliser.words(place.name()));
        };
    }

    /// Family name and first given name: a second one is often left out.
    private static String sortName(Names names) {
        String first = TextNormaliser.words(names.given()).stream().findFirst().orElse("");
        return String.join("", TextNormaliser.words(names.family())) + ", " + first;
    }

    /// In what it is like another of its kind, the strongest first.
    Set<DuplicateReason> likeness(Entry other) {
        Set<DuplicateReason> by = EnumSet.noneOf(DuplicateReason.class);
        boolean places = subject instanceof Place;
        if (places != other.subject() instanceof Place) {
            return by;
        }
        if (sharesNumber(other)) {
            by.add(DuplicateReason.NUMBER);
        }
        if (sortName.equals(other.sortName())) {
            by.add(DuplicateReason.NAME);
        }
        if (sharesBirth(other)) {
            by.add(DuplicateReason.BIRTH);
        }
        home(subject)
                .filter(home -> home(other.subject()).filter(home::equals).isPresent())
                .ifPresent(_ -> by.add(DuplicateReason.ADDRESS));
        return by;
    }

    /// Whether so much likeness marks two records: an address alone is that of brothers and sisters
    /// as well, and a name alone that of many, where the births say that they are two.
    boolean marks(Entry other, Set<DuplicateReason> by) {
        return by.contains(DuplicateReason.NUMBER)
                || by.contains(DuplicateReason.BIRTH)
                || (by.contains(DuplicateReason.NAME) && !bornApart(other));
    }

    private boolean bornApart(Entry other) {
        return bornOn(subject)
                .flatMap(one -> bornOn(other.subject()).map(two -> !isSlip(one, two)))
                .orElse(false);
    }

    /// The same day, or one that a slip of the pen makes of it: one part wrong, or day and month
    /// changed about.
    private static boolean isSlip(LocalDate one, LocalDate two) {
        int same = (one.getYear() == two.getYear() ? 1 : 0)
                + (one.getMonthValue() == two.getMonthValue() ? 1 : 0)
                + (one.getDayOfMonth() == two.getDayOfMonth() ? 1 : 0);
        boolean about = one.getYear() == two.getYear()
                && one.getMonthValue() == two.getDayOfMonth()
                && one.getDayOfMonth() == two.getMonthValue();
        return same >= 2 || about;
    }

    /// What two that may be one have in common: each likeness that marks comes with one of these.
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("name " + sortName);
        bornOn(subject).ifPresent(day -> keys.add("born " + day));
        if (subject instanceof Child child) {
            child.identifiers().nhsNumber().ifPresent(number -> keys.add("nhs " + number.digits()));
            child.identifiers().upn().ifPresent(number -> keys.add("upn " + number.value()));
        }
        return keys;
    }

    private boolean sharesNumber(Entry other) {
        return subject instanceof Child one
                && other.subject() instanceof Child two
                && (same(one.identifiers().nhsNumber(), two.identifiers().nhsNumber())
                        || same(one.identifiers().upn(), two.identifiers().upn()));
    }

    private static boolean same(Optional<?> one, Optional<?> other) {
        return one.isPresent() && one.equals(other);
    }

    /// Born on one day, and one of the names is the same.
    private boolean sharesBirth(Entry other) {
        Optional<LocalDate> born = bornOn(subject);
        return born.isPresent()
                && born.equals(bornOn(other.subject()))
                && names.stream().anyMatch(other.names()::contains);
    }

    private static Optional<LocalDate> bornOn(Subject subject) {
        Birth birth = switch (subject) {
            case Child child -> child.birth();
            case PersonOfConcern person -> person.birth();
            case Place _ -> new Birth.NotKnown();
        };
        return birth instanceof Birth.Born born ? Optional.of(born.on()) : Optional.empty();
    }

    private static Optional<String> home(Subject subject) {
        String words = switch (subject) {
            case Child child ->
                child.home().filter(home -> !home.safe()).map(Address::oneLine).orElse("");
            case PersonOfConcern _ -> "";
            case Place place -> place.postcode();
        };
        return Optional.of(String.join("", TextNormaliser.words(words))).filter(one -> !one.isEmpty());
    }

    private static void names(Set<String> into, Set<String> facts, Names names) {
        List<String> given = TextNormaliser.words(names.given());
        for (String name :
                List.of(names.given(), names.family(), names.knownAs().orElse(""))) {
            into.addAll(TextNormaliser.tokens(name));
            together(facts, TextNormaliser.words(name));
        }
        if (!given.isEmpty() && !names.family().isBlank()) {
            facts.add(given.getFirst() + String.join("", TextNormaliser.words(names.family())));
        }
    }

    /// "vandenberg" and "denberg" of "van den Berg": a space may be left out.
    private static void together(Set<String> into, List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= words.size(); to++) {
                into.add(String.join("", words.subList(from, to)));
            }
        }
    }

    private static void born(Set<String> into, Birth birth) {
        switch (birth) {
            case Birth.Born born -> date(into, born.on());
            case Birth.Expected expected -> date(into, expected.on());
            case Birth.Estimated _, Birth.NotKnown _ -> {}
        }
    }

    private static void date(Set<String> into, LocalDate day) {
        into.add(DateWords.date(day).replace("/", ""));
    }

    private static void numbers(Set<String> into, Identifiers numbers) {
        numbers.nhsNumber().ifPresent(number -> into.add(number.digits()));
        numbers.upn().ifPresent(number -> into.add(number.value().toLowerCase(Locale.ROOT)));
        numbers.localRef().ifPresent(reference -> {
            into.addAll(TextNormaliser.words(reference));
            into.add(String.join("", TextNormaliser.words(reference)));
        });
    }

    private static void address(Set<String> into, Address home) {
        into.addAll(TextNormaliser.words(home.lines()));
        postcode(into, home.postcode());
    }

    private static void postcode(Set<String> into, String postcode) {
        into.addAll(TextNormaliser.words(postcode));
        into.add(String.join("", TextNormaliser.words(postcode)));
    }

    @Override
    public String toString() {
        return "Entry[" + subject + "]";
    }
}
