package org.mashhuddle.service;

import java.time.LocalDate;
import java.util.List;
import org.mashhuddle.domain.subject.ChildPart;

/// What an extract would bring, before anything is taken.
///
/// @param history what of it no meeting will hear of, so that the person who takes it may say
///   otherwise
/// @param refusals sentences about files that cannot be read at all
/// @param conflicts what a person typed here and the extract contradicts; what is here stays
/// @param problems at most so many as a person can read; `problemsInAll` counts every one
public record ImportPreview(
        String source,
        List<Count> counts,
        List<Conflict> conflicts,
        List<Problem> problems,
        long problemsInAll,
        List<String> refusals,
        History history,
        ImportPlan plan) {

    /// Referrals and contacts that are new here and from before this day: they are taken as
    /// history, and wait for no meeting.
    public record History(int rows, LocalDate before) {}

    /// How many rows of one kind.
    public record Count(String what, int added, int updated, int unchanged, int refused) {}

    /// What can stay as it was typed here.
    public enum Stays {
        /// The names.
        NAMES,
        /// The birth.
        BIRTH,
        /// The numbers.
        IDENTIFIERS,
        /// The address.
        HOME,
        /// Plan and school.
        CARE,
        /// Sex and ethnicity.
        SEX_AND_ETHNICITY,
        /// A referral or contact, or that it was withdrawn.
        REFERRAL,
        /// A missing episode, or that it was withdrawn.
        MISSING;

        static Stays of(ChildPart part) {
            return switch (part) {
                case NAMES -> NAMES;
                case BIRTH -> BIRTH;
                case IDENTIFIERS -> IDENTIFIERS;
                case HOME -> HOME;
                case CARE -> CARE;
                case SEX_AND_ETHNICITY -> SEX_AND_ETHNICITY;
            };
        }
    }

    /// A part of a child's record that stays as it was typed here.
    ///
    /// @param who the child, by name; only children whom the viewer may see are told
    public record Conflict(String who, Stays part) {
        @Override
        public String toString() {
            return "Conflict[" + part + "]";
        }
    }

    /// One row's problem, in words.
    public record Problem(String object, long line, String column, String words, boolean refused) {
        @Override
        public String toString() {
            return object + " line " + line;
        }
    }

    /// Copies the lists.
    public ImportPreview {
        counts = List.copyOf(counts);
        conflicts = List.copyOf(conflicts);
        problems = List.copyOf(problems);
        refusals = List.copyOf(refusals);
    }

    /// Whether taking it would change anything.
    public boolean hasNews() {
        return counts.stream().anyMatch(count -> count.added() > 0 || count.updated() > 0);
    }

    @Override
    public String toString() {
        return "ImportPreview" + counts;
    }
}
