package org.mashhuddle.ui.actions;

import java.util.List;
import java.util.Set;

/// What stands beside the list of one action.
///
/// @param because why it was agreed; empty while it is looked up, or where none was written
/// @param nextLevel the level that it would be escalated to; 0 where there is none higher
/// @param verbs what can be said of it as it stands
public record ActionPane(
        ActionRow.Line line,
        String because,
        String mark,
        List<Happened> history,
        int nextLevel,
        Set<ActionVerb> verbs) {

    /// Copies the list.
    public ActionPane {
        history = List.copyOf(history);
        verbs = Set.copyOf(verbs);
    }

    /// One entry of the history.
    ///
    /// @param at "24/11 09:51"
    /// @param said what was said, in quotation marks; empty where the heading says it all
    /// @param by "Said by S. Lindqvist, typed by R. Mistry"; empty where nobody had to say it
    public record Happened(String at, String heading, String said, String by, boolean alarm) {
        @Override
        public String toString() {
            return "Happened[withheld]";
        }
    }

    @Override
    public String toString() {
        return "ActionPane[" + line + "]";
    }
}
