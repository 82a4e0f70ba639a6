package org.mashhuddle.ui.agenda.triage;

import static org.mashhuddle.ui.kit.control.Layout.styled;
import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.proposal.TriageList;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.KeyVerbs;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.table.EmptyWords;
import org.mashhuddle.ui.kit.text.Copy;
import org.mashhuddle.ui.kit.theme.TextSize;

/// Triage: all contacts since the last meeting by what became of them, the chair's sample beside
/// them, and what changed at its source below.
public final class TriagePane extends VBox {

    /// Below it, in letters of the design's size, the sample is in the list alone: first of its rule.
    private static final double BESIDE = 1_050;

    private final TriageListModel model;
    private final ChangedPane changed;
    private final ListView<TriageRow> list = new ListView<>();
    private final Button put = Buttons.withKey(Buttons.plain("triage-put", words("agenda.put-back")), "P");
    private final Button leave = Buttons.withKey(Buttons.plain("triage-leave", words("triage.leave")), "L");
    private final Button ask = Buttons.withKey(Buttons.plain("triage-ask", words("triage.ask")), "S");
    private final Button copy = Buttons.withKey(Buttons.plain("triage-copy", words("triage.copy")), "C");
    private final Label about = new Label();
    private boolean changedFirst;

    /// @param rules opens the hub's rules
    public TriagePane(TriageListModel model, ChangedViewModel changing, Runnable rules) {
        this.model = model;
        this.changed = new ChangedPane(changing);
        setId("triage");
        setUpList();
        VBox main = Layout.growing(
                new VBox(counts(rules), TriageCell.head(), Layout.growing(list), foot(), new TriageFinish(model)));
        main.setMinWidth(0);
        TriageSamplePane sample = new TriageSamplePane(model);
        HBox both = Layout.growing(new HBox(main, sample));
        getChildren().addAll(both, changed);
        changed.setMaxHeight(USE_PREF_SIZE);
        changing.open().subscribe(open -> Layout.show(changed, changedFirst || open.intValue() > 0));
        ObservableValue<Double> room = TextSize.room(this);
        // Where nobody was left off, the words of the list have the room.
        Runnable beside = () ->
                Layout.show(sample, room.getValue() >= BESIDE && !model.sample().isEmpty());
        room.subscribe(beside);
        model.rows().subscribe(beside);
        beside.run();
        model.rows().subscribe(this::show);
        model.chosen().subscribe(_ -> choose());
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> choose());
    }

    /// Puts the caret on the first row; on what changed, where one came for that.
    public void begin() {
        if (changedFirst) {
            changed.begin();
            return;
        }
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    /// Puts the caret on what changed at its source.
    public void beginChanged() {
        changedFirst = true;
        Layout.show(changed, true);
        changed.begin();
    }

    private Node counts(Runnable rules) {
        WrapRow numbers = Layout.growing(new WrapRow(16, 4));
        Label since = Texts.hint("");
        since.setId("triage-since");
        model.list()
                .subscribe(shown -> shown.ifPresent(read -> {
                    numbers.getChildren()
                            .setAll(
                                    number(
                                            "triage-contacts",
                                            read.contacts(),
                                            words("triage.contacts", read.contacts())),
                                    number(
                                            "triage-to-decide",
                                            read.count(TriageList.Kind.NO_RULE),
                                            words("triage.to-decide")),
                                    number("triage-asked", read.count(TriageList.Kind.ASKED), words("triage.asked-of")),
                                    number("triage-stay", read.count(TriageList.Kind.STAYS), words("triage.staying")),
                                    number(
                                            "triage-off",
                                            read.count(TriageList.Kind.BY_RULE),
                                            words("triage.off-by", read.rules())),
                                    number("triage-to-look", read.toLook(), words("triage.to-look")),
                                    since);
                    since.setText(sinceWhen(read));
                }));
        Button open = Buttons.plain("triage-rules", words("agenda.rules"));
        open.setOnAction(_ -> rules.run());
        return styled(Layout.row(16, numbers, open), "agenda-left-off-tools");
    }

    private static String sinceWhen(TriageList read) {
        return read.since()
                .map(at -> words("triage.since", DateWords.dateTime(at), DateWords.time(read.until())))
                .orElseGet(() -> words("triage.since-ever", DateWords.time(read.until())));
    }

    private static Node number(String id, int many, String words) {
        Label number = Texts.strong(Integer.toString(many));
        number.setId(id);
        number.setMinWidth(USE_PREF_SIZE);
        Label what = Texts.body(words);
        what.setMinWidth(USE_PREF_SIZE);
        return Layout.row(6, number, what);
    }

    private void setUpList() {
        list.setId("triage-list");
        list.setAccessibleText(words("triage.list"));
        list.setCellFactory(_ -> new TriageCell(model));
        list.setPlaceholder(new EmptyWords(words("triage.nothing")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// The same row as before is chosen, or that of its place.
    private void show(List<TriageRow> rows) {
        TriageRow before = list.getSelectionModel().getSelectedItem();
        int place = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(rows);
        if (before != null && !rows.isEmpty()) {
            int same = IntStream.range(0, rows.size())
                    .filter(i -> rows.get(i).key().equals(before.key()))
                    .findFirst()
                    .orElse(Math.clamp(place, 0, rows.size() - 1));
            list.getSelectionModel().clearAndSelect(same);
            list.getFocusModel().focus(same);
        }
    }

    private HBox foot() {
        put.setOnAction(_ -> model.putOn(those()));
        leave.setOnAction(_ -> model.leaveOff(those()));
        ask.setOnAction(_ -> model.sender().askOrAnswer(those(), Copy::of));
        copy.setOnAction(_ -> single().ifPresent(one -> model.sender().copyAgain(one, Copy::of)));
        about.setId("triage-about");
        about.setMinWidth(USE_PREF_SIZE);
        return styled(
                Layout.row(8, about, Texts.hint(words("triage.keys")), Layout.grow(), copy, put, ask, leave),
                "agenda-left-off-tools");
    }

    private void choose() {
        list.refresh();
        List<TriageRow.One> those = those();
        int agreed = TriageListModel.count(those, model::mayAgree);
        int asked = TriageListModel.count(those, model::mayLeaveOff);
        about.setText(words("triage.about", TriageListModel.count(those, _ -> true)));
        leave.setText(agreed > 0 && asked == 0 ? words("triage.agree-leave", agreed) : words("triage.leave"));
        leave.setDisable(agreed + asked == 0);
        Predicate<TriageRow.One> on = model::mayPutOn;
        put.setDisable(those.stream().noneMatch(on));
        SenderVerbs sender = model.sender();
        boolean answers = single().filter(sender::mayAnswer).isPresent();
        ask.setText(words(answers ? "triage.answer" : "triage.ask"));
        ask.setDisable(!answers && single().filter(sender::mayAsk).isEmpty());
        Layout.show(copy, answers);
    }

    /// The one that a verb on a single contact is about.
    private Optional<TriageRow.One> single() {
        List<TriageRow.One> those = those();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    private List<TriageRow.One> those() {
        return model.about(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
    }

    private void press(KeyEvent event) {
        TriageRow row = list.getSelectionModel().getSelectedItem();
        if (row == null || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.A) {
                model.chooseGroup(row);
                event.consume();
            }
            return;
        }
        KeyVerbs.press(event, key -> switch (key) {
            case SPACE -> KeyVerbs.done(() -> model.toggle(row));
            case LEFT -> KeyVerbs.done(() -> model.fold(row, true));
            case RIGHT -> KeyVerbs.done(() -> model.fold(row, false));
            case ENTER -> KeyVerbs.done(() -> model.openRecord(row));
            case P -> KeyVerbs.done(() -> model.putOn(those()));
            case L -> KeyVerbs.done(() -> model.leaveOff(those()));
            case S -> KeyVerbs.done(() -> model.sender().askOrAnswer(those(), Copy::of));
            case C -> KeyVerbs.done(copy::fire);
            case F -> KeyVerbs.done(model::finish);
            case A -> KeyVerbs.done(() -> model.agree(those()));
            default -> false;
        });
    }
}
