package org.mashhuddle.domain.subject;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.Restriction;
import org.mashhuddle.domain.access.SharingMark;

/// An adult reported to exploit or harm children, with who reports it on the link or the reason.
///
/// @param known what the hub holds in one line: "Abduction warning notice served 19/11"
/// @param mark how far that line may be shared
/// @param ethnicity with how it is known
public record PersonOfConcern(
        SubjectId id,
        Names names,
        Birth birth,
        String known,
        SharingMark mark,
        Optional<Restriction> restriction,
        long version,
        Ethnicity ethnicity)
        implements Subject {

    /// What is known of somebody's ethnicity (`domain.md` 3.2).
    ///
    /// @param code the DfE code, or other words; empty where none is recorded
    /// @param how whose word it is
    public record Ethnicity(String code, HowKnown how) {
        /// Nobody's word where nothing is recorded.
        public Ethnicity {
            how = code.isBlank() ? HowKnown.NOT_KNOWN : how;
        }

        /// Not recorded.
        public static Ethnicity notRecorded() {
            return new Ethnicity("", HowKnown.NOT_KNOWN);
        }

        @Override
        public String toString() {
            return "Ethnicity[withheld]";
        }
    }

    /// How an ethnicity is known: what somebody says of themselves weighs more than what was put down for them.
    public enum HowKnown {
        /// The person said so.
        SELF_DEFINED,
        /// An officer or an agency put it down.
        RECORDED_BY_AGENCY,
        /// Nobody asked, or nobody can say.
        NOT_KNOWN
    }

    /// One whose ethnicity is not recorded.
    public PersonOfConcern(
            SubjectId id,
            Names names,
            Birth birth,
            String known,
            SharingMark mark,
            Optional<Restriction> restriction,
            long version) {
        this(id, names, birth, known, mark, restriction, version, Ethnicity.notRecorded());
    }

    /// What is known, as this reader may have it: empty where its owner has not let it be shared so
    /// far.
    public String knownTo(Reader reader) {
        return mark.reaches(reader) ? known : "";
    }

    /// Whether the person is certainly under 18: then they are a child.
    public boolean isUnder18(LocalDate today) {
        return !(birth instanceof Birth.NotKnown) && !birth.isAdult(today);
    }

    @Override
    public PersonOfConcern restrictedTo(Optional<Restriction> named) {
        return new PersonOfConcern(id, names, birth, known, mark, named, version, ethnicity);
    }

    @Override
    public String displayName() {
        return names.full();
    }

    @Override
    public String ageInWords(LocalDate today) {
        return birth.ageInWords(today);
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
