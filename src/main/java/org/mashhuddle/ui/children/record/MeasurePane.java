package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.service.record.Measures;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// What was done to protect: the National Referral Mechanism for the child as a victim, and what
/// disrupts those who harm. The latest step stands first.
final class MeasurePane extends VBox {

    private final VBox content = Layout.column(0);
    private final MeasureActions desk;
    private Map<MeasureId, LocalDate> back = Map.of();
    private int at;

    MeasurePane(RecordViewModel record) {
        this.desk = record.side().measures();
        setId("record-measures");
        boolean child = record.opened()
                .get()
                .filter(now -> now.subject() instanceof Child)
                .isPresent();
        if (desk.may()) {
            getChildren().add(verbs(child));
        }
        ScrollPane scroll = styled(Layout.scrolling(content), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(Layout.growing(scroll));
        record.opened().subscribe(now -> now.ifPresent(one -> show(one, child)));
    }

    private HBox verbs(boolean child) {
        HBox verbs = styled(Layout.row(8, Layout.grow()), "record-filters");
        if (child) {
            Button nrm = Buttons.plain("measure-nrm", Feather.PLUS, words("measure.add-nrm"));
            nrm.setOnAction(_ -> desk.mechanism());
            verbs.getChildren().add(nrm);
        }
        Button disrupt = Buttons.plain("measure-disrupt", Feather.PLUS, words("measure.add-disrupt"));
        disrupt.setOnAction(_ -> desk.disrupt());
        verbs.getChildren().add(disrupt);
        return verbs;
    }

    private void show(OpenedRecord record, boolean child) {
        Measures held = record.happened().held().measures();
        content.getChildren().clear();
        back = held.back();
        at = 0;
        if (child) {
            group(
                    "nrm",
                    held.taken().stream().filter(one -> one.state().isNrm()).toList());
        }
        group(
                "disrupt",
                held.taken().stream().filter(one -> !one.state().isNrm()).toList());
        if (held.withheld() > 0) {
            content.getChildren()
                    .add(styled(new HBox(Chips.withheld(words("measure.withheld", held.withheld()))), "open-line"));
        }
    }

    private void group(String key, List<Measure> steps) {
        content.getChildren().add(styled(new HBox(Texts.strong(words("measure.group." + key))), "open-line"));
        if (steps.isEmpty()) {
            content.getChildren().add(styled(new HBox(Texts.muted(words("standing.none"))), "open-line"));
        }
        steps.forEach(step -> content.getChildren().add(line(step)));
    }

    private HBox line(Measure step) {
        at++;
        VBox said = new VBox(Texts.wrapping(step.stands() ? Texts.body(step.words()) : Texts.muted(step.words())));
        said.setMinWidth(0);
        said.setAlignment(Pos.CENTER_LEFT);
        String note = note(step);
        if (!note.isEmpty()) {
            said.getChildren().add(Texts.wrapping(Texts.hint(note)));
        }
        HBox row = new HBox(12, Layout.growing(said));
        if (desk.may() && step.stands()) {
            Button wrong = Buttons.link("measure-withdraw-" + at, words("standing.withdraw"));
            wrong.setAccessibleText(words("standing.withdraw-spoken", step.words()));
            wrong.setOnAction(_ -> desk.withdraw(step));
            row.getChildren().add(wrong);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        return styled(row, "open-line");
    }

    private String note(Measure step) {
        return Stream.of(
                        comesBack(step),
                        step.stands() ? "" : words("standing.was-withdrawn"),
                        step.by(),
                        step.reference().isBlank() ? "" : words("measure.ref", step.reference()),
                        step.why().words())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(". "));
    }

    /// Nobody is dropped: when a step that waits for the next brings its child back.
    private String comesBack(Measure step) {
        return Optional.ofNullable(back.get(step.id()))
                .map(day -> words("measure.back", DateWords.date(day)))
                .orElse("");
    }
}
