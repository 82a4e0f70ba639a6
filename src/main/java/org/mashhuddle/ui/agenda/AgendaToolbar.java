package org.mashhuddle.ui.agenda;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.ui.agenda.row.Totals;
import org.mashhuddle.ui.agenda.triage.TriageWaiting;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.CountPill;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.theme.TextSize;

/// The tabs, and the verbs of the whole agenda; one of them is primary.
final class AgendaToolbar extends VBox {

    /// Below it, in letters of the design’s size as the three below, the tabs stand nearer together.
    private static final double ROOMY = 1_420;

    /// Below it More is an icon.
    private static final double WIDE = 1_350;

    /// Below it the key of the primary verb goes too; F1 tells it.
    private static final double NARROW = 1_250;

    /// Below it the verbs take a line of their own.
    private static final double TWO_LINES = 1_100;

    /// What the verbs of a meeting take that is held with an agenda that nobody froze: to freeze it, and to go there.
    private static final double BOTH = 220;

    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");

    private final ObservableValue<Double> room = TextSize.room(this);
    private final AgendaViewModel model;
    private final ToggleGroup group = new ToggleGroup();

    AgendaToolbar(AgendaViewModel model, Consumer<AgendaTab> show, Verbs verbs) {
        this.model = model;
        HBox tabs = tabs(show);
        Buttons.fireByArrows(tabs);
        HBox first = styled(new HBox(), "toolbar");
        first.getChildren().addAll(tabs, Layout.grow());
        MenuButton print = print();
        Button freeze = freeze();
        MoreMenu more = new MoreMenu(model, verbs);
        Button add = adding(verbs.add());
        shown(add, (_, state) -> isToCome(state));
        HBox second = Layout.row(8, add, order(verbs.order()), print, more);
        second.getChildren().addAll(unfreeze(), freeze, open());
        first.getChildren().add(second);
        getChildren().add(first);
        // It is as wide as its room, and not as what it holds: else nothing ever folds that does not fit.
        setMinWidth(0);
        Runnable fit = () -> {
            double letters = room.getValue() - (isBoth() ? BOTH : 0);
            tabs.pseudoClassStateChanged(NEAR, letters < ROOMY);
            more.fold(letters < WIDE);
            fold(letters < NARROW, print);
            freeze.setContentDisplay(letters < NARROW ? ContentDisplay.TEXT_ONLY : ContentDisplay.RIGHT);
            lines(letters < TWO_LINES, first, second);
        };
        room.subscribe(fit);
        model.frozen().subscribe(fit);
        model.state().subscribe(fit);
    }

    private boolean isBoth() {
        return model.writes() && !model.frozen().getValue() && model.state().getValue() == MeetingState.OPEN;
    }

    private void lines(boolean two, HBox first, HBox second) {
        if (two == getChildren().contains(second)) {
            return;
        }
        first.getChildren().remove(second);
        getChildren().remove(second);
        second.getStyleClass().remove("toolbar");
        if (two) {
            getChildren().add(styled(second, "toolbar"));
        } else {
            first.getChildren().add(second);
        }
    }

    /// Where room is short it keeps its icon, and says its name as a tooltip.
    private static void fold(boolean narrow, ButtonBase button) {
        button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setTooltip(narrow ? new Tooltip(button.getText()) : null);
    }

    /// What opens another pane.
    record Verbs(Runnable add, Runnable order, Runnable call, Runnable coming) {}

    private HBox tabs(Consumer<AgendaTab> show) {
        ToggleButton items =
                tab("tab-items", words("agenda.tab-items"), model.totals().map(Totals::items));
        ToggleButton triage = triage(show);
        ToggleButton returns = new ToggleButton(words("agenda.tab-returns"));
        returns.setId("tab-returns");
        returns.setToggleGroup(group);
        returns.setMinWidth(USE_PREF_SIZE);
        returns.getStyleClass().add("tab-button");
        returns.setOnAction(_ -> choose(returns, AgendaTab.RETURNS, show));
        ToggleButton leftOff = tab(
                "tab-left-off",
                words("agenda.tab-left-off"),
                model.leftOff().considered().map(Number::intValue));
        ToggleButton versions = tab("tab-versions", words("agenda.tab-versions"), size(model.versions()));
        items.setOnAction(_ -> choose(items, AgendaTab.ITEMS, show));
        leftOff.setOnAction(_ -> choose(leftOff, AgendaTab.LEFT_OFF, show));
        versions.setOnAction(_ -> choose(versions, AgendaTab.VERSIONS, show));
        items.setSelected(true);
        return styled(new HBox(items, triage, returns, leftOff, versions), "tabs");
    }

    /// Its pill counts what waits for a person there.
    private ToggleButton triage(Consumer<AgendaTab> show) {
        ObservableValue<TriageWaiting> waiting = TriageWaiting.of(model.triage(), model.changed());
        ToggleButton triage = tab("tab-triage", words("agenda.tab-triage"), waiting.map(TriageWaiting::all));
        triage.accessibleTextProperty().bind(waiting.map(TriageWaiting::spoken));
        triage.setOnAction(_ -> choose(triage, AgendaTab.TRIAGE, show));
        return triage;
    }

    /// Goes to a tab, as a click on it does.
    void choose(AgendaTab side) {
        String id = "tab-" + side.name().toLowerCase(Locale.ROOT).replace('_', '-');
        group.getToggles().stream()
                .map(ToggleButton.class::cast)
                .filter(tab -> id.equals(tab.getId()))
                .findFirst()
                .ifPresent(ToggleButton::fire);
    }

    private void choose(ToggleButton tab, AgendaTab side, Consumer<AgendaTab> show) {
        group.selectToggle(tab);
        show.accept(side);
    }

    private static ObservableValue<Integer> size(ObservableList<?> list) {
        return Bindings.size(list).map(Number::intValue);
    }

    private ToggleButton tab(String id, String words, ObservableValue<Integer> count) {
        CountPill pill = new CountPill(0);
        pill.textProperty().bind(count.map(String::valueOf));
        ToggleButton tab = new ToggleButton(words, pill);
        tab.setId(id);
        tab.setToggleGroup(group);
        tab.setMinWidth(USE_PREF_SIZE);
        return styled(tab, "tab-button");
    }

    private static Button adding(Runnable add) {
        Button button = Buttons.withKey(Buttons.plain("agenda-add", Feather.PLUS, words("agenda.add")), "Ctrl+N");
        button.setOnAction(_ -> add.run());
        return button;
    }

    private Button order(Runnable open) {
        Button order = Buttons.plain("agenda-order", Feather.CHEVRON_DOWN, words("agenda.order"));
        order.setContentDisplay(ContentDisplay.RIGHT);
        order.setOnAction(_ -> open.run());
        shown(order, (frozen, state) -> !frozen && isToCome(state));
        return order;
    }

    private MenuButton print() {
        MenuButton print = new MenuButton(words("agenda.print"), Icons.icon(Feather.PRINTER));
        print.setId("agenda-print");
        print.setMinWidth(USE_PREF_SIZE);
        print.getItems()
                .setAll(
                        copy(words("agenda.print-copies"), model.panes()::printAgenda),
                        copy(words("agenda.print-attendance"), model.panes()::printAttendance),
                        copy(words("agenda.print-contingency"), model.panes()::printContingency));
        return print;
    }

    private static MenuItem copy(String words, Runnable verb) {
        MenuItem copy = new MenuItem(words);
        copy.setOnAction(_ -> verb.run());
        return copy;
    }

    private Button freeze() {
        Button freeze = Buttons.withKey(Buttons.primary("agenda-freeze", words("agenda.freeze")), "Ctrl+Shift+F");
        freeze.setOnAction(_ -> model.freeze());
        shown(freeze, (frozen, state) -> !frozen && isToCome(state));
        return freeze;
    }

    private Button unfreeze() {
        Button unfreeze = Buttons.plain("agenda-unfreeze", words("agenda.unfreeze"));
        unfreeze.setOnAction(_ -> model.unfreeze());
        shown(unfreeze, (frozen, state) -> frozen && isToCome(state));
        return unfreeze;
    }

    private Button open() {
        Button open = Buttons.withKey(Buttons.primary("agenda-open", words("agenda.open")), "Ctrl+M");
        open.setOnAction(_ -> model.openMeeting());
        open.textProperty().bind(model.state().map(AgendaToolbar::leads));
        shown(open, AgendaToolbar::opens);
        return open;
    }

    /// What is done with an agenda follows from whether it is frozen, and how far its meeting is.
    private void shown(Button verb, BiPredicate<Boolean, MeetingState> when) {
        ObservableValue<Boolean> frozen = model.frozen();
        ObservableValue<MeetingState> state = model.state();
        Runnable show = () -> Layout.show(verb, model.writes() && when.test(frozen.getValue(), state.getValue()));
        frozen.subscribe(_ -> show.run());
        state.subscribe(_ -> show.run());
    }

    private static boolean isToCome(MeetingState state) {
        return state == MeetingState.PLANNED || state == MeetingState.OPEN;
    }

    private static boolean opens(boolean frozen, MeetingState state) {
        return switch (state) {
            case PLANNED -> frozen;
            case OPEN, CLOSED -> true;
            case NOT_HELD -> false;
        };
    }

    /// Where the button leads.
    private static String leads(MeetingState state) {
        return words(
                switch (state) {
                    case PLANNED, NOT_HELD -> "agenda.open";
                    case OPEN -> "agenda.open-again";
                    case CLOSED -> "agenda.to-minutes";
                });
    }
}
