package org.mashhuddle.ui.children.words;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.DueTime;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.measure.Measure;
import org.mashhuddle.domain.measure.MeasureId;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.service.record.Measures;
import org.mashhuddle.service.record.OpenedRecord;

/// Says when a subject comes back, and why: nobody is dropped.
record BackWords(OpenedRecord record, LocalDate today) {

    /// One date that brings it back.
    private record Back(LocalDateTime at, String why) {}

    /// The nearest of: today's agenda, a dated return, a clock that waits for an answer, an
    /// action's due time, a measure that waits for its next step.
    String nearest() {
        LocalTime start = record.standing().starts().main();
        return record.standing()
                .onAgenda()
                .filter(item -> !item.over())
                .map(item -> words("children.back-today", start, item.number()))
                .or(this::dated)
                .orElse(words("children.back-not"));
    }

    private Optional<String> dated() {
        Stream<Back> returns = record.returns().stream().map(one -> new Back(at(one), words(key(one.kind()))));
        Stream<Back> answers = record.clocks().stream()
                .filter(RunningClock::isAwaited)
                .map(one -> new Back(main(one.lastDay()), words(clockKey(one.kind()))));
        Stream<Back> actions = record.open().stream()
                .flatMap(one -> one.dueAt().stream())
                .map(due -> new Back(due.local(), words("children.return-action")));
        return Stream.of(returns, answers, actions, measures())
                .flatMap(each -> each)
                .min(Comparator.comparing(Back::at))
                .map(one -> one.why().isEmpty() ? said(one.at()) : words("children.back", said(one.at()), one.why()));
    }

    /// Of a step that this reader may not have, the bare day.
    private Stream<Back> measures() {
        Measures held = record.happened().held().measures();
        Set<MeasureId> may = held.taken().stream().map(Measure::id).collect(Collectors.toSet());
        return held.back().entrySet().stream()
                .map(each -> new Back(
                        main(each.getValue()), may.contains(each.getKey()) ? words("children.return-measure") : ""));
    }

    private LocalDateTime at(DatedReturn back) {
        return back.due().atTime(record.standing().starts().of(back));
    }

    private LocalDateTime main(LocalDate day) {
        return day.atTime(record.standing().starts().main());
    }

    /// "Fri 27/11 09:30".
    String when(DatedReturn back) {
        return said(at(back));
    }

    private String said(LocalDateTime at) {
        return DateWords.due(new DueTime(at), today);
    }

    /// A line of what is open: a clock runs, and somebody may say that it was met.
    RecordPage.Open open(RunningClock clock, Instant now) {
        String due = clock.dueAt()
                .map(at -> said(LocalDateTime.ofInstant(at, Moment.LONDON)))
                .orElse(DateWords.weekdayDate(clock.lastDay(), today));
        String heading = words(clockKey(clock.kind()));
        return new RecordPage.Open(
                StringUtils.capitalize(heading) + ".",
                clock.kind() == ClockKind.TRANSFER_ACKNOWLEDGEMENT
                        ? words("children.clock-transfer-open")
                        : clock.towards(),
                words("children.clock-since", DateWords.moment(clock.start(), today)),
                due,
                clock.isOver(now),
                Optional.of(clock.id()));
    }

    static String key(DatedReturn.Kind kind) {
        return switch (kind) {
            case REVIEW -> "children.return-review";
            case DEFERRAL -> "children.return-deferral";
            case CARRIED_OVER -> "children.return-carried";
            case REPORTED_NOT_DONE -> "children.return-not-done";
            case BIRTH_RECORDED -> "children.return-birth";
            case DEATH_RECORDED -> "children.return-death";
            case LISTED_NOT_DISCUSSED -> "children.return-listed";
        };
    }

    private static String clockKey(ClockKind kind) {
        return switch (kind) {
            case MASH_RATING -> "children.clock-rating";
            case REFERRAL_DECISION -> "children.clock-decision";
            case RETURN_INTERVIEW -> "children.clock-interview";
            case CONFERENCE -> "children.clock-conference";
            case ASSESSMENT -> "children.clock-assessment";
            case NRM_REASONABLE_GROUNDS -> "children.clock-nrm";
            case POLICE_PROTECTION -> "children.clock-protection";
            case EMERGENCY_ORDER -> "children.clock-emergency-order";
            case DETENTION -> "children.clock-detention";
            case TRANSFER_ACKNOWLEDGEMENT -> "children.clock-transfer";
            case REFERRAL_ACCEPTANCE -> "children.clock-acceptance";
        };
    }

    @Override
    public String toString() {
        return "BackWords";
    }
}
