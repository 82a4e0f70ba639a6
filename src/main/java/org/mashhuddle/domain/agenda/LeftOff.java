package org.mashhuddle.domain.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.subject.SubjectId;

/// A subject that was considered and left off the agenda: why, by whom, and when it comes back.
///
/// @param considered why it was considered, in words
/// @param why the reason for leaving it off, with how far it may be shared
/// @param by the name of who decided
/// @param comesBack none only where nothing remains open
/// @param rule the hub's rule, where no person decided
public record LeftOff(
        SubjectId subject,
        String considered,
        MarkedText why,
        String by,
        Instant at,
        Optional<LocalDate> comesBack,
        Optional<ByRule> rule) {

    /// A rule as it was when it left somebody off; a later change of the rule does not change this.
    ///
    /// @param version of the rules
    /// @param place of the rule among them, from 1
    /// @param sampled whether it is in the sample that the chair looks at
    /// @param confirmed that the chair looked, and agrees
    public record ByRule(int version, int place, String name, boolean sampled, Optional<Confirmed> confirmed) {

        /// Whether the chair has still to look.
        public boolean waitsForTheChair() {
            return sampled && confirmed.isEmpty();
        }

        @Override
        public String toString() {
            return "ByRule[" + version + ", " + place + "]";
        }
    }

    /// Who looked at a sample, and when.
    public record Confirmed(String by, Instant at) {
        @Override
        public String toString() {
            return "Confirmed[" + at + "]";
        }
    }

    /// Left off by a person.
    public LeftOff(
            SubjectId subject,
            String considered,
            MarkedText why,
            String by,
            Instant at,
            Optional<LocalDate> comesBack) {
        this(subject, considered, why, by, at, comesBack, Optional.empty());
    }

    /// Whether only the lot of this meeting could bring it back: a rule left it off, and nothing has a day.
    public boolean isOnlyForTheLot() {
        return isByRule() && comesBack.isEmpty();
    }

    /// Whether a rule did it.
    public boolean isByRule() {
        return rule.isPresent();
    }

    /// The same, looked at and agreed by the chair.
    public LeftOff confirmed(Confirmed who) {
        return new LeftOff(
                subject,
                considered,
                why,
                by,
                at,
                comesBack,
                rule.map(hit -> new ByRule(hit.version(), hit.place(), hit.name(), hit.sampled(), Optional.of(who))));
    }

    /// The same as this reader may have it. Why it was considered are words of the agenda as it
    /// was, whose own marks are gone: they stay in the record.
    public LeftOff readBy(Reader reader) {
        return new LeftOff(
                subject,
                reader instanceof Reader.TheRecord ? considered : "",
                why.readBy(reader),
                by,
                at,
                comesBack,
                rule);
    }

    @Override
    public String toString() {
        return "LeftOff[" + subject + "]";
    }
}
