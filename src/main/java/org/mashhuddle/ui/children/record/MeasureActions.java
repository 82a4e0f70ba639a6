package org.mashhuddle.ui.children.record;

import java.util.Optional;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.service.record.Measures;
import org.mashhuddle.ui.children.form.MeasureForms;
import org.mashhuddle.ui.children.words.RecordWorkspace;

/// The verbs of what was done to protect.
public final class MeasureActions {

    private final RecordWorkspace desk;
    private final RecordViewModel record;
    private final RecordActions side;

    MeasureActions(RecordWorkspace desk, RecordViewModel record, RecordActions side) {
        this.desk = desk;
        this.record = record;
        this.side = side;
    }

    /// Whether this user types it.
    boolean may() {
        return desk.actor().has(Permission.DETAILS);
    }

    private Optional<Measures> measures() {
        return record.opened()
                .get()
                .filter(_ -> may())
                .map(now -> now.happened().held().measures());
    }

    /// Begins to type a step of the National Referral Mechanism.
    public void mechanism() {
        measures().ifPresent(can -> side.begin(new MeasureForms.Mechanism(side, can)));
    }

    /// Begins to type how far an option has come.
    public void disrupt() {
        measures().ifPresent(can -> side.begin(new MeasureForms.Disruption(side, can)));
    }

    /// Begins to say that a step was a mistake.
    void withdraw(Measure measure) {
        side.begin(MeasureForms.withdraw(side, measure));
    }
}
