package org.mashhuddle.service.imports;

import java.util.List;
import java.util.stream.Stream;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.exchange.list.ListRemark;
import org.mashhuddle.exchange.list.ListRows;

/// The account of a list: every row is new, changed, same, history, left out or refused
/// (`product.md`, rule 14).
public record ListAccount(ListRows rows, ImportTallies tallies, String object) {

    FileAccount file() {
        long gone = tallies.of(object, RowFate.LEFT_OUT);
        long leftOut = rows.of(ListRemark.Fate.LEFT_OUT) + gone;
        return new FileAccount(
                rows.table().name(),
                rows.table().lines().size(),
                tallies.of(object, RowFate.NEW),
                tallies.of(object, RowFate.CHANGED),
                tallies.of(object, RowFate.SAME),
                tallies.of(object, RowFate.HISTORY),
                leftOut,
                rows.of(ListRemark.Fate.REFUSED),
                why(leftOut, gone));
    }

    private static String why(long leftOut, long gone) {
        if (leftOut == 0) {
            return "";
        }
        return "Left out: rows that stand there twice, and persons of 18 or older"
                + (gone == 0 ? "." : "; " + gone + " of what was destroyed here.");
    }

    ImportPreview.Count count() {
        return new ImportPreview.Count(
                object,
                tallies.of(object, RowFate.NEW) + tallies.of(object, RowFate.HISTORY),
                tallies.of(object, RowFate.CHANGED),
                tallies.of(object, RowFate.SAME),
                Math.toIntExact(rows.of(ListRemark.Fate.REFUSED)));
    }

    /// The columns that are not read, by their headings, and the sheets beside the one that is.
    List<ImportPreview.UnreadColumns> unread(ListProfile profile) {
        Stream<String> columns = profile.columns().stream()
                .filter(column ->
                        column.field() == ListField.NOT_READ || !column.field().isOf(profile.kind()))
                .map(ListProfile.Column::heading);
        Stream<String> sheets = rows.table().others().stream().map("all of the sheet “%s”"::formatted);
        List<String> names = Stream.concat(columns, sheets).toList();
        return names.isEmpty()
                ? List.of()
                : List.of(new ImportPreview.UnreadColumns(rows.table().name(), names));
    }
}
