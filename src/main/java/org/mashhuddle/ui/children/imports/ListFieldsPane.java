package org.mashhuddle.ui.children.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.theme.TextSize;

/// What the columns of a list can be, and which column is what: beside the columns, for the mouse. The keys have the
/// same choice at each column.
final class ListFieldsPane extends ScrollPane {

    private static final double WIDTH = 248;
    private static final List<ListField> NEEDED = List.of(ListField.NAME, ListField.AT);
    private static final List<ListField> OF_THE_CHILD =
            List.of(ListField.FAMILY, ListField.GIVEN, ListField.BORN, ListField.NHS, ListField.UPN, ListField.ADDRESS);
    private static final List<ListField> ELSE = List.of(ListField.REFERENCE, ListField.NOT_READ);

    private final ListViewModel model;
    private final ColumnDrag drag;
    private final BiConsumer<Integer, ListField> say;
    private final VBox all = new VBox();
    private final List<Runnable> rows = new ArrayList<>();

    /// @param say says what a column is
    ListFieldsPane(ListViewModel model, ColumnDrag drag, BiConsumer<Integer, ListField> say) {
        super();
        this.model = model;
        this.drag = drag;
        this.say = say;
        setId("list-fields");
        setContent(Layout.styled(all, "list-fields-content"));
        setFitToWidth(true);
        Layout.drawnInParts(this);
        setFocusTraversable(false);
        Layout.styled(this, "list-fields");
        TextSize.widen(this, WIDTH);
        model.kind().subscribe(kind -> fill(kind.orElse(ListKind.CONTACT)));
        model.fields().forEach(chosen -> chosen.subscribe(_ -> rows.forEach(Runnable::run)));
    }

    private void fill(ListKind kind) {
        rows.clear();
        all.getChildren()
                .setAll(Texts.strong(words("list.fields")), Texts.wrapping(Texts.hint(words("list.fields-hint"))));
        List<ListField> happened = new ArrayList<>(List.of(ListField.values()));
        happened.removeIf(field ->
                !field.isOf(kind) || NEEDED.contains(field) || OF_THE_CHILD.contains(field) || ELSE.contains(field));
        group("needed", words("list.fields-needed"), NEEDED, kind);
        group("child", words("list.fields-child"), OF_THE_CHILD, kind);
        group("happened", words("list.fields-happened"), happened, kind);
        group("else", words("list.fields-else"), ELSE, kind);
    }

    private void group(String id, String heading, List<ListField> fields, ListKind kind) {
        Label head = Layout.styled(Texts.h3(heading), "list-fields-head");
        head.setId("list-fields-" + id);
        head.setMaxWidth(Double.MAX_VALUE);
        all.getChildren().add(head);
        fields.forEach(field -> all.getChildren().add(row(field, kind)));
    }

    private HBox row(ListField field, ListKind kind) {
        Label name = Texts.wrapping(Texts.body(ListWords.field(field, kind)));
        Label letters = Texts.hint("");
        letters.setMinWidth(USE_PREF_SIZE);
        Label state = new Label();
        HBox row = Layout.styled(Layout.row(8, state, name, Layout.grow(), letters), "list-field");
        row.setId("list-field-" + field.name());
        Runnable said = () -> {
            letters.setText(letters(field));
            state.setGraphic(icon(field));
        };
        said.run();
        rows.add(said);
        drag.from(row, new ColumnDrag.Held.Field(field));
        drag.onto(row, (what, _) -> switch (what) {
            case ColumnDrag.Held.Field _ -> Optional.empty();
            case ColumnDrag.Held.Column(int place) ->
                model.isNews(place, field)
                        ? Optional.of(new ColumnDrag.Landing(row, () -> say.accept(place, field)))
                        : Optional.empty();
        });
        return row;
    }

    private String letters(ListField field) {
        return field == ListField.NOT_READ
                ? ""
                : IntStream.range(0, model.fields().size())
                        .filter(place -> !model.isNews(place, field))
                        .mapToObj(place -> model.look().columns().get(place).letter())
                        .collect(Collectors.joining(", "));
    }

    private boolean isSaid(ListField field) {
        return model.fields().stream().anyMatch(chosen -> chosen.get().equals(Optional.of(field)));
    }

    private Node icon(ListField field) {
        if (field != ListField.NOT_READ && isSaid(field)) {
            return Icons.small(Feather.CHECK, "icon-success");
        }
        boolean lacks = NEEDED.contains(field) && !(field == ListField.NAME && isSaid(ListField.FAMILY));
        return lacks ? Icons.small(Feather.ALERT_CIRCLE, "icon-warning") : Icons.small(Feather.CIRCLE, "icon-muted");
    }
}
