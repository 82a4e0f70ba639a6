package org.mashhuddle.ui.settings.law;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.mashhuddle.ui.kit.table.EmptyWords;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The rules by kind; the arrows go past the heads of the groups.
final class LawList extends ListView<LawRow> {

    private final LawViewModel model;
    private boolean following;

    /// @param edit leads to where the hub's own clocks are kept
    LawList(LawViewModel model, Runnable edit) {
        this.model = model;
        setId("law");
        setAccessibleText(words("settings.section.law"));
        setItems(model.rows());
        setPlaceholder(new EmptyWords(words("settings.law.none")));
        setCellFactory(_ -> new LawCell(this));
        // A list keeps the heights it measured.
        TextSize.room(this).subscribe(_ -> Platform.runLater(this::refresh));
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> follow(before, now));
        model.selected().subscribe(this::select);
        setOnKeyPressed(event -> {
            boolean own =
                    model.selected().get().filter(LawRow.Own.class::isInstance).isPresent();
            if (event.getCode() == KeyCode.ENTER && own && model.mayEdit()) {
                event.consume();
                Optional.ofNullable(getScene())
                        .map(scene -> scene.lookup("#law-amount"))
                        .ifPresent(Node::requestFocus);
            }
            boolean local = model.selected()
                    .get()
                    .filter(LawRow.Local.class::isInstance)
                    .isPresent();
            if (event.getCode() == KeyCode.ENTER && local && model.mayEdit()) {
                event.consume();
                edit.run();
            }
        });
    }

    private void select(Optional<LawRow> chosen) {
        following = true;
        chosen.ifPresent(getSelectionModel()::select);
        following = false;
    }

    private void follow(@Nullable LawRow before, @Nullable LawRow now) {
        if (following || now == null) {
            return;
        }
        if (now instanceof LawRow.Group) {
            skip(getItems().indexOf(before) > getItems().indexOf(now) ? -1 : 1);
        } else {
            model.selected().set(Optional.of(now));
        }
    }

    private void skip(int by) {
        int to = getSelectionModel().getSelectedIndex() + by;
        Platform.runLater(() -> {
            if (to >= 0 && to < getItems().size()) {
                getSelectionModel().select(to);
            } else {
                select(model.selected().get());
            }
        });
    }
}
