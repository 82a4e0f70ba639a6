package org.mashhuddle.domain.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mashhuddle.domain.family.LinePhrase.Someone;

/// One of a line, or those of it who stand together: "Dana and Lee Oak, parents, both have PR".
final class Group {

    private final List<LinePhrase> phrases = new ArrayList<>();
    private final List<Someone> who;

    Group(LinePhrase first) {
        phrases.add(first);
        who = new ArrayList<>(first.who());
    }

    void add(LinePhrase phrase) {
        if (takesName(phrase)) {
            take(phrase);
        } else {
            phrases.add(phrase);
        }
    }

    /// "Mum" takes "Dana Oak", who stands behind; "Mia" stands before "Sam and Noor Oak" in a list of names.
    boolean takesName(LinePhrase phrase) {
        if (!phrase.isNamesAlone() || phrase.joined()) {
            return false;
        }
        boolean waits =
                !isNamed() && isKin() && (who.size() == 1 || phrase.who().size() == who.size());
        return waits || isListBefore(phrase);
    }

    private boolean isListBefore(LinePhrase phrase) {
        return phrases.size() == 1
                && phrases.getFirst().isNamesAlone()
                && phrase.who().size() > 1;
    }

    private void take(LinePhrase phrase) {
        if (isNamed()) {
            who.addAll(phrase.who());
            return;
        }
        List<Someone> kin = List.copyOf(who);
        List<String> names = names(phrase.who());
        who.clear();
        for (int at = 0; at < names.size(); at++) {
            who.add(kin.get(kin.size() == 1 ? 0 : at).named(names.get(at)));
        }
    }

    boolean isNamed() {
        return who.stream().anyMatch(one -> !one.name().isEmpty());
    }

    private boolean isKin() {
        return !who.isEmpty() && who.stream().noneMatch(one -> one.kin().isEmpty());
    }

    int size() {
        return who.size();
    }

    List<LinePhrase> phrases() {
        return List.copyOf(phrases);
    }

    /// Whether it speaks of somebody, and is not a sentence: "Known to services".
    boolean isSomebody() {
        boolean told = others().stream().anyMatch(LinePhrase::isKin);
        if (told
                && who.stream()
                        .allMatch(one -> one.kin().isEmpty() && one.name().isEmpty())) {
            return true; // "dana oak, mother"; "unknown, father"
        }
        return who.stream()
                .anyMatch(one -> !one.kin().isEmpty()
                        || (isName(one, told) && (told || !phrases.getFirst().isAcronym())));
    }

    private static boolean isName(Someone one, boolean told) {
        return !one.name().isEmpty() && (one.rest().isEmpty() || one.words() > 1 || told);
    }

    private List<LinePhrase> others() {
        return phrases.subList(1, phrases.size());
    }

    /// @param also what is said behind somebody else, and of these too
    List<Relative> people(String said, Residence from, List<LinePhrase> also) {
        Responsibility responsibility = responsibility(also);
        Residence residence = residence(from);
        List<String> names = names();
        return IntStream.range(0, who.size())
                .mapToObj(at -> new Relative(names.get(at), relation(at), responsibility, residence, said))
                .filter(one -> !one.name().isEmpty() || !one.relation().isEmpty())
                .toList();
    }

    private List<String> names() {
        if (!isNamed() && who.stream().allMatch(one -> one.kin().isEmpty())) {
            LinePhrase first = phrases.getFirst();
            return List.of(first.mayBeNameInHaste() ? first.besides() : "");
        }
        return names(who);
    }

    /// "Mr and Mrs Oak" are Mr Oak and Mrs Oak.
    private static List<String> names(List<Someone> who) {
        Someone last = who.getLast();
        return who.stream()
                .map(one -> one.words() == 1 && (one.kin().isEmpty() || one.isOfSeveral()) && last.words() > 1
                        ? one.name() + " " + family(last.name())
                        : one.name())
                .toList();
    }

    private static String family(String name) {
        return name.replaceFirst("^.*?\\s(?=\\p{Ll})", "").equals(name)
                ? name.substring(name.lastIndexOf(' ') + 1)
                : name.replaceFirst("^.*?\\s(?=\\p{Ll})", "");
    }

    private String relation(int at) {
        if (!who.get(at).kin().isEmpty()) {
            return who.get(at).kin();
        }
        if (Someone.of(who.get(at).rest()).isKin()) {
            return who.get(at).rest(); // "Dana Oak mother"
        }
        List<LinePhrase> kin = others().stream().filter(LinePhrase::isKin).toList();
        List<LinePhrase> words =
                others().stream().filter(LinePhrase::mayBeRelation).toList();
        return kin.stream()
                .filter(phrase -> phrase.responsibility().said().isEmpty())
                .findFirst()
                .or(() -> words.stream().filter(LinePhrase::saysKin).findFirst())
                .or(() -> kin.stream().findFirst())
                .or(() -> words.stream().findFirst())
                .map(phrase -> relation(phrase, at))
                .orElse("");
    }

    /// "mother and father" behind two, each of one; "mother" behind two is of neither more than of the other.
    private String relation(LinePhrase kin, int at) {
        if (kin.who().size() > 1 && kin.who().size() == who.size()) {
            return kin.who().get(at).kin();
        }
        if (!kin.isKin()) {
            return kin.besides();
        }
        boolean ofAll =
                Stream.of(kin.besides().toLowerCase(Locale.UK).split("\\s+")).anyMatch(Kinship::isOfSeveral);
        return who.size() == 1 || ofAll ? kin.besides() : "";
    }

    private Responsibility responsibility(List<LinePhrase> also) {
        Stream<LinePhrase> own =
                IntStream.range(0, phrases.size()).filter(this::isOfThese).mapToObj(phrases::get);
        List<Responsibility> said = Stream.concat(own, also.stream())
                .flatMap(phrase -> phrase.responsibility().said().stream())
                .toList();
        // Who "has PR" and has "no PR" in one breath is nobody to rely on.
        if (said.contains(Responsibility.HAS_NOT)) {
            return Responsibility.HAS_NOT;
        }
        boolean clear = !said.isEmpty() && said.stream().allMatch(Responsibility.HAS::equals);
        return clear ? Responsibility.HAS : Responsibility.NOT_CLEAR;
    }

    /// And not of somebody else in the family.
    private boolean isOfThese(int at) {
        if (at == 0) {
            return true;
        }
        ResponsibilityPhrase phrase = phrases.get(at).responsibility();
        boolean follows = IntStream.range(0, at)
                .mapToObj(phrases::get)
                .map(LinePhrase::responsibility)
                .allMatch(phrase::mayFollow);
        return follows && !phrase.isOfAnother() && isOfAsMany(phrase);
    }

    private boolean isOfAsMany(ResponsibilityPhrase phrase) {
        return isSeveral() ? phrase.whose().isEmpty() || phrase.isOfSeveral() : !phrase.isOfSeveral();
    }

    private boolean isSeveral() {
        return who.size() > 1 || who.stream().anyMatch(Someone::isOfSeveral);
    }

    private Residence residence(Residence from) {
        List<Residence> said = Stream.concat(
                        Stream.of(from),
                        IntStream.range(0, phrases.size())
                                .filter(at ->
                                        at == 0 || phrases.get(at).besides().isEmpty())
                                .mapToObj(at -> phrases.get(at).residence()))
                .filter(one -> one != Residence.NOT_SAID)
                .distinct()
                .toList();
        return said.size() == 1 ? said.getFirst() : Residence.NOT_SAID;
    }

    @Override
    public String toString() {
        return "Group[withheld]";
    }
}
