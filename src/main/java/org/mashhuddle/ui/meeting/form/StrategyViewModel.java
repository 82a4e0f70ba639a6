package org.mashhuddle.ui.meeting.form;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.StrategyQuestion;
import org.mashhuddle.ui.meeting.discussion.DiscussionEditor;
import org.mashhuddle.ui.meeting.discussion.FormText;

/// "Is a strategy discussion needed?", with the reason for the answer.
public final class StrategyViewModel {

    private final DiscussionEditor desk;
    private final ObjectProperty<Optional<Boolean>> needed = new SimpleObjectProperty<>(Optional.empty());
    private final FormText because;
    private boolean showing;

    StrategyViewModel(DiscussionEditor desk) {
        this.desk = desk;
        this.because = desk.text("strategy.because", now -> now.strategy().because(), () -> desk.edit(this::into));
        desk.shown().subscribe(this::show);
        needed.subscribe((_, _) -> accepted());
    }

    /// Yes, no, or not answered.
    public ObjectProperty<Optional<Boolean>> needed() {
        return needed;
    }

    /// Why.
    public FormText because() {
        return because;
    }

    /// The field was left.
    public void left() {
        desk.commit();
    }

    private void show(Discussion discussion) {
        showing = true;
        needed.set(discussion.strategy().needed());
        because.show(discussion.strategy().because());
        showing = false;
    }

    private void accepted() {
        if (!showing) {
            desk.settle(this::into);
        }
    }

    private Discussion into(Discussion discussion) {
        return discussion.with(new StrategyQuestion(needed.get(), because.get()));
    }
}
