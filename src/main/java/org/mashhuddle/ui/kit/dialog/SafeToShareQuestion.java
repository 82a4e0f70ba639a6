package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.field.FieldBox;

/// A window that asks a chair for whom of a family a paper is safe. Nothing is ticked before.
final class SafeToShareQuestion {

    private final Window owner;
    private final String heading;
    private final FormDrafts kept;
    private final boolean young;
    private final TextField name = field("safe-name");
    private final TextField relation = field("safe-relation");
    private final TextField needs = field("safe-needs");
    private final TextField right = field("safe-right");
    private final FieldBox nameBox = new FieldBox(words("dialog.safe-name"), name);
    private final FieldBox relationBox = new FieldBox(words("dialog.safe-relation"), relation);
    private final List<CheckBox> ticks;
    private final FieldBox ticksBox;

    SafeToShareQuestion(Window owner, String child, boolean young, FormDrafts kept) {
        this.owner = owner;
        this.heading = words(young ? "dialog.safe-young" : "dialog.safe-adult", child);
        this.young = young;
        this.kept = kept.text("name", name.textProperty())
                .text("relation", relation.textProperty())
                .text("needs", needs.textProperty())
                .text("right", right.textProperty());
        this.ticks = List.of(
                tick("safe-cares", young ? "dialog.safe-cares-young" : "dialog.safe-cares"),
                tick("safe-harm", young ? "dialog.safe-harm-young" : "dialog.safe-harm"),
                tick("safe-read", "dialog.safe-read"));
        this.ticksBox = new FieldBox(words("dialog.safe-ticks"), new VBox(8, ticks.toArray(Node[]::new)));
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private static CheckBox tick(String id, String key) {
        CheckBox tick = new CheckBox(words(key));
        tick.setId(id);
        tick.setWrapText(true);
        return tick;
    }

    /// The answer; nothing where it was left.
    Optional<FamilyReader> ask() {
        kept.resume();
        FieldBox needsBox = new FieldBox(words("dialog.safe-needs"), needs);
        FieldBox rightBox = new FieldBox(words("dialog.safe-right"), right, words("dialog.safe-right-hint"));
        Node[] fields = young
                ? new Node[] {nameBox, needsBox, ticksBox}
                : new Node[] {nameBox, relationBox, rightBox, needsBox, ticksBox};
        boolean yes = new Question(owner, heading, words("dialog.safe-verb"), fields)
                .keeping(kept)
                .until(this::willDo)
                .ask(name);
        return yes
                ? Optional.of(new FamilyReader(
                                name.getText().strip(),
                                relation.getText().strip(),
                                needs.getText().strip())
                        .by(right.getText().strip()))
                : Optional.empty();
    }

    private boolean willDo() {
        boolean named = isThere(nameBox, name, "dialog.safe-name-missing");
        boolean related = young || isThere(relationBox, relation, "dialog.safe-relation-missing");
        boolean all = ticks.stream().allMatch(CheckBox::isSelected);
        ticksBox.error().set(all ? "" : words("dialog.safe-ticks-missing"));
        return named && related && all;
    }

    private static boolean isThere(FieldBox box, TextField field, String missing) {
        boolean there = !field.getText().isBlank();
        box.error().set(there ? "" : words(missing));
        return there;
    }
}
