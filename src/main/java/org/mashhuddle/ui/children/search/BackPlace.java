package org.mashhuddle.ui.children.search;

import static org.mashhuddle.ui.kit.text.Messages.words;

import org.mashhuddle.ui.kit.Destination;

/// The screen one came from, as a verb.
public final class BackPlace {

    private BackPlace() {}

    public static String of(Destination from) {
        return switch (from) {
            case Destination.Agenda _ -> words("children.back-agenda");
            case Destination.Meeting _ -> words("children.back-meeting");
            case Destination.Actions _ -> words("children.back-actions");
            case Destination.Reports _ -> words("children.back-reports");
            case Destination.Today _,
                    Destination.Children _,
                    Destination.Close _,
                    Destination.Imports _,
                    Destination.Minutes _,
                    Destination.Papers _,
                    Destination.Settings _,
                    Destination.Unlock _ -> words("children.back-there");
        };
    }
}
