package org.mashhuddle.ui.papers;

import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.WaitingPaper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One line of the queue: a paper that waits, or one that is out.
///
/// @param meeting "Daily MASH, Tue 24 November 2026"
/// @param title "Agreed plan, Jordan TEST-ALDER"
/// @param agency its label
/// @param hint why it stands where it stands
/// @param alarm whether the hint is something late or wrong
/// @param people of the agency, for whom it can be
public record PaperLine(
        PaperKey key,
        Optional<WaitingPaper> waiting,
        Optional<PaperQueue.OutPaper> out,
        String meeting,
        String title,
        String agency,
        String hint,
        boolean alarm,
        List<String> people) {

    /// Copies the people.
    public PaperLine {
        people = List.copyOf(people);
    }

    /// On which side of the queue it is.
    PaperTab tab() {
        if (out.isPresent()) {
            return switch (out.get().state()) {
                case ISSUED, SUPERSEDED -> PaperTab.ISSUED;
                case RECALLED -> PaperTab.RECALLED;
            };
        }
        return standing().filter(WaitingPaper.Standing.DUE::equals).isPresent()
                ? PaperTab.DUE
                : PaperTab.NOT_OUT;
    }

    Optional<WaitingPaper.Standing> standing() {
        return waiting.map(WaitingPaper::standing);
    }

    /// Which line it is, however its words change.
    String id() {
        return out.map(one -> one.paper().reference()).orElse("") + key;
    }

    boolean has(String typed) {
        String all = (title + " " + who() + " " + hint).toLowerCase(Locale.UK);
        return all.contains(typed.strip().toLowerCase(Locale.UK));
    }

    /// "Education, M. Osei"; before it goes, the agency.
    String who() {
        return out.map(one -> one.paper().recipient()).orElse(agency);
    }

    @Override
    public String toString() {
        return "PaperLine[" + id() + "]";
    }
}
