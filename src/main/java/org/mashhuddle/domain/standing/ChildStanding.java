package org.mashhuddle.domain.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;

/// Every status a child ever had here and everybody who ever led, so that any day can be told.
///
/// @param statuses withdrawn ones too
/// @param leads withdrawn ones too
public record ChildStanding(List<ChildStatus> statuses, List<Lead> leads) {

    private static final Comparator<ChildStatus> LATEST_FIRST = Comparator.comparing(
                    (ChildStatus each) -> each.span().begins())
            .thenComparing(each -> each.span().ends())
            .reversed()
            .thenComparing(ChildStatus::label);

    /// Copies the lists.
    public ChildStanding {
        statuses = statuses.stream().sorted(LATEST_FIRST).toList();
        leads = leads.stream()
                .sorted(Comparator.comparing(Lead::role)
                        .thenComparing(each -> each.span().begins(), Comparator.reverseOrder()))
                .toList();
    }

    /// Nobody has said anything.
    public static ChildStanding none() {
        return new ChildStanding(List.of(), List.of());
    }

    /// What counts, each once: not what was withdrawn, and nothing an extract says of days of which a
    /// person has typed the same.
    public List<ChildStatus> counted() {
        Set<String> said = new HashSet<>();
        return statuses.stream()
                .filter(each -> each.stands() && !isOutranked(each))
                .filter(each -> said.add(each.kind() + each.words()))
                .toList();
    }

    private boolean isOutranked(ChildStatus status) {
        return !status.provenance().typedHere()
                && statuses.stream()
                        .anyMatch(typed -> typed.stands()
                                && typed.provenance().typedHere()
                                && typed.kind() == status.kind()
                                && typed.label().equalsIgnoreCase(status.label())
                                && typed.span().meets(status.span()));
    }

    /// How the child stood on that day, the heaviest first.
    public List<ChildStatus> on(LocalDate day, StatusKind kind) {
        return counted().stream()
                .filter(each -> each.kind() == kind && each.span().has(day))
                .sorted(Comparator.comparingInt((ChildStatus each) -> weight(each.label())))
                .toList();
    }

    /// A child who is looked after is never shown as less.
    private static int weight(String label) {
        String said = label.toLowerCase(Locale.UK);
        if (said.contains("looked after")) {
            return 0;
        }
        return said.contains("child protection") ? 1 : 2;
    }

    /// Who led on that day.
    public List<Lead> leadsOn(LocalDate day) {
        return leads.stream()
                .filter(each -> each.stands() && each.span().has(day))
                .toList();
    }

    /// Whether a person has typed how the child stands with help and plans: the line over the record is
    /// then of these.
    public boolean saysPlan() {
        return statuses.stream()
                .anyMatch(each -> each.kind() == StatusKind.HELP
                        && each.stands()
                        && each.provenance().typedHere());
    }

    /// Whether somebody has typed who leads.
    public boolean saysLead() {
        return leads.stream().anyMatch(Lead::stands);
    }

    /// "Child protection plan: Neglect, since 21/07/2026"; what ended last where nothing stands.
    public String plan(LocalDate today) {
        List<ChildStatus> now = on(today, StatusKind.HELP);
        return now.isEmpty()
                ? ended(today)
                : now.stream().map(ChildStatus::words).distinct().collect(Collectors.joining("; "));
    }

    private String ended(LocalDate today) {
        return counted().stream()
                .filter(each -> each.kind() == StatusKind.HELP)
                .filter(each -> each.span().ends().isBefore(today))
                .max(Comparator.comparing(each -> each.span().ends()))
                .map(last -> "None now: " + lower(last.label()) + " ended "
                        + DateWords.date(last.span().ends()))
                .orElse("");
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }

    /// Whoever leads, as papers have it; empty for nobody.
    public String lead(LocalDate today) {
        return leadsOn(today).stream().map(Lead::onPaper).collect(Collectors.joining("; "));
    }

    /// In education, in one line; empty where nobody has said.
    public String education(LocalDate today) {
        return on(today, StatusKind.EDUCATION).stream().map(ChildStatus::words).collect(Collectors.joining("; "));
    }

    /// With what somebody else says of the same child.
    public ChildStanding with(ChildStanding other) {
        return new ChildStanding(
                Stream.concat(statuses.stream(), other.statuses.stream()).toList(),
                Stream.concat(leads.stream(), other.leads.stream()).toList());
    }

    @Override
    public String toString() {
        return "Standing[" + statuses.size() + ", " + leads.size() + "]";
    }
}
