package org.mashhuddle.ui.papers;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.PaperWarning;
import org.mashhuddle.service.minutes.WithheldEntry;
import org.mashhuddle.service.papers.PreparedEnvelope;
import org.mashhuddle.service.papers.PreparedPaper;

/// What is looked at before it goes: one paper, or all that a recipient gets in one go.
///
/// @param envelope none for one paper
public record Preview(List<PreparedPaper> papers, Optional<PreparedEnvelope> envelope) {

    static Preview of(PreparedPaper paper) {
        return new Preview(List.of(paper), Optional.empty());
    }

    static Preview of(PreparedEnvelope all) {
        return new Preview(all.papers(), Optional.of(all));
    }

    private PreparedPaper first() {
        return papers.getFirst();
    }

    /// The number by which it will be spoken of: the receipt's, or the paper's.
    String number() {
        return envelope.map(PreparedEnvelope::receipt)
                .orElseGet(() -> first().head().reference());
    }

    /// "SAM-2026-11-24-P07", "SAM-2026-11-24-P07 to P09, receipt R01".
    String reference() {
        return envelope.map(all -> words(
                        "papers.numbers",
                        first().head().reference(),
                        last(papers.getLast().head().reference()),
                        last(all.receipt())))
                .orElseGet(() -> first().head().reference());
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('-') + 1);
    }

    /// "Copy 1 of 1", "3 papers".
    String copy() {
        return envelope.map(_ -> words("papers.count", papers.size()))
                .orElseGet(() -> first().head().copy());
    }

    /// "Only page 1 of 1, one child".
    String pages() {
        int pages = papers.stream().mapToInt(paper -> paper.checks().pages()).sum();
        boolean oneChild = envelope.isEmpty() && first().key().subject().isPresent();
        return words(oneChild ? "papers.pages-one-child" : "papers.pages", pages);
    }

    boolean onEveryPage() {
        return papers.stream().allMatch(paper -> paper.checks().onEveryPage());
    }

    Set<PaperWarning> warnings() {
        Set<PaperWarning> all = EnumSet.noneOf(PaperWarning.class);
        papers.forEach(paper -> all.addAll(paper.checks().warnings()));
        return all;
    }

    /// Sentences for a family that nobody let stand yet.
    List<FamilyRemark> unread() {
        return papers.stream()
                .flatMap(paper -> paper.checks().unread().stream())
                .distinct()
                .toList();
    }

    List<WithheldEntry> withheld() {
        return papers.stream()
                .flatMap(paper -> paper.checks().withheld().stream())
                .distinct()
                .toList();
    }

    /// @param front the sheets in front of it, instead of its own pages
    byte[] file(boolean front) {
        return envelope.map(all -> front ? all.front() : all.allPages())
                .orElseGet(() -> front ? first().cover() : first().pdf());
    }

    @Override
    public String toString() {
        return "Preview[" + number() + "]";
    }
}
