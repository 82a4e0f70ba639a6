package org.mashhuddle.ui.meeting.form;

import static org.mashhuddle.ui.kit.text.Messages.words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.StrategyDiscussion;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.ui.kit.Releasing;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.FormText;

/// One question of a strategy discussion, its answer, and how far that may be shared.
public final class StrategyAnswerViewModel {

    private final DiscussionEditor desk;
    private final StrategyDiscussion.Question question;
    private final FormText said;
    private final ObjectProperty<SharingMark> mark = new SimpleObjectProperty<>(SharingMark.usual());
    private boolean showing;

    StrategyAnswerViewModel(DiscussionEditor desk, StrategyDiscussion.Question question) {
        this.desk = desk;
        this.question = question;
        this.said = desk.text(
                "strategy." + question,
                now -> now.strategyHeld().answer(question).said(),
                () -> desk.edit(this::into));
        desk.shown().subscribe(this::show);
        mark.subscribe((_, _) -> accepted());
    }

    /// Which question: part of the name of its field.
    public StrategyDiscussion.Question question() {
        return question;
    }

    /// The name of the row: "Section 47".
    public String label() {
        return words("meeting.strategy.label." + question);
    }

    /// The question whole.
    public String ask() {
        return words("meeting.strategy.ask." + question);
    }

    /// The answer.
    public FormText said() {
        return said;
    }

    /// How far it may be shared.
    public ObjectProperty<SharingMark> mark() {
        return mark;
    }

    /// What stands between it and a wider mark.
    public Releasing releasing() {
        return desk.releasing(EntryPart.STRATEGY, "");
    }

    /// The field was left.
    public void left() {
        desk.commit();
    }

    /// A mark chosen for an answer stays on the screen while its text is empty.
    private void show(Discussion discussion) {
        showing = true;
        StrategyDiscussion.Answer answer = discussion.strategyHeld().answer(question);
        if (!said.get().isBlank() || !answer.said().isBlank()) {
            said.show(answer.said());
            mark.set(answer.mark());
        }
        showing = false;
    }

    private void accepted() {
        if (!showing) {
            desk.settle(this::into);
        }
    }

    private Discussion into(Discussion discussion) {
        return discussion.with(
                discussion.strategyHeld().with(question, new StrategyDiscussion.Answer(said.get(), mark.get())));
    }
}
