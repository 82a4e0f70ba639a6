package org.mashhuddle.ui.kit.control;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/// Small marks with a word: state, overdue, late, where the writer and the room are.
public final class Chips {

    private Chips() {}

    /// A state: icon and word in a pill.
    public static Label state(Feather icon, String words) {
        return whole(new Label(words, Icons.small(icon)), "chip");
    }

    /// A state that stands out.
    public static Label accent(Feather icon, String words) {
        return Layout.styled(state(icon, words), "chip-accent");
    }

    /// Overdue, as a chip in tables: "Overdue 1 day".
    public static Label overdue(String words) {
        return Layout.styled(state(Feather.ALERT_TRIANGLE, words), "chip-overdue");
    }

    /// Overdue, as text in prose.
    public static Label overdueText(String words) {
        return whole(new Label(words, Icons.small(Feather.ALERT_TRIANGLE)), "overdue");
    }

    /// Added after the agenda was frozen.
    public static Label late() {
        return whole(new Label(words("chip.late")), "tag", "tag-late");
    }

    /// What the row says changed after the agenda was frozen.
    public static Label changed() {
        return whole(new Label(words("chip.changed")), "tag", "tag-late");
    }

    /// The child is missing, whichever part of the agenda the row stands in.
    public static Label missing() {
        return whole(new Label(words("chip.missing"), Icons.small(Feather.ALERT_TRIANGLE)), "tag", "tag-missing");
    }

    /// The item the writer writes in.
    public static Label writer() {
        return whole(new Label(words("chip.writer")), "tag", "tag-writer");
    }

    /// The item the room talks about.
    public static Label room() {
        return whole(new Label(words("chip.room")), "tag", "tag-room");
    }

    /// The writer and the room are at the same item.
    public static Label roomAndWriter() {
        return whole(new Label(words("chip.room-and-writer")), "tag", "tag-room");
    }

    /// Something this viewer may not see: never says what, or who beyond the owner.
    public static Label withheld(String words) {
        return Layout.styled(new Label(words, Icons.small(Feather.LOCK)), "withheld");
    }

    private static Label whole(Label label, String... classes) {
        label.setMinWidth(Label.USE_PREF_SIZE);
        return Layout.styled(label, classes);
    }
}
