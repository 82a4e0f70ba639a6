package org.mashhuddle.service.core;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.domain.work.Report;
import org.mashhuddle.domain.work.SaidBy;
import org.mashhuddle.service.actions.ActionService;

/// What agencies tell of their actions in a random history.
public final class RandomTelling {

    private final TestHub hub;
    private final Random random;

    public RandomTelling(TestHub hub, Random random) {
        this.hub = hub;
        this.random = random;
    }

    public static Report report(String words) {
        return new Report(new SaidBy(Optional.empty(), "A. Patel"), words, new SharingMark.MayBeShared());
    }

    /// Tells something, whatever it is, and says what.
    public String tells(Action action) {
        ActionService actions = hub.services.actions();
        int which = random.nextInt(8);
        try {
            SaveResult<ActionHistory> acted = switch (which) {
                case 0 -> actions.accept(hub.chair(), action, report(""));
                case 1 -> actions.update(hub.chair(), action, report("Rang twice"));
                case 2 -> actions.complete(hub.chair(), action, report("Done"));
                case 3 -> notDone(action, NotDone.CIRCUMSTANCES_CHANGED);
                case 4 -> notDone(action, NotDone.AGENCY_HAS_NOT_TAKEN_IT);
                case 5 -> actions.escalate(hub.chair(), action, "T. Quill", report("Not heard of"));
                case 6 -> actions.nameFollows(hub.chair(), action, "T. Quill", report(""));
                default -> actions.moveDue(hub.chair(), action, later(), report("Leave"));
            };
            return acted instanceof SaveResult.Saved<ActionHistory> saved
                    ? which + " " + saved.value().action().status()
                    : "stale";
        } catch (Refusal refused) {
            return which + " refused " + refused.kind();
        }
    }

    private SaveResult<ActionHistory> notDone(Action action, NotDone kind) {
        return hub.services.actions().notDone(hub.chair(), action, kind, report("Family has moved to Otherborough"));
    }

    private DueTime later() {
        return new DueTime(LocalDateTime.ofInstant(
                hub.clock.instant().plus(Duration.ofDays(1L + random.nextInt(3))), Moment.LONDON));
    }
}
