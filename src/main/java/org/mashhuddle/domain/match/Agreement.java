package org.mashhuddle.domain.match;

/// What a comparison of one trait of two records says. Where either record does not have the trait
/// there is none: what is not known speaks neither for nor against.
public enum Agreement {
    NUMBER_SAME(Trait.NUMBER, Kind.SAME),
    NUMBER_SLIP(Trait.NUMBER, Kind.NEARLY),
    NUMBER_DIFFERS(Trait.NUMBER, Kind.DIFFERS),

    GIVEN_SAME(Trait.GIVEN, Kind.SAME),
    /// With a space too many or too few.
    GIVEN_WRITTEN(Trait.GIVEN, Kind.NEARLY),
    /// Another form of the name.
    GIVEN_NICKNAME(Trait.GIVEN, Kind.NEARLY),
    GIVEN_SOUND(Trait.GIVEN, Kind.NEARLY),
    GIVEN_SLIP(Trait.GIVEN, Kind.NEARLY),
    /// One of several names, or a part of a long one.
    GIVEN_PART(Trait.GIVEN, Kind.NEARLY),
    GIVEN_INITIAL(Trait.GIVEN, Kind.NEARLY),
    GIVEN_DIFFERS(Trait.GIVEN, Kind.DIFFERS),

    FAMILY_SAME(Trait.FAMILY, Kind.SAME),
    FAMILY_WRITTEN(Trait.FAMILY, Kind.NEARLY),
    FAMILY_SOUND(Trait.FAMILY, Kind.NEARLY),
    FAMILY_SLIP(Trait.FAMILY, Kind.NEARLY),
    /// One half of a double name.
    FAMILY_PART(Trait.FAMILY, Kind.NEARLY),
    /// The given name stands where the other has the family name, and the other way about.
    FAMILY_SWAPPED(Trait.FAMILY, Kind.NEARLY),
    /// The only name of one stands in the other place of the other.
    FAMILY_ELSEWHERE(Trait.FAMILY, Kind.NEARLY),
    FAMILY_DIFFERS(Trait.FAMILY, Kind.DIFFERS),

    BIRTH_SAME(Trait.BIRTH, Kind.SAME),
    /// Day and month changed about.
    BIRTH_SWAPPED(Trait.BIRTH, Kind.NEARLY),
    /// One figure is another, two stand the other way about, or one part of the date is wrong.
    BIRTH_SLIP(Trait.BIRTH, Kind.NEARLY),
    /// Two figures are others.
    BIRTH_SLIPS(Trait.BIRTH, Kind.NEARLY),
    /// Estimated, or expected, about then.
    BIRTH_ABOUT(Trait.BIRTH, Kind.NEARLY),
    BIRTH_YEAR(Trait.BIRTH, Kind.NEARLY),
    BIRTH_DIFFERS(Trait.BIRTH, Kind.DIFFERS),

    HOME_SAME(Trait.HOME, Kind.SAME),
    /// The same house, in a street that is spelled nearly so.
    HOME_SLIP(Trait.HOME, Kind.NEARLY),
    HOME_POSTCODE(Trait.HOME, Kind.NEARLY),
    HOME_DIFFERS(Trait.HOME, Kind.DIFFERS),

    SIBLINGS_SAME(Trait.SIBLINGS, Kind.SAME),
    SIBLINGS_DIFFER(Trait.SIBLINGS, Kind.DIFFERS),

    SEX_SAME(Trait.SEX, Kind.SAME),
    SEX_DIFFERS(Trait.SEX, Kind.DIFFERS);

    /// What is compared.
    public enum Trait {
        NUMBER,
        GIVEN,
        FAMILY,
        BIRTH,
        HOME,
        SIBLINGS,
        SEX
    }

    /// How a trait stands in two records that both have it.
    public enum Kind {
        SAME,
        NEARLY,
        DIFFERS
    }

    private final Trait trait;
    private final Kind kind;

    Agreement(Trait trait, Kind kind) {
        this.trait = trait;
        this.kind = kind;
    }

    public Trait trait() {
        return trait;
    }

    public Kind kind() {
        return kind;
    }
}
