package org.mashhuddle.domain.source;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.subject.Address;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Care;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.Sex;

/// What one record says of a child that was held in two: the one that is kept says what it said, and
/// the other fills what it did not know. A safe address stays, and only those may see it who might see
/// both.
///
/// @param kept the record that stays
/// @param joined the one that is joined into it
public record JoinedChild(Child kept, Child joined) {

    /// The child as one record.
    public Child child() {
        return new Child(
                kept.id(),
                names(),
                birth(),
                kept.sex() == Sex.NOT_KNOWN ? joined.sex() : kept.sex(),
                first(kept.ethnicity(), joined.ethnicity()),
                identifiers(),
                home(),
                care(),
                kept.household().or(joined::household),
                typed(),
                restriction(),
                kept.version(),
                kept.death().or(joined::death));
    }

    /// A name that either has closed is not the one in use, and nothing of it fills what is not known.
    private Names names() {
        OtherNames others = kept.names().others().and(joined.names().others());
        boolean mine = !joined.names().hides(kept.names());
        Names called = (mine ? kept : joined).names().with(others);
        Names beside = (mine ? joined : kept).names();
        Names led = called.hides(beside) ? Names.of("", "") : beside;
        return new Names(
                first(called.given(), led.given()),
                called.family(),
                called.knownAs()
                        .or(() -> led.knownAs().filter(known -> !called.hides(Names.of(known, called.family())))),
                called.pronoun().or(led::pronoun),
                others);
    }

    /// A day that is known before one that is thought, that before one that is awaited.
    private Birth birth() {
        return rank(joined.birth()) > rank(kept.birth()) ? joined.birth() : kept.birth();
    }

    private static int rank(Birth birth) {
        return switch (birth) {
            case Birth.NotKnown _ -> 0;
            case Birth.Expected _ -> 1;
            case Birth.Estimated _ -> 2;
            case Birth.Born _ -> 3;
        };
    }

    private Identifiers identifiers() {
        Optional<NhsNumber> nhs = kept.identifiers().nhsNumber().or(joined.identifiers()::nhsNumber);
        NhsNumber.Verified mine = kept.identifiers().verifiedOf(nhs);
        return new Identifiers(
                nhs,
                kept.identifiers().upn().or(joined.identifiers()::upn),
                kept.identifiers().localRef().or(joined.identifiers()::localRef),
                mine.orStronger(joined.identifiers().verifiedOf(nhs)));
    }

    private Optional<Address> home() {
        return kept.home()
                .filter(Address::safe)
                .or(() -> joined.home().filter(Address::safe))
                .or(kept::home)
                .or(joined::home);
    }

    private Care care() {
        Care mine = kept.care();
        Care theirs = joined.care();
        return new Care(
                first(mine.plan(), theirs.plan()),
                first(mine.school(), theirs.school()),
                first(mine.schoolNote(), theirs.schoolNote()),
                first(mine.doctor(), theirs.doctor()),
                first(mine.worker(), theirs.worker()),
                mine.family().isEmpty() ? theirs.family() : mine.family());
    }

    private static String first(String one, String other) {
        return one.isBlank() ? other : one;
    }

    /// What a person typed in either record, where the child now says it: no extract writes over it.
    private Set<ChildPart> typed() {
        Set<ChildPart> typed = new HashSet<>(kept.typedHere());
        for (ChildPart part : joined.typedHere()) {
            boolean taken = switch (part) {
                case NAMES -> !names().equals(kept.names());
                case BIRTH -> !birth().equals(kept.birth());
                case IDENTIFIERS -> !identifiers().sameTyped(kept.identifiers());
                case HOME -> !home().equals(kept.home());
                case CARE -> !care().equals(kept.care());
                case SEX_AND_ETHNICITY ->
                    kept.sex() == Sex.NOT_KNOWN || kept.ethnicity().isBlank();
            };
            if (taken) {
                typed.add(part);
            }
        }
        if (home().filter(Address::safe).isPresent()) {
            typed.add(ChildPart.HOME);
        }
        return typed;
    }

    /// The narrower of both: whom both name, or whom the one names that is restricted.
    private Optional<Restriction> restriction() {
        if (kept.restriction().isEmpty() || joined.restriction().isEmpty()) {
            return kept.restriction().or(joined::restriction);
        }
        Set<UserId> both = new HashSet<>(kept.restriction().get().namedUsers());
        both.retainAll(joined.restriction().get().namedUsers());
        return Optional.of(new Restriction(both));
    }

    @Override
    public String toString() {
        return "JoinedChild[" + kept + "]";
    }
}
