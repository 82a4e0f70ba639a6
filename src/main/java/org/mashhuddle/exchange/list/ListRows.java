package org.mashhuddle.exchange.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.subject.Birth;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.Upn;
import org.mashhuddle.exchange.ssd.file.SsdDates;

/// Reads the rows of a list by a profile. Each row is taken, left out or refused; the last two with
/// exactly one remark that says so.
///
/// @param entries those that can be taken, in the order of the file
/// @param datesInDoubt of how many a person has to say which number is the day
/// @param yearsInDoubt of how many of these the year may be the first number
public record ListRows(
        ListTable table, List<ListedEvent> entries, List<ListRemark> remarks, long datesInDoubt, long yearsInDoubt) {

    /// Copies the lists.
    public ListRows {
        entries = List.copyOf(entries);
        remarks = List.copyOf(remarks);
    }

    /// How many rows have this fate.
    public long of(ListRemark.Fate fate) {
        return remarks.stream().filter(remark -> remark.fate() == fate).count();
    }

    /// Reads all rows of a list.
    ///
    /// @param profile one column of it for each column of the list, in the list's order
    /// @param now the moment of reading, beyond which nothing can have happened
    public static ListRows read(ListTable table, ListProfile profile, Instant now) {
        return read(table, profile, DayOrder.IN_DOUBT, now);
    }

    /// Reads all rows of a list.
    ///
    /// @param said which number is the day in this list, whatever its dates say; in doubt, where nobody said it
    public static ListRows read(ListTable table, ListProfile profile, DayOrder said, Instant now) {
        return new Reader(table, profile, ListDates.of(table, profile, said, now)).all();
    }

    @Override
    public String toString() {
        return "ListRows[" + entries.size() + "]";
    }

    /// Reads one list.
    private static final class Reader {

        private final ListTable table;
        private final ListProfile profile;
        private final ListDates dates;
        private final List<ListedEvent> entries = new ArrayList<>();
        private final List<ListRemark> remarks = new ArrayList<>();
        private final Map<String, ListedEvent> byKey = new HashMap<>();
        private long days;
        private long years;

        Reader(ListTable table, ListProfile profile, ListDates dates) {
            this.table = table;
            this.profile = profile;
            this.dates = dates;
        }

        ListRows all() {
            for (ListTable.Line line : table.lines()) {
                read(new ListCells(profile, line));
            }
            return new ListRows(table, entries, remarks, days + years, years);
        }

        private void read(ListCells row) {
            if (row.line().cut()) {
                refuse(row, "", "The file ends within this row.", "A whole row is expected: have it sent again.");
            } else if (row.line().beyond()) {
                refuse(row, "", "The row has texts behind the last column.", "It may be shifted.");
            } else if (row.name().isEmpty()) {
                refuse(row, row.heading(ListField.NAME), "The row names no child.", "A name is expected.");
            } else {
                at(row).ifPresent(at -> read(row, row.name().get(), at));
            }
        }

        private void read(ListCells row, ListName name, Moment at) {
            ListChild child = child(row, name, at);
            boolean adult = child.born()
                    .filter(born -> new Birth.Born(born).isAdult(at.day()))
                    .isPresent();
            if (adult) {
                say(
                        row,
                        row.heading(ListField.BORN),
                        "The person was 18 or older on that day.",
                        "Left out: this is a list of children.",
                        ListRemark.Fate.LEFT_OUT);
                return;
            }
            take(
                    row,
                    new ListedEvent(
                            row.line().number(), key(row, child, at), child, at, returned(row, at), row.said()));
        }

        private void take(ListCells row, ListedEvent entry) {
            ListedEvent before = byKey.putIfAbsent(entry.key(), entry);
            if (before == null) {
                entries.add(entry);
                remarks.addAll(row.odd());
                remarkOnDates(row);
            } else if (before.isSame(entry)) {
                say(row, "", "The same as row " + before.line() + ".", "Left out.", ListRemark.Fate.LEFT_OUT);
            } else {
                refuse(
                        row,
                        row.heading(ListField.REFERENCE),
                        "The same child and reference or time as row " + before.line()
                                + ", and it says something else.",
                        "One row of it is expected.");
            }
        }

        private void remarkOnDates(ListCells row) {
            remarkOnDate(row, ListField.AT, row.text(ListField.TIME));
            remarkOnDate(row, ListField.BORN, "");
            if (profile.kind() == ListKind.MISSING) {
                remarkOnDate(row, ListField.RETURNED, "");
            }
        }

        private void remarkOnDate(ListCells row, ListField field, String time) {
            dates.odd(row.text(field), time)
                    .ifPresent(wrong -> say(
                            row,
                            row.heading(field),
                            wrong,
                            "It is taken as the date says. Ask which of the two was meant."));
        }

        private Optional<Moment> at(ListCells row) {
            String column = row.heading(ListField.AT);
            String date = row.text(ListField.AT);
            if (date.isEmpty()) {
                refuse(row, column, "The row does not say when it was.", "A date is expected.");
                return Optional.empty();
            }
            String time = row.text(ListField.TIME);
            if (!time.isEmpty() && !ListDates.isTime(time)) {
                say(row, row.heading(ListField.TIME), "The time cannot be read.", "Taken as a day without a time.");
            }
            return switch (dates.past(date, time)) {
                case ListDates.Good(Moment moment) -> Optional.of(moment);
                case ListDates.Bad(String wrong, ListDates.Doubt doubt) -> {
                    count(doubt);
                    refuse(row, column, wrong, "A date like 24/11/2026 22:40 is expected.");
                    yield Optional.empty();
                }
            };
        }

        private void count(ListDates.Doubt doubt) {
            switch (doubt) {
                case DAY -> days++;
                case YEAR -> years++;
                case NONE -> {}
            }
        }

        private ListChild child(ListCells row, ListName name, Moment at) {
            String nhs = row.text(ListField.NHS);
            Optional<NhsNumber> number = NhsNumber.parse(nhs);
            if (!nhs.isEmpty() && number.isEmpty()) {
                say(row, row.heading(ListField.NHS), "This is no NHS number.", "The row is taken without it.");
            }
            String upn = row.text(ListField.UPN);
            Optional<Upn> pupil = Upn.parse(upn);
            if (!upn.isEmpty() && pupil.isEmpty()) {
                say(row, row.heading(ListField.UPN), "This is no pupil number.", "The row is taken without it.");
            }
            return new ListChild(
                    name.given(), name.family(), born(row, at), number, pupil, row.text(ListField.ADDRESS));
        }

        private Optional<LocalDate> born(ListCells row, Moment at) {
            String date = row.text(ListField.BORN);
            if (date.isEmpty()) {
                return Optional.empty();
            }
            String column = row.heading(ListField.BORN);
            return switch (dates.past(date, "")) {
                case ListDates.Good(Moment moment) when !moment.day().isAfter(at.day()) -> Optional.of(moment.day());
                case ListDates.Good _ -> {
                    say(row, column, "The child was born later than that.", "The row is taken without it.");
                    yield Optional.empty();
                }
                case ListDates.Bad(String wrong, ListDates.Doubt doubt) -> {
                    count(doubt);
                    say(row, column, wrong, "The row is taken without a date of birth.");
                    yield Optional.empty();
                }
            };
        }

        private Optional<Moment> returned(ListCells row, Moment since) {
            String date = profile.kind() == ListKind.MISSING ? row.text(ListField.RETURNED) : "";
            if (date.isEmpty()) {
                return Optional.empty();
            }
            String column = row.heading(ListField.RETURNED);
            return switch (dates.past(date, "")) {
                case ListDates.Good(Moment moment) when !SsdDates.isBefore(moment, since) -> Optional.of(moment);
                case ListDates.Good _ -> {
                    say(row, column, "The child came back before it was missing.", "Taken as still missing.");
                    yield Optional.empty();
                }
                case ListDates.Bad(String wrong, ListDates.Doubt doubt) -> {
                    count(doubt);
                    say(row, column, wrong, "Taken as still missing.");
                    yield Optional.empty();
                }
            };
        }

        /// One reference may be of several children of a family. Without one, a contact is known again
        /// by what it says, a missing episode by its beginning.
        private String key(ListCells row, ListChild child, Moment at) {
            String who = child.key().orElseGet(child::named);
            String reference = ListProfile.plain(row.text(ListField.REFERENCE));
            if (!reference.isEmpty()) {
                return who + "|ref|" + reference;
            }
            String said = profile.kind() == ListKind.MISSING
                    ? ""
                    : row.said().sender() + "|" + row.said().summary();
            return who + "|at|" + at + "|" + said;
        }

        private void refuse(ListCells row, String column, String wrong, String expected) {
            say(row, column, wrong, expected, ListRemark.Fate.REFUSED);
        }

        private void say(ListCells row, String column, String wrong, String expected) {
            say(row, column, wrong, expected, ListRemark.Fate.TAKEN);
        }

        private void say(ListCells row, String column, String wrong, String expected, ListRemark.Fate fate) {
            remarks.add(new ListRemark(row.line().number(), column, wrong, expected, fate));
        }
    }
}
