package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;

/// Professional disagreements under the decision.
final class DisagreementsView {

    private final DisagreementsViewModel model;
    private final FormColumns columns;
    private final List<Agency> agencies;
    private final VBox rows = Layout.column(4);

    DisagreementsView(DisagreementsViewModel model, FormColumns columns, List<Agency> agencies) {
        this.model = model;
        this.columns = columns;
        this.agencies = agencies;
        model.rows().addListener((ListChangeListener<DisagreementsViewModel.Row>) _ -> draw());
        draw();
    }

    /// The rows.
    VBox rows() {
        return rows;
    }

    /// Begins another, and what the agency holds is typed at once.
    Button another() {
        Button button = Buttons.link("disagreement-add", words("meeting.disagreement.add"));
        button.setOnAction(_ -> {
            model.add();
            String fresh = "#disagreement-" + model.rows().size();
            Caret.into(rows, () -> Optional.ofNullable(rows.lookup(fresh)).ifPresent(Node::requestFocus));
        });
        return button;
    }

    private void draw() {
        rows.getChildren().setAll(model.rows().stream().map(this::row).toList());
        Layout.show(rows, !model.rows().isEmpty());
    }

    private Node row(DisagreementsViewModel.Row row) {
        String id = "disagreement-" + (model.rows().indexOf(row) + 1);
        GrowingArea holds = new GrowingArea(id, words("meeting.disagreement.holds"));
        FieldBinding.tie(holds, row.holds(), model::left);
        MarkButton<AgencyId> who = new MarkButton<>(id + "-agency", words("meeting.disagreement.who"));
        who.setMaxWidth(Double.MAX_VALUE);
        who.offer(agencies.stream()
                .map(one -> new Option<>(one.id(), one.label(), Feather.FLAG))
                .toList());
        who.valueProperty().bindBidirectional(row.agency());
        MarkButton<Integer> level = level(id, row);
        var mark = SharingMarkField.of(id + "-mark", agencies, row.mark(), model.releasing(whose(row)));
        FieldBinding.opens(holds, who, mark);
        FieldBinding.opens(holds, KeyCode.RIGHT, level);
        Button gone = Buttons.link(id + "-remove", words("meeting.disagreement.remove"));
        gone.setOnAction(_ -> model.remove(row));
        return columns.row(
                Layout.column(2, columns.plain(words("meeting.disagreement")), gone),
                columns.marked(holds, who, level, mark));
    }

    private String whose(DisagreementsViewModel.Row row) {
        return row.agency()
                .get()
                .flatMap(id ->
                        agencies.stream().filter(one -> one.id().equals(id)).findFirst())
                .map(Agency::label)
                .orElse("");
    }

    private static MarkButton<Integer> level(String id, DisagreementsViewModel.Row row) {
        MarkButton<Integer> level = new MarkButton<>(id + "-level", "");
        level.setMaxWidth(Double.MAX_VALUE);
        level.offer(IntStream.rangeClosed(1, 4)
                .mapToObj(each -> new Option<>(each, words("meeting.disagreement.level." + each), Feather.TRENDING_UP)
                        .pickedBy(Integer.toString(each)))
                .toList());
        level.valueProperty().bindBidirectional(row.level());
        return level;
    }
}
