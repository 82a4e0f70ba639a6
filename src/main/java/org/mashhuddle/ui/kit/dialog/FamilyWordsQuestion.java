package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.ui.kit.Dialogs.FamilyWordsAnswer;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;

/// A window in which somebody writes for a family. Sentences that are hard to read or may sound like blame
/// are shown as they stand: they are changed, or let stand with a tick.
final class FamilyWordsQuestion {

    private final Window owner;
    private final String heading;
    private final Function<FamilyWords, List<FamilyRemark>> unread;
    private final FormDrafts kept;
    private final GrowingArea why = new GrowingArea("family-why", "");
    private final GrowingArea good = new GrowingArea("family-good", "");
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>();
    private final Label said = Texts.wrapping(Texts.body(""));
    private final CheckBox stays = new CheckBox(words("dialog.family-stays"));
    private final FieldBox remarks = new FieldBox(words("dialog.family-remarks"), new VBox(8, said, stays));

    FamilyWordsQuestion(
            Window owner,
            String child,
            FamilyWords there,
            Function<FamilyWords, List<FamilyRemark>> unread,
            FormDrafts kept) {
        this.owner = owner;
        this.heading = words("dialog.family-words", child);
        this.unread = unread;
        why.setText(there.why());
        good.setText(there.good());
        mark.set(there.mark());
        said.setId("family-remarks");
        stays.setId("family-stays");
        stays.setWrapText(true);
        this.kept = kept.text("why", why.textProperty())
                .text("good", good.textProperty())
                .mark("mark", mark);
    }

    /// The answer; nothing where it was left.
    Optional<FamilyWordsAnswer> ask() {
        kept.resume();
        why.textProperty().subscribe(_ -> read());
        good.textProperty().subscribe(_ -> read());
        mark.subscribe(_ -> read());
        boolean yes = new Question(
                        owner,
                        heading,
                        words("dialog.family-verb"),
                        new FieldBox(words("dialog.family-why"), why, words("dialog.family-why-hint")),
                        new FieldBox(words("dialog.family-good"), good, words("dialog.family-good-hint")),
                        SharingMarkField.of("family-mark", List.of(), mark),
                        remarks)
                .keeping(kept)
                .until(this::willDo)
                .ask(why);
        return yes ? Optional.of(new FamilyWordsAnswer(typed(), unread.apply(typed()))) : Optional.empty();
    }

    private FamilyWords typed() {
        return new FamilyWords(why.getText().strip(), good.getText().strip(), mark.get());
    }

    /// What is changed is read anew.
    private void read() {
        String found =
                unread.apply(typed()).stream().map(FamilyWordsQuestion::inWords).collect(Collectors.joining("\n"));
        if (!found.equals(said.getText())) {
            stays.setSelected(false);
            said.setText(found);
        }
        remarks.error().set("");
        Layout.show(remarks, !found.isEmpty());
        fit();
    }

    /// The window grows with what is shown, so that its verb stays in sight.
    private void fit() {
        Optional.ofNullable(remarks.getScene()).map(Scene::getWindow).ifPresent(Window::sizeToScene);
    }

    private static String inWords(FamilyRemark remark) {
        return switch (remark.kind()) {
            case HARD_TO_READ -> words("papers.family-hard", remark.sentence());
            case BLAME -> words("papers.family-blame", remark.sentence());
        };
    }

    private boolean willDo() {
        boolean done = unread.apply(typed()).isEmpty() || stays.isSelected();
        remarks.error().set(done ? "" : words("dialog.family-remarks-left"));
        return done;
    }
}
