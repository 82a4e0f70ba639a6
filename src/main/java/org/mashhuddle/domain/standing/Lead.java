package org.mashhuddle.domain.standing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.SubjectId;

/// Somebody who leads for a child, for a while.
///
/// @param name as on papers; of an allocated worker with the team
public record Lead(
        LeadId id, SubjectId child, Role role, String name, Reached reached, Span span, Provenance provenance) {

    /// As what.
    public enum Role {
        /// Leads the child protection work.
        LCPP("Lead child protection practitioner"),
        /// Leads the family help.
        FHLP("Family help lead practitioner"),
        /// The worker who has the child's record at social care.
        WORKER("Allocated worker");

        private final String words;

        Role(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// How somebody is reached.
    ///
    /// @param agencyLabel as the agency is called now; empty without one
    public record Reached(Optional<AgencyId> agency, String agencyLabel, String phone, String email) {

        /// Nobody has said.
        public static Reached notKnown() {
            return new Reached(Optional.empty(), "", "", "");
        }

        @Override
        public String toString() {
            return "Reached";
        }
    }

    public boolean stands() {
        return provenance.stands();
    }

    /// The same, until the end of that day.
    public Lead endedOn(LocalDate day) {
        return new Lead(id, child, role, name, reached, span.endedOn(day), provenance);
    }

    /// The same, withdrawn or typed.
    public Lead from(Provenance how) {
        return new Lead(id, child, role, name, reached, span, how);
    }

    /// As papers have it: "J. Okoro, lead child protection practitioner, Social care, 01702 555 0134".
    public String onPaper() {
        String as = role == Role.WORKER
                ? ""
                : role.words().substring(0, 1).toLowerCase(Locale.UK)
                        + role.words().substring(1);
        return Stream.of(name, as, reached.agencyLabel(), reached.phone())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return "Lead[" + id.value() + "]";
    }
}
