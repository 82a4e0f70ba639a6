package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.service.hub.LawView;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SegmentedChoice;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.settings.section.SectionPane;

/// Law and guidance: the rules by kind, one beside them.
public final class LawPane extends SectionPane {

    private final LawViewModel model;
    private final LawDetail detail;
    private final HBox segments = Layout.row(0);
    private final Banner band = new Banner("law-band", Banner.Kind.INFO, "");
    private final HBox status = Layout.row(0);
    private final LawList list;

    /// @param edit leads to where the hub's own clocks are kept
    public LawPane(LawViewModel model, Runnable edit) {
        super(Section.LAW, model.problem());
        refusesAt(model.problem(), model.wrongField());
        this.model = model;
        this.detail = new LawDetail(model, edit);
        this.list = new LawList(model, edit);
        segments.setFillHeight(false);
        Button print = Buttons.plain("law-print", Feather.PRINTER, words("settings.law.print"));
        print.setOnAction(_ -> model.print());
        add(segments, print);
        Button changed = Buttons.link("law-changed", "");
        changed.textProperty().bind(model.view().map(_ -> model.changedHeading()));
        changed.setOnAction(_ -> model.view().get().ifPresent(this::changed));
        band.sentence().setWrapText(true);
        under(band.with(changed));
        setCenter(new VBox(LawColumns.head(list), Layout.growing(list)));
        model.view().subscribe(this::show);
        model.selected().subscribe(this::describe);
    }

    /// What stands left in the status bar while it is shown.
    public HBox status() {
        return status;
    }

    private void show(Optional<LawView> found) {
        Layout.show(band, found.isPresent());
        band.become(model.hasOverdue() ? Banner.Kind.WARN : Banner.Kind.INFO);
        band.sentence().setText(model.band());
        status.getChildren()
                .setAll(model.status().stream()
                        .map(said -> StatusSlot.words("law-status", said))
                        .toList());
        SegmentedChoice<LawFilter> which = new SegmentedChoice<>(
                "law-filter",
                model.filters(),
                each -> words("settings.law.filter." + LawWords.key(each), model.count(each)));
        which.valueProperty().set(Optional.of(model.filter().get()));
        which.valueProperty().subscribe((_, now) -> now.ifPresent(model.filter()::set));
        segments.getChildren().setAll(which);
    }

    private void changed(LawView found) {
        Button leave = Buttons.plain("law-changed-back", words("settings.law.changed-back"));
        leave.setOnAction(_ -> back());
        beside(detail.changed(found.law(), leave).toArray(Node[]::new));
        applyCss();
        leave.requestFocus();
    }

    private void back() {
        describe(model.selected().get());
        list.requestFocus();
    }

    private void describe(Optional<LawRow> row) {
        Node[] fields = row.map(detail::of).orElse(List.of()).toArray(Node[]::new);
        if (row.filter(LawRow.National.class::isInstance).isPresent()) {
            besideWith(readOnly(), fields);
        } else {
            beside(fields);
        }
    }

    private static HBox readOnly() {
        VBox says = Layout.column(
                4,
                Layout.row(8, Icons.small(Feather.LOCK), Texts.strong(words("settings.law.read-only"))),
                Texts.wrapping(Texts.body(words("settings.law.nobody-sets"))),
                Texts.wrapping(Texts.hint(words("settings.law.local-only"))));
        return Layout.row(0, Layout.growing(says));
    }
}
