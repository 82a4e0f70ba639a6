package org.mashhuddle.ui.actions;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Chips;

/// The state of an action as a chip: an icon and a word.
final class StateChip {

    private StateChip() {}

    static Label of(ActionState state) {
        return switch (state.kind()) {
            case OVERDUE -> Chips.overdue(state.said());
            case ESCALATED -> Chips.state(Feather.TRENDING_UP, state.said());
            case NOT_TAKEN -> Chips.overdue(state.said());
            case SOON, IN_PROGRESS -> Chips.state(Feather.CLOCK, state.said());
            case ACCEPTED, COMPLETED -> Chips.state(Feather.CHECK, state.said());
            case OPEN -> Chips.state(Feather.CIRCLE, state.said());
            case ENDED -> Chips.state(Feather.X, state.said());
        };
    }
}
