package org.mashhuddle.ui.settings.governance;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.AccessReview;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.KeyVerbs;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.page.PageTools;
import org.mashhuddle.ui.kit.page.PagesPane;
import org.mashhuddle.ui.kit.table.Columns;
import org.mashhuddle.ui.kit.table.Tables;

/// What is held of the child whom a request is about, one line an entry: G gives it, L leaves it out, N
/// is the next that waits. Or the pages of the copy.
final class AccessCopyPane extends BorderPane {

    private final AccessCopyViewModel model;
    private final CopyForms forms;
    private final TableView<AccessEntry> table;

    /// @param forms stand beside it
    AccessCopyPane(AccessCopyViewModel model, CopyForms forms) {
        this.model = model;
        this.forms = forms;
        this.table = table();
        setId("access-copy");
        setTop(bar());
        model.prepared().subscribe(made -> {
            setCenter(made.isPresent() ? pages() : table);
            made.ifPresent(_ -> forms.make());
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> KeyVerbs.press(event, this::pressed));
        Tables.chosen(table, entry -> forms.entry(entry, this::next));
    }

    private BorderPane pages() {
        PagesPane sheets = new PagesPane(model.pages());
        BorderPane read = new BorderPane(sheets);
        read.setTop(new PageTools(model.pages(), sheets));
        return read;
    }

    private VBox bar() {
        Label whose = Texts.h2("");
        whose.setId("access-whose");
        whose.textProperty()
                .bind(model.review()
                        .map(all -> all.flatMap(AccessReview::child)
                                .map(Child::displayName)
                                .orElse("")));
        Label stands = Texts.body("");
        stands.setId("access-stands");
        stands.textProperty()
                .bind(model.review()
                        .map(all -> all.filter(each -> each.child().isPresent())
                                .map(AccessCopyPane::stands)
                                .orElse("")));
        Button back = Buttons.plain("access-back", words("access.back"));
        back.setOnAction(_ -> back());
        Button read = Buttons.primary("access-read", words("access.read"));
        read.setOnAction(_ -> model.read());
        read.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.prepared().get().isPresent()
                                || model.review()
                                        .get()
                                        .filter(all -> all.child().isPresent() && all.waiting() == 0)
                                        .isEmpty(),
                        model.review(),
                        model.prepared()));
        return new VBox(Layout.styled(Layout.row(8, whose, stands, Layout.grow(), back, read), "toolbar"));
    }

    private static String stands(AccessReview review) {
        return words("access.stands", review.entries().size(), review.waiting());
    }

    private void back() {
        if (model.prepared().get().isPresent()) {
            model.closePages();
            table.requestFocus();
        } else {
            model.close();
        }
    }

    private TableView<AccessEntry> table() {
        TableView<AccessEntry> all =
                Tables.of("access-entries", words("access.entries"), model.entries(), words("access.none"));
        all.getColumns().add(Columns.text(words("settings.state"), 88, AccessCopyPane::state));
        all.getColumns()
                .add(Columns.text(
                        words("access.source"), 176, entry -> entry.held().source()));
        all.getColumns()
                .add(Columns.text(
                        words("access.what"), 144, entry -> entry.held().heading()));
        all.getColumns().add(Columns.text(words("access.marks"), 176, AccessCopyPane::marks));
        all.getColumns()
                .add(Columns.text(
                        words("access.words"),
                        240,
                        entry -> entry.hidden()
                                ? words("access.hidden")
                                : entry.held().words()));
        Columns.first(all);
        return all;
    }

    private static String state(AccessEntry entry) {
        if (entry.waits()) {
            return words("access.waits");
        }
        return words(entry.goes() ? "access.goes" : "access.out");
    }

    static String marks(AccessEntry entry) {
        return entry.marks().stream()
                .sorted()
                .map(mark -> GovernanceFields.said("access.mark.", mark))
                .collect(Collectors.joining("; "));
    }

    private boolean pressed(KeyCode code) {
        AccessEntry entry = table.getSelectionModel().getSelectedItem();
        return switch (code) {
            case G -> entry != null && KeyVerbs.done(() -> model.give(entry, this::next));
            case L -> entry != null && KeyVerbs.done(forms::leaveOut);
            case N -> KeyVerbs.done(this::next);
            default -> false;
        };
    }

    /// The first that waits, from the chosen one on.
    void next() {
        int from = Math.max(0, table.getSelectionModel().getSelectedIndex());
        int size = table.getItems().size();
        for (int step = 0; step < size; step++) {
            int place = (from + step) % size;
            if (table.getItems().get(place).waits()) {
                table.getSelectionModel().clearAndSelect(place);
                table.scrollTo(Math.max(0, place - 2));
                table.requestFocus();
                return;
            }
        }
        table.requestFocus();
    }
}
