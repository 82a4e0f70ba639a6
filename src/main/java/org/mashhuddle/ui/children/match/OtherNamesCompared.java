package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.ui.children.match.MatchPage.Row;
import org.mashhuddle.ui.children.match.MatchPage.Standing;
import org.mashhuddle.ui.children.words.OtherNameWords;

/// The previous names and the aliases of two records side by side: one that the other bore as well, or
/// bears now, speaks for one child; that they are others speaks against nobody. What was closed is none.
record OtherNamesCompared(Names left, Names right, Judgement judged) {

    /// A line for each kind of which either has one.
    List<Row> rows() {
        return Stream.of(OtherName.Kind.values())
                .filter(kind -> has(left, kind) || has(right, kind))
                .map(this::row)
                .toList();
    }

    private static boolean has(Names names, OtherName.Kind kind) {
        return of(names, kind).findAny().isPresent();
    }

    private static Stream<OtherName> of(Names names, OtherName.Kind kind) {
        return names.otherwise().stream().filter(name -> name.kind() == kind);
    }

    private Row row(OtherName.Kind kind) {
        String label = switch (kind) {
            case PREVIOUS -> words("match.previous");
            case ALIAS -> words("match.aliases");
        };
        Optional<OtherName> shared =
                of(left, kind).filter(name -> isHeld(name, kind)).findFirst();
        if (shared.isPresent()) {
            return row(kind, label, Standing.SAME, words("match.one-same"), shared.get());
        }
        Optional<OtherName> rightNow =
                of(left, kind).filter(name -> isBorne(name, right)).findFirst();
        if (rightNow.isPresent()) {
            return row(kind, label, Standing.NEARLY, words("match.right-so-now"), rightNow.get());
        }
        Optional<OtherName> leftNow =
                of(right, kind).filter(name -> isBorne(name, left)).findFirst();
        if (leftNow.isPresent()) {
            return row(kind, label, Standing.NEARLY, words("match.left-so-now"), leftNow.get());
        }
        return judged.by()
                .filter(name -> name.kind() == kind)
                .map(name -> row(kind, label, Standing.NEARLY, words("match.slip"), name))
                .orElseGet(() -> apart(kind, label));
    }

    private boolean isHeld(OtherName name, OtherName.Kind kind) {
        return of(right, kind).anyMatch(other -> other.isCalled(name.given(), name.family()));
    }

    /// Whether a name of before, or an alias, is the one that the other has in use.
    private static boolean isBorne(OtherName name, Names inUse) {
        return name.isCalled(
                name.given().isEmpty() ? "" : inUse.given(), name.family().isEmpty() ? "" : inUse.family());
    }

    private Row apart(OtherName.Kind kind, String label) {
        boolean both = has(left, kind) && has(right, kind);
        String one = words(has(left, kind) ? "match.left-only" : "match.right-only");
        return new Row(
                label,
                list(left, kind),
                list(right, kind),
                Standing.ONE_HAS_IT,
                both ? words("match.other-ones") : one);
    }

    private Row row(OtherName.Kind kind, String label, Standing standing, String how, OtherName which) {
        return new Row(label, list(left, kind), list(right, kind), standing, how, which.full());
    }

    private static String list(Names names, OtherName.Kind kind) {
        return has(names, kind) ? OtherNameWords.list(names, kind) : words("children.not-known");
    }

    @Override
    public String toString() {
        return "OtherNamesCompared";
    }
}
