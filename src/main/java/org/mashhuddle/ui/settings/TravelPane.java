package org.mashhuddle.ui.settings;

import static org.mashhuddle.ui.kit.Messages.words;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.SegmentedChoice;
import org.mashhuddle.ui.kit.Texts;

/// A line for each agency: where its words start.
final class TravelPane extends SectionPane {

    private final TravelViewModel model;
    private final VBox lines = new VBox();

    TravelPane(TravelViewModel model) {
        super(Section.TRAVEL, model.problem());
        this.model = model;
        setCenter(form(Texts.wrapping(Texts.muted(words("settings.travel.about"))), lines));
        model.agencies().addListener((ListChangeListener<Agency>) _ -> draw());
        draw();
    }

    private void draw() {
        lines.getChildren().clear();
        for (Agency agency : model.agencies()) {
            lines.getChildren().add(line(agency, lines.getChildren().size() + 1));
        }
    }

    private HBox line(Agency agency, int place) {
        SegmentedChoice<TravelMark> start = new SegmentedChoice<>("travel-" + place, model.offered(), TravelPane::said);
        start.setMaxHeight(USE_PREF_SIZE);
        start.valueProperty().set(Optional.of(agency.travelDefault()));
        start.valueProperty().subscribe((_, now) -> now.ifPresent(mark -> model.startAt(agency, mark)));
        Label name = Texts.body(agency.label());
        name.setMinWidth(240);
        return Layout.styled(Layout.row(16, name, start), "settings-line");
    }

    private static String said(TravelMark mark) {
        return switch (mark) {
            case TravelMark.ThisMeetingOnly _ -> words("settings.travel.meeting");
            case TravelMark.NamedAgencies _ -> words("settings.travel.named");
            case TravelMark.MayBeShared _ -> words("settings.travel.shared");
            case TravelMark.MayReachFamily _ -> words("settings.travel.family");
        };
    }
}
