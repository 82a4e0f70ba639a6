package org.mashhuddle.ui.meeting;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.work.StrategyQuestion;

/// "Is a strategy discussion needed?", with the reason for the answer.
public final class StrategyViewModel {

    private final DiscussionDesk desk;
    private final ObjectProperty<Optional<Boolean>> needed = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty because = new SimpleStringProperty("");
    private boolean showing;

    StrategyViewModel(DiscussionDesk desk) {
        this.desk = desk;
        desk.shown().subscribe(this::show);
        needed.subscribe((_, _) -> accepted());
        because.subscribe((_, now) -> typed(now));
    }

    /// Yes, no, or not answered.
    public ObjectProperty<Optional<Boolean>> needed() {
        return needed;
    }

    /// Why.
    public StringProperty because() {
        return because;
    }

    /// The field was left.
    public void left() {
        desk.commit();
    }

    boolean putBack(Map<String, String> drafts) {
        String typed = drafts.getOrDefault("strategy.because", because.get());
        boolean found = !typed.equals(because.get());
        because.set(typed);
        return found;
    }

    private void show(Discussion discussion) {
        showing = true;
        needed.set(discussion.strategy().needed());
        because.set(discussion.strategy().because());
        showing = false;
    }

    private void typed(String now) {
        if (!showing) {
            desk.draft("strategy.because", now);
            desk.edit(this::into);
        }
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
