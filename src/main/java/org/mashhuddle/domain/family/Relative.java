package org.mashhuddle.domain.family;

/// Somebody whom a child's record names as family or household.
///
/// @param name "Dana TEST-ALDER"; empty where the record says only what they are to the child
/// @param relation "mother"; empty where the record does not say it
/// @param said the words that were typed of them, as they were typed
public record Relative(String name, String relation, Responsibility responsibility, Residence residence, String said) {

    /// The same, whatever words it was read from.
    boolean means(Relative other) {
        return name.equals(other.name)
                && relation.equals(other.relation)
                && responsibility == other.responsibility
                && residence == other.residence;
    }

    @Override
    public String toString() {
        return "Relative[withheld]";
    }
}
