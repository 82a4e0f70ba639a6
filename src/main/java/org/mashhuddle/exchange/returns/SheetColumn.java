package org.mashhuddle.exchange.returns;

/// The columns of an agency's sheet, in their order.
enum SheetColumn {
    NUMBER(0, "No.", 6),
    WHO(1, "Child, person or place", 34),
    BORN(2, "Born", 14),
    HELD(3, "Is anything held?", 18, FilledLine.HELD, FilledLine.NONE_HELD),
    SAID(4, "What you share", 60),
    SPEAKER(5, "Who shares it", 24),
    WHOSE(6, "Own knowledge, or who told it", 30),
    KIND(7, "Fact or opinion", 20, "Fact", "Opinion", "Fact and opinion"),
    MARK(
            8,
            "How far it may travel",
            30,
            FilledLine.IN_MINUTES,
            FilledLine.RECORD_ONLY,
            FilledLine.ALL_AGENCIES,
            FilledLine.FAMILY),
    REFERENCE(9, "Reference (leave as it is)", 40);

    private final int place;
    private final String heading;
    private final int width;
    private final String choices;

    /// @param place from the left, from 0
    /// @param width in characters
    SheetColumn(int place, String heading, int width, String... choices) {
        this.place = place;
        this.heading = heading;
        this.width = width;
        this.choices = String.join(",", choices);
    }

    int place() {
        return place;
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    /// What may stand in it, with commas between; anything where it is empty.
    String choices() {
        return choices;
    }

    /// Whether the agency writes in it.
    boolean isFilledIn() {
        return place >= HELD.place && place < REFERENCE.place;
    }
}
