package org.mashhuddle.ui.meeting.actions;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.work.ActionId;
import org.mashhuddle.domain.work.ActionStatus;
import org.mashhuddle.ui.kit.control.KeyCap;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.Caret;
import org.mashhuddle.ui.meeting.discussion.ActionLine;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// The open actions of earlier meetings, each with the answer its agency gives today.
public final class EarlierActionsView {

    /// Goes to the first that is not answered.
    public static final String KEY = "Ctrl+Shift+L";

    private final VBox rows = Layout.column(0);
    private final ActionEditor desk;
    private final Supplier<SharingMark> start;
    private final Runnable after;
    private final Map<ActionId, VBox> answering = new HashMap<>();
    private List<ActionLine> shown = List.of();
    /// The one that was asked for by its key, or because the one before was answered: a letter is its answer. Whoever
    /// came to a line by Tab may be writing still, and opens its menu first.
    private Optional<String> asked = Optional.empty();

    /// @param start how far an answer may be shared, until somebody says otherwise
    /// @param after goes on where the last is answered
    public EarlierActionsView(ItemViewModel item, ActionEditor desk, Supplier<SharingMark> start, Runnable after) {
        this.desk = desk;
        this.after = after;
        this.start = start;
        rows.setId("earlier");
        item.earlier().subscribe(this::draw);
    }

    /// The section; away where nothing is open.
    public HBox section(FormColumns columns) {
        HBox row = columns.row(columns.plain(words("meeting.earlier")), rows);
        rows.getChildren().subscribe(() -> Layout.show(row, !rows.getChildren().isEmpty()));
        Layout.show(row, !rows.getChildren().isEmpty());
        return row;
    }

    /// Puts the focus on the first answer that is asked for; whether there is one.
    public boolean focus() {
        Optional<Node> first = rows.getChildren().stream()
                .filter(row -> !answering.containsValue(row))
                .findFirst()
                .map(row -> row.lookup(".menu-button"))
                .or(() -> Optional.ofNullable(rows.lookup(".text-field")));
        first.ifPresent(Node::requestFocus);
        asked = first.map(Node::getId);
        return first.isPresent();
    }

    /// What is being answered is left alone while the list around it changes, and the caret stays where it was; where
    /// that is gone, it goes to the first that is asked.
    private void draw(List<ActionLine> lines) {
        shown = lines;
        boolean here = Caret.isIn(rows);
        Optional<String> before = asked;
        BooleanSupplier back = Caret.keep(rows);
        answering
                .keySet()
                .retainAll(lines.stream().map(line -> line.action().id()).toList());
        lines.stream()
                .filter(line -> !answering.containsKey(line.action().id()))
                .forEach(this::resume);
        rows.getChildren()
                .setAll(lines.stream()
                        .map(line -> Optional.<Node>ofNullable(
                                        answering.get(line.action().id()))
                                .orElseGet(() -> row(line)))
                        .toList());
        if (here && back.getAsBoolean()) {
            asked = before;
        } else if (here && !focus()) {
            after.run();
        }
    }

    /// What was begun and not entered stands where it was typed.
    private void resume(ActionLine line) {
        desk.begunAnswer(line.action())
                .ifPresent(how ->
                        answering.put(line.action().id(), answering(how, line).row()));
    }

    /// Puts the focus on what was begun.
    public void focusHalf() {
        Optional.ofNullable(rows.lookup(".text-field")).ifPresentOrElse(Node::requestFocus, this::focus);
    }

    private EarlierAnswering answering(EarlierAnswer how, ActionLine line) {
        ActionId id = line.action().id();
        return new EarlierAnswering(id(line), line, how, desk, start.get(), () -> answered(id));
    }

    private static String id(ActionLine line) {
        return "earlier-" + line.action().number().replace('.', '-') + "-"
                + line.action().meeting().value();
    }

    private HBox row(ActionLine line) {
        Label text = Layout.styled(Texts.body(line.action().text()), "wrap");
        text.setMaxWidth(Double.MAX_VALUE);
        Label due = ItemActionsView.toned(due(line), line.dueTone());
        due.setMinWidth(Label.USE_PREF_SIZE);
        Label agency = Texts.strong(line.agency());
        agency.setMinWidth(Label.USE_PREF_SIZE);
        HBox row = Layout.row(
                8,
                agency,
                Layout.growing(FormColumns.covered(text, line.action().mark())),
                owner(line),
                due);
        row.getChildren().add(answer(line, row));
        row.setId(id(line));
        return Layout.styled(row, "action-row");
    }

    private static String due(ActionLine line) {
        return line.action().status() == ActionStatus.AGENCY_HAS_NOT_TAKEN_IT
                ? words("meeting.earlier.not-taken", line.due())
                : line.due();
    }

    private static Label owner(ActionLine line) {
        Label owner = Texts.wrapping(Texts.muted(line.owner()));
        owner.setMinWidth(112);
        owner.setPrefWidth(112);
        owner.setMaxWidth(112);
        return owner;
    }

    private MenuButton answer(ActionLine line, HBox row) {
        MenuButton answer = Layout.styled(new MenuButton(words("meeting.earlier.answer")), "flat", "verb-menu");
        answer.setId(id(line) + "-answer");
        answer.setMinWidth(MenuButton.USE_PREF_SIZE);
        answer.setAccessibleText(words("meeting.earlier.spoken", line.action().text()));
        answer.getItems()
                .setAll(Stream.of(EarlierAnswer.values())
                        .map(how -> item(how, line, row))
                        .toList());
        answer.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                asked = Optional.empty();
            }
        });
        answer.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean letters =
                    answer.isShowing() || asked.filter(answer.getId()::equals).isPresent();
            if (letters && !event.isControlDown() && !event.isAltDown()) {
                Stream.of(EarlierAnswer.values())
                        .filter(how -> how.key().equals(event.getCode().getChar()))
                        .findFirst()
                        .ifPresent(how -> {
                            event.consume();
                            // Its letter, which follows, is no part of a name.
                            Platform.runLater(() -> ask(how, line, row));
                        });
            }
        });
        return answer;
    }

    private MenuItem item(EarlierAnswer how, ActionLine line, HBox row) {
        MenuItem item = new MenuItem(how.label(), new KeyCap(how.key()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> ask(how, line, row));
        return item;
    }

    private void ask(EarlierAnswer how, ActionLine line, HBox row) {
        if (rows.getChildren().contains(row)) {
            EarlierAnswering field = answering(how, line);
            answering.put(line.action().id(), field.row());
            draw(shown);
            field.focus();
        }
    }

    /// The next one is asked for at once.
    private void answered(ActionId id) {
        answering.remove(id);
        draw(shown);
        Caret.into(rows, () -> {
            if (!focus()) {
                after.run();
            }
        });
    }
}
