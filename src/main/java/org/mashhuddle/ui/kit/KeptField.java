package org.mashhuddle.ui.kit;

import javafx.scene.control.TextInputControl;

/// A field that saves itself when it is left or entered. What is typed into it is kept until it is
/// saved; what a power cut left half typed is put back into it, and saved.
public final class KeptField {

    private static final String TEXT = "text";
    private final TextInputControl field;
    private final FormDrafts kept;
    private final Saving saving;

    /// Saves.
    @FunctionalInterface
    public interface Saving {
        /// Saves a text.
        ///
        /// @param stored runs once the text is stored
        void save(String text, Runnable stored);
    }

    private KeptField(TextInputControl field, FormDrafts kept, Saving saving) {
        this.field = field;
        this.kept = kept;
        this.saving = saving;
    }

    /// Keeps what is typed, and puts back what was. Only typing counts: what the program itself
    /// writes into the field is stored already.
    ///
    /// @param kept a place of its own, over what is stored
    public static KeptField of(TextInputControl field, FormDrafts kept, Saving saving) {
        KeptField self = new KeptField(field, kept, saving);
        kept.field(TEXT, field::getText, field::setText).resumeOver();
        field.textProperty().subscribe((_, now) -> self.note(now));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                self.save();
            }
        });
        if (!kept.sentence().get().isEmpty()) {
            self.save();
        }
        return self;
    }

    private void note(String now) {
        if (field.isFocused()) {
            kept.note(TEXT, now);
        }
    }

    /// Saves what stands in the field.
    public void save() {
        saving.save(field.getText().strip(), kept::settle);
    }

    /// Shows what is stored, where nobody types.
    public void show(String stored) {
        if (!field.isFocused()) {
            field.setText(stored);
        }
    }
}
