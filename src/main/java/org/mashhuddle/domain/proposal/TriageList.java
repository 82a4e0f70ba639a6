package org.mashhuddle.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.SenderQuestion;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// All that came since the last meeting, and what became of it on the way to this one: which rule of
/// which version left it off, what stays and why, and for what no rule is.
///
/// @param since when the last meeting of the type was opened; none before the first
/// @param until the moment of this list
/// @param finished who said that all of them were looked at; nothing where more waits, or came since
public record TriageList(Optional<Instant> since, Instant until, List<Group> groups, Optional<Finished> finished) {

    /// Copies the groups.
    public TriageList {
        groups = List.copyOf(groups);
    }

    /// What becomes of those of a group, in the order in which a person looks at them.
    public enum Kind {
        /// No rule is for it: a person decides.
        NO_RULE,
        /// No rule is for it, and its sender was asked: it waits for the answer, until its clock runs out.
        ASKED,
        /// On the agenda, for a reason that no rule overrides.
        STAYS,
        /// A rule left it off.
        BY_RULE,
        /// A person left it off, or deferred it.
        BY_PERSON,
        /// Neither on this agenda nor left off it: decided on elsewhere, or waiting for its day.
        ELSEWHERE
    }

    /// Contacts of which the same became.
    ///
    /// @param rule the rule and its version; none where no rule left them off
    public record Group(Kind kind, Optional<LeftOff.ByRule> rule, List<Contact> contacts) {
        /// Copies the contacts.
        public Group {
            contacts = List.copyOf(contacts);
        }
    }

    /// One that came.
    ///
    /// @param says in one line, as far as the viewer may read it
    /// @param asked what its sender was asked last, as far as the viewer may read it
    public record Contact(
            ReferralId id,
            Subject subject,
            Moment came,
            String from,
            String says,
            Known known,
            Outcome outcome,
            Optional<SenderQuestion> asked) {

        public SubjectId who() {
            return subject.id();
        }

        @Override
        public String toString() {
            return "Contact[" + id + "]";
        }
    }

    /// What became of it.
    ///
    /// @param why it stays, or was left off, in words; may be empty
    /// @param rule the rule that left it off, with what the chair said of it
    public record Outcome(Kind kind, String why, Optional<LeftOff.ByRule> rule) {
        @Override
        public String toString() {
            return "Outcome[" + kind + "]";
        }
    }

    /// What the hub knew of the subject when it came.
    ///
    /// @param earlier how many referrals and contacts before, for as long as a repeat is counted
    /// @param inMonths how long that is
    /// @param inThirtyDays how many in thirty days, this one included
    /// @param plan the plan that is known; may be empty
    public record Known(int earlier, Optional<LocalDate> last, int inMonths, int inThirtyDays, String plan) {
        @Override
        public String toString() {
            return "Known[" + earlier + "]";
        }
    }

    /// Who said that all contacts since the last meeting were looked at, and when.
    public record Finished(Instant at, String by) {
        @Override
        public String toString() {
            return "Finished[" + at + "]";
        }
    }

    /// What waits in it for a person.
    ///
    /// @param toDecide contacts for which no rule is
    /// @param toLook of the chair's sample
    public record Waiting(int toDecide, int toLook) {
        /// Nothing, where nothing was counted.
        public static Waiting nothing() {
            return new Waiting(0, 0);
        }
    }

    /// What waits in it for a person.
    public Waiting waiting() {
        return new Waiting(count(Kind.NO_RULE), toLook());
    }

    /// The same, where it was said that all were looked at: that holds as long as no contact has come
    /// since and none waits again.
    ///
    /// @param came when the last of these contacts entered this program
    public TriageList said(Optional<Finished> before, Optional<Instant> came) {
        Optional<Finished> holds = before.filter(_ -> nothingWaits())
                .filter(last -> came.filter(last.at()::isBefore).isEmpty());
        return new TriageList(since, until, groups, holds);
    }

    /// Whether no contact waits for a person: none to decide, none of the sample to look at.
    public boolean nothingWaits() {
        return count(Kind.NO_RULE) == 0 && toLook() == 0;
    }

    /// How many contacts there are of a kind.
    public int count(Kind kind) {
        return groups.stream()
                .filter(group -> group.kind() == kind)
                .mapToInt(group -> group.contacts().size())
                .sum();
    }

    /// How many contacts there are in all.
    public int contacts() {
        return groups.stream().mapToInt(group -> group.contacts().size()).sum();
    }

    /// How many of the chair's sample nobody has looked at yet, each once.
    public int toLook() {
        return Math.toIntExact(groups.stream()
                .flatMap(group -> group.contacts().stream())
                .filter(one -> one.outcome()
                        .rule()
                        .filter(LeftOff.ByRule::waitsForTheChair)
                        .isPresent())
                .map(Contact::who)
                .distinct()
                .count());
    }

    /// How many rules left somebody off.
    public int rules() {
        return Math.toIntExact(
                groups.stream().filter(group -> group.kind() == Kind.BY_RULE).count());
    }
}
