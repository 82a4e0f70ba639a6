package org.mashhuddle.exchange.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.exchange.ssd.file.CleanText;
import org.mashhuddle.exchange.ssd.file.DamagedText;
import org.mashhuddle.exchange.ssd.file.SpreadsheetCell;

/// One row of a list, by what its columns are.
record ListCells(ListProfile profile, ListTable.Line line) {

    /// What people type where nothing is known.
    private static final Set<String> NOTHING = Set.of(
            "-",
            "--",
            "?",
            "n/a",
            "na",
            "n/k",
            "nk",
            "null",
            "none",
            "unknown",
            "not known",
            "tbc",
            "nan",
            "nat",
            "<na>",
            "#n/a",
            "\\n");

    private static final Set<ListField> NUMBERS = EnumSet.of(ListField.REFERENCE, ListField.NHS, ListField.UPN);

    private static final Set<ListField> NAMES = EnumSet.of(ListField.FAMILY, ListField.GIVEN);

    /// What the first column of a field says; empty where there is none, or nothing is known.
    String text(ListField field) {
        return texts(field).stream().findFirst().orElse("");
    }

    private List<String> texts(ListField field) {
        List<String> found = new ArrayList<>();
        for (int place = 0; place < profile.columns().size(); place++) {
            if (profile.columns().get(place).field() == field) {
                String said = SpreadsheetCell.text(
                        CleanText.of(line.cells().get(place)).text());
                found.add(saysNothing(field, said) ? "" : plain(field, said));
            }
        }
        return found;
    }

    private static boolean saysNothing(ListField field, String said) {
        return (NOTHING.contains(said.toLowerCase(Locale.UK)) && !isName(field, said))
                || isNoValue(field, said)
                // One that several notices may have tells none of them.
                || (field == ListField.REFERENCE && DamagedText.isRounded(said));
    }

    /// What a spreadsheet could not work out, or nobody let it. Of words people type, one may begin like that.
    private static boolean isNoValue(ListField field, String said) {
        return field != ListField.SUMMARY
                && (SpreadsheetCell.isError(said) || SpreadsheetCell.text(said).startsWith("="));
    }

    private static String plain(ListField field, String said) {
        if (NAMES.contains(field) || field == ListField.NAME || field == ListField.SUMMARY) {
            return said;
        }
        String typed = SpreadsheetCell.typed(said);
        return NUMBERS.contains(field) ? SpreadsheetCell.number(typed) : typed;
    }

    /// There are people of this name.
    private static boolean isName(ListField field, String said) {
        return NAMES.contains(field) && said.matches("Null|Na|None|Nan|Nat");
    }

    /// What looks wrong in cells that can be taken all the same.
    List<ListRemark> odd() {
        List<ListRemark> found = new ArrayList<>();
        for (int place = 0; place < profile.columns().size(); place++) {
            ListProfile.Column column = profile.columns().get(place);
            if (column.field() != ListField.NOT_READ) {
                odd(column, line.cells().get(place)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<ListRemark> odd(ListProfile.Column column, String said) {
        if (CleanText.of(said).damaged()) {
            return remark(column, "The value holds characters that are not text.", "It is taken without them.");
        }
        if (DamagedText.isGarbled(said)) {
            return remark(
                    column,
                    "Letters with accents were read in the wrong encoding before they came here.",
                    "It is taken as it stands. Have the list made as UTF-8.");
        }
        if (NAMES.contains(column.field()) && said.strip().matches("None|Null")) {
            return remark(
                    column,
                    "A name says None or Null, which is also how a system writes nothing.",
                    "It is taken as the name. Correct the record where it is none.");
        }
        if (isNoValue(column.field(), said)) {
            return remark(
                    column,
                    "A formula that nobody worked out, or an error of one, stands in the place of a value.",
                    "It is taken as if nothing stood there. Have the list saved by the spreadsheet itself.");
        }
        return column.field() == ListField.REFERENCE && DamagedText.isRounded(said)
                ? remark(
                        column,
                        "A spreadsheet has rounded this number: its last digits are lost.",
                        "The row is taken without it. Have the list made without opening it in a spreadsheet.")
                : Optional.empty();
    }

    private Optional<ListRemark> remark(ListProfile.Column column, String wrong, String expected) {
        return Optional.of(new ListRemark(line.number(), column.heading(), wrong, expected, ListRemark.Fate.TAKEN));
    }

    /// The heading of a field's column; empty where it has none.
    String heading(ListField field) {
        return profile.columns().stream()
                .filter(column -> column.field() == field)
                .map(ListProfile.Column::heading)
                .findFirst()
                .orElse("");
    }

    /// The child's name, from the column of the whole name or from those of its parts.
    Optional<ListName> name() {
        String family = text(ListField.FAMILY);
        String given = text(ListField.GIVEN);
        if (!family.isEmpty()) {
            return Optional.of(new ListName(given, family));
        }
        return Optional.of(text(ListField.NAME))
                .filter(whole -> whole.chars().anyMatch(Character::isLetter))
                .map(ListName::of);
    }

    ListedEvent.Said said() {
        String sender = text(ListField.SENDER);
        return new ListedEvent.Said(
                sender.isEmpty() ? profile.sender() : sender,
                String.join(
                        "; ",
                        texts(ListField.SUMMARY).stream()
                                .filter(each -> !each.isEmpty())
                                .toList()),
                text(ListField.RISK),
                text(ListField.MISSING_FROM),
                text(ListField.LAST_SEEN));
    }

    @Override
    public String toString() {
        return "ListCells[" + line.number() + "]";
    }
}
