package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.field.ChipField;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.discussion.FormText;

/// Level, direction, kinds of harm and what shows them, why it is judged so, what protects.
public final class RiskView {

    private final RiskViewModel model;
    private final SegmentedChoice<Risk.Level> level = new SegmentedChoice<>(
            "risk-level", List.of(Risk.Level.values()), each -> words("meeting.risk.level." + each));
    private final SegmentedChoice<Risk.Direction> direction = new SegmentedChoice<>(
            "risk-direction", List.of(Risk.Direction.values()), each -> words("meeting.risk.direction." + each));

    public RiskView(RiskViewModel model) {
        this.model = model;
    }

    /// The section.
    public VBox section(FormColumns columns, List<Agency> agencies) {
        level.valueProperty().bindBidirectional(model.level());
        direction.valueProperty().bindBidirectional(model.direction());
        WrapRow judged = new WrapRow(8, 4, level, direction);
        var mark = SharingMarkField.of("risk-mark", agencies, model.mark(), model.releasing());
        CustomTextField because =
                text("risk-because", words("meeting.risk.because"), words("meeting.risk.because.ask"), model.because());
        FieldBinding.opens(because, KeyCode.UP, mark);
        CustomTextField protective = text(
                "risk-protective",
                words("meeting.risk.protective"),
                words("meeting.risk.protective.ask"),
                model.protective());
        FieldBinding.opens(protective, KeyCode.UP, mark);
        return Layout.column(
                6,
                columns.row(columns.section(words("meeting.risk"), "3"), columns.marked(judged, mark)),
                under(columns, mark, new HBox(8, harms(), Layout.growing(indicators()))),
                under(columns, mark, new HBox(8, Layout.growing(because), Layout.growing(protective))));
    }

    private static HBox under(FormColumns columns, Node mark, HBox fields) {
        return columns.row(columns.plain(""), Cover.over(fields, FormColumns.closer(mark)));
    }

    /// Puts the focus there.
    public void focus() {
        level.entry().requestFocus();
    }

    private ChipField<String> harms() {
        ChipField<String> harms = chips("risk-harms", "meeting.risk.harms", model.harmsOffered(), model.harms());
        harms.setPrefWidth(300);
        return harms;
    }

    private ChipField<String> indicators() {
        return chips("risk-indicators", "meeting.risk.indicators", model.indicatorsOffered(), model.indicators());
    }

    private static ChipField<String> chips(
            String id, String asks, List<String> offered, ObservableList<String> chosen) {
        ChipField<String> chips = new ChipField<>(id, words(asks), each -> each);
        chips.offer(offered);
        Bindings.bindContentBidirectional(chips.chosen(), chosen);
        chips.typing().setPrefWidth(120);
        chips.setMinWidth(160);
        return chips;
    }

    private CustomTextField text(String id, String label, String asks, FormText typed) {
        CustomTextField field = new CustomTextField();
        field.setId(id);
        field.setPromptText(asks);
        Label said = Texts.muted(label);
        said.setMinWidth(Label.USE_PREF_SIZE);
        typed.subscribe(now -> field.setLeft(now.isEmpty() ? null : said));
        field.setAccessibleText(label);
        return FieldBinding.tie(field, typed, model::left);
    }
}
