package org.mashhuddle.service.papers.family;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.domain.paper.reader.FamilyWriting;
import org.mashhuddle.store.Tx;
import org.mashhuddle.vault.Hashes;

/// What a family will read of one child of a meeting that somebody typed, and which of its sentences were
/// read once more and let stand.
///
/// @param words what is written for the family
/// @param beside what reaches it too: the child's own words, the actions
/// @param read the sentences that were let stand, as hashes
public record FamilyText(FamilyWords words, List<String> beside, Set<String> read) {

    /// Copies the lists.
    public FamilyText {
        beside = List.copyOf(beside);
        read = Set.copyOf(read);
    }

    static FamilyText of(Tx tx, MeetingBook book, AgendaItem item) {
        return new FamilyText(
                tx.familyWords().of(book.meeting().id(), item.subject()),
                FamilyWriting.beside(book, item),
                tx.familyWords().read(book.meeting().id(), item.subject()));
    }

    /// What of a paper for a family should not go unread; nothing for another paper.
    public static List<FamilyRemark> unread(Tx tx, MeetingBook book, PaperKey key) {
        return key.subject()
                .filter(_ -> key.kind().isForFamily())
                .flatMap(book.agenda()::itemOf)
                .map(item -> of(tx, book, item))
                .map(text -> text.unread(text.words()))
                .orElse(List.of());
    }

    /// What should not go unread, if these words stood in place of those that are written.
    public List<FamilyRemark> unread(FamilyWords typed) {
        List<String> all = new ArrayList<>(beside);
        if (typed.reachesAFamily()) {
            all.add(typed.why());
            all.add(typed.good());
        }
        return FamilyReading.of(all).stream()
                .filter(remark -> !read.contains(hash(remark)))
                .toList();
    }

    /// A sentence that is changed is another one.
    static String hash(FamilyRemark remark) {
        return Hashes.sha256Hex((remark.kind() + " " + remark.sentence()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "FamilyText[withheld]";
    }
}
