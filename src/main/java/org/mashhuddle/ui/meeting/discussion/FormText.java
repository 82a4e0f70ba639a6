package org.mashhuddle.ui.meeting.discussion;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import org.mashhuddle.domain.meeting.Discussion;

/// A text of the sheet. Being one, it is in the draft journal from key to key, is put back from
/// there, and is forgotten there only once the record holds these very words: the fields of the form
/// can be tied to nothing else, so that none can be without it.
public final class FormText extends SimpleStringProperty {

    private final Function<? super Discussion, String> onRecord;
    private String name;
    private boolean showing;
    private boolean touched;
    private boolean waiting;

    /// @param name its lasting name in the journal, such as `risk.protective`
    /// @param onRecord what a discussion holds of it
    /// @param journal takes each keystroke
    /// @param typed runs when somebody typed
    FormText(
            String name,
            Function<? super Discussion, String> onRecord,
            BiConsumer<? super FormText, String> journal,
            Runnable typed) {
        super("");
        this.name = name;
        this.onRecord = onRecord;
        subscribe((_, now) -> {
            if (!showing) {
                touched = true;
                journal.accept(this, now);
                typed.run();
            }
        });
    }

    /// Its name in the journal.
    public String name() {
        return name;
    }

    /// Shows what is on record: nobody typed it.
    public void show(String stored) {
        showing = true;
        set(stored);
        showing = false;
    }

    void rename(String other) {
        name = other;
    }

    /// It is recorded once somebody takes it, and by no save of what stands beside it.
    public FormText takenByHand() {
        waiting = true;
        return this;
    }

    /// Whether it waits for somebody who takes it, and nothing is on record in its place.
    boolean waitsForTaking() {
        return waiting && get().isEmpty();
    }

    /// Whether somebody typed.
    boolean isTouched() {
        return touched;
    }

    /// Whether a discussion holds these words.
    public boolean isOnRecord(Discussion kept) {
        return get().equals(onRecord.apply(kept));
    }

    /// Puts back what was typed before, where nobody has typed since. Whether there was anything.
    public boolean putBack(String before) {
        if (touched || before.equals(get())) {
            return false;
        }
        set(before);
        return true;
    }

    @Override
    public String toString() {
        return "SheetText[" + name + "]";
    }
}
