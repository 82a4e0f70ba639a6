package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.Messages.words;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.ui.kit.ChipField;
import org.mashhuddle.ui.kit.Flow;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.SegmentedChoice;
import org.mashhuddle.ui.kit.Texts;
import org.mashhuddle.ui.kit.TravelMarkField;

/// Level, direction, kinds of harm, what protects.
final class RiskView {

    private final RiskViewModel model;
    private final SegmentedChoice<Risk.Level> level = new SegmentedChoice<>(
            "risk-level", List.of(Risk.Level.values()), each -> words("meeting.risk.level." + each));
    private final SegmentedChoice<Risk.Direction> direction = new SegmentedChoice<>(
            "risk-direction", List.of(Risk.Direction.values()), each -> words("meeting.risk.direction." + each));

    RiskView(RiskViewModel model) {
        this.model = model;
    }

    /// The section.
    VBox section(Columns columns, List<Agency> agencies) {
        level.valueProperty().bindBidirectional(model.level());
        direction.valueProperty().bindBidirectional(model.direction());
        Flow judged = new Flow(8, 4, level, direction);
        var mark = TravelMarkField.of("risk-mark", agencies, model.mark());
        CustomTextField protective = protective();
        mark.belongsTo(protective);
        return Layout.column(
                6,
                columns.row(columns.section(words("meeting.risk"), "3"), columns.marked(judged, mark)),
                columns.row(columns.plain(""), new HBox(8, harms(), Layout.growing(protective))));
    }

    /// Puts the focus there.
    void focus() {
        level.lookup("#risk-level-1").requestFocus();
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
        return Typing.tie(protective, model.protective(), model::left);
    }
}
