package org.mashhuddle.document.layout;

import org.mashhuddle.document.page.Markup;
import org.mashhuddle.domain.paper.Paper;

/// The sheet in front of a printed paper.
final class CoverSheetLayout {

    private CoverSheetLayout() {}

    static void write(Markup body, Paper.CoverSheet cover) {
        body.add(
                "div",
                "cover",
                at -> at.pairs(cover.facts().stream()
                        .map(fact -> new Markup.Pair(fact.label(), fact.words()))
                        .toList()));
        body.add(
                "div",
                "box cover-found",
                box -> box.add("h2", "", "If you have found this").p(cover.ifFound()));
    }
}
