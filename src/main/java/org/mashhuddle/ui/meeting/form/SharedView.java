package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.meeting.discussion.AgencyFinder;
import org.mashhuddle.ui.meeting.discussion.FormColumns;

/// What each agency shares: a heading and a row per agency.
public final class SharedView {

    /// Opens the choice of one more agency.
    public static final String ANOTHER = "Ctrl+Shift+A";

    private final SharedViewModel model;
    private final FormColumns columns;
    private final List<ContributionView> rows = new ArrayList<>();
    private final VBox list = Layout.column(2);
    private final MenuButton another =
            Layout.styled(new MenuButton(words("meeting.shared.another")), "flat", "verb-menu");
    private Runnable back = () -> {};

    public SharedView(SharedViewModel model, FormColumns columns) {
        this.model = model;
        this.columns = columns;
        model.rows().addListener((ListChangeListener<ContributionViewModel>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(this::remove);
                change.getAddedSubList().forEach(this::add);
            }
        });
        model.rows().forEach(this::add);
        another.setId("shared-add");
        another.setTooltip(new Tooltip(words("meeting.shared.another-key", ANOTHER)));
        AgencyFinder.in(another, model::others, this::write);
        another.setOnHidden(_ -> {
            Runnable last = back;
            back = () -> {};
            last.run();
        });
    }

    /// Gives another person of the agency one writes for a row, and the caret to it.
    public void again() {
        written().map(row -> row.model().agency()).ifPresent(this::again);
    }

    /// Opens what of the entry one writes was refused or limited, or folds it.
    public void turnDisclosure() {
        written().ifPresent(ContributionView::turnDisclosure);
    }

    /// Puts the caret where it is not said why not more.
    public void focusRefused() {
        rows.stream()
                .filter(row -> !row.model().disclosure().value().isNone())
                .filter(row -> !row.model().disclosure().value().hasReason())
                .findFirst()
                .ifPresent(ContributionView::focusNotMore);
    }

    /// Opens who says what one writes.
    public void whoSpeaks() {
        written().ifPresent(ContributionView::whoSpeaks);
    }

    /// The section.
    public VBox section() {
        Label heard = Texts.hint("");
        heard.setId("shared-heard");
        heard.textProperty().bind(model.heard());
        return Layout.column(
                2,
                columns.row(
                        columns.section(words("meeting.shared"), "1"), Layout.row(8, heard, Layout.grow(), another)),
                list);
    }

    /// Puts the cursor into the first row that has not spoken, else into the first that can be
    /// written; whether there is one.
    public boolean focus() {
        Optional<ContributionViewModel> next = model.firstNotHeard();
        Optional<ContributionView> row = rows.stream()
                .filter(each -> next.filter(each.model()::equals).isPresent())
                .findFirst()
                .or(() -> rows.stream().filter(ContributionView::isOpen).findFirst());
        row.ifPresent(ContributionView::focus);
        return row.isPresent();
    }

    /// "No information held": of the agency one writes for, else of the first not heard. The caret goes on to
    /// the next words, for which no key is needed between two agencies that hold nothing; taken back, it is
    /// in the text again. Of an agency one does not write for, it stays.
    ///
    /// @return false where the caret goes on to what follows the agencies
    public boolean noneHeld() {
        Optional<ContributionView> here =
                written().filter(row -> row.model().place().isFirst());
        here.map(ContributionView::model).or(model::firstNotHeard).ifPresent(ContributionViewModel::toggleNoneHeld);
        return here.filter(row -> !row.isOpen()).map(this::focusAfter).orElseGet(() -> {
            here.filter(row -> row.model().said().get().isBlank()).ifPresent(ContributionView::focus);
            return true;
        });
    }

    private boolean focusAfter(ContributionView row) {
        Optional<ContributionView> next = rows.stream()
                .skip(rows.indexOf(row) + 1L)
                .filter(ContributionView::isOpen)
                .findFirst();
        next.ifPresent(ContributionView::focus);
        return next.isPresent();
    }

    private Optional<ContributionView> written() {
        return rows.stream().filter(ContributionView::isWritten).findFirst();
    }

    private void again(Agency agency) {
        focus(model.again(agency));
    }

    private void focus(ContributionViewModel row) {
        rows.stream().filter(each -> each.model() == row).forEach(ContributionView::focus);
    }

    private void add(ContributionViewModel row) {
        ContributionView view = new ContributionView(row, columns, model.agencies(), () -> again(row.agency()));
        int at = model.rows().indexOf(row);
        rows.add(at, view);
        list.getChildren().add(at, view.row());
        // An empty row of a further person goes once the caret is elsewhere.
        view.row().focusWithinProperty().subscribe((_, here) -> {
            if (!here) {
                Platform.runLater(() -> left(view));
            }
        });
    }

    private void left(ContributionView view) {
        if (!view.isWritten() && rows.contains(view)) {
            model.left(view.model());
        }
    }

    private void remove(ContributionViewModel row) {
        rows.stream().filter(each -> each.model() == row).toList().forEach(view -> {
            rows.remove(view);
            list.getChildren().remove(view.row());
        });
    }

    /// Opens the choice of one more agency; closed again, the caret is where it was.
    public void another() {
        BooleanSupplier caret = Caret.keep(list);
        back = () -> {
            if (!caret.getAsBoolean()) {
                focus();
            }
        };
        another.requestFocus();
        another.show();
    }

    private void write(Agency agency) {
        back = () -> {};
        focus(model.add(agency));
    }
}
