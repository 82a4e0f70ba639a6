package org.mashhuddle.ui.meeting;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mashhuddle.ui.meeting.discussion.SaveState;
import org.mashhuddle.ui.meeting.form.ItemViewModel;

/// Whether what is typed and done in a meeting is in the store, and what went wrong.
final class MeetingSaving {

    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Nothing());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Set<ItemViewModel> writing = new HashSet<>();

    ReadOnlyObjectProperty<SaveState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    void failed(String why) {
        problem.set(why);
    }

    /// Something was done that the store has taken: an action, an arrival, a rating. What is still on its way, or
    /// was not taken, is said before it.
    void recorded(Instant at) {
        if (writing.isEmpty() && !(state.get() instanceof SaveState.Failed)) {
            state.set(new SaveState.Saved(at));
        }
    }

    /// What is typed in an item has gone a step.
    ///
    /// @param shown whether it is the item on the screen
    void follow(ItemViewModel of, boolean shown, SaveState now) {
        boolean written = now instanceof SaveState.Writing ? writing.add(of) : writing.remove(of);
        // An item that was left is saved after the next one is open.
        if (written || shown || now instanceof SaveState.Failed) {
            state.set(writing.isEmpty() || now instanceof SaveState.Failed ? now : new SaveState.Writing());
        }
        switch (now) {
            case SaveState.Failed failed -> problem.set(failed.why());
            case SaveState.Saved _ when shown -> problem.set("");
            case SaveState.Saved _, SaveState.Nothing _, SaveState.Writing _ -> {}
        }
    }
}
