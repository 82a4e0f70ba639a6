package org.mashhuddle.ui.settings.people;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.settings.section.SectionPane;

/// A line for each agency: where its words start.
public final class SharingPane extends SectionPane {

    private final SharingViewModel model;
    private final VBox lines = new VBox();

    public SharingPane(SharingViewModel model) {
        super(Section.SHARING, model.problem());
        this.model = model;
        setCenter(form(Texts.wrapping(Texts.muted(words("settings.sharing.about"))), lines));
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
        SegmentedChoice<SharingMark> start =
                new SegmentedChoice<>("sharing-" + place, model.offered(), SharingPane::said);
        start.setMaxHeight(USE_PREF_SIZE);
        start.valueProperty().set(Optional.of(agency.sharingDefault()));
        start.valueProperty().subscribe((_, now) -> now.ifPresent(mark -> model.startAt(agency, mark)));
        Label name = Texts.body(agency.label());
        name.setMinWidth(240);
        return Layout.styled(Layout.row(16, name, start), "settings-line");
    }

    private static String said(SharingMark mark) {
        return switch (mark) {
            case SharingMark.RecordOnly _ -> words("meeting.mark.record");
            case SharingMark.InMinutes _ -> words("meeting.mark.minutes");
            case SharingMark.NamedAgencies _ -> words("meeting.mark.named");
            case SharingMark.MayBeShared _ -> words("meeting.mark.shared");
            case SharingMark.MayReachFamily _ -> words("meeting.mark.family");
        };
    }
}
