package org.mashhuddle.domain.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What the columns of one agency's list are, kept under a name and offered again when a list has
/// the same headings.
///
/// @param sender who sends it, in words, such as "police": where the rows themselves do not say
/// @param order which number is the day, once a person has said it
/// @param writing how its file is written, as far as a person has put right what was found
/// @param columns every column of the list, in the order of the file it was made from
public record ListProfile(
        String name, ListKind kind, String sender, DayOrder order, ListWriting writing, List<Column> columns) {

    /// One column: its heading as the file has it, and what it is.
    public record Column(String heading, ListField field) {
        @Override
        public String toString() {
            return "Column[" + field + "]";
        }
    }

    /// What a profile does not say, and must before a row can be read.
    public enum Lack {
        /// A name for it.
        NAME,
        /// When it was.
        AT,
        /// The child's name.
        CHILD,
        /// Two columns are the same thing.
        TWICE
    }

    /// Nothing is said of how its file is written.
    public ListProfile(String name, ListKind kind, String sender, DayOrder order, List<Column> columns) {
        this(name, kind, sender, order, ListWriting.found(), columns);
    }

    /// Copies the columns.
    public ListProfile {
        name = name.strip();
        sender = sender.strip();
        columns = List.copyOf(columns);
    }

    /// Of a file that is written like this.
    public ListProfile written(ListWriting said) {
        return new ListProfile(name, kind, sender, order, said, columns);
    }

    /// What lists of one name come from: the same name is the same list, however it is written.
    public String source() {
        return "list:" + key();
    }

    /// The name without case and spaces.
    public String key() {
        return plain(name);
    }

    /// A heading or name without case, spaces and punctuation.
    public static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// Whether a list with these headings is one of these, in whatever order its columns come.
    public boolean fits(List<String> headings) {
        return headings.size() == columns.size()
                && headings.stream()
                        .map(ListProfile::plain)
                        .sorted()
                        .toList()
                        .equals(columns.stream()
                                .map(column -> plain(column.heading()))
                                .sorted()
                                .toList());
    }

    /// What it does not say yet; nothing where rows can be read by it.
    public Set<Lack> lacks() {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        List<ListField> fields = columns.stream()
                .map(Column::field)
                .filter(field -> field.isOf(kind))
                .toList();
        if (key().isEmpty()) {
            lacks.add(Lack.NAME);
        }
        if (!fields.contains(ListField.AT)) {
            lacks.add(Lack.AT);
        }
        if (!fields.contains(ListField.NAME) && !fields.contains(ListField.FAMILY)) {
            lacks.add(Lack.CHILD);
        }
        boolean twice = fields.stream()
                .filter(field -> !field.isRepeated())
                .collect(Collectors.groupingBy(field -> field, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(times -> times > 1);
        if (twice) {
            lacks.add(Lack.TWICE);
        }
        return lacks;
    }

    @Override
    public String toString() {
        return "ListProfile[" + kind + ", " + columns.size() + " columns]";
    }
}
