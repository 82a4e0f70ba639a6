package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.MeetingType;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.ui.agenda.row.AgendaSidePane;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.MarkButton;
import org.mashhuddle.ui.kit.control.Option;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.PopupChoice;

/// Calls an ad-hoc meeting: those it is about, whoever else, of which type, why.
public final class CallPane extends AgendaSidePane {

    private final CallViewModel model;
    private final VBox who = new VBox();
    private final CustomTextField find = new CustomTextField();
    private final Button open = Buttons.answering(this, Buttons.primary("call-open", words("call.open")));
    private final PopupChoice<WhoToAdd> popup;

    public CallPane(CallViewModel model, Runnable close) {
        super("call-pane", words("call.heading"), close);
        this.model = model;
        this.popup = new PopupChoice<>("call-found", WhoToAdd::said, this::take);
        content(
                new PutBackBand("call-put-back", model.typed()),
                Texts.wrapping(Texts.muted(words("call.about"))),
                who,
                new FieldBox(words("call.more"), find()),
                typeIfSeveral(),
                new FieldBox(words("call.why"), why()),
                new FieldBox(
                        words("sharing.reason"), SharingMarkField.of("call-mark", model.agencies(), model.mark())));
        foot();
        model.subjects().subscribe(this::draw);
        draw();
        find.setText(model.looked());
        find.end();
        Node first = model.subjects().isEmpty() || !model.looked().isEmpty() ? find : open;
        // After the rows beside it, whose keys defer and leave off.
        Caret.into(this, first::requestFocus);
    }

    private TextField why() {
        TextField why = new TextField();
        why.setId("call-why");
        why.textProperty().bindBidirectional(model.why());
        why.setOnAction(_ -> model.open());
        return why;
    }

    private VBox typeIfSeveral() {
        VBox types = new VBox(new FieldBox(words("call.type"), types()));
        Runnable several = () -> Layout.show(types, model.types().size() > 1);
        model.types().subscribe(several);
        several.run();
        return types;
    }

    private void foot() {
        Label problem = Texts.wrapping(Layout.styled(new Label(), "text-danger"));
        problem.setId("call-problem");
        problem.textProperty().bind(model.problem());
        model.problem().subscribe(said -> Layout.show(problem, !said.isEmpty()));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(_ -> model.open());
        verbs(problem, open);
    }

    private void draw() {
        who.getChildren().clear();
        for (Subject one : model.subjects()) {
            who.getChildren().add(line(one, who.getChildren().size() + 1));
        }
    }

    private HBox line(Subject one, int place) {
        Button away = Buttons.icon("call-remove-" + place, Feather.X, words("call.remove", model.said(one)));
        away.setOnAction(_ -> model.remove(one));
        Label said = Texts.wrapping(Texts.strong(model.said(one)));
        said.setMaxWidth(Double.MAX_VALUE);
        return Layout.row(8, Layout.growing(said), Layout.styled(away, "bare"));
    }

    private CustomTextField find() {
        find.setId("call-find");
        find.setLeft(Icons.icon(Feather.SEARCH, "icon-muted"));
        find.setPromptText(words("add.find-prompt"));
        find.textProperty().subscribe((_, typed) -> {
            popup.typedOn();
            model.search(typed);
        });
        model.found().subscribe(found -> popup.answer(find, found));
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (popup.press(event)) {
                event.consume();
            }
        });
        return find;
    }

    private void take(WhoToAdd one) {
        switch (one) {
            case WhoToAdd.Known known -> {
                model.add(known.subject());
                find.clear();
            }
            case WhoToAdd.Fresh fresh -> model.newcomer(fresh.looked());
        }
    }

    private MarkButton<MeetingType> types() {
        MarkButton<MeetingType> types = new MarkButton<>("call-type", words("call.type"));
        model.types()
                .subscribe(() -> types.offer(model.types().stream()
                        .map(each -> new Option<>(each, each.label(), Feather.USERS))
                        .toList()));
        types.offer(model.types().stream()
                .map(each -> new Option<>(each, each.label(), Feather.USERS))
                .toList());
        types.valueProperty().bindBidirectional(model.type());
        return types;
    }
}
