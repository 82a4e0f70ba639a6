package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.service.backups.RestoreChoice;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// The copies that were found at the left; at the right what the chosen one is, what would be lost,
/// and the passphrase that it takes.
final class RestorePane extends VBox {

    private static final double WIDTH = 1000;
    private static final double HALF = 300;
    private final RestoreViewModel model;
    private final Runnable back;
    private final ListView<RestoreChoice> copies = new ListView<>();
    private final VBox about = new VBox(4);
    private final RestoreForm form;
    private final Button elsewhere = Buttons.link("restore-elsewhere", words("restore.elsewhere"));

    /// @param damage why the hub here does not open; empty where somebody asked to come here
    RestorePane(UnlockViewModel unlock, String damage) {
        super(16);
        this.model = unlock.restore();
        this.back = unlock::stopRestoring;
        this.form = new RestoreForm(model);
        setId("restore");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren()
                .add(Layout.row(12, Icons.large(Feather.SHIELD), styled(new Label(words("restore.title")), "t28")));
        if (!damage.isEmpty()) {
            getChildren().add(new Banner("restore-damage", Banner.Kind.BAD, damage).boxed());
        }
        HBox card = styled(new HBox(left(), Layout.growing(right())), "card");
        card.setPadding(new Insets(1));
        card.setMinHeight(420);
        getChildren().addAll(card, links());
        // Before the passphrase field, which keeps Esc for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.chosen().subscribe(this::show);
        putCaret();
    }

    /// Esc leads back to where one came from.
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.running().get().isEmpty()) {
            back.run();
            event.consume();
        }
    }

    /// Once the page is in the window: before that nothing in it takes the caret.
    private void putCaret() {
        Platform.runLater(() -> Caret.into(this, this::focus));
    }

    private void focus() {
        if (model.chosen().get().isPresent()) {
            form.focus();
        } else {
            elsewhere.requestFocus();
        }
    }

    private VBox left() {
        copies.setId("restore-copies");
        copies.setAccessibleText(words("restore.found"));
        copies.setItems(model.choices());
        copies.setCellFactory(_ -> new RestoreCell());
        copies.getStyleClass().add("rows-48");
        copies.setPlaceholder(Texts.wrapping(new EmptyWords(words("restore.none"))));
        copies.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, now) -> model.chosen().set(Optional.ofNullable(now)));
        Label where = Texts.wrapping(Texts.hint(""));
        where.setId("restore-where");
        where.textProperty().bind(model.where());
        elsewhere.setOnAction(_ -> model.lookElsewhere());
        VBox head = Layout.column(4, Texts.strong(words("restore.found")), where, elsewhere);
        head.setPadding(new Insets(16));
        VBox left = styled(new VBox(head, Layout.growing(copies)), "names");
        left.setMinWidth(336);
        left.setPrefWidth(336);
        return left;
    }

    private VBox right() {
        about.setId("restore-about");
        VBox right = new VBox(16, Layout.growing(about), form);
        right.setPadding(new Insets(24));
        return right;
    }

    private void show(Optional<RestoreChoice> chosen) {
        about.getChildren().clear();
        chosen.ifPresent(choice -> {
            copies.getSelectionModel().select(choice);
            Label heading = Texts.wrapping(Texts.h1(form.heading(choice)));
            heading.setId("restore-heading");
            about.getChildren().add(heading);
            about.getChildren().add(state(choice));
            HBox both = new HBox(24, Layout.growing(holds(choice)), Layout.growing(lost(choice)));
            about.getChildren().add(both);
            about.getChildren().addAll(part("restore.happens"), Texts.wrapping(Texts.body(model.happens(choice))));
        });
        if (chosen.isEmpty()) {
            about.getChildren().add(Texts.wrapping(Texts.muted(words("restore.pick"))));
        }
        form.setDisable(
                chosen.filter(choice -> choice.backup().problem().isEmpty()).isEmpty());
        putCaret();
    }

    private VBox holds(RestoreChoice choice) {
        GridPane facts = new GridPane(12, 4);
        facts.setId("restore-holds");
        int row = 0;
        for (RestoreViewModel.Fact fact : model.facts(choice)) {
            facts.addRow(row++, Texts.hint(fact.name()), Texts.wrapping(Texts.body(fact.value())));
        }
        VBox holds = Layout.column(4, part("restore.holds"), facts);
        holds.setPrefWidth(HALF);
        return holds;
    }

    private VBox lost(RestoreChoice choice) {
        Label lost = Texts.wrapping(Texts.body(model.lost(choice)));
        lost.setId("restore-lost");
        VBox all = Layout.column(4, part("restore.lost-heading"), lost);
        all.setPrefWidth(HALF);
        return all;
    }

    private static Label part(String key) {
        Label part = Texts.h2(words(key));
        VBox.setMargin(part, new Insets(12, 0, 0, 0));
        return part;
    }

    private static Label state(RestoreChoice choice) {
        return choice.backup()
                .problem()
                .map(why -> styled(
                        Texts.wrapping(new Label(words("restore.damaged", why), Icons.icon(Feather.ALERT_TRIANGLE))),
                        "text-danger"))
                .orElseGet(() -> styled(
                        Texts.wrapping(new Label(words("restore.checked"), Icons.icon(Feather.CHECK_CIRCLE))),
                        "text-success"));
    }

    private HBox links() {
        Button leave = Buttons.link("restore-back", words("restore.back"));
        leave.setOnAction(_ -> back.run());
        return Layout.row(16, leave, Layout.grow(), Texts.hint(words("restore.command")));
    }
}
