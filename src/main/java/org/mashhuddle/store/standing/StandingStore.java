package org.mashhuddle.store.standing;

import org.mashhuddle.domain.standing.ChildStanding;
import org.mashhuddle.domain.standing.ChildStatus;
import org.mashhuddle.domain.standing.Lead;
import org.mashhuddle.domain.standing.ToldStatuses;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.core.StoreContext;

/// How children stand, with every day it was otherwise, and who leads for them.
public final class StandingStore {

    private final StandingRows rows;

    public StandingStore(StoreContext desk) {
        this.rows = new StandingRows(desk);
    }

    /// All that was ever said of it; nothing where the child is hidden from the viewer.
    public ChildStanding of(SubjectId child) {
        return rows.of(child);
    }

    /// Adds a status, or says of one that it ended or was a mistake.
    public void keep(ChildStatus status) {
        rows.keep(status);
    }

    /// Adds somebody who leads, or says that it ended or was a mistake.
    public void keep(Lead lead) {
        rows.keep(lead);
    }

    /// What an extract says takes the place of what the one before said; what a person typed stays.
    public void told(SubjectId child, ToldStatuses says) {
        rows.told(child, says);
    }

    /// The child with the lines that follow from this.
    public Child inLine(Child child) {
        return rows.inLine(child);
    }

    @Override
    public String toString() {
        return "StandingStore";
    }
}
