package org.mashhuddle.domain.agenda;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.SubjectId;

/// One row of the agenda.
///
/// @param number counts from 1 without a gap
/// @param minutes planned
/// @param late added after the freeze
/// @param placed why it stands where it stands
/// @param under the subject it stands under, as a sibling does
/// @param changed its reasons or its rating are not what they were when the agenda was frozen
public record AgendaItem(
        ItemId id,
        int number,
        SubjectId subject,
        AgendaSection section,
        List<Reason> reasons,
        Optional<ProposedItem.Rated> rating,
        int minutes,
        boolean late,
        Placement placed,
        Optional<SubjectId> under,
        boolean changed) {

    /// One that says what it said.
    public AgendaItem(
            ItemId id,
            int number,
            SubjectId subject,
            AgendaSection section,
            List<Reason> reasons,
            Optional<ProposedItem.Rated> rating,
            int minutes,
            boolean late,
            Placement placed,
            Optional<SubjectId> under) {
        this(id, number, subject, section, reasons, rating, minutes, late, placed, under, false);
    }

    /// Copies the reasons.
    public AgendaItem {
        reasons = List.copyOf(reasons);
    }

    /// The same row with the reasons as this reader may have them.
    public AgendaItem readBy(Reader reader) {
        List<Reason> may = reasons.stream()
                .flatMap(reason -> reason.asReadBy(reader).stream())
                .toList();
        return new AgendaItem(id, number, subject, section, may, rating, minutes, late, placed, under, changed);
    }

    /// The same row because of these alone.
    public AgendaItem because(List<Reason> others) {
        return new AgendaItem(id, number, subject, section, others, rating, minutes, late, placed, under, changed);
    }

    /// The same row with what it said at its moment.
    public AgendaItem asItWas(ItemSnapshot then) {
        return new AgendaItem(
                id, number, subject, section, then.why(), then.rating(), minutes, late, placed, under, changed);
    }

    /// The same row with another number.
    public AgendaItem numbered(int other) {
        return new AgendaItem(id, other, subject, section, reasons, rating, minutes, late, placed, under, changed);
    }

    /// The same row with other minutes, at least one.
    public AgendaItem planned(int other) {
        return new AgendaItem(
                id, number, subject, section, reasons, rating, Math.max(1, other), late, placed, under, changed);
    }

    /// The row as newly proposed: its facts are refreshed, its place and minutes stay.
    public AgendaItem refreshed(ProposedItem proposed) {
        return new AgendaItem(
                id,
                number,
                subject,
                section,
                proposed.reasons(),
                proposed.rating(),
                minutes,
                late,
                placed,
                under,
                changed);
    }

    /// The same row in the place that the proposal gives it.
    AgendaItem placedAs(ProposedItem proposed, AgendaSection into) {
        return new AgendaItem(
                id,
                number,
                subject,
                into,
                reasons,
                rating,
                minutes,
                late,
                proposed.placed(),
                proposed.under(),
                changed);
    }

    /// The same row, moved by hand.
    public AgendaItem movedByHand() {
        return placed(Placement.HAND);
    }

    /// The same row with another reason for its place.
    AgendaItem placed(Placement why) {
        return new AgendaItem(id, number, subject, section, reasons, rating, minutes, late, why, under, changed);
    }

    /// The same row where the proposal would have it.
    AgendaItem ordered(ProposedItem proposed) {
        return new AgendaItem(
                id,
                number,
                subject,
                proposed.section(),
                reasons,
                rating,
                minutes,
                late,
                proposed.placed(),
                proposed.under(),
                changed);
    }

    /// The row as newly proposed after the freeze: it keeps its place, and says whether it changed.
    AgendaItem refreshedLate(ProposedItem proposed) {
        boolean other = Reason.differ(reasons, proposed.reasons())
                || !rating.map(ProposedItem.Rated::rating)
                        .equals(proposed.rating().map(ProposedItem.Rated::rating));
        return refreshed(proposed).changed(changed || other);
    }

    /// The row of which nothing is proposed any more. It stays as it was; but a child whom nobody
    /// says is missing is not.
    AgendaItem notProposed() {
        if (!isMissing()) {
            return this;
        }
        List<Reason> others =
                reasons.stream().filter(each -> !(each instanceof MissingNow)).toList();
        return new AgendaItem(id, number, subject, section, others, rating, minutes, late, placed, under, true);
    }

    /// The same row, changed since the freeze or not.
    AgendaItem changed(boolean other) {
        return new AgendaItem(id, number, subject, section, reasons, rating, minutes, late, placed, under, other);
    }

    /// Whether the child is missing.
    public boolean isMissing() {
        return reasons.stream().anyMatch(MissingNow.class::isInstance);
    }

    /// Whether the child is missing, and does not stand among those who are: it went missing after
    /// the freeze.
    public boolean isMissingElsewhere() {
        return section != AgendaSection.MISSING_NOW && isMissing();
    }
}
