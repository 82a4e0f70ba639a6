package org.mashhuddle.exchange.returns;

import java.util.List;

/// The columns of an agency's sheet, in their order.
enum SheetColumn {
    NUMBER("No.", 6),
    WHO("Child, person or place", 34),
    BORN("Born", 14),
    HELD("Is anything held?", 18, FilledLine.HELD, FilledLine.NONE_HELD),
    SAID("What you share", 60),
    SPEAKER("Who shares it", 24),
    WHOSE("Own knowledge, or who told it", 30),
    KIND("Fact or opinion", 20, "Fact", "Opinion", "Fact and opinion"),
    TRAVEL(
            "How far it may travel",
            30,
            FilledLine.MEETING_ONLY,
            FilledLine.ALL_AGENCIES,
            FilledLine.FAMILY),
    REFERENCE("Reference (leave as it is)", 40);

    private final String heading;
    private final int width;
    private final List<String> choices;

    /// @param width in characters
    SheetColumn(String heading, int width, String... choices) {
        this.heading = heading;
        this.width = width;
        this.choices = List.of(choices);
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    /// What may stand in it; anything where there are none.
    List<String> choices() {
        return choices;
    }

    /// Whether the agency writes in it.
    boolean isFilledIn() {
        return ordinal() >= HELD.ordinal() && ordinal() < REFERENCE.ordinal();
    }
}
