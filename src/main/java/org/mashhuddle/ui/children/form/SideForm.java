package org.mashhuddle.ui.children.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.children.event.EventForm;
import org.mashhuddle.ui.children.event.EventKind;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.kit.FormDrafts;

/// What is typed beside a record.
public sealed interface SideForm {

    /// Why it was refused, or what is missing.
    StringProperty problem();

    /// Keeps what is typed into it until it is saved.
    FormDrafts drafts(RecordWorkspace desk, SubjectId about);

    /// A reason is asked for.
    ///
    /// @param about what it is a reason for, in words: the name at the other end
    /// @param mark how far it may be shared, where it is kept with an entry
    record Why(For what, String about, StringProperty reason, ObjectProperty<SharingMark> mark, StringProperty problem)
            implements SideForm {
        public Why(For what, String about) {
            this(
                    what,
                    about,
                    new SimpleStringProperty(""),
                    new SimpleObjectProperty<>(SharingMark.usual()),
                    new SimpleStringProperty(""));
            reason.subscribe(() -> problem.set(""));
        }

        @Override
        public FormDrafts drafts(RecordWorkspace desk, SubjectId subject) {
            String form = switch (what) {
                case For.Ending(LinkId link) -> "end." + link.value();
                case For.Lifting _ -> "lift";
                case For.Showing _ -> "show";
                case For.Withdrawing(EntryId entry) -> "withdraw." + entry.value();
                case For.Living _ -> "living";
                case For.Answered _ -> "answered";
            };
            return new FormDrafts(desk.journal(), Optional.of(subject), form, "")
                    .text("reason", reason)
                    .mark("mark", mark);
        }

        @Override
        public String toString() {
            return "Why";
        }
    }

    /// Which kind of thing happened is asked.
    record Choosing(List<EventKind> kinds, StringProperty problem) implements SideForm {
        public Choosing(List<EventKind> kinds) {
            this(List.copyOf(kinds), new SimpleStringProperty(""));
        }

        @Override
        public FormDrafts drafts(RecordWorkspace desk, SubjectId about) {
            return new FormDrafts(desk.journal(), Optional.of(about), "choose", "");
        }
    }

    /// Something that happened is typed, or said otherwise.
    record Recording(EventForm form) implements SideForm {
        @Override
        public FormDrafts drafts(RecordWorkspace desk, SubjectId about) {
            FormDrafts drafts = new FormDrafts(desk.journal(), Optional.of(about), form.name(), "");
            form.keepIn(drafts);
            return drafts;
        }

        @Override
        public StringProperty problem() {
            return form.problem();
        }
    }

    /// For what a reason is asked.
    sealed interface For {
        /// A link is over.
        record Ending(LinkId link) implements For {}

        /// A restriction is lifted.
        record Lifting() implements For {}

        /// A safe address is shown.
        record Showing() implements For {}

        /// An entry was a mistake.
        record Withdrawing(EntryId entry) implements For {}

        /// A death was recorded in error.
        record Living() implements For {}

        /// What a decision waited for has come: the other area has acknowledged, the conference was
        /// held.
        record Answered(ClockId clock) implements For {}
    }

    /// A link is added.
    record Linking(LinkForm form) implements SideForm {
        @Override
        public FormDrafts drafts(RecordWorkspace desk, SubjectId about) {
            FormDrafts drafts = new FormDrafts(desk.journal(), Optional.of(about), "link", "");
            form.keepIn(drafts);
            return drafts;
        }

        @Override
        public StringProperty problem() {
            return form.problem();
        }
    }

    /// The record is restricted to named users.
    record Restricting(RestrictForm form) implements SideForm {
        @Override
        public FormDrafts drafts(RecordWorkspace desk, SubjectId about) {
            FormDrafts drafts = new FormDrafts(desk.journal(), Optional.of(about), "restrict", "");
            form.keepIn(drafts);
            return drafts;
        }

        @Override
        public StringProperty problem() {
            return form.problem();
        }
    }

    /// An agency asks for the subject to be on the agenda.
    record Asking(AskForm form) implements SideForm {
        @Override
        public FormDrafts drafts(RecordWorkspace desk, SubjectId about) {
            FormDrafts drafts = new FormDrafts(desk.journal(), Optional.of(about), "ask", "");
            form.keepIn(drafts);
            return drafts;
        }

        @Override
        public StringProperty problem() {
            return form.problem();
        }
    }

    /// Ours beside what the last extract has.
    record Comparing(CompareForm form) implements SideForm {
        @Override
        public FormDrafts drafts(RecordWorkspace desk, SubjectId about) {
            FormDrafts drafts = new FormDrafts(desk.journal(), Optional.of(about), "compare", "");
            form.keepIn(drafts);
            return drafts;
        }

        @Override
        public StringProperty problem() {
            return form.problem();
        }
    }

    /// A birth is recorded.
    record Bearing(BirthForm form) implements SideForm {
        @Override
        public FormDrafts drafts(RecordWorkspace desk, SubjectId about) {
            FormDrafts drafts = new FormDrafts(desk.journal(), Optional.of(about), "birth", "");
            form.keepIn(drafts);
            return drafts;
        }

        @Override
        public StringProperty problem() {
            return form.problem();
        }
    }

    /// A death is recorded.
    record Dying(DeathForm form) implements SideForm {
        @Override
        public FormDrafts drafts(RecordWorkspace desk, SubjectId about) {
            FormDrafts drafts = new FormDrafts(desk.journal(), Optional.of(about), "death", "");
            form.keepIn(drafts);
            return drafts;
        }

        @Override
        public StringProperty problem() {
            return form.problem();
        }
    }
}
