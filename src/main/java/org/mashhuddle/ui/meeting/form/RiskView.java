package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.beans.binding.Bindings;
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
import org.mashhuddle.ui.kit.theme.WindowSharing;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;

/// Level, direction, kinds of harm, what protects.
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
        CustomTextField protective = protective();
        FieldBinding.opens(protective, KeyCode.UP, mark);
        return Layout.column(
                6,
                columns.row(columns.section(words("meeting.risk"), "3"), columns.marked(judged, mark)),
                columns.row(
                        columns.plain(""),
                        WindowSharing.cover(
                                new HBox(8, harms(), Layout.growing(protective)), FormColumns.closer(mark))));
    }

    /// Puts the focus there.
    public void focus() {
        level.entry().requestFocus();
    }

    private ChipField<String> harms() {
        ChipField<String> harms = new ChipField<>("risk-harms", words("meeting.risk.harms"), each -> each);
        harms.offer(model.harmsOffered());
        Bindings.bindContentBidirectional(harms.chosen(), model.harms());
        harms.typing().setPrefWidth(120);
        harms.setPrefWidth(300);
        harms.setMinWidth(160);
        return harms;
    }

    private CustomTextField protective() {
        CustomTextField protective = new CustomTextField();
        protective.setId("risk-protective");
        protective.setPromptText(words("meeting.risk.protective.ask"));
        Label said = Texts.muted(words("meeting.risk.protective"));
        said.setMinWidth(Label.USE_PREF_SIZE);
        model.protective().subscribe(typed -> protective.setLeft(typed.isEmpty() ? null : said));
        protective.setAccessibleText(words("meeting.risk.protective"));
        return FieldBinding.tie(protective, model.protective(), model::left);
    }
}
