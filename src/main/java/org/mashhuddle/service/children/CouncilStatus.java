package org.mashhuddle.service.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.source.SourceFacts;
import org.mashhuddle.domain.source.SourcePart;
import org.mashhuddle.domain.standing.ToldStatus;
import org.mashhuddle.domain.standing.ToldStatuses;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.exchange.ssd.FileState;
import org.mashhuddle.exchange.ssd.SsdExtract;
import org.mashhuddle.exchange.ssd.SsdObject;
import org.mashhuddle.exchange.ssd.extract.ExtractEnquiry;
import org.mashhuddle.exchange.ssd.extract.ExtractLegalStatus;
import org.mashhuddle.exchange.ssd.extract.ExtractPlan;

/// How children stand with the council by an extract: looked after and under which order, on a plan,
/// in an enquiry, in early help (`domain.md` 3.1). A child who is looked after is never shown as less.
public final class CouncilStatus {

    private static final String LOOKED_AFTER = "Child looked after";

    private static final Map<SsdObject, SourcePart> PARTS = Map.of(
            SsdObject.CP_PLAN, SourcePart.PROTECTION_PLAN,
            SsdObject.EARLY_HELP, SourcePart.EARLY_HELP,
            SsdObject.CIN_PLAN, SourcePart.NEED_PLAN,
            SsdObject.CLA_EPISODE, SourcePart.LOOKED_AFTER,
            SsdObject.LEGAL_STATUS, SourcePart.LEGAL_STATUS,
            SsdObject.ENQUIRY, SourcePart.ENQUIRY);

    private static final Map<SsdObject, ToldStatuses.Of> FILES = Map.of(
            SsdObject.CP_PLAN, ToldStatuses.Of.PROTECTION,
            SsdObject.EARLY_HELP, ToldStatuses.Of.EARLY_HELP,
            SsdObject.CIN_PLAN, ToldStatuses.Of.NEED,
            SsdObject.CLA_EPISODE, ToldStatuses.Of.LOOKED_AFTER,
            SsdObject.LEGAL_STATUS, ToldStatuses.Of.LEGAL_STATUS,
            SsdObject.ENQUIRY, ToldStatuses.Of.ENQUIRY);

    private final LocalDate today;
    private final Set<SsdObject> told = EnumSet.noneOf(SsdObject.class);
    private final Map<String, Map<SourcePart, String>> current = new HashMap<>();
    private final Map<String, Map<SourcePart, Ended>> ended = new HashMap<>();
    private final Map<String, List<ToldStatus>> ever = new HashMap<>();

    /// @param what ended, in words, and the day
    private record Ended(String what, LocalDate on) {
        @Override
        public String toString() {
            return "Ended[" + on + "]";
        }
    }

    CouncilStatus(SsdExtract extract, LocalDate today) {
        this.today = today;
        extract.files().stream()
                .filter(file -> file.state() == FileState.READ)
                .flatMap(file -> file.object().stream())
                .forEach(told::add);
        extract.plans().stream()
                .sorted(Comparator.comparing(ExtractPlan::kind).thenComparing(each -> begun(each.from())))
                .forEach(this::plan);
        extract.legalStatuses().stream()
                .sorted(Comparator.comparing(each -> begun(each.from())))
                .forEach(this::status);
        extract.enquiries().stream()
                .sorted(Comparator.comparing(each -> begun(each.from())))
                .forEach(this::enquiry);
    }

    private static LocalDate begun(Optional<Moment> from) {
        return from.map(Moment::day).orElse(LocalDate.MIN);
    }

    private void plan(ExtractPlan plan) {
        String category = plan.category()
                .map(one -> ": " + CodeList.ABUSE_CATEGORY.words(one))
                .orElse("");
        switch (plan.kind()) {
            case EARLY_HELP -> put(plan.personId(), SourcePart.EARLY_HELP, "Early help", plan.from(), plan.until());
            case CHILD_IN_NEED ->
                put(plan.personId(), SourcePart.NEED_PLAN, "Child in need (s.17)", plan.from(), plan.until());
            case CHILD_PROTECTION ->
                put(
                        plan.personId(),
                        SourcePart.PROTECTION_PLAN,
                        "Child protection plan" + category,
                        plan.from(),
                        plan.until());
            case LOOKED_AFTER -> put(plan.personId(), SourcePart.LOOKED_AFTER, LOOKED_AFTER, plan.from(), plan.until());
        }
    }

    private void status(ExtractLegalStatus status) {
        status.status()
                .ifPresent(code -> put(
                        status.personId(),
                        SourcePart.LEGAL_STATUS,
                        LOOKED_AFTER + ": " + CodeList.LEGAL_STATUS.said(code).replaceFirst("^Looked after: ", ""),
                        status.from(),
                        status.until()));
    }

    private void enquiry(ExtractEnquiry enquiry) {
        put(enquiry.personId(), SourcePart.ENQUIRY, "Section 47 enquiry", enquiry.from(), enquiry.until());
    }

    private void put(String person, SourcePart part, String what, Optional<Moment> from, Optional<Moment> until) {
        ever.computeIfAbsent(person, _ -> new ArrayList<>())
                .add(ToldStatus.ofHelp(what, from.map(Moment::day), until.map(Moment::day)));
        if (isCurrent(until, today)) {
            String since = from.map(at -> ", since " + DateWords.date(at.day())).orElse("");
            current.computeIfAbsent(person, _ -> new HashMap<>()).put(part, what + since);
        } else {
            Ended end = new Ended(what, until.orElseThrow().day());
            ended.computeIfAbsent(person, _ -> new HashMap<>())
                    .merge(part, end, (one, other) -> other.on().isBefore(one.on()) ? one : other);
        }
    }

    public static boolean isCurrent(Optional<Moment> until, LocalDate today) {
        return until.filter(end -> end.day().isBefore(today)).isEmpty();
    }

    /// Every status it tells of, with its days.
    List<ToldStatus> ever(String person) {
        return ever.getOrDefault(person, List.of());
    }

    /// The same, with the files that it was told in: of the others this extract says nothing.
    ToldStatuses told(String person) {
        Set<ToldStatuses.Of> files = told.stream()
                .flatMap(object -> Optional.ofNullable(FILES.get(object)).stream())
                .collect(Collectors.toSet());
        return new ToldStatuses(files, ever(person));
    }

    /// In one line; what has ended is said where nothing else stands.
    String words(String person) {
        Map<SourcePart, String> now = current.getOrDefault(person, Map.of());
        String lookedAfter = now.getOrDefault(SourcePart.LEGAL_STATUS, now.getOrDefault(SourcePart.LOOKED_AFTER, ""));
        String plan = now.getOrDefault(SourcePart.PROTECTION_PLAN, "");
        String need = lookedAfter.isEmpty() && plan.isEmpty() ? now.getOrDefault(SourcePart.NEED_PLAN, "") : "";
        String early = lookedAfter.isEmpty() && plan.isEmpty() && need.isEmpty()
                ? now.getOrDefault(SourcePart.EARLY_HELP, "")
                : "";
        String all = Stream.of(lookedAfter, plan, need, early, now.getOrDefault(SourcePart.ENQUIRY, ""))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? lastEnded(person) : all;
    }

    private String lastEnded(String person) {
        return ended.getOrDefault(person, Map.of()).values().stream()
                .max(Comparator.comparing(Ended::on))
                .map(last -> "None now: " + words(last))
                .orElse("");
    }

    private static String words(Ended last) {
        return StringUtils.uncapitalize(last.what()) + " ended " + DateWords.date(last.on());
    }

    /// The same part by part, of which the extract tells.
    SourceFacts facts(String person) {
        SourceFacts facts = SourceFacts.none();
        for (Map.Entry<SsdObject, SourcePart> part : PARTS.entrySet()) {
            facts = tells(part.getKey()) ? facts.with(part.getValue(), fact(person, part.getValue())) : facts;
        }
        return facts;
    }

    private String fact(String person, SourcePart part) {
        String now = current.getOrDefault(person, Map.of()).getOrDefault(part, "");
        return now.isEmpty()
                ? Optional.ofNullable(ended.getOrDefault(person, Map.of()).get(part))
                        .map(last -> "none now: " + words(last))
                        .orElse("")
                : now;
    }

    boolean tells(SsdObject object) {
        return told.contains(object);
    }
}
