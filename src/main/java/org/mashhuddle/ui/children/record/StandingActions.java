package org.mashhuddle.ui.children.record;

import java.util.Arrays;
import java.util.Optional;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.standing.StatusKind;
import org.mashhuddle.service.record.Held;
import org.mashhuddle.service.record.OpenedRecord;
import org.mashhuddle.ui.children.form.StandingForms;
import org.mashhuddle.ui.children.words.RecordWorkspace;
import org.mashhuddle.ui.children.words.StandingPage;

/// The verbs of how a child stands: a status, somebody who leads, the end of either, a mistake.
public final class StandingActions {

    private final RecordWorkspace desk;
    private final RecordViewModel record;
    private final RecordActions side;

    StandingActions(RecordWorkspace desk, RecordViewModel record, RecordActions side) {
        this.desk = desk;
        this.record = record;
        this.side = side;
    }

    /// Whether this user types it.
    boolean may() {
        return desk.actor().has(Permission.DETAILS);
    }

    private Optional<Held> held() {
        return record.opened()
                .get()
                .filter(_ -> may())
                .map(OpenedRecord::happened)
                .map(now -> now.held());
    }

    /// Begins to type a status.
    public void status() {
        held().ifPresent(held -> side.begin(new StandingForms.Status(
                side,
                held,
                Arrays.stream(StatusKind.values())
                        .flatMap(kind -> held.standing().on(desk.session().today(), kind).stream())
                        .toList())));
    }

    /// Begins to name somebody who leads.
    public void lead() {
        held().ifPresent(held -> side.begin(new StandingForms.Leading(
                side, held.standing().leadsOn(desk.session().today()))));
    }

    /// Begins to say that it ended.
    public void end(StandingPage.Line line) {
        line.status().ifPresent(status -> side.begin(StandingForms.end(side, status)));
        line.lead().ifPresent(lead -> side.begin(StandingForms.end(side, lead)));
    }

    /// Begins to say that it was a mistake.
    public void withdraw(StandingPage.Line line) {
        line.status().ifPresent(status -> side.begin(StandingForms.withdraw(side, status)));
        line.lead().ifPresent(lead -> side.begin(StandingForms.withdraw(side, lead)));
    }
}
