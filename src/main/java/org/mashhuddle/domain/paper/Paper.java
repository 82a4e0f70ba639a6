package org.mashhuddle.domain.paper;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.minutes.Minutes;

/// A paper for one recipient, from which everything that recipient may not have is already gone.
public sealed interface Paper {

    /// Head and foot.
    PaperHead head();

    /// All actions of the meeting that this agency may know, its own marked, by agency.
    record ActionList(PaperHead head, List<Group> groups) implements Paper {
        /// Copies the groups.
        public ActionList {
            groups = List.copyOf(groups);
        }

        @Override
        public String toString() {
            return head.toString();
        }
    }

    /// The actions of one agency.
    record Group(String agency, List<Row> rows) {
        /// Copies the rows.
        public Group {
            rows = List.copyOf(rows);
        }

        @Override
        public String toString() {
            return "Group[" + agency + "]";
        }
    }

    /// One action with the subject it is for.
    record Row(String number, String subject, String text, String who, String due) {
        @Override
        public String toString() {
            return "Row[" + number + "]";
        }
    }

    /// What one agency alone has to do.
    record AgencySlip(PaperHead head, List<Row> rows) implements Paper {
        /// Copies the rows.
        public AgencySlip {
            rows = List.copyOf(rows);
        }

        @Override
        public String toString() {
            return head.toString();
        }
    }

    /// The agreed plan for one child, as one agency may have it.
    ///
    /// @param facts "Child", "Lead worker", "Next review" and the words beside them
    /// @param yours what the reader has agreed to do; `others` what others do that the reader needs
    ///   to know
    /// @param ifSomethingHappens whom to ring
    record Plan(
            PaperHead head,
            List<Fact> facts,
            Optional<String> why,
            Optional<Minutes.Heard> voice,
            Optional<String> decided,
            Optional<Minutes.StrategyHeld> strategy,
            List<Minutes.ActionLine> yours,
            List<Minutes.ActionLine> others,
            String ifSomethingHappens)
            implements Paper {
        /// Copies the lists.
        public Plan {
            facts = List.copyOf(facts);
            yours = List.copyOf(yours);
            others = List.copyOf(others);
        }

        @Override
        public String toString() {
            return head.toString();
        }
    }

    /// The items of the minutes that one agency was in, as it may have them.
    record Extract(PaperHead head, List<Fact> facts, List<Minutes.Item> items) implements Paper {
        /// Copies the lists.
        public Extract {
            facts = List.copyOf(facts);
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return head.toString();
        }
    }

    /// A fact with its label.
    record Fact(String label, String words) {
        @Override
        public String toString() {
            return "Fact[" + label + "]";
        }
    }

    /// The agenda, for the chair or an agency.
    ///
    /// @param foot "17 items, 86 min planned. Room until 10:30, ends 10:56."
    /// @param forNotes the chair's copy: large times and a column to write in
    record AgendaSheet(
            PaperHead head, List<AgendaGroup> groups, List<LeftOffRow> leftOff, String foot, boolean forNotes)
            implements Paper {
        /// Copies the lists.
        public AgendaSheet {
            groups = List.copyOf(groups);
            leftOff = List.copyOf(leftOff);
        }

        @Override
        public String toString() {
            return head.toString();
        }
    }

    /// One section of the agenda.
    record AgendaGroup(String title, List<AgendaRow> rows) {
        /// Copies the rows.
        public AgendaGroup {
            rows = List.copyOf(rows);
        }

        @Override
        public String toString() {
            return "AgendaGroup[withheld]";
        }
    }

    /// One row of the agenda.
    ///
    /// @param changed it says something else than the frozen version
    record AgendaRow(
            int number,
            String subject,
            Optional<Minutes.Rating> rating,
            String why,
            int minutes,
            String starts,
            boolean late,
            boolean changed) {
        @Override
        public String toString() {
            return "AgendaRow[" + number + "]";
        }
    }

    /// One subject that was left off.
    record LeftOffRow(String subject, String considered, String why, String by, String comesBack) {
        @Override
        public String toString() {
            return "LeftOffRow[withheld]";
        }
    }

    /// What goes in front of a printed paper, and is all that shows through a window or on a desk:
    /// no name of a child or family is on it.
    ///
    /// @param facts "To", "Paper", "Copy", "Pages", "How it goes"
    /// @param ifFound what whoever finds it should do
    record CoverSheet(PaperHead head, List<Fact> facts, String ifFound) implements Paper {
        /// Copies the facts.
        public CoverSheet {
            facts = List.copyOf(facts);
        }

        @Override
        public String toString() {
            return head.toString();
        }
    }

    /// A paper of headed parts, for a reader who is not sent a plan or a list: the child's file, the
    /// referrer, the emergency duty team, the family.
    ///
    /// @param called what is seen of the file from outside: never a name
    /// @param large in 18 point, for somebody at home
    record Sheet(PaperHead head, String called, boolean large, List<Part> parts) implements Paper {
        /// Copies the parts.
        public Sheet {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return head.toString();
        }
    }

    /// A heading and what stands under it.
    ///
    /// @param heading empty where the words need none
    /// @param newPage whether it begins one
    record Part(String heading, List<Piece> pieces, boolean newPage) {
        /// One that follows what is before it.
        public Part(String heading, List<Piece> pieces) {
            this(heading, pieces, false);
        }

        /// The same at the head of a page.
        public Part onNewPage() {
            return new Part(heading, pieces, true);
        }

        /// Copies the pieces.
        public Part {
            pieces = List.copyOf(pieces);
        }

        @Override
        public String toString() {
            return "Part[" + pieces.size() + "]";
        }
    }

    /// What can stand under a heading.
    sealed interface Piece {

        /// A paragraph.
        record Words(String text) implements Piece {
            @Override
            public String toString() {
                return "Words[withheld]";
            }
        }

        /// Names and what belongs to them.
        ///
        /// @param framed in a frame of their own, as whom to ring
        record Facts(List<Fact> facts, boolean framed) implements Piece {
            /// Copies the facts.
            public Facts {
                facts = List.copyOf(facts);
            }
        }

        /// A chart of bars, one below the other; every number of it stands in the table below.
        ///
        /// @param says what it is and what stands out in it, for whoever does not see it
        record Chart(String says, List<Bar> bars) implements Piece {
            /// Copies the bars.
            public Chart {
                bars = List.copyOf(bars);
            }

            @Override
            public String toString() {
                return "Chart[" + bars.size() + "]";
            }
        }

        /// A bar.
        ///
        /// @param part as long as it is drawn dark
        /// @param whole as long as it is drawn light, behind the dark; 0 for none
        /// @param words what stands at its end
        record Bar(String label, int part, int whole, String words) {
            @Override
            public String toString() {
                return "Bar[withheld]";
            }
        }

        /// A table; a width of 0 takes what is left.
        ///
        /// @param forPen its rows are high enough to write in by hand
        record Table(List<Column> columns, List<List<String>> rows, boolean forPen) implements Piece {
            /// One to be read.
            public Table(List<Column> columns, List<List<String>> rows) {
                this(columns, rows, false);
            }

            /// Copies the cells.
            public Table {
                columns = List.copyOf(columns);
                rows = rows.stream().map(List::copyOf).toList();
            }

            @Override
            public String toString() {
                return "Table[" + rows.size() + " rows]";
            }
        }
    }

    /// A column of a table.
    ///
    /// @param width in CSS pixels
    record Column(String name, int width) {
        @Override
        public String toString() {
            return "Column[" + width + "]";
        }
    }
}
