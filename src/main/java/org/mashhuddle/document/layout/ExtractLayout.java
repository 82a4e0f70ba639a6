package org.mashhuddle.document.layout;

import org.mashhuddle.document.page.Markup;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.paper.Paper;

/// The extract of the minutes: the items one agency was in, each as it stands in the minutes.
final class ExtractLayout {

    private ExtractLayout() {}

    static void write(Markup body, Paper.Extract extract) {
        body.pairs(extract.facts().stream()
                .map(fact -> new Markup.Pair(fact.label(), fact.words()))
                .toList());
        for (Minutes.Item item : extract.items()) {
            ItemLayout.write(body, "item", item);
        }
    }
}
