package org.mashhuddle.ui.children.record;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.ui.children.event.EventFields;
import org.mashhuddle.ui.children.event.EventForm;
import org.mashhuddle.ui.children.event.EventKind;
import org.mashhuddle.ui.children.form.AskFields;
import org.mashhuddle.ui.children.form.BirthFields;
import org.mashhuddle.ui.children.form.CompareFields;
import org.mashhuddle.ui.children.form.DeathFields;
import org.mashhuddle.ui.children.form.LinkFields;
import org.mashhuddle.ui.children.form.RestrictForm;
import org.mashhuddle.ui.children.form.SideForm;
import org.mashhuddle.ui.children.form.SideScroll;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.dialog.PutBackBand;
import org.mashhuddle.ui.kit.field.FieldBox;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.kit.text.RoleLabels;

/// A small form beside a record: why, to whom, what link.
public final class SideFormPane extends VBox {

    private final RecordActions desk;
    private final SideForm form;
    private Optional<EventFields> fields = Optional.empty();

    public SideFormPane(RecordActions desk, SideForm form) {
        super(8);
        this.desk = desk;
        this.form = form;
        setId("side-form");
        styled(this, "side-foot");
        getChildren().add(new PutBackBand("side-put-back", new ReadOnlyStringWrapper(desk.putBack()), desk::leaveIt));
        fields();
        getChildren().addAll(problem(), verbs());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void fields() {
        switch (form) {
            case SideForm.Why why -> why(why);
            case SideForm.Linking linking ->
                getChildren().addAll(heading(words("children.link-heading")), new LinkFields(linking.form()));
            case SideForm.Restricting restricting -> restricting(restricting.form());
            case SideForm.Choosing choosing -> choosing(choosing);
            case SideForm.Recording recording -> recording(recording.form());
            case SideForm.Asking asking -> headed("children.ask-heading", new AskFields(asking.form()));
            case SideForm.Comparing comparing ->
                headed("children.compare-heading", new SideScroll(new CompareFields(comparing.form())));
            case SideForm.Bearing birth ->
                headed("children.birth-heading", new SideScroll(new BirthFields(birth.form())));
            case SideForm.Dying death -> headed("children.death-heading", new DeathFields(death.form()));
        }
    }

    public void focus() {
        applyCss();
        Node first = switch (form) {
            case SideForm.Why _ -> lookup("#side-reason");
            case SideForm.Linking _ -> lookup("#link-find");
            case SideForm.Restricting _ -> lookup(".check-box");
            case SideForm.Choosing _ -> lookup("#event-kind-contact");
            case SideForm.Recording _ -> fields.map(EventFields::first).orElse(null);
            case SideForm.Asking _ -> lookup("#ask-agency");
            case SideForm.Comparing _ -> lookup("#compare-1-1");
            case SideForm.Bearing _ -> lookup("#birth-day");
            case SideForm.Dying _ -> lookup("#death-day");
        };
        if (first != null) {
            first.requestFocus();
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            desk.leave();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            desk.confirm();
            event.consume();
        }
    }

    private void choosing(SideForm.Choosing choosing) {
        VBox kinds = Layout.column(4);
        for (EventKind kind : choosing.kinds()) {
            Button button = Buttons.plain("event-kind-" + kind.key(), kind.said());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> desk.events().begin(kind));
            kinds.getChildren().add(button);
        }
        getChildren().addAll(heading(words("event.heading")), kinds);
    }

    private void recording(EventForm typed) {
        EventFields shown = new EventFields(typed);
        fields = Optional.of(shown);
        ScrollPane scroll = styled(new ScrollPane(shown), "minutes-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(160);
        String said = typed.kind().said();
        getChildren()
                .addAll(
                        heading(typed.corrects() ? words("event.correct-heading", said) : said),
                        Layout.growing(scroll));
    }

    private void headed(String key, Node fields) {
        getChildren().addAll(heading(words(key)), fields);
    }

    private static Label heading(String words) {
        return Texts.wrapping(Texts.h2(words));
    }

    private void why(SideForm.Why why) {
        getChildren()
                .addAll(
                        heading(
                                switch (why.what()) {
                                    case SideForm.For.Ending _ -> words("children.end-heading", why.about());
                                    case SideForm.For.Lifting _ -> words("children.lift-heading");
                                    case SideForm.For.Showing _ -> words("children.show-heading");
                                    case SideForm.For.Withdrawing _ -> words("event.withdraw-heading");
                                    case SideForm.For.Living _ -> words("children.living-heading");
                                    case SideForm.For.Answered _ -> words("children.met-heading", why.about());
                                }),
                        reason(why.reason()));
        if (why.what() instanceof SideForm.For.Withdrawing) {
            getChildren()
                    .add(new FieldBox(
                            words("sharing.reason"), SharingMarkField.of("side-mark", desk.agencies(), why.mark())));
        }
    }

    private static FieldBox reason(StringProperty typed) {
        GrowingArea area = new GrowingArea("side-reason", "");
        area.textProperty().bindBidirectional(typed);
        return new FieldBox(words("dialog.why"), area, words("children.why-hint"));
    }

    private void restricting(RestrictForm typed) {
        VBox users = Layout.column(0);
        typed.users().forEach(user -> users.getChildren().add(tick(typed, user)));
        getChildren()
                .addAll(
                        heading(words("children.restrict-heading")),
                        Texts.wrapping(Texts.hint(words("children.restrict-hint"))),
                        users,
                        reason(typed.reason()));
    }

    private static CheckBox tick(RestrictForm typed, User user) {
        CheckBox tick = new CheckBox(words("children.user", user.name(), RoleLabels.brief(user.roles())));
        tick.setMnemonicParsing(false);
        tick.setMinHeight(32);
        tick.setSelected(typed.named().contains(user.id()));
        tick.selectedProperty().subscribe((_, on) -> typed.name(user.id(), on));
        return tick;
    }

    private Label problem() {
        Label problem = Texts.wrapping(styled(new Label("", Icons.small(Feather.ALERT_CIRCLE)), "field-error"));
        problem.setId("side-problem");
        problem.textProperty().bind(form.problem());
        form.problem().subscribe(words -> Layout.show(problem, !words.isEmpty()));
        return problem;
    }

    private HBox verbs() {
        Button confirm = Buttons.withKey(Buttons.primary("side-confirm", verb()), "Ctrl+Enter");
        confirm.setOnAction(_ -> desk.confirm());
        Button leave = Buttons.plain("side-leave", words("dialog.cancel"));
        leave.setOnAction(_ -> desk.leave());
        return form instanceof SideForm.Choosing ? Layout.row(8, leave) : Layout.row(8, confirm, leave);
    }

    private String verb() {
        return switch (form) {
            case SideForm.Linking _ -> words("children.link-verb");
            case SideForm.Restricting _ -> words("children.restrict-verb");
            case SideForm.Choosing _ -> "";
            case SideForm.Recording(EventForm typed) -> words(typed.corrects() ? "event.correct-verb" : "event.verb");
            case SideForm.Asking _ -> words("children.ask");
            case SideForm.Comparing _ -> words("children.compare-verb");
            case SideForm.Bearing _ -> words("children.birth-verb");
            case SideForm.Dying _ -> words("children.death-verb");
            case SideForm.Why why ->
                switch (why.what()) {
                    case SideForm.For.Ending _ -> words("children.end-verb");
                    case SideForm.For.Lifting _ -> words("children.lift-verb");
                    case SideForm.For.Showing _ -> words("children.show-verb");
                    case SideForm.For.Withdrawing _ -> words("event.withdraw-verb");
                    case SideForm.For.Living _ -> words("children.living-verb");
                    case SideForm.For.Answered _ -> words("children.met-verb");
                };
        };
    }
}
