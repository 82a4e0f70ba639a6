package org.mashhuddle.service.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.match.HowSure;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.ChildPart;
import org.mashhuddle.domain.subject.DuplicateReason;

/// What an extract would bring, before anything is taken.
///
/// @param history what of it no meeting will hear of, so that the person who takes it may say
///   otherwise
/// @param columns the columns of the extract that are not read here
/// @param twins children of it who may be here already under another record, the surest first, as far as
///   the viewer may see both
/// @param gone what earlier extracts had, what is still open here and what this one does not have
/// @param datesInDoubt how many dates a person has to say the order of day and month of
/// @param yearsInDoubt of how many of these the year may be the first number
/// @param refusals sentences about files that cannot be read at all
/// @param unread a sentence about each file that is none of an extract: nothing of it was read
/// @param ledgers the account of each file
/// @param conflicts what a person typed here and the extract contradicts; what is here stays
/// @param problems at most so many as a person can read; `problemsInAll` counts every one
public record ImportPreview(
        String source,
        List<Count> counts,
        List<Conflict> conflicts,
        List<Problem> problems,
        long problemsInAll,
        List<String> refusals,
        List<String> unread,
        List<FileAccount> ledgers,
        List<UnreadColumns> columns,
        List<Twin> twins,
        List<Gone> gone,
        long datesInDoubt,
        long yearsInDoubt,
        History history,
        ImportPlan plan) {

    /// Referrals and contacts that are new here and from before this day: they are taken as
    /// history, and wait for no meeting.
    ///
    /// @param ended how many more were ended by the council itself
    public record History(int rows, LocalDate before, int ended) {
        /// None was ended by the council.
        public History(int rows, LocalDate before) {
            this(rows, before, 0);
        }
    }

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

    /// Columns of one file that are not read here.
    public record UnreadColumns(String file, List<String> columns) {
        /// Copies the names.
        public UnreadColumns {
            columns = List.copyOf(columns);
        }

        @Override
        public String toString() {
            return "UnreadColumns[" + columns.size() + "]";
        }
    }

    /// A child of the extract who may be one that is here already.
    ///
    /// @param row where the child stands in what was read, in words
    /// @param read the child as the extract has it: names and birth in words
    /// @param here the child that is here: names and birth in words
    /// @param by in what they are alike, the strongest first
    public record Twin(String row, String read, String here, Set<DuplicateReason> by, HowSure sure) {

        static Twin of(String row, Child read, Child here, ImportPlan.Alike alike) {
            return new Twin(row, words(read), words(here), alike.pair().by(), alike.sure());
        }

        private static String words(Child child) {
            String name = child.names().full();
            return switch (child.birth()) {
                case Birth.Born born -> name + ", born " + DateWords.date(born.on());
                case Birth.Estimated about -> name + ", born about " + DateWords.date(about.about());
                case Birth.Expected expected -> name + ", expected " + DateWords.date(expected.on());
                case Birth.NotKnown _ -> name + ", date of birth not known";
            };
        }

        @Override
        public String toString() {
            return "Twin" + by;
        }
    }

    /// A row of earlier extracts that is not in this one, or is refused in it, and that is still open
    /// here.
    ///
    /// @param who the child, by name; only children whom the viewer may see are told
    /// @param of the day of the referral or contact, or since when the child is missing
    public record Gone(Row row, String who, String of) {

        /// Of which kind.
        public enum Row {
            /// The child's own row.
            CHILD,
            /// A referral or contact.
            REFERRAL,
            /// A missing episode.
            MISSING
        }

        @Override
        public String toString() {
            return "Gone[" + row + "]";
        }
    }

    /// One row's problem, in words.
    ///
    /// @param object the name of its file
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
        unread = List.copyOf(unread);
        ledgers = List.copyOf(ledgers);
        columns = List.copyOf(columns);
        twins = List.copyOf(twins);
        gone = List.copyOf(gone);
    }

    /// Whether taking it would change anything, or tell of rows that are gone.
    public boolean hasNews() {
        return counts.stream().anyMatch(count -> count.added() > 0 || count.updated() > 0)
                || !plan.gone().isEmpty();
    }

    /// How many rows are refused.
    public long refused() {
        return ledgers.stream().mapToLong(FileAccount::refused).sum();
    }

    /// Whether every file was read and every row of it can be taken.
    public boolean isWhole() {
        return refused() == 0 && refusals.isEmpty() && unread.isEmpty();
    }

    @Override
    public String toString() {
        return "ImportPreview" + counts;
    }
}
