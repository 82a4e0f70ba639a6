package org.mashhuddle.document.layout;

import org.mashhuddle.document.page.Markup;
import org.mashhuddle.domain.paper.Paper;

/// What one agency alone has to do.
final class AgencySlipLayout {

    private AgencySlipLayout() {}

    static void write(Markup body, Paper.AgencySlip slip) {
        body.add("h2", "group", "What you have agreed to do");
        if (slip.rows().isEmpty()) {
            body.p("Nothing was agreed for you at this meeting.");
        } else {
            ActionListRows.write(body, slip.rows());
        }
    }
}
