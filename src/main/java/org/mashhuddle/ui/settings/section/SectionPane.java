package org.mashhuddle.ui.settings.section;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ScrollToFocus;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.FieldBox;

/// The frame of a section: its name and verbs above, what was refused under them, the content, and
/// a form beside it where there is one.
@SuppressWarnings("this-escape") // Only nodes of its own are set up; no subclass overrides a method called here.
public class SectionPane extends BorderPane {

    private Optional<Button> opener = Optional.empty();
    private Optional<FieldBox> wrong = Optional.empty();
    private final HBox bar;
    private final VBox top;
    private final Banner band = new Banner("settings-problem", Banner.Kind.BAD, "");

    /// @param problem what was refused
    public SectionPane(Section section, ObservableValue<String> problem, Node... verbs) {
        setId("section-" + section.key());
        getStyleClass().add("surface");
        bar = Layout.styled(
                Layout.row(8, Texts.h2(words("settings.section." + section.key())), Layout.grow()), "toolbar");
        bar.getChildren().addAll(verbs);
        band.sentence().textProperty().bind(problem);
        problem.subscribe(words -> Layout.show(band, !words.isEmpty()));
        top = new VBox(bar, band);
        setTop(top);
    }

    /// What is refused for what stands in a field stands under that field, and the caret goes there.
    ///
    /// @param problem what was refused, as it was given to the frame
    /// @param field the id of the field; empty where it is about none
    public final void refusesAt(ObservableValue<String> problem, ObservableValue<String> field) {
        problem.subscribe((_, words) -> {
            wrong.ifPresent(box -> box.error().set(""));
            wrong = Optional.empty();
            if (!words.isEmpty() && !field.getValue().isEmpty()) {
                point(field.getValue(), words);
            }
        });
    }

    private void point(String field, String words) {
        Node node = lookup("#" + field);
        wrong = Stream.iterate(node, Objects::nonNull, Node::getParent)
                .filter(FieldBox.class::isInstance)
                .map(FieldBox.class::cast)
                .findFirst();
        wrong.ifPresent(box -> box.error().set(words));
        Layout.show(band, wrong.isEmpty());
        if (node != null) {
            node.requestFocus();
        }
    }

    /// Puts more verbs at the right.
    public final void add(Node... verbs) {
        bar.getChildren().addAll(verbs);
    }

    /// Puts a band under the verbs, across the whole section.
    public final void under(Banner band) {
        top.getChildren().add(band);
    }

    /// Fields one under the other, at a width that can be read.
    public static ScrollPane form(Node... fields) {
        VBox form = Layout.styled(Layout.column(16, fields), "settings-form");
        return scrolling(form);
    }

    /// The form beside a list.
    public final void beside(Node... fields) {
        stand(side(fields));
    }

    private void backFromForm() {
        opener.<Node>map(verb -> verb).or(this::listInSight).ifPresent(Node::requestFocus);
    }

    private Optional<Node> listInSight() {
        return Stream.ofNullable(getCenter())
                .flatMap(center -> center.lookupAll(".table-view").stream())
                .filter(Node::isVisible)
                .findFirst();
    }

    /// A verb that opens a form beside: whoever gave it types in the first field of the form at once.
    public final void opens(Button verb, Runnable form) {
        verb.setOnAction(_ -> {
            form.run();
            opener = Optional.of(verb);
            Node right = getRight();
            if (right != null) {
                right.applyCss();
                focusFirst(right);
            }
        });
    }

    private static boolean focusFirst(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return false;
        }
        if (node instanceof TextInputControl) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent part
                && part.getChildrenUnmodifiable().stream().anyMatch(SectionPane::focusFirst);
    }

    /// The form beside a list, whose verbs stay in sight under it; the first thing to do is also Ctrl+Enter.
    public final void besideWith(HBox verbs, Node... fields) {
        BorderPane side = side(fields);
        side.setBottom(Layout.styled(verbs, "side-foot"));
        verbs.getChildren().stream()
                .filter(verb -> verb instanceof Button && verb.getStyleClass().contains("accent"))
                .findFirst()
                .ifPresent(verb -> Buttons.answering(side, (Button) verb));
        stand(side);
    }

    /// Whoever was in the form before is in this one, at the same field or verb. In another kind of
    /// form they are in none of its fields, where the next words would change something else: they
    /// are at what opened the form before, or in the list.
    private void stand(BorderPane side) {
        Optional<Node> had = Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> Stream.<Node>iterate(owner, Objects::nonNull, Node::getParent)
                        .anyMatch(node -> node.equals(getRight())));
        setRight(side);
        if (had.isEmpty()) {
            // What is shown now was not opened by that verb, but chosen in the list.
            opener = Optional.empty();
        }
        had.map(Node::getId).ifPresent(id -> {
            side.applyCss();
            Optional.ofNullable(side.lookup("#" + id))
                    .filter(there -> there.isFocusTraversable() && !there.isDisabled())
                    .ifPresentOrElse(Node::requestFocus, this::backFromForm);
        });
    }

    private static BorderPane side(Node... fields) {
        VBox form = Layout.styled(Layout.column(16, fields), "settings-beside");
        return Layout.styled(new BorderPane(scrolling(form)), "settings-side");
    }

    private static ScrollPane scrolling(VBox form) {
        ScrollPane scroll = Layout.styled(Layout.scrolling(form), "form-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        ScrollToFocus.keep(scroll);
        return scroll;
    }
}
