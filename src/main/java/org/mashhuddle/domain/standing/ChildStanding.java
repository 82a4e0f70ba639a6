package org.mashhuddle.domain.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;

/// Every status a child ever had here and everybody who ever led, so that any day can be told.
///
/// @param statuses withdrawn ones too
/// @param leads withdrawn ones too
public record ChildStanding(List<ChildStatus> statuses, List<Lead> leads) {

    private static final List<String> HEAVIEST =
            List.of("looked after", "child protection", "section 47", "child in need", "family help", "early help");
    private static final String NONE = "none";
    private static final int PROTECTION = 1;
    /// What is none of them counts as this: it is not known to be less.
    private static final int NEED = 3;
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
                .filter(ChildStatus::stands)
                .flatMap(each -> unsaid(each).stream())
                .filter(each -> said.add(each.kind() + each.words()))
                .toList();
    }

    /// Of what an extract says, the days before a person begins to say the same: when it ended is said
    /// by the person.
    private Optional<ChildStatus> unsaid(ChildStatus status) {
        if (status.provenance().typedHere()) {
            return Optional.of(status);
        }
        Optional<LocalDate> first = statuses.stream()
                .filter(typed -> outranks(typed, status))
                .map(typed -> typed.span().begins())
                .min(Comparator.naturalOrder());
        return first.isEmpty()
                ? Optional.of(status)
                : first.filter(status.span().begins()::isBefore).map(day -> status.endedOn(day.minusDays(1)));
    }

    private static boolean outranks(ChildStatus typed, ChildStatus status) {
        return isTyped(typed)
                && typed.kind() == status.kind()
                && typed.label().equalsIgnoreCase(status.label())
                && typed.span().meets(status.span());
    }

    private static boolean isTyped(ChildStatus status) {
        return status.stands() && status.provenance().typedHere();
    }

    /// What a person has typed of help and plans that is not what the extracts say today: it stands now,
    /// or says that something has ended.
    public List<ChildStatus> besideExtract(LocalDate today) {
        return statuses.stream()
                .filter(each -> each.kind() == StatusKind.HELP && isTyped(each))
                .filter(each -> each.span().has(today)
                        || statuses.stream().anyMatch(told -> !told.provenance().typedHere() && outranks(each, told)))
                .toList();
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
        return HEAVIEST.stream()
                .filter(said::contains)
                .findFirst()
                .map(HEAVIEST::indexOf)
                .orElseGet(() -> said.startsWith(NONE) ? HEAVIEST.size() : NEED);
    }

    /// Whether the child was looked after on that day, by whomever it is said.
    public boolean isLookedAfter(LocalDate day) {
        return on(day, StatusKind.HELP).stream().anyMatch(each -> weight(each.label()) == 0);
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
        return statuses.stream().anyMatch(each -> each.kind() == StatusKind.HELP && isTyped(each));
    }

    /// Whether anything is said of help and plans, by whomever.
    public boolean saysHelp() {
        return counted().stream().anyMatch(each -> each.kind() == StatusKind.HELP);
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
                : now.stream()
                        .filter(each -> !isInAnother(each, now))
                        .map(ChildStatus::words)
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /// An order says that a child is looked after; a plan of the council for a child in need is not said
    /// beside one that is heavier.
    private static boolean isInAnother(ChildStatus told, List<ChildStatus> now) {
        boolean bare = told.label().equals("Child looked after");
        return !told.provenance().typedHere()
                && now.stream()
                        .anyMatch(
                                other -> bare ? other.label().startsWith(told.label() + ":") : isHeavier(other, told));
    }

    private static boolean isHeavier(ChildStatus other, ChildStatus told) {
        boolean need = told.label().startsWith("Child in need");
        boolean early = told.label().startsWith("Early help");
        return (need && weight(other.label()) <= PROTECTION) || (early && weight(other.label()) <= NEED);
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
