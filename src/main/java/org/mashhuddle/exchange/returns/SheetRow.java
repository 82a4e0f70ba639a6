package org.mashhuddle.exchange.returns;

import java.util.Map;

/// A row of a sheet: the texts of our columns.
///
/// @param number as the spreadsheet counts it, from 1
record SheetRow(int number, Map<Integer, String> texts) {

    String text(SheetColumn column) {
        return texts.getOrDefault(column.place(), "");
    }

    @Override
    public String toString() {
        return "SheetRow[" + number + "]";
    }
}
