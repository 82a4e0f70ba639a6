package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.PlainLetters;

/// The names of a person beside the one in use. One that is closed (after an adoption, a change of
/// gender, with a new identity) stays apart, so that nothing shows it by mistake, and stays closed.
///
/// @param open those that may be shown
/// @param closed those that nobody is shown
public record OtherNames(List<OtherName> open, List<OtherName> closed) {

    /// A name beside the one in use: one that was borne before, or one by which others know the person.
    ///
    /// @param given empty where only the family name was another
    /// @param family empty for a street name, and where only the given name was another
    /// @param from since when, where that is known
    /// @param until until when, where that is known
    public record OtherName(
            Kind kind, String given, String family, Optional<LocalDate> from, Optional<LocalDate> until) {

        /// How a name stands to the one in use.
        public enum Kind {
            PREVIOUS,
            /// A street name, a name online, any other name.
            ALIAS
        }

        /// Leaves out spaces around both.
        public OtherName {
            given = given.strip();
            family = family.strip();
            if (given.isEmpty() && family.isEmpty()) {
                throw new IllegalArgumentException("A name without a word");
            }
        }

        /// One of which nobody knows since when.
        public static OtherName of(Kind kind, String given, String family) {
            return new OtherName(kind, given, family, Optional.empty(), Optional.empty());
        }

        /// Whether it is made of these names, however they are written.
        public boolean isCalled(String otherGiven, String otherFamily) {
            return Written.is(given, otherGiven) && Written.is(family, otherFamily);
        }

        /// The whole name: where only the given or the family name was another, with the one in use.
        public Names whole(Names inUse) {
            return Names.of(given.isEmpty() ? inUse.given() : given, family.isEmpty() ? inUse.family() : family);
        }

        /// One that was closed beside the family name in use is closed by its given name, whatever family
        /// name comes later.
        private OtherName alone(String familyInUse) {
            return given.isEmpty() || !Written.is(family, familyInUse)
                    ? this
                    : new OtherName(kind, given, "", from, until);
        }

        /// "Kim TEST-ASH", "Blade".
        public String full() {
            return Names.of(given, family).full();
        }

        @Override
        public String toString() {
            return "OtherName[withheld]";
        }
    }

    /// A name as its words: capitals, accents, hyphens, apostrophes and spaces make no other name of it.
    private record Written(List<String> given, List<String> family) {

        static Written of(String given, String family) {
            return new Written(PlainLetters.words(given), PlainLetters.words(family));
        }

        static boolean is(String one, String other) {
            return is(PlainLetters.words(one), PlainLetters.words(other));
        }

        private static boolean is(List<String> one, List<String> other) {
            return String.join("", one).equals(String.join("", other));
        }

        private static boolean has(List<String> words, List<String> some) {
            return is(words, some) || Collections.indexOfSubList(words, some) >= 0;
        }

        private static boolean begins(List<String> words, List<String> first) {
            return is(words, first) || Collections.indexOfSubList(words, first) == 0;
        }

        /// Whether that name is closed with this one: by its family name, unless that is in use; by its
        /// given name where no other family name was closed with it, unless that is in use.
        boolean closes(Written name, Written inUse) {
            if (!family.isEmpty() && !is(family, inUse.family)) {
                return has(name.family, family) && !is(name.family, inUse.family);
            }
            return !given.isEmpty()
                    && ((has(name.given, given) && !has(inUse.given, given))
                            || (begins(name.given, given) && !begins(inUse.given, given)));
        }

        @Override
        public String toString() {
            return "Written[withheld]";
        }
    }

    private static final Comparator<OtherName> ORDER = Comparator.comparing(OtherName::kind)
            .thenComparing(OtherName::family)
            .thenComparing(OtherName::given)
            .thenComparing(name -> name.from().orElse(LocalDate.MIN))
            .thenComparing(name -> name.until().orElse(LocalDate.MAX));

    /// Of nearly everybody.
    private static final OtherNames NONE = new OtherNames(List.of(), List.of());

    /// Puts them in order, each once; what is closed anywhere is not open.
    public OtherNames {
        List<OtherName> shut = List.copyOf(ordered(closed));
        open = ordered(open).stream()
                .filter(name -> shut.stream().noneMatch(each -> each.isCalled(name.given(), name.family())))
                .toList();
        closed = shut;
    }

    private static List<OtherName> ordered(List<OtherName> names) {
        List<OtherName> once = new ArrayList<>();
        names.stream().sorted(ORDER).forEach(name -> {
            boolean there = once.stream()
                    .anyMatch(each -> each.kind() == name.kind() && each.isCalled(name.given(), name.family()));
            if (!there) {
                once.add(name);
            }
        });
        return once;
    }

    /// No other name is known.
    public static OtherNames none() {
        return NONE;
    }

    /// Those of two records of one person: what either has closed is closed.
    public OtherNames and(OtherNames more) {
        return new OtherNames(both(open, more.open), both(closed, more.closed));
    }

    private static List<OtherName> both(List<OtherName> one, List<OtherName> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /// Whether this name was closed, however it is written and whatever stands beside it.
    ///
    /// @param inUse the name that the person bears: it is not closed
    public boolean isClosed(Names name, Names inUse) {
        return isClosed(Written.of(name.given(), name.family()), Written.of(inUse.given(), inUse.family()));
    }

    private boolean isClosed(Written name, Written inUse) {
        return closed.stream()
                .anyMatch(each -> Written.of(each.given(), each.family()).closes(name, inUse));
    }

    /// Beside this name in use: it is not closed, and what was closed is not open under another writing.
    OtherNames beside(String given, String family) {
        if (closed.isEmpty()) {
            return this;
        }
        Written inUse = Written.of(given, family);
        OtherNames shut = new OtherNames(
                open,
                closed.stream()
                        .filter(name -> !name.isCalled(given, family))
                        .map(name -> name.alone(family))
                        .toList());
        return new OtherNames(
                open.stream()
                        .filter(name -> !shut.isClosed(
                                Written.of(
                                        name.given().isEmpty() ? given : name.given(),
                                        name.family().isEmpty() ? family : name.family()),
                                inUse))
                        .toList(),
                shut.closed);
    }

    /// Those that may be shown beside this name in use. Where a late extract brought a previous name
    /// back, it stays written down, with its days, until another is in use.
    List<OtherName> shown(String given, String family) {
        return open.stream()
                .filter(name -> !Written.is(name.given().isEmpty() ? given : name.given(), given)
                        || !Written.is(name.family().isEmpty() ? family : name.family(), family))
                .toList();
    }

    @Override
    public String toString() {
        return "OtherNames[withheld]";
    }
}
