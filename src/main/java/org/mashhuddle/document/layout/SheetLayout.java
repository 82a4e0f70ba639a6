package org.mashhuddle.document.layout;

import java.util.List;
import java.util.function.Consumer;
import org.mashhuddle.document.page.Markup;
import org.mashhuddle.domain.paper.Paper;

/// A paper of headed parts.
final class SheetLayout {

    private SheetLayout() {}

    static void write(Markup body, Paper.Sheet sheet) {
        body.add("div", sheet.large() ? "large" : "", at -> sheet.parts().forEach(part -> part(at, part)));
    }

    private static void part(Markup at, Paper.Part part) {
        if (!part.heading().isBlank()) {
            at.add("h2", part.newPage() ? "part new-page" : "part", part.heading());
        }
        part.pieces().forEach(piece -> piece(at, piece));
    }

    private static void piece(Markup at, Paper.Piece piece) {
        switch (piece) {
            case Paper.Piece.Words words -> at.p(words.text());
            case Paper.Piece.Facts facts -> {
                List<Markup.Pair> pairs = facts.facts().stream()
                        .map(fact -> new Markup.Pair(fact.label(), fact.words()))
                        .toList();
                at.add("div", facts.framed() ? "box" : "", box -> box.pairs(pairs));
            }
            case Paper.Piece.Chart chart ->
                at.chart(
                        chart.says(),
                        chart.bars().stream()
                                .map(bar -> new Markup.Bar(bar.label(), bar.part(), bar.whole(), bar.words()))
                                .toList());
            case Paper.Piece.Table table ->
                at.table(
                        table.forPen() ? "notes" : "",
                        table.columns().stream()
                                .map(column -> new Markup.Column(column.name(), column.width()))
                                .toList(),
                        table.rows().stream().map(SheetLayout::cells).toList());
        }
    }

    private static List<Consumer<Markup>> cells(List<String> row) {
        return row.stream()
                .<Consumer<Markup>>map(words -> cell -> cell.text(words))
                .toList();
    }
}
