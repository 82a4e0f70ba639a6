package org.mashhuddle.ui.agenda.triage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.domain.subject.SubjectId;

/// A row of the list of contacts: the head of a group, or one contact.
sealed interface TriageRow {

    /// What stays the same when the list is read again.
    Object key();

    /// Whom a verb on this row is about.
    List<One> ones();

    /// The head of a group.
    ///
    /// @param note what became of them, or why a rule leaves them off
    record Head(TriageList.Group group, String title, String note, boolean folded, List<One> ones)
            implements TriageRow {
        /// Copies the rows.
        public Head {
            ones = List.copyOf(ones);
        }

        @Override
        public Object key() {
            return List.of(group.kind(), group.rule());
        }

        @Override
        public String toString() {
            return group.kind().toString();
        }
    }

    /// One contact.
    ///
    /// @param known what the hub knew, in words; `often` says that it is the second in thirty days
    record One(TriageList.Contact contact, String name, String came, String known, boolean often, String result)
            implements TriageRow {
        @Override
        public Object key() {
            return contact.id();
        }

        @Override
        public List<One> ones() {
            return List.of(this);
        }

        SubjectId who() {
            return contact.who();
        }

        TriageList.Kind kind() {
            return contact.outcome().kind();
        }

        boolean isSampled() {
            return contact.outcome().rule().filter(LeftOff.ByRule::sampled).isPresent();
        }

        /// What it says, and under it what its sender was asked and answered.
        String saying() {
            return Stream.concat(
                            Stream.of(contact.says()), contact.asked().stream().flatMap(SenderWords::lines))
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.joining("\n"));
        }

        /// Whether nobody has looked yet at what a rule did.
        boolean isUnseen() {
            return contact.outcome()
                    .rule()
                    .filter(rule -> rule.confirmed().isEmpty())
                    .isPresent();
        }

        @Override
        public String toString() {
            return contact.toString();
        }
    }
}
