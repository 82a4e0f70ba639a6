package org.mashhuddle.ui.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.WaitingPaper;

/// One line of the queue: a paper that waits, or one that is out.
///
/// @param meeting "Daily MASH, Tue 24 November 2026"
/// @param title "Agreed plan, Jordan TEST-ALDER"
/// @param agency its label
/// @param group the heading it stands under; empty for none
/// @param hint why it stands where it stands
/// @param alarm whether it is late, wrong, or needs someone
/// @param people whom it can be for, and where it can go
/// @param children whom it is about, by their names
public record PaperLine(
        PaperKey key,
        Optional<WaitingPaper> waiting,
        Optional<PaperQueue.OutPaper> out,
        String meeting,
        String title,
        String agency,
        String group,
        String hint,
        boolean alarm,
        Recipients people,
        List<String> children) {

    /// Copies the names.
    public PaperLine {
        children = List.copyOf(children);
    }

    /// On which side of the queue it is.
    PaperTab tab() {
        if (out.isPresent()) {
            return switch (out.get().state()) {
                case SEALED -> PaperTab.NOT_OUT;
                case ISSUED, SUPERSEDED -> out.get().callBack().isPresent() ? PaperTab.NOT_OUT : PaperTab.ISSUED;
                case RECALLED, CAME_BACK, NEVER_OUT -> PaperTab.RECALLED;
            };
        }
        return alarm ? PaperTab.NOT_OUT : PaperTab.DUE;
    }

    /// Whether it can go now.
    boolean canGo() {
        return standing().filter(WaitingPaper.Standing.DUE::equals).isPresent();
    }

    /// Whether it goes to an agency that has no part in it, as a chair chose.
    boolean isFurther() {
        return waiting.flatMap(WaitingPaper::further).isPresent();
    }

    /// Whether both go to the same hands, from the same meeting.
    boolean hasRecipientOf(PaperLine other) {
        return key.meeting().equals(other.key.meeting())
                && key.agency().equals(other.key.agency())
                && agency.equals(other.agency)
                && key.kind().isForTheChair() == other.key.kind().isForTheChair()
                && key.kind().isForFamily() == other.key.kind().isForFamily()
                && isForDutyTeam() == other.isForDutyTeam();
    }

    /// The emergency duty team is a part of the agency, and other hands.
    private boolean isForDutyTeam() {
        return key.kind() == PaperKind.HANDOVER;
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
