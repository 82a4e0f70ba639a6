package org.mashhuddle.service.papers.sizes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashhuddle.document.VeraPdf;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.MarkTable;

/// What is asked of a file: veraPDF and qpdf find nothing in it, each name on it is whole, and nobody and nothing is
/// in it that its reader may not have. Who may have what is held against the table and the test's own account.
final class PaperJudges {

    private final SizedMeeting held;
    private final Set<AgencyId> inTheRoom;
    private final Path folder;
    private final Map<AgencyId, String> labels;
    private final VeraPdf vera = new VeraPdf();
    private final List<String> faults = new ArrayList<>();

    /// How many entries were found in the papers of a kind.
    final Map<String, Integer> found = new TreeMap<>();

    PaperJudges(SizedMeeting held, Path folder) {
        this.held = held;
        this.folder = folder;
        this.labels = held.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::label));
        this.inTheRoom = held.hub.book(held.meeting).meeting().type().awaited();
    }

    static boolean mayReachFamily(SharingMark mark) {
        return MarkTable.says(mark, MarkTable.Column.FAMILY, Optional.empty(), false, true);
    }

    /// Everything that is wrong.
    List<String> faults() {
        return List.copyOf(faults);
    }

    private void fault(MadePaper made, String what) {
        faults.add(
                made + made.key().map(key -> " of " + labels.get(key.agency())).orElse("") + ": " + what);
    }

    /// By others' programs.
    void syntax(MadePaper made) throws IOException, InterruptedException {
        vera.faults(made.pdf()).forEach(fault -> fault(made, "veraPDF " + fault));
        Path file = Files.write(folder.resolve("checked.pdf"), made.pdf());
        Process qpdf = new ProcessBuilder("qpdf", "--check", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(qpdf.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (qpdf.waitFor() != 0 || !said.contains("No syntax or stream encoding errors found")) {
            fault(made, "qpdf " + said);
        }
    }

    /// @return how many pages
    int words(MadePaper made) throws IOException {
        PaperFile file = PaperFile.of(made.pdf());
        names(made, file);
        entries(made, file);
        held.children.stream()
                .flatMap(SizedChildren::hidden)
                .filter(file::holds)
                .forEach(at -> {
                    fault(made, "the safe address " + at);
                });
        return file.pages();
    }

    private void names(MadePaper made, PaperFile file) {
        Set<SubjectId> may = may(made);
        Set<SubjectId> must = must(made, may);
        for (Child child : held.children) {
            SizedChildren.traces(child).stream()
                    .filter(trace -> !may.contains(child.id()) && file.holds(trace))
                    .forEach(trace -> fault(made, "another's " + trace));
            if (must.contains(child.id()) && !file.layer().contains(PaperFile.inOneLine(child.displayName()))) {
                fault(made, "not whole or not there: " + child.displayName());
            }
            isWhole(made, file, child.names().family());
        }
        if (made.key().filter(key -> key.kind() == PaperKind.MINUTES).isPresent()) {
            held.people.stream()
                    .filter(name -> !file.layer().contains(name))
                    .forEach(name -> fault(made, "not whole or not there: " + name));
        }
    }

    /// As often as it stands there at all it stands there in one piece.
    private void isWhole(MadePaper made, PaperFile file, String family) {
        String name = family.toUpperCase(Locale.UK);
        int there = count(PaperFile.squeezed(file.layer()), PaperFile.squeezed(name));
        int whole = count(file.layer().toUpperCase(Locale.UK), name);
        if (there != whole) {
            fault(made, name + " is broken " + (there - whole) + " times of " + there);
        }
    }

    private static int count(String text, String word) {
        return text.split(java.util.regex.Pattern.quote(word), -1).length - 1;
    }

    private void entries(MadePaper made, PaperFile file) {
        int there = 0;
        for (Said one : held.said) {
            boolean holds = file.holds(one.word());
            there += holds ? 1 : 0;
            if (holds && !mayBeIn(one, made)) {
                fault(made, "may not hold " + one);
            }
            if (!holds && mustBeIn(one, made)) {
                fault(made, "does not hold " + one);
            }
        }
        found.merge(made.what(), there, Integer::sum);
    }

    private boolean mayBeIn(Said one, MadePaper made) {
        return made.key().filter(key -> mayBeIn(one, key)).isPresent()
                && made.about().filter(about -> !about.equals(one.child())).isEmpty();
    }

    private boolean mayBeIn(Said one, PaperKey key) {
        boolean open = !held.isRestricted(one.child());
        MarkTable.Column other = MarkTable.Column.OTHER;
        return switch (key.kind()) {
            case SHOWN_ACTIONS -> one.kind() == Said.Kind.ACTION;
            case CHAIRS_LIST -> open && one.kind() == Said.Kind.ACTION;
            case CHAIRS_AGENDA -> open && one.kind() == Said.Kind.REFERRAL;
            case MINUTES -> open && !isOfStrategy(one) && says(one, key, MarkTable.Column.MINUTES);
            case EXTRACT ->
                wasIn(one, key) && open && !isOfStrategy(one) && says(one, key, own(one, key, MarkTable.Column.ITEM));
            case STRATEGY ->
                open && held.strategies.contains(one.child()) && says(one, key, own(one, key, MarkTable.Column.ITEM));
            case PLAN, CASE_FILE, HANDOVER -> open && says(one, key, own(one, key, inItem(one, key)));
            case SLIP -> open && one.kind() == Said.Kind.ACTION && isOwn(one, key);
            case ACTION_LIST -> open && one.kind() == Said.Kind.ACTION && says(one, key, own(one, key, other));
            case AGENDA -> open && one.kind() == Said.Kind.REFERRAL && says(one, key, own(one, key, other));
            case SUMMARY, OUTCOME -> open && says(one, key, own(one, key, other));
            case RECORD_PRINT ->
                open && (!isOfStrategy(one) || isOwn(one, key)) && says(one, key, own(one, key, other));
            case FAMILY, YOUNG_PERSON, ACCESS_COPY -> open && says(one, key, MarkTable.Column.FAMILY);
            case CHASER, ATTENDANCE, CONTINGENCY, EXECUTIVE, PERFORMANCE, PERIOD -> false;
        };
    }

    private boolean mustBeIn(Said one, MadePaper made) {
        return mayBeIn(one, made)
                && made.key().filter(key -> mustBeIn(one, key)).isPresent();
    }

    /// Where all that may be in it is in it.
    private static boolean mustBeIn(Said one, PaperKey key) {
        return switch (key.kind()) {
            case SHOWN_ACTIONS, CHAIRS_LIST, SLIP, ACTION_LIST -> one.kind() == Said.Kind.ACTION;
            case MINUTES, EXTRACT, STRATEGY -> one.kind() != Said.Kind.REFERRAL;
            case RECORD_PRINT -> one.kind() == Said.Kind.ACTION;
            case CHAIRS_AGENDA -> one.kind() == Said.Kind.REFERRAL;
            case AGENDA,
                    PLAN,
                    CASE_FILE,
                    HANDOVER,
                    SUMMARY,
                    OUTCOME,
                    FAMILY,
                    YOUNG_PERSON,
                    ACCESS_COPY,
                    CHASER,
                    ATTENDANCE,
                    CONTINGENCY,
                    EXECUTIVE,
                    PERFORMANCE,
                    PERIOD -> false;
        };
    }

    private boolean isOfStrategy(Said one) {
        return held.strategies.contains(one.child()) && one.kind() != Said.Kind.REFERRAL;
    }

    private boolean wasIn(Said one, PaperKey key) {
        return held.told.getOrDefault(key.agency(), Set.of()).contains(one.child());
    }

    private static boolean isOwn(Said one, PaperKey key) {
        return one.owner().filter(key.agency()::equals).isPresent();
    }

    private static MarkTable.Column own(Said one, PaperKey key, MarkTable.Column otherwise) {
        return isOwn(one, key) ? MarkTable.Column.OWN : otherwise;
    }

    /// Of a strategy discussion in which it was not, an agency reads as any other.
    private MarkTable.Column inItem(Said one, PaperKey key) {
        return isOfStrategy(one) && !inTheRoom.contains(key.agency()) ? MarkTable.Column.OTHER : MarkTable.Column.ITEM;
    }

    private static boolean says(Said one, PaperKey key, MarkTable.Column column) {
        return MarkTable.says(one.mark(), column, Optional.of(key.agency()), one.kind() == Said.Kind.ACTION, true);
    }

    /// Of whom something may be in it.
    private Set<SubjectId> may(MadePaper made) {
        return made.about().map(Set::of).or(() -> made.key().map(this::may)).orElseGet(Set::of);
    }

    private Set<SubjectId> may(PaperKey key) {
        return switch (key.kind()) {
            case SHOWN_ACTIONS -> ids(held.children);
            case ACTION_LIST -> withActions(key, false);
            case SLIP -> withActions(key, true);
            case CHAIRS_LIST, HANDOVER, MINUTES, AGENDA, CHAIRS_AGENDA -> open(ids(held.children));
            case EXTRACT -> open(held.told.getOrDefault(key.agency(), Set.of()));
            case PLAN, STRATEGY, CASE_FILE, SUMMARY, OUTCOME, FAMILY, YOUNG_PERSON, ACCESS_COPY, RECORD_PRINT ->
                throw new AssertionError("about one child");
            case CHASER, ATTENDANCE, CONTINGENCY, EXECUTIVE, PERFORMANCE, PERIOD -> Set.of();
        };
    }

    /// Who has to stand on it with their whole name.
    private Set<SubjectId> must(MadePaper made, Set<SubjectId> may) {
        return made.key().map(key -> must(key, may)).orElse(may);
    }

    private Set<SubjectId> must(PaperKey key, Set<SubjectId> may) {
        return switch (key.kind()) {
            case FAMILY, YOUNG_PERSON -> Set.of();
            case HANDOVER ->
                may.stream()
                        .filter(id -> ids(held.children).stream().toList().indexOf(id) % 4 == 3)
                        .collect(Collectors.toSet());
            case SHOWN_ACTIONS,
                    ACTION_LIST,
                    SLIP,
                    CHAIRS_LIST,
                    MINUTES,
                    AGENDA,
                    CHAIRS_AGENDA,
                    EXTRACT,
                    PLAN,
                    STRATEGY,
                    CASE_FILE,
                    SUMMARY,
                    OUTCOME,
                    ACCESS_COPY,
                    CHASER,
                    ATTENDANCE,
                    CONTINGENCY,
                    EXECUTIVE,
                    PERFORMANCE,
                    PERIOD,
                    RECORD_PRINT -> may;
        };
    }

    private Set<SubjectId> withActions(PaperKey key, boolean own) {
        return held.said.stream()
                .filter(one -> one.kind() == Said.Kind.ACTION && mayBeIn(one, key) && (!own || isOwn(one, key)))
                .map(Said::child)
                .collect(Collectors.toSet());
    }

    private static Set<SubjectId> ids(List<Child> children) {
        return children.stream().map(Child::id).collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private Set<SubjectId> open(Collection<SubjectId> all) {
        return all.stream().filter(id -> !held.isRestricted(id)).collect(Collectors.toCollection(HashSet::new));
    }

    /// Kinds of which something was found, so that a file that holds nothing does not pass for one that keeps it.
    Stream<PaperKind> silent(Collection<PaperKind> kinds) {
        return kinds.stream().filter(kind -> found.getOrDefault(kind.word(), 0) == 0);
    }

    void isClean() {
        assertThat(faults.stream().limit(60).toList()).isEmpty();
    }
}
