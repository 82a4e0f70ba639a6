package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mashhuddle.domain.paper.PaperKind;

/// An account of papers in words, apart from the program's own: where each copy is, and what each
/// recipient still has to get. A paper is "agency|kind|child"; a copy is spoken of by its number.
class EnvelopeAccount {

    final Set<String> owed = new TreeSet<>();
    final Set<String> kept = new TreeSet<>();
    final Set<String> safe = new TreeSet<>();
    final Set<String> spoilt = new TreeSet<>();
    final Map<String, String> place = new TreeMap<>();
    final Map<String, String> what = new HashMap<>();
    final Map<String, String> receiptOf = new HashMap<>();
    final Set<String> signedFor = new TreeSet<>();

    static boolean atHome(String paper) {
        return paper.contains("|family|") || paper.contains("|young-person|");
    }

    static boolean needsSignature(String paper) {
        return paper.contains("|minutes|") || paper.contains("|extract|");
    }

    /// Who gets it: the agency, or for what goes home each paper its own reader.
    static String recipient(String paper) {
        return atHome(paper) || isForDutyTeam(paper) || isForTheChair(paper)
                ? paper
                : paper.substring(0, paper.indexOf('|'));
    }

    /// The team is a part of social care, and other hands.
    private static boolean isForDutyTeam(String paper) {
        return paper.contains(PaperKind.HANDOVER.name()) || paper.contains(PaperKind.HANDOVER.word());
    }

    private static boolean isForTheChair(String paper) {
        return paper.contains(PaperKind.CHAIRS_LIST.name()) || paper.contains(PaperKind.CHAIRS_LIST.word());
    }

    boolean canGo(String paper) {
        return owed.contains(paper)
                && !kept.contains(paper)
                && !needsSignature(paper)
                && (!atHome(paper) || (safe.contains(paper) && !spoilt.contains(paper)));
    }

    Map<String, Set<String>> envelopes() {
        Map<String, Set<String>> all = new TreeMap<>();
        owed.stream()
                .filter(this::canGo)
                .forEach(paper -> all.computeIfAbsent(recipient(paper), _ -> new TreeSet<>())
                        .add(paper));
        return all;
    }

    List<String> at(String where) {
        return place.keySet().stream()
                .filter(copy -> place.get(copy).equals(where))
                .toList();
    }

    List<String> on(String receipt) {
        return receiptOf.keySet().stream()
                .filter(copy -> receiptOf.get(copy).equals(receipt))
                .sorted()
                .toList();
    }

    /// It is owed again, and kept back until somebody lets it go.
    void gone(String copy, String where) {
        place.put(copy, where);
        String paper = what.get(copy);
        boolean another = place.keySet().stream()
                .anyMatch(other -> what.get(other).equals(paper)
                        && (place.get(other).equals("sealed")
                                || place.get(other).equals("with the recipient")));
        assertThat(another).as("two copies that count of " + paper).isFalse();
        owed.add(paper);
        kept.add(paper);
    }

    /// What a family has, or is about to get, that is no longer safe.
    Set<String> toCallBack() {
        Set<String> unsafe = new TreeSet<>();
        place.forEach((copy, where) -> {
            boolean stands = where.equals("sealed") || where.equals("with the recipient");
            if (stands && spoilt.contains(what.get(copy))) {
                unsafe.add(copy);
            }
        });
        return unsafe;
    }
}
