package org.mashhuddle.domain.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.subject.CodeList;
import org.mashhuddle.domain.subject.NhsNumber;
import org.mashhuddle.domain.subject.SubjectId;

/// Who was discussed: each child once, with all its items.
record ChildReports(ReportFacts facts, HeldItems held) {

    /// In the order in which they are told apart on file; what is not recorded at the end.
    private static final List<String> HOW_KNOWN = List.of(
            "Self-defined", "Recorded by an officer or agency", "Recorded, not known by whom", "Ethnicity not known");

    /// A subject, with its items in their order in time.
    private record Seen(SubjectId subject, List<HeldItems.Spoken> items) {
        LocalDate last() {
            return items.getLast().on();
        }

        boolean had(Set<OutcomeKind> kinds) {
            return items.stream()
                    .flatMap(each -> each.item().outcomes().stream())
                    .anyMatch(outcome -> kinds.contains(outcome.kind()));
        }

        ReportRow row() {
            String when = DateWords.date(last());
            return ReportRow.of(
                    subject,
                    last(),
                    items.size() == 1
                            ? "Discussed on " + when
                            : "Discussed " + items.size() + " times, last on " + when);
        }
    }

    private List<Seen> seen(ReportFacts.About.Kind kind) {
        Map<SubjectId, List<HeldItems.Spoken>> items = new LinkedHashMap<>();
        held.items().stream()
                .filter(each -> facts.about(each.subject())
                        .filter(one -> one.kind() == kind)
                        .isPresent())
                .forEach(each -> items.computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                        .add(each));
        return items.entrySet().stream()
                .map(entry -> new Seen(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Seen> children() {
        return seen(ReportFacts.About.Kind.CHILD);
    }

    private static List<ReportRow> rows(List<Seen> all, Predicate<Seen> which) {
        return all.stream().filter(which).map(Seen::row).toList();
    }

    List<ReportLine> discussed() {
        List<Seen> children = children();
        return List.of(
                ReportLine.count("Children", rows(children, _ -> true)),
                ReportLine.share(
                        "Children discussed more than once",
                        rows(children, each -> each.items().size() > 1),
                        rows(children, _ -> true)),
                ReportLine.count("People of concern", rows(seen(ReportFacts.About.Kind.PERSON_OF_CONCERN), _ -> true)),
                ReportLine.count("Places", rows(seen(ReportFacts.About.Kind.PLACE), _ -> true)));
    }

    List<ReportLine> harms() {
        List<Seen> children = children();
        List<ReportLine> lines = children.stream()
                .flatMap(each -> harmsOf(each).stream())
                .distinct()
                .map(harm -> ReportLine.share(
                        harm, rows(children, each -> harmsOf(each).contains(harm)), rows(children, _ -> true)))
                .sorted(ItemReports.mostFirst())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!children.isEmpty()) {
            lines.add(ReportLine.share(
                    ReportKind.NO_HARM, rows(children, each -> harmsOf(each).isEmpty()), rows(children, _ -> true)));
        }
        return lines;
    }

    private static Set<String> harmsOf(Seen child) {
        return child.items().stream()
                .flatMap(each -> each.item().harms().stream())
                .collect(Collectors.toSet());
    }

    List<ReportLine> by(ChildSplit split) {
        return lines(split.groups(), each -> split.groupOf(about(each), each.last()));
    }

    /// Every code that was found, in the national list's order; what is not known last.
    List<ReportLine> ethnicities() {
        Function<Seen, String> words = each -> ethnicity(about(each).ethnicity());
        List<String> known = List.copyOf(CodeList.ETHNICITY.meanings().values());
        Stream<String> others = children().stream()
                .map(words)
                .filter(found -> !known.contains(found) && !found.equals(ChildSplit.NOT_KNOWN))
                .distinct()
                .sorted();
        List<String> order = Stream.of(known.stream(), others, Stream.of(ChildSplit.NOT_KNOWN))
                .flatMap(all -> all)
                .toList();
        return lines(order, words).stream().filter(line -> line.number() > 0).toList();
    }

    /// Whose word it is first: what nobody asked for cannot be told by groups.
    List<ReportLine> peopleOfConcern() {
        List<Seen> people = seen(ReportFacts.About.Kind.PERSON_OF_CONCERN);
        List<ReportLine> lines = new ArrayList<>();
        for (String how : HOW_KNOWN) {
            lines.add(personLine(how, people, each -> how(each).equals(how)).under("How it is known"));
        }
        Stream.concat(
                        CodeList.ETHNICITY.meanings().values().stream(),
                        people.stream()
                                .map(each -> ethnicity(about(each).ethnicity()))
                                .sorted())
                .distinct()
                .map(label -> personLine(
                                label,
                                people,
                                each -> ethnicity(about(each).ethnicity()).equals(label))
                        .under("Ethnicity"))
                .filter(line -> line.number() > 0)
                .forEach(lines::add);
        return lines;
    }

    private ReportLine personLine(String label, List<Seen> people, Predicate<Seen> which) {
        return ReportLine.share(
                label,
                people.stream().filter(which).map(this::personRow).toList(),
                people.stream().map(this::personRow).toList());
    }

    private ReportRow personRow(Seen person) {
        ReportRow row = person.row();
        return new ReportRow(
                row.subject(),
                row.on(),
                ethnicity(about(person).ethnicity()) + ", " + how(person) + ". " + row.words());
    }

    private String how(Seen person) {
        ReportFacts.About about = about(person);
        if (ChildSplit.ETHNIC_GROUP.groupOf(about, person.last()).equals(ChildSplit.NOT_KNOWN)) {
            return HOW_KNOWN.getLast();
        }
        return switch (about.how()) {
            case SELF_DEFINED -> "Self-defined";
            case RECORDED_BY_AGENCY -> "Recorded by an officer or agency";
            case NOT_KNOWN -> "Recorded, not known by whom";
        };
    }

    private static String ethnicity(String code) {
        return code.isBlank() ? ChildSplit.NOT_KNOWN : CodeList.ETHNICITY.words(code);
    }

    private List<ReportLine> lines(List<String> groups, Function<Seen, String> group) {
        List<Seen> children = children();
        return groups.stream()
                .map(label -> ReportLine.share(
                        label, rows(children, each -> group.apply(each).equals(label)), rows(children, _ -> true)))
                .toList();
    }

    private ReportFacts.About about(Seen child) {
        return facts.about(child.subject()).orElseThrow();
    }

    List<ReportLine> disproportion() {
        List<ReportLine> lines = new ArrayList<>();
        lines.addAll(disproportion(
                "Strategy discussion or section 47", Set.of(OutcomeKind.STRATEGY_DISCUSSION, OutcomeKind.SECTION_47)));
        lines.addAll(disproportion(
                "Police investigation or immediate protection",
                Set.of(
                        OutcomeKind.POLICE_INVESTIGATION,
                        OutcomeKind.IMMEDIATE_PROTECTION,
                        OutcomeKind.EMERGENCY_ORDER)));
        lines.addAll(disproportion("Early help or assessment", Set.of(OutcomeKind.EARLY_HELP, OutcomeKind.ASSESSMENT)));
        lines.addAll(disproportion("No further action", Set.of(OutcomeKind.NO_FURTHER_ACTION)));
        return lines;
    }

    private List<ReportLine> disproportion(String heading, Set<OutcomeKind> kinds) {
        List<Seen> children = children();
        return ChildSplit.ETHNIC_GROUP.groups().stream()
                .map(group -> {
                    List<Seen> own = children.stream()
                            .filter(each -> ChildSplit.ETHNIC_GROUP
                                    .groupOf(about(each), each.last())
                                    .equals(group))
                            .toList();
                    return ReportLine.share(group, rows(own, each -> each.had(kinds)), rows(own, _ -> true))
                            .under(heading);
                })
                .toList();
    }

    List<ReportLine> nhsNumbers() {
        List<Seen> children = children();
        List<ReportLine> lines = new ArrayList<>();
        lines.add(ReportLine.share(
                "Known", rows(children, each -> about(each).nhsNumber().isPresent()), rows(children, _ -> true)));
        lines.add(ReportLine.share(
                "Verified: traced, or told by the person or a parent",
                rows(
                        children,
                        each -> about(each)
                                .nhsNumber()
                                .filter(NhsNumber.Verified.How::isVerified)
                                .isPresent()),
                rows(children, _ -> true)));
        for (NhsNumber.Verified.How how : NhsNumber.Verified.How.values()) {
            lines.add(ReportLine.share(
                    verified(how),
                    rows(children, each -> about(each).nhsNumber().equals(Optional.of(how))),
                    rows(children, _ -> true)));
        }
        lines.add(ReportLine.count(
                "Not known", rows(children, each -> about(each).nhsNumber().isEmpty())));
        return lines;
    }

    private static String verified(NhsNumber.Verified.How how) {
        return switch (how) {
            case TRACED -> "Known: traced";
            case TOLD -> "Known: told by the person or a parent";
            case FROM_EXTRACT -> "Known: from an extract";
            case NOT_VERIFIED -> "Known: not verified";
        };
    }

    List<ReportLine> places() {
        Map<SubjectId, Seen> children = children().stream().collect(Collectors.toMap(Seen::subject, each -> each));
        Map<SubjectId, Set<SubjectId>> at = new LinkedHashMap<>();
        Map<SubjectId, String> names = new TreeMap<>(Comparator.comparing(SubjectId::value));
        for (ReportFacts.SeenAt link : facts.places()) {
            if (children.containsKey(link.child())) {
                at.computeIfAbsent(link.place(), _ -> new HashSet<>()).add(link.child());
                names.put(link.place(), link.name());
            }
        }
        return at.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> ReportLine.count(
                        Optional.ofNullable(names.get(entry.getKey())).orElse(""),
                        entry.getValue().stream()
                                .flatMap(child -> Optional.ofNullable(children.get(child)).stream())
                                .map(Seen::row)
                                .sorted(Comparator.comparing(ReportRow::on))
                                .toList()))
                .sorted(ItemReports.mostFirst())
                .toList();
    }
}
