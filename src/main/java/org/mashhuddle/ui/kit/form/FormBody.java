package org.mashhuddle.ui.kit.form;

import static org.mashhuddle.ui.kit.control.Layout.styled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// The rows of a form, one under the other: Tab goes through them. A field that stays when the rows
/// change stays as it is.
public final class FormBody extends VBox {

    static final double BESIDE = 16;
    private final Form<?> form;
    private final Map<Object, Node> drawn = new HashMap<>();

    public FormBody(Form<?> form, double gap) {
        super(gap);
        this.form = form;
        form.redrawn().subscribe(_ -> draw());
    }

    private void draw() {
        getChildren().setAll(form.rows().stream().map(this::row).toList());
    }

    private Node row(FormRow row) {
        return switch (row) {
            case FormRow.Fields(List<Field<?>> fields) -> fields(fields);
            case FormRow.Heading heading -> apart(heading);
            case FormRow.Sentence(String words) -> Texts.wrapping(Texts.hint(words));
            case FormRow.Deed deed -> drawn.computeIfAbsent(deed.id(), _ -> button(deed));
        };
    }

    /// What a later heading stands over is apart from what is above it.
    private Label apart(FormRow.Heading heading) {
        Label strong = Texts.strong(heading.words());
        boolean first = form.rows().stream()
                .filter(FormRow.Heading.class::isInstance)
                .findFirst()
                .filter(heading::equals)
                .isPresent();
        VBox.setMargin(strong, new Insets(first ? 0 : 4, 0, 0, 0));
        return strong;
    }

    private static Button button(FormRow.Deed deed) {
        Button button =
                deed.prominent() ? Buttons.plain(deed.id(), deed.words()) : Buttons.link(deed.id(), deed.words());
        if (deed.prominent()) {
            button.setMaxWidth(Double.MAX_VALUE);
        }
        button.setOnAction(_ -> deed.run().run());
        return button;
    }

    private Node fields(List<Field<?>> fields) {
        List<Node> nodes = fields.stream()
                .map(field -> drawn.computeIfAbsent(field, _ -> new FieldView(field).node()))
                .toList();
        if (fields.getFirst().width() != Field.Width.WHOLE) {
            return new HBox(BESIDE, nodes.toArray(Node[]::new));
        }
        return nodes.size() == 1 ? nodes.getFirst() : Layout.row(8, nodes.toArray(Node[]::new));
    }

    /// Gives the focus to the first thing to type or choose: where the form begins.
    public void focusFirst() {
        applyCss();
        layout();
        Node begins = form.begins()
                .flatMap(field -> Optional.ofNullable(drawn.get(field)))
                .orElse(this);
        focusFirst(begins.getParent() == null ? this : begins);
    }

    /// Gives the focus to the first field in which something is wrong; leaves it where nothing is.
    void focusWrong() {
        form.rows().stream()
                .filter(FormRow.Fields.class::isInstance)
                .flatMap(row -> ((FormRow.Fields) row).fields().stream())
                .filter(field -> !field.error().get().isEmpty())
                .findFirst()
                .flatMap(field -> Optional.ofNullable(drawn.get(field)))
                .ifPresent(FormBody::focusFirst);
    }

    private static boolean focusFirst(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent part
                && part.getChildrenUnmodifiable().stream().anyMatch(FormBody::focusFirst);
    }

    /// What is missing or was refused, as it stands below a form.
    ///
    /// @param id of the label
    public static Label problem(String id, Form<?> form) {
        return problem(id, form.problem());
    }

    static Label problem(String id, StringProperty words) {
        Label problem = Texts.wrapping(styled(new Label("", Icons.small(Feather.ALERT_CIRCLE)), "field-error"));
        problem.setId(id);
        problem.textProperty().bind(words);
        words.subscribe(now -> Layout.show(problem, !now.isEmpty()));
        return problem;
    }
}
