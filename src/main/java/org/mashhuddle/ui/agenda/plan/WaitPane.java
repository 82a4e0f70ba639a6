package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.ui.agenda.row.AgendaRow;
import org.mashhuddle.ui.agenda.row.AgendaSidePane;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.table.WaitingList;

/// The items that can wait for the next meeting, the one reason, and the verb.
public final class WaitPane extends AgendaSidePane {

    private final WaitViewModel model;
    private final IntegerBinding rows;
    private final Label standing = Texts.strong("");
    private final Button defer = Buttons.answering(this, Buttons.primary("wait-defer", ""));

    public WaitPane(WaitViewModel model, Runnable close) {
        super("wait-pane", words("agenda.wait-heading"), close);
        this.model = model;
        VBox items = new VBox(items());
        rows = Bindings.size(model.lines());
        rows.subscribe((_, _) -> items.getChildren().setAll(items()));
        content(
                Texts.wrapping(Texts.muted(words("agenda.wait-about"))),
                model.lines().isEmpty() ? Texts.wrapping(Texts.body(words("agenda.wait-nothing"))) : items);
        standing.setId("wait-standing");
        defer.setMaxWidth(Double.MAX_VALUE);
        defer.setOnAction(_ -> model.defer());
        if (!model.lines().isEmpty()) {
            verbs(new PutBackBand("wait-put-back", model.typed()), standing, because(), markOfReason(), defer);
        }
        model.lines().subscribe(this::count);
        count();
        closeWhenDone(close);
    }

    private WaitingList items() {
        return new WaitingList(model.lines().stream().map(WaitPane::line).toList(), model::turn);
    }

    private void closeWhenDone(Runnable close) {
        model.finished().subscribe(done -> {
            if (done) {
                close.run();
            }
        });
    }

    private FieldBox because() {
        TextField why = new TextField();
        why.setId("wait-why");
        why.textProperty().bindBidirectional(model.why());
        why.setOnAction(_ -> model.defer());
        FieldBox because = new FieldBox(words("dialog.why"), why, words("dialog.why-hint"));
        because.error().bind(model.problem());
        return because;
    }

    private FieldBox markOfReason() {
        return new FieldBox(words("sharing.reason"), SharingMarkField.of("wait-mark", model.agencies(), model.mark()));
    }

    private void count() {
        standing.setText(model.standing());
        defer.setText(model.verb());
    }

    private static WaitingList.Line line(WaitLine line) {
        AgendaRow.Item item = line.item();
        String reasons = item.reasons().stream().map(Reason.Phrase::text).collect(Collectors.joining(" · "));
        return new WaitingList.Line(item.number(), item.who().name(), item.minutes(), reasons, line.ticked());
    }
}
