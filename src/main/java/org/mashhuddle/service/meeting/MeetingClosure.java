package org.mashhuddle.service.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.ItemSnapshot;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.ProposedItem;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.measure.OpenMeasure;
import org.mashhuddle.domain.meeting.DecisionEffects;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.DiscussionState;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.proposal.TriageSample;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.reason.LeftCustody;
import org.mashhuddle.domain.reason.MeasureOpen;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.reason.Returned;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.TriageRules;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Decision;
import org.mashhuddle.service.agenda.LeaveOffRule;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.Tx;

/// What closing a meeting does to each item: nobody is dropped (`product.md`, rule 1).
///
/// @param next when and where whoever has no other date comes back
/// @param ids a new one each time
/// @param known what would be proposed of each subject now, before the meeting counts as one that has heard of it
public record MeetingClosure(
        Tx tx,
        MeetingBook book,
        Instant now,
        String by,
        NextAppearance next,
        Supplier<UUID> ids,
        List<ProposedItem> known) {

    static void of(Tx tx, MeetingBook book, ServiceContext kit, String by, List<ProposedItem> known) {
        MeetingClosure closing = closing(tx, book, kit, by, known);
        book.agenda().items().forEach(closing::item);
        closing.listed();
    }

    /// A list that no meeting spoke of: part of what rules left off it comes to the next all the same.
    static void listed(Tx tx, MeetingBook book, ServiceContext kit) {
        closing(tx, book, kit, "", List.of()).listed();
    }

    /// One item again, for what was written on it after the close.
    static void again(Tx tx, MeetingBook book, ServiceContext kit, String by, ItemId item) {
        book.agenda().item(item).ifPresent(closing(tx, book, kit, by, List.of())::item);
    }

    private static MeetingClosure closing(
            Tx tx, MeetingBook book, ServiceContext kit, String by, List<ProposedItem> known) {
        return new MeetingClosure(tx, book, kit.now(), by, NextAppearance.from(tx, book), kit::id, known);
    }

    /// The last action of a subject has ended: unless a decision has closed the meeting's work with
    /// a reason, or something else brings the subject back, it comes back on this day.
    public static void lastActionEnded(Tx tx, SubjectId subject, DatedReturn back) {
        boolean open = tx.actions().ofSubjects(List.of(subject)).stream()
                        .anyMatch(action -> !action.status().hasEnded())
                || tx.agendas().returns().stream()
                        .anyMatch(other -> other.subject().equals(subject))
                || tx.referrals().of(subject).stream().anyMatch(Referral::isOpen)
                || tx.referrals().clocksOf(List.of(subject)).stream().anyMatch(clock -> clock.isAwaited())
                || isStepAsked(tx, subject);
        boolean undecided = tx.discussions().earlier(subject, 1).stream()
                .anyMatch(last -> !DecisionEffects.endsWork(last.discussion().decision()));
        if (!open && undecided) {
            tx.agendas().keep(back);
        }
    }

    private void item(AgendaItem item) {
        Discussion said = book.discussion(item);
        boolean decided = said.decision().isMade() && said.state() != DiscussionState.HELD_OVER;
        List<Reason> shown = shown(item);
        List<DatedReturn> unheard = unheard(item.subject(), shown, decidedAt(said));
        useUp(item.subject(), decided);
        unheard.forEach(tx.agendas()::keep);
        if (decided) {
            decided(item, said, shown);
        } else {
            comesBack(
                    item,
                    DatedReturn.Kind.CARRIED_OVER,
                    next.undecided(),
                    said.isCarriedOver() ? said.heldWhy() : MarkedText.ours("Not decided"));
        }
    }

    private void decided(AgendaItem item, Discussion said, List<Reason> shown) {
        Decision decision = said.decision();
        boolean awaited = new StartedClocks(tx, book, ids).by(item, decision);
        settle(item.subject(), shown, decidedAt(said));
        if (isToldUnseen(item.subject(), shown)) {
            comesBack(
                    item,
                    DatedReturn.Kind.CARRIED_OVER,
                    next.day(),
                    MarkedText.ours("Told, and not shown to the room"));
        }
        decision.comesBackOn().ifPresent(day -> review(item, later(day), "Review"));
        if (decision.comesBackOn().isEmpty()
                && !DecisionEffects.endsWork(decision)
                && !awaited
                && nextActionDue(item).isEmpty()
                && !isStepAsked(tx, item.subject())) {
            review(item, next.day(), "Decided, with nothing dated");
        }
    }

    /// A step of what was done to protect that waits for the next one has its day, and so need not
    /// come back before it only because nobody named one. A day that the room did name stays. An
    /// order in force asks nothing for as long as it runs: it takes no child off the next agenda.
    public static boolean isStepAsked(Tx tx, SubjectId subject) {
        return tx.agendas().openMeasures(subject).stream().anyMatch(OpenMeasure::isAsked)
                && tx.subjects().died(List.of(subject)).isEmpty();
    }

    /// The lot of this meeting among those whom a rule left off and nobody pulled in: a percentage
    /// of each version, one at least.
    private void listed() {
        Map<Integer, List<LeftOff>> byVersion = book.agenda().leftOff().stream()
                .filter(LeftOff::isByRule)
                .filter(left -> book.agenda().itemOf(left.subject()).isEmpty())
                .collect(Collectors.groupingBy(
                        left -> left.rule().map(LeftOff.ByRule::version).orElseThrow()));
        if (byVersion.isEmpty()) {
            return;
        }
        for (TriageRules rules : tx.triage().versions(book.meeting().type().id())) {
            List<LeftOff> listed = byVersion.getOrDefault(rules.version(), List.of());
            Set<SubjectId> drawn = new TriageSample(book.meeting().id(), rules.samplePercent())
                    .comingBack(listed.stream().map(LeftOff::subject).toList());
            listed.stream().filter(left -> drawn.contains(left.subject())).forEach(this::listedBack);
        }
    }

    private void listedBack(LeftOff left) {
        left.rule()
                .ifPresent(rule -> tx.agendas()
                        .keep(new DatedReturn(
                                left.subject(),
                                DatedReturn.Kind.LISTED_NOT_DISCUSSED,
                                book.meeting().heldOn(),
                                next.day(),
                                MarkedText.narrowest(rule.name()),
                                "rule " + rule.place() + ", version " + rule.version(),
                                now,
                                next.typeOn(next.day()))));
    }

    private void review(AgendaItem item, LocalDate on, String why) {
        comesBack(item, DatedReturn.Kind.REVIEW, on, MarkedText.ours(why));
    }

    /// A meeting that does not take everybody, and decided nothing, uses up only what was to come
    /// back to it: the other lists keep what they wait for.
    private void useUp(SubjectId subject, boolean decided) {
        Meeting at = book.meeting();
        if (decided || (at.type().habits().takesAll() && !at.arrangements().isAdHoc())) {
            tx.agendas().useUp(List.of(subject), at);
        } else if (!at.arrangements().isAdHoc()) {
            tx.agendas().useUpOwn(List.of(subject), at);
        }
    }

    /// What the room was shown when it came to the item, as the minutes say it was decided on.
    private List<Reason> shown(AgendaItem item) {
        return Optional.ofNullable(book.asItWas().items().get(item.id()))
                .map(ItemSnapshot::why)
                .orElse(item.reasons());
    }

    /// Only that. What the agenda says of the subject only since then, no matter when it arrived, waits for the next
    /// meeting.
    private void settle(SubjectId subject, List<Reason> shown, Instant at) {
        tx.referrals().settleThese(NewReferral.among(shown), at);
        tx.referrals().settleEnds(subject, LeftCustody.toldAmong(shown), at);
    }

    /// What was set after the room had left the item, such as a death recorded then, was not heard, nor was what the
    /// agenda did not say yet when the room came to it.
    private List<DatedReturn> unheard(SubjectId subject, List<Reason> shown, Instant left) {
        return tx.agendas().returns().stream()
                .filter(back -> back.subject().equals(subject))
                .filter(back -> !back.due().isAfter(book.meeting().heldOn()))
                .filter(back -> back.setAt().isAfter(left)
                        || !Reason.untold(List.of(back.reason()), shown).isEmpty())
                .toList();
    }

    /// A return from missing, or a step to protect, that the agenda did not say yet when the room came: a decision
    /// would count as one that has heard of it.
    private boolean isToldUnseen(SubjectId subject, List<Reason> shown) {
        return known.stream()
                .filter(each -> each.subject().equals(subject))
                .flatMap(each -> Reason.untold(each.reasons(), shown).stream())
                .anyMatch(each -> each instanceof Returned || each instanceof MeasureOpen);
    }

    /// A referral that arrived after the room had left the item was not decided on.
    private Instant decidedAt(Discussion said) {
        return said.room().isEmpty()
                ? book.meeting().times().openedAt().orElse(now)
                : said.room().getLast().until().orElse(now);
    }

    private LocalDate later(LocalDate day) {
        LocalDate latest = LeaveOffRule.latest(book.meeting());
        return day.isAfter(latest) ? latest : day.isAfter(book.meeting().heldOn()) ? day : next.day();
    }

    private Optional<DueTime> nextActionDue(AgendaItem item) {
        return book.actions(item).stream()
                .filter(action -> !action.status().hasEnded())
                .flatMap((Action action) -> action.dueAt().stream())
                .findFirst();
    }

    private void comesBack(AgendaItem item, DatedReturn.Kind kind, LocalDate on, MarkedText why) {
        tx.agendas()
                .keep(new DatedReturn(
                        item.subject(), kind, book.meeting().heldOn(), on, why, by, now, next.typeOn(on)));
    }
}
