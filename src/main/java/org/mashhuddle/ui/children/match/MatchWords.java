package org.mashhuddle.ui.children.match;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.match.Agreement;
import org.mashhuddle.domain.match.Agreement.Kind;
import org.mashhuddle.domain.match.Agreement.Trait;
import org.mashhuddle.domain.match.Judgement;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.service.children.match.ComparedPair;
import org.mashhuddle.ui.children.match.MatchPage.Row;
import org.mashhuddle.ui.children.match.MatchPage.Side;
import org.mashhuddle.ui.children.match.MatchPage.Standing;
import org.mashhuddle.ui.children.words.AlikeLine;
import org.mashhuddle.ui.children.words.FactWords;
import org.mashhuddle.ui.kit.text.SubjectFact;

/// Says how two records compare: what both hold, and between them in what they agree.
final class MatchWords {

    private MatchWords() {}

    static MatchPage of(ComparedPair pair) {
        return new MatchPage(
                side(pair, pair.one()),
                side(pair, pair.other()),
                PairLine.sure(pair),
                rows(pair),
                pair.judged().weighed().stream()
                        .map(each -> new MatchPage.Reason(AlikeLine.word(each.by()), each.strength()))
                        .toList(),
                pair.judged().against().stream().map(MatchWords::against).toList(),
                pair.papers().stream().map(MatchWords::paper).toList());
    }

    private static Side side(ComparedPair pair, Child child) {
        return new Side(child.id(), child.displayName(), !pair.unread().contains(child.id()));
    }

    private static String paper(IssuedPaper paper) {
        return words(
                "match.paper",
                paper.reference(),
                paper.recipient(),
                DateWords.date(paper.issuedAt().atZone(Moment.LONDON).toLocalDate()));
    }

    private static List<Row> rows(ComparedPair pair) {
        Judgement judged = pair.inUse();
        Names left = pair.one().names();
        Names right = pair.other().names();
        List<Row> rows = new ArrayList<>();
        rows.add(row("match.given", left.given(), right.given(), said(judged, Trait.GIVEN)));
        Row family = row("match.family", left.family(), right.family(), said(judged, Trait.FAMILY));
        rows.add(judged.isRareFamily() ? family.with(words("match.rare")) : family);
        rows.addAll(new OtherNamesCompared(left, right, pair.judged()).rows());
        List<SubjectFact> mine = FactWords.compared(pair.one());
        List<SubjectFact> theirs = FactWords.compared(pair.other());
        for (int i = 0; i < mine.size(); i++) {
            String label = mine.get(i).label();
            Optional<Agreement> said = trait(label).flatMap(trait -> said(judged, trait));
            Row row = row(mine.get(i), theirs.get(i), said);
            rows.add(said.map(MatchWords::detail).map(row::with).orElse(row));
        }
        rows.add(row(
                "match.siblings",
                siblings(pair.siblings().ofOne()),
                siblings(pair.siblings().ofOther()),
                said(judged, Trait.SIBLINGS)));
        rows.removeIf(row -> row.standing() == Standing.NEITHER);
        return rows;
    }

    private static String siblings(List<Child> all) {
        return all.stream()
                .map(each -> words("match.sibling", each.displayName(), FactWords.born(each.birth())))
                .collect(Collectors.joining(", "));
    }

    private static String detail(Agreement said) {
        if (said == Agreement.BIRTH_SAME) {
            return words("match.to-the-day");
        }
        return said == Agreement.HOME_POSTCODE ? words("match.house-otherwise") : "";
    }

    private static Optional<Trait> trait(String label) {
        if (label.equals(words("children.fact-born"))) {
            return Optional.of(Trait.BIRTH);
        }
        return label.equals(words("children.fact-lives")) ? Optional.of(Trait.HOME) : Optional.empty();
    }

    private static Optional<Agreement> said(Judgement judged, Trait trait) {
        return Optional.ofNullable(judged.found().get(trait));
    }

    private static Row row(String key, String one, String other, Optional<Agreement> said) {
        return row(words(key), new Held(one, !one.isBlank()), new Held(other, !other.isBlank()), said);
    }

    private static Row row(SubjectFact one, SubjectFact other, Optional<Agreement> said) {
        return row(one.label(), Held.of(one), Held.of(other), said);
    }

    /// @param known whether there is anything to compare
    private record Held(String words, boolean known) {
        static Held of(SubjectFact fact) {
            return new Held(fact.words(), fact.standing() != SubjectFact.Standing.NOT_KNOWN);
        }

        String shown() {
            return known ? words : org.mashhuddle.ui.kit.text.Messages.words("children.not-known");
        }

        @Override
        public String toString() {
            return "Held";
        }
    }

    private static Row row(String label, Held one, Held other, Optional<Agreement> said) {
        if (!one.known() || !other.known()) {
            boolean neither = !one.known() && !other.known();
            String where = neither ? "match.neither" : one.known() ? "match.left-only" : "match.right-only";
            return new Row(
                    label, one.shown(), other.shown(), neither ? Standing.NEITHER : Standing.ONE_HAS_IT, words(where));
        }
        String left = one.words();
        String right = other.words();
        if (left.equalsIgnoreCase(right)) {
            return new Row(label, left, right, Standing.SAME, words("match.same"));
        }
        Standing standing = said.map(each -> each.kind() == Kind.DIFFERS ? Standing.DIFFERS : Standing.NEARLY)
                .orElse(Standing.DIFFERS);
        String how = said.map(MatchWords::word).orElse(words("match.differs"));
        return new Row(label, left, right, standing, how);
    }

    private static String word(Agreement said) {
        return switch (said) {
            case GIVEN_SAME -> words("match.first-same");
            case SIBLINGS_SAME -> words("match.one-same");
            case FAMILY_SAME, BIRTH_SAME, NUMBER_SAME, SEX_SAME -> words("match.same");
            case HOME_SAME -> words("match.written");
            case GIVEN_WRITTEN, FAMILY_WRITTEN -> words("match.spaces");
            case GIVEN_NICKNAME -> words("match.nickname");
            case GIVEN_SOUND, FAMILY_SOUND -> words("match.sound");
            case GIVEN_SLIP, FAMILY_SLIP, NUMBER_SLIP, BIRTH_SLIP, HOME_SLIP -> words("match.slip");
            case GIVEN_PART, FAMILY_PART -> words("match.part");
            case GIVEN_INITIAL -> words("match.initial");
            case FAMILY_SWAPPED, FAMILY_ELSEWHERE -> words("match.swapped");
            case BIRTH_SWAPPED -> words("match.day-month");
            case BIRTH_ABOUT -> words("match.about");
            case BIRTH_SLIPS -> words("match.slips");
            case BIRTH_YEAR -> words("match.year");
            case HOME_POSTCODE -> words("match.postcode");
            case NUMBER_DIFFERS,
                    GIVEN_DIFFERS,
                    FAMILY_DIFFERS,
                    BIRTH_DIFFERS,
                    HOME_DIFFERS,
                    SIBLINGS_DIFFER,
                    SEX_DIFFERS -> words("match.differs");
        };
    }

    private static String against(Agreement each) {
        return switch (each.trait()) {
            case NUMBER -> words("match.other-number");
            case GIVEN -> words("match.other-given");
            case FAMILY -> words("match.other-family");
            case BIRTH -> words("match.other-birth");
            case HOME -> words("match.other-home");
            case SIBLINGS -> words("match.other-siblings");
            case SEX -> words("match.other-sex");
        };
    }
}
