package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
            return given.equalsIgnoreCase(otherGiven.strip()) && family.equalsIgnoreCase(otherFamily.strip());
        }

        /// The whole name: where only the given or the family name was another, with the one in use.
        public Names whole(Names inUse) {
            return Names.of(given.isEmpty() ? inUse.given() : given, family.isEmpty() ? inUse.family() : family);
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

    private static final Comparator<OtherName> ORDER = Comparator.comparing(OtherName::kind)
            .thenComparing(OtherName::family)
            .thenComparing(OtherName::given)
            .thenComparing(name -> name.from().orElse(LocalDate.MIN))
            .thenComparing(name -> name.until().orElse(LocalDate.MAX));

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
        return new OtherNames(List.of(), List.of());
    }

    /// Those of two records of one person: what either has closed is closed.
    public OtherNames and(OtherNames more) {
        return new OtherNames(both(open, more.open), both(closed, more.closed));
    }

    private static List<OtherName> both(List<OtherName> one, List<OtherName> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /// Those that may be shown and are of this kind.
    public List<OtherName> open(OtherName.Kind kind) {
        return open.stream().filter(name -> name.kind() == kind).toList();
    }

    /// Whether this name was closed. Where only one of the names was another, the one in use stands for
    /// the other.
    ///
    /// @param inUse the name that the person bears
    public boolean isClosed(Names name, Names inUse) {
        return closed.stream().anyMatch(each -> each.whole(inUse).isCalled(name));
    }

    /// The same, without the name that is in use again.
    OtherNames without(String given, String family) {
        return new OtherNames(
                open.stream().filter(name -> !name.isCalled(given, family)).toList(),
                closed.stream().filter(name -> !name.isCalled(given, family)).toList());
    }

    @Override
    public String toString() {
        return "OtherNames[withheld]";
    }
}
