package org.mashhuddle.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.measure.MeasureState;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.reason.MeasureOpen;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Death;
import org.mashhuddle.fixture.AChild;

/// A child, steps of what was done to protect, and the agenda of a day.
public final class MeasureDay {

    private final ReasonDay day = new ReasonDay() {};
    private final List<OpenMeasure> told = new java.util.ArrayList<>();

    /// A step, of which the hub is told at this moment.
    ///
    /// @param who took it, and its reference where it has one: "Police 7"
    public MeasureDay told(
            String label, String who, String state, LocalDate on, Optional<LocalDate> until, Instant at) {
        Measure step = new Measure(
                new MeasureId(new UUID(6, told.size())),
                ReasonDay.CHILD.id(),
                label,
                MeasureState.valueOf(state),
                on,
                until,
                who.split(" ")[0],
                who.contains(" ") ? who.split(" ")[1] : "",
                MarkedText.narrowest(""),
                Provenance.here());
        told.add(new OpenMeasure(step, at));
        return this;
    }

    /// The last of them was a mistake.
    public void mistaken() {
        OpenMeasure last = told.removeLast();
        Provenance gone = last.step()
                .provenance()
                .withdrawn(new Provenance.Withdrawn(last.toldAt(), "A", MarkedText.narrowest("a sister’s")));
        told.add(new OpenMeasure(last.step().from(gone), last.toldAt()));
    }

    public void decided(Instant at) {
        day.decided.put(ReasonDay.CHILD.id(), at);
    }

    public void clock(LocalDate from) {
        day.runs(ClockKind.NRM_REASONABLE_GROUNDS, from, "");
    }

    public void died() {
        Child child = AChild.aChild().numbered(1).build();
        day.subjects.set(0, child.withDeath(Optional.of(new Death(Optional.empty(), "police"))));
    }

    /// The numbers of the steps that bring the child to the meeting of that day.
    public List<MeasureOpen> on(LocalDate at) {
        day.day = at;
        day.measures.clear();
        day.measures.addAll(OpenMeasure.among(told.stream()
                .map(each -> each.decidedAt(Optional.ofNullable(day.decided.get(ReasonDay.CHILD.id()))))
                .toList()));
        return day.propose().stream()
                .flatMap(item -> item.reasons().stream())
                .filter(MeasureOpen.class::isInstance)
                .map(MeasureOpen.class::cast)
                .toList();
    }

    /// A moment of a day.
    public static Instant at(LocalDate on, int minute) {
        return on.atTime(9, 0).atZone(Moment.LONDON).toInstant().plus(Duration.ofMinutes(minute));
    }
}
