package org.mashhuddle.ui.meeting;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.ui.kit.control.Chips;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ScrollToFocus;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.control.WrapRow;
import org.mashhuddle.ui.kit.field.ChipField;
import org.mashhuddle.ui.kit.field.Cover;
import org.mashhuddle.ui.meeting.actions.EarlierActionsView;
import org.mashhuddle.ui.meeting.actions.ItemActionsView;
import org.mashhuddle.ui.meeting.attachment.AttachmentsView;
import org.mashhuddle.ui.meeting.beside.PreviousDiscussion;
import org.mashhuddle.ui.meeting.discussion.FormColumns;
import org.mashhuddle.ui.meeting.form.DecisionView;
import org.mashhuddle.ui.meeting.form.ItemViewModel;
import org.mashhuddle.ui.meeting.form.RiskView;
import org.mashhuddle.ui.meeting.form.SharedView;
import org.mashhuddle.ui.meeting.form.StrategyHeldView;
import org.mashhuddle.ui.meeting.form.StrategyView;
import org.mashhuddle.ui.meeting.form.VoiceView;
import org.mashhuddle.ui.meeting.writing.PhraseOffer;
import org.mashhuddle.ui.meeting.writing.RemarksView;

/// The form of one item: why today, last time, and the six sections.
final class FormView {

    private final MeetingViewModel model;
    private final ItemViewModel item;
    private final FormColumns columns;
    private final SharedView shared;
    private final VoiceView voice;
    private final RiskView risk;
    private final StrategyView strategy;
    private final StrategyHeldView strategyHeld;
    private final DecisionView decision;
    private final ItemActionsView actions;
    private final AttachmentsView attachments;
    private final EarlierActionsView earlier;
    private final VBox all = Layout.styled(Layout.column(6), "meeting-form");
    private final LowerSections lower;
    private final RemarksView remarks;
    private final ScrollPane scroll = Layout.styled(Layout.scrolling(new Region()), "form-scroll");

    /// @param quick puts the caret into the line for actions
    FormView(MeetingViewModel model, ItemViewModel item, FormColumns columns, Runnable quick) {
        this.model = model;
        this.item = item;
        this.columns = columns;
        this.shared = new SharedView(item.shared(), columns);
        this.voice = new VoiceView(item.voice());
        this.risk = new RiskView(item.risk());
        this.strategy = new StrategyView(item.strategy());
        this.strategyHeld = new StrategyHeldView(item.strategyHeld(), columns);
        this.decision = new DecisionView(item, columns);
        this.actions = new ItemActionsView(item, model.deeds().actions(), quick);
        this.attachments = new AttachmentsView(item, model.deeds().attachments());
        this.earlier = new EarlierActionsView(item, model.deeds().actions(), item::start, () -> focus(1));
        actions.added(row -> ScrollToFocus.bring(scroll, row));
        this.remarks = new RemarksView(all, model.remarks());
        this.lower = new LowerSections(all, item.isWithheld() ? List.of() : lower(), remarks::look);
    }

    /// The form, scrolling. What is below the first section comes with the next pulses.
    ScrollPane form() {
        all.getChildren().setAll(item.isWithheld() ? List.of(withheld()) : upper());
        lower.start();
        PhraseOffer.in(all, item.phrases());
        scroll.setContent(all);
        scroll.setId("meeting-form");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        ScrollToFocus.keep(scroll);
        return scroll;
    }

    /// All of it, now.
    void whole() {
        lower.all();
    }

    /// To the next word that is remarked on, or what is offered for it.
    void nextRemark() {
        lower.all();
        remarks.next();
    }

    /// Leaves a word as it is written.
    void leaveRemark() {
        remarks.leave();
    }

    /// Puts the focus where the first word belongs.
    void start() {
        focus(1);
    }

    /// Puts the focus into a section, 1 to 5; in an item that nothing can be written in, out of
    /// every other field.
    void focus(int section) {
        if (item.isWithheld()) {
            scroll.requestFocus();
            return;
        }
        if (section > 1) {
            lower.all();
        }
        switch (section) {
            case 1 -> shared();
            case 2 -> voice.focus();
            case 3 -> risk.focus();
            case 4 -> strategy.focus();
            default -> decision.focus();
        }
    }

    /// Puts the focus into the first date that an outcome lacks.
    void focusDate() {
        lower.all();
        scroll.lookupAll(".text-field").stream()
                .filter(node -> node.getId() != null && node.getId().startsWith("decision-when-"))
                .filter(node -> ((TextField) node).getText().isBlank())
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, () -> focus(5));
    }

    /// Puts the focus on the first entry of which nobody said whose words it is, or who told it.
    void focusUnset() {
        lower.all();
        Stream.concat(
                        scroll.lookupAll(".text-field").stream().filter(FormView::isUntold),
                        scroll.lookupAll(".text-mark-unset").stream().filter(Node::isVisible))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, this::start);
    }

    private static boolean isUntold(Node node) {
        return node.getParent().isVisible()
                && node instanceof TextField field
                && field.getId() != null
                && field.getId().endsWith("-reported-by")
                && field.getText().isBlank();
    }

    /// Puts the focus on the agency of the first disagreement that has none yet.
    void focusDisagreement() {
        lower.all();
        scroll.lookupAll(".text-mark-unset").stream()
                .filter(node -> node.getId() != null && node.getId().matches("disagreement-\\d+-agency"))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, () -> focus(5));
    }

    /// Begins a professional disagreement.
    void disagree() {
        lower.all();
        if (scroll.lookup("#disagreement-add") instanceof Button add) {
            add.fire();
        }
    }

    /// Puts the focus on the first action of an earlier meeting that is not answered.
    void focusEarlier() {
        earlier.focus();
    }

    /// Puts the focus on an answer to one of them that was typed and not entered.
    void focusHalfAnswer() {
        earlier.focusHalf();
    }

    /// The actions set for the child.
    ItemActionsView actions() {
        lower.all();
        return actions;
    }

    /// Where something was typed that is in none of its lists, and so is not kept: a sentence; nothing where all is.
    Optional<String> notKept() {
        String fields = scroll.lookupAll(".chip-field").stream()
                .map(field -> ((ChipField<?>) field).typing())
                .filter(typing -> !typing.getText().isBlank())
                .map(typing -> "“" + typing.getAccessibleText() + "”")
                .sorted()
                .collect(Collectors.joining(", "));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(words("meeting.not-kept", item.item().number(), fields));
    }

    private void shared() {
        if (!shared.focus()) {
            focus(item.isAboutChild() ? 2 : 3);
        }
    }

    /// Puts the focus on something by its id, where it is shown.
    void focus(String id) {
        lower.all();
        Node node = scroll.lookup("#" + id);
        if (node != null) {
            node.requestFocus();
        }
    }

    /// "No information held".
    void noneHeld() {
        if (!shared.noneHeld()) {
            focus(item.isAboutChild() ? 2 : 3);
        }
    }

    /// Another person of the agency one writes for.
    void again() {
        shared.again();
    }

    /// One more agency.
    void anotherAgency() {
        shared.another();
    }

    /// What of it was refused or limited.
    void turnDisclosure() {
        shared.turnDisclosure();
    }

    /// Puts the caret where it is not said why not more was shared.
    void focusRefused() {
        shared.focusRefused();
    }

    /// Who says what one writes.
    void whoSpeaks() {
        shared.whoSpeaks();
    }

    /// Starts the strategy discussion, or ends it.
    void turnStrategy() {
        lower.all();
        if (item.isAboutChild() && strategyHeld.canTurn()) {
            strategyHeld.turn();
        } else if (item.isAboutChild()) {
            // It begins with the question whether one is needed.
            focus(4);
        }
    }

    /// Asks for a file to attach.
    void attach() {
        if (!item.isWithheld()) {
            lower.all();
            attachments.attach();
        }
    }

    private static Label withheld() {
        Label label = Chips.withheld(words("meeting.restricted.words"));
        label.setId("meeting-withheld");
        return label;
    }

    private List<Node> upper() {
        return List.of(why(), last(), earlier.section(columns), Layout.rule(), shared.section());
    }

    private List<Supplier<List<Node>>> lower() {
        List<Agency> agencies = item.shared().agencies();
        Supplier<List<Node>> last = () -> List.of(actions.section(columns), attachments.section(columns));
        return item.isAboutChild()
                ? List.of(
                        () -> List.of(voice.section(columns, agencies), risk.section(columns, agencies)),
                        () -> List.of(strategy.section(columns, item), strategyHeld.section(agencies)),
                        () -> List.of(decision.section(agencies)),
                        last)
                : List.of(() -> List.of(risk.section(columns, agencies), decision.section(agencies)), last);
    }

    private HBox why() {
        WrapRow phrases = new WrapRow(8, 2);
        phrases.setId("meeting-why");
        model.overview().why().subscribe(now -> {
            phrases.getChildren().clear();
            now.forEach(each -> add(phrases, each));
        });
        return Layout.styled(columns.row(columns.plain(words("meeting.why")), Cover.over(phrases)), "form-fact");
    }

    private static void add(WrapRow phrases, Reason.Phrase phrase) {
        if (!phrases.getChildren().isEmpty()) {
            phrases.getChildren().add(Texts.muted("\u00b7"));
        }
        Label said = phrase.alarm() ? Chips.overdueText(phrase.text()) : Texts.body(phrase.text());
        phrases.getChildren().add(Layout.styled(said, "wrap"));
    }

    private HBox last() {
        WrapRow facts = new WrapRow(16, 2);
        facts.setId("meeting-last");
        model.aside().shown().subscribe(now -> {
            facts.getChildren().clear();
            now.ifPresent(shown -> show(facts, shown.last()));
        });
        return Layout.styled(columns.row(columns.plain(words("meeting.last")), Cover.over(facts)), "form-fact");
    }

    private static void show(WrapRow facts, PreviousDiscussion last) {
        Label outcomes = last.isThere() ? Texts.strong(last.outcomes()) : Texts.muted(last.outcomes());
        facts.getChildren().add(last.when().isBlank() ? outcomes : Layout.row(4, Texts.body(last.when()), outcomes));
        last.actions().forEach(each -> facts.getChildren().add(done(each)));
    }

    private static Label done(PreviousDiscussion.Done action) {
        return switch (action.state()) {
            case ENDED -> new Label(action.words(), Icons.small(Feather.CHECK, "icon-success"));
            case OPEN -> new Label(action.words(), Icons.small(Feather.CIRCLE, "icon-muted"));
            case OVERDUE -> Chips.overdueText(action.words());
        };
    }
}
