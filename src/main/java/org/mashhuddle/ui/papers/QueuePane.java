package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.table.EmptyWords;

/// The queue: four sides, a search, the lines under their headings.
final class QueuePane extends VBox {

    private final PapersViewModel model;
    private final PaperList queue;
    private final ToggleGroup group = new ToggleGroup();
    private final ListView<PaperRow> list = new ListView<>();
    private final Button open = Buttons.plain("papers-register", words("papers.register"));
    private final HBox tools = Layout.styled(Layout.row(8), "papers-tools");
    private final HBox foot = Layout.styled(new HBox(), "side-foot");
    private boolean following;

    /// @param register opens the issue register
    QueuePane(PapersViewModel model, Runnable register) {
        this.model = model;
        this.queue = model.list();
        getStyleClass().add("papers-queue");
        open.setOnAction(_ -> register.run());
        fill();
        getChildren().addAll(tabs(), tools, Layout.growing(list), foot);
        tools();
    }

    /// Where the page lies under the queue, the register stands beside the search.
    void fold(boolean stacked) {
        (stacked ? foot : tools).getChildren().remove(open);
        HBox place = stacked ? tools : foot;
        if (!place.getChildren().contains(open)) {
            place.getChildren().add(open);
        }
        Layout.show(foot, !stacked);
    }

    /// On a second line where larger letters leave no room on the first.
    private WrapRow tabs() {
        WrapRow tabs = Layout.styled(new WrapRow(0, 0), "tabs", "papers-tabs");
        tabs.getChildren()
                .addAll(
                        tab("papers-due", words("papers.due"), PaperTab.DUE),
                        tab("papers-not-out", words("papers.not-out"), PaperTab.NOT_OUT),
                        tab("papers-issued", words("papers.issued"), PaperTab.ISSUED),
                        tab("papers-recalled", words("papers.recalled"), PaperTab.RECALLED));
        Buttons.fireByArrows(tabs);
        return tabs;
    }

    private ToggleButton tab(String id, String words, PaperTab side) {
        CountPill pill = new CountPill(0);
        ObservableValue<Integer> count = queue.count(side);
        pill.textProperty().bind(count.map(String::valueOf));
        ToggleButton tab = new ToggleButton(words, pill);
        tab.setId(id);
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            queue.tab().set(side);
        });
        queue.tab().subscribe(now -> tab.setSelected(now == side));
        return Layout.styled(tab, "tab-button");
    }

    private void tools() {
        CustomTextField search = new CustomTextField();
        search.setId("papers-search");
        search.setPromptText(words("papers.search"));
        search.setAccessibleText(words("papers.search"));
        search.setLeft(Layout.row(0, Icons.icon(Feather.SEARCH, "icon-muted")));
        search.textProperty().bindBidirectional(queue.search());
        Button sort = Buttons.plain("papers-order", "");
        sort.textProperty().bind(queue.order().map(order -> switch (order) {
            case RECIPIENT -> words("papers.by-recipient");
            case PAPER -> words("papers.by-paper");
        }));
        sort.setOnAction(_ -> queue.order().set(other(queue.order().get())));
        tools.getChildren().addAll(Layout.growing(search), sort);
    }

    private static PaperOrder other(PaperOrder now) {
        return switch (now) {
            case RECIPIENT -> PaperOrder.PAPER;
            case PAPER -> PaperOrder.RECIPIENT;
        };
    }

    private void fill() {
        list.setId("papers-list");
        list.setAccessibleText(words("papers.title"));
        list.setItems(queue.rows());
        list.setPlaceholder(Texts.wrapping(new EmptyWords(words("papers.nothing"))));
        list.setCellFactory(_ -> new PaperCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.selected().subscribe(this::follow);
        queue.rows().addListener((ListChangeListener<PaperRow>)
                _ -> follow(model.selected().get()));
    }

    private void chosen(@Nullable PaperRow before, @Nullable PaperRow now) {
        if (following || now == null) {
            return;
        }
        switch (now) {
            case PaperRow.Line line -> model.select(Optional.of(line.paper()));
            case PaperRow.Heading _ ->
                skip(list.getItems().indexOf(before) > list.getItems().indexOf(now) ? -1 : 1);
        }
    }

    /// A heading is passed over; at the end the line that was selected stays.
    private void skip(int by) {
        int to = list.getSelectionModel().getSelectedIndex() + by;
        if (to >= 0 && to < list.getItems().size()) {
            Platform.runLater(() -> list.getSelectionModel().select(to));
        } else {
            Platform.runLater(() -> follow(model.selected().get()));
        }
    }

    private void follow(Optional<PaperLine> line) {
        following = true;
        line.ifPresentOrElse(
                one -> list.getSelectionModel().select(new PaperRow.Line(one)),
                list.getSelectionModel()::clearSelection);
        following = false;
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
