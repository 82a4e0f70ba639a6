package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;

/// Says that all contacts were looked at; beside it who said so, or what still waits.
final class TriageFinish extends HBox {

    private final TriageListModel model;
    private final Label standing = Texts.wrapping(Texts.body(""));
    private final Button finish = Buttons.withKey(Buttons.plain("triage-finish", words("triage.finish")), "F");

    TriageFinish(TriageListModel model) {
        super(8);
        this.model = model;
        styled(this, "agenda-left-off-tools");
        standing.setId("triage-finished");
        standing.setMinWidth(0);
        finish.setMinWidth(USE_PREF_SIZE);
        finish.setOnAction(_ -> model.finish());
        getChildren().setAll(standing, Layout.grow(), finish);
        model.list().subscribe(read -> read.ifPresent(this::show));
    }

    private void show(TriageList read) {
        standing.setText(said(read));
        finish.setDisable(!model.mayFinish());
        Layout.show(finish, model.finishes() && read.finished().isEmpty());
    }

    private static String said(TriageList read) {
        if (read.nothingWaits()) {
            return read.finished()
                    .map(by -> words("triage.finished", by.by(), DateWords.dateTime(by.at())))
                    .orElseGet(() -> words("triage.not-finished"));
        }
        return new TriageWaiting(read.count(TriageList.Kind.NO_RULE), read.toLook(), 0).parts();
    }
}
