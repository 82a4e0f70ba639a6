package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mashhuddle.domain.hub.law.LawState;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.ChosenOutcome;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.SharingMarkField;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.field.ChipField;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.kit.field.GrowingArea;
import org.mashhuddle.ui.meeting.discussion.FieldBinding;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.discussion.OutcomeDate;

/// What is decided, and why.
public final class DecisionView {

    private final ItemViewModel item;
    private final DecisionViewModel model;
    private final FormColumns columns;
    private final ChipField<ChosenOutcome> outcomes;
    private final VBox dates = Layout.column(4);
    private final HBox datesRow;

    public DecisionView(ItemViewModel item, FormColumns columns) {
        this.item = item;
        this.model = item.decision();
        this.columns = columns;
        this.outcomes =
                new ChipField<>("decision", words("meeting.decision.choose"), model::words, model::offeredWords);
        outcomes.typing().setAccessibleText(words("meeting.decision"));
        outcomes.close(outcome -> !model.mayChoose(outcome));
        this.datesRow = columns.row(columns.plain(""), dates);
    }

    /// The section.
    public VBox section(List<Agency> agencies) {
        Bindings.bindContentBidirectional(outcomes.chosen(), model.outcomes());
        model.outcomes().addListener((ListChangeListener<ChosenOutcome>) _ -> outcomes.offer(model.offered()));
        outcomes.offer(model.offered());
        model.outcomes().subscribe(this::prompt);
        prompt();
        model.dates().addListener((ListChangeListener<OutcomeDate>) _ -> ask());
        ask();
        DisagreementsView disagreements = new DisagreementsView(item.disagreements(), columns, agencies);
        return Layout.column(
                5,
                columns.row(columns.section(words("meeting.decision"), "5"), outcomes),
                datesRow,
                setsOff(),
                columns.row(columns.plain(""), because(agencies)),
                Cover.over(new GroundsView(item.grounds(), columns).rows(), item.closer()),
                // After them: Tab from the because is in the next text, and no word of it presses this.
                columns.row(columns.plain(""), family()),
                columns.row(columns.plain(""), basis(disagreements)),
                disagreements.rows());
    }

    /// Puts the cursor there.
    public void focus() {
        outcomes.typing().requestFocus();
    }

    private HBox setsOff() {
        Label said = Texts.wrapping(Texts.hint(""));
        said.setId("decision-sets-off");
        said.textProperty().bind(model.setsOff());
        HBox row = columns.row(columns.plain(""), said);
        model.setsOff().subscribe(now -> Layout.show(row, !now.isEmpty()));
        return row;
    }

    private void prompt() {
        outcomes.typing()
                .setPromptText(
                        words(model.outcomes().isEmpty() ? "meeting.decision.choose" : "meeting.decision.another"));
    }

    private void ask() {
        dates.getChildren().setAll(model.dates().stream().map(this::date).toList());
        Layout.show(datesRow, !model.dates().isEmpty());
    }

    private Node date(OutcomeDate date) {
        TextField when = new TextField();
        when.setId("decision-when-" + (model.dates().indexOf(date) + 1));
        when.setPrefWidth(176);
        when.setAccessibleText(date.question());
        FieldBinding.tie(when, date.typed(), date::accept);
        FieldBinding.entered(when, date::accept);
        Label question = Texts.strong(date.question());
        question.setLabelFor(when);
        Label reading = Texts.hint("");
        reading.setId(when.getId() + "-reading");
        reading.textProperty().bind(date.reading());
        return Layout.row(8, question, when, reading);
    }

    private HBox because(List<Agency> agencies) {
        GrowingArea because = new GrowingArea("because", words("meeting.decision.because"));
        because.setAccessibleText(words("meeting.decision.because"));
        FieldBinding.tie(because, model.because(), model::left);
        var mark = SharingMarkField.of("because-mark", agencies, model.mark(), model.releasing());
        FieldBinding.opens(because, mark);
        Label narrowed = Texts.hint("");
        narrowed.setId("because-narrowed");
        narrowed.textProperty().bind(item.cites().narrowed());
        narrowed.textProperty().subscribe(now -> Layout.show(narrowed, !now.isEmpty()));
        return columns.marked(because, item.closer(), mark, narrowed);
    }

    /// What goes to a family is written apart: the rationale stays among agencies.
    private Button family() {
        Button open = Buttons.plain("family-words", words("meeting.family-words"));
        item.family().ifPresent(desk -> open.setOnAction(_ -> desk.open()));
        Layout.show(open, item.family().isPresent());
        return open;
    }

    private HBox basis(DisagreementsView disagreements) {
        Label basis = Texts.hint("");
        basis.setId("lawful-basis-words");
        MenuButton choose = Layout.styled(new MenuButton(), "flat", "verb-menu");
        choose.setId("lawful-basis");
        choose.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.forKeys(choose);
        choose.setOnShowing(_ -> choose.getItems()
                .setAll(model.lawfulBases().stream().map(this::basis).toList()));
        model.lawfulBasis().subscribe(now -> {
            basis.setText(now.isBlank() ? words("meeting.basis.none") : words("meeting.basis", now));
            choose.setText(words(now.isBlank() ? "meeting.basis.choose" : "meeting.basis.change"));
        });
        return Layout.row(8, Texts.wrapping(basis), choose, cites(), Layout.grow(), disagreements.another());
    }

    private MenuItem basis(String words) {
        MenuItem entry = new MenuItem(words);
        entry.setMnemonicParsing(false);
        entry.setOnAction(_ -> model.lawfulBasis().set(words));
        LawState state = model.stateOf(words);
        entry.setDisable(state != LawState.IN_FORCE);
        entry.setText(
                switch (state) {
                    case IN_FORCE -> words;
                    case NOT_YET -> words("meeting.basis.not-in-force", words);
                    case ENDED -> words("meeting.basis.ended", words);
                });
        return entry;
    }

    private MenuButton cites() {
        MenuButton cites = Layout.styled(new MenuButton(words("meeting.cites")), "flat", "verb-menu");
        cites.setId("cites");
        cites.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.forKeys(cites);
        item.cites().sources().subscribe(sources -> {
            cites.getItems().setAll(sources.stream().map(this::source).toList());
            Layout.show(cites, !sources.isEmpty());
        });
        return cites;
    }

    private MenuItem source(CitesViewModel.Source source) {
        CheckMenuItem entry = new CheckMenuItem(source.words());
        entry.setMnemonicParsing(false);
        entry.setSelected(source.cited());
        entry.setOnAction(_ -> item.cites().toggle(source.id()));
        return entry;
    }
}
