package org.mashhuddle.document.layout;

import org.mashhuddle.document.page.Markup;
import org.mashhuddle.domain.paper.Paper;

/// All actions of a meeting that the recipient may know, agency by agency.
final class ActionListLayout {

    private ActionListLayout() {}

    static void write(Markup body, Paper.ActionList list) {
        if (list.groups().isEmpty()) {
            body.p("No action was agreed.");
        }
        for (Paper.Group group : list.groups()) {
            // in the heading's own box, which goes to the next page whole
            body.add(
                    "div",
                    "group-head",
                    top -> top.goesOn(group.agency() + " (continued)").add("h2", "", group.agency()));
            ActionListRows.write(body, group.rows());
            body.ends();
        }
    }
}
