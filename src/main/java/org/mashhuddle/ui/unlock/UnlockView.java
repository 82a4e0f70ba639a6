package org.mashhuddle.ui.unlock;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.control.Banner;
import org.mashhuddle.ui.kit.control.Beats;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.StatusSlot;
import org.mashhuddle.ui.kit.dialog.PracticeRibbon;

/// The pages before the hub: first run, making one, names and passphrase.
public final class UnlockView extends StackPane {

    private final UnlockViewModel model;
    private final Beats seconds;

    public UnlockView(UnlockViewModel model) {
        this.model = model;
        setId("unlock");
        getStyleClass().add("stage");
        seconds = new Beats(Duration.seconds(1), this, model::tick);
        model.page().subscribe(this::show);
        model.page().subscribe((was, now) -> {
            if (was == UnlockViewModel.Page.RESTORE && now == UnlockViewModel.Page.FIRST_RUN) {
                Platform.runLater(this::backAtRestore);
            }
        });
    }

    /// Whoever looked at the backups and left them is where they came from.
    private void backAtRestore() {
        // A page that was never drawn holds nothing that could be found.
        applyCss();
        layout();
        Optional.ofNullable(lookup("#restore-from")).ifPresent(Node::requestFocus);
    }

    /// The page, for the window.
    public Screen screen() {
        ObservableValue<String> nothing = new ReadOnlyStringWrapper("");
        return new Screen(this, nothing, nothing, status(), List.of(), seconds::stop);
    }

    private void show(UnlockViewModel.Page page) {
        Region shown = switch (page) {
            case FIRST_RUN -> new FirstRunPane(model);
            case CREATE -> new CreatePane(model.create(), model::stopCreating);
            case NAMES -> new NamesPane(model);
            case RESTORE -> new RestorePane(model, model.problem().get());
        };
        ScrollPane scroll = Layout.scrolling(new StackPane(shown));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox whole = new VBox(policy(), Layout.growing(scroll));
        if (model.practice().isInvented()) {
            whole.getChildren().addFirst(PracticeRibbon.ending(model.practice(), model::endPractice));
        }
        getChildren().setAll(whole);
    }

    /// A policy that cannot be relied on is said before anybody unlocks.
    private Banner policy() {
        Optional<String> trouble = model.policy().trouble();
        Banner band = new Banner("policy-trouble", Banner.Kind.BAD, trouble.orElse(""));
        band.sentence().setWrapText(true);
        Layout.show(band, trouble.isPresent());
        return band;
    }

    private List<Node> status() {
        Label where = new Label();
        where.setId("unlock-where");
        where.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> where(hub()), model.hubName(), model.create().step()));
        StatusSlot idle = StatusSlot.words("unlock-idle", words("unlock.idle"));
        model.page().subscribe(page -> Layout.show(idle, page == UnlockViewModel.Page.NAMES));
        return List.of(new StatusSlot(where), idle);
    }

    /// The hub of this computer, as soon as it has been made: whoever writes its recovery key down reads its name.
    private String hub() {
        CreateViewModel create = model.create();
        boolean made = model.hubName().get().isEmpty() && create.step().get() >= CreateViewModel.KEY;
        return made ? create.hub().get().strip() : model.hubName().get();
    }

    private String where(String hub) {
        return switch (model.practice()) {
            case HELD -> words("practice.where");
            case DEMO_DAY -> words("demo.where");
            case POSSIBLE, FORBIDDEN -> hub.isEmpty() ? words("unlock.none-yet") : words("unlock.where", hub);
        };
    }
}
