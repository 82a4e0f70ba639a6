package org.mashhuddle.service.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.Widening;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.Tx;

/// Holds that nothing goes further without its release, whatever verb would let it: the release was
/// kept in this meeting, of this entry, and has not been used. The transaction must be the record's
/// own.
public record Released(Tx whole, Meeting meeting, Instant now) {

    /// What is said on an item may take the place of what was said. What nobody has said before goes
    /// as far as whoever types it says, and uses what was released for it.
    ///
    /// @param start where its entries start
    void mustCover(Discussion before, Discussion after, SharingMark start) {
        Directory directory = whole.parties().directory();
        Optional<SubjectId> about = Optional.of(after.subject());
        for (Widening each : Widening.of(before, after, minutes())) {
            mustUse(about, owner(each, directory), each);
        }
        for (Widening each : Widening.firstSaid(before, after, minutes(), owner -> start(directory, owner, start))) {
            use(about, owner(each, directory), each);
        }
    }

    /// An action that is set on an item uses what was released for it: nobody has said it before.
    ///
    /// @param agency whose it is, in words
    /// @param start where the entries of its item start
    public void useForAction(SubjectId about, String agency, SharingMark start, SharingMark to) {
        if (to.widens(start, minutes())) {
            use(Optional.of(about), agency, new Widening(EntryPart.ACTION, "", Optional.empty(), start, to));
        }
    }

    private static SharingMark start(Directory directory, Optional<AgencyId> owner, SharingMark start) {
        return owner.flatMap(directory::agency)
                .map(Agency::sharingDefault)
                .filter(_ -> start.isInMinutes())
                .orElse(start);
    }

    private static String owner(Widening wider, Directory directory) {
        return wider.owner().map(directory::label).orElse("");
    }

    /// A file that is attached may go this far.
    void mustCover(Attachment attachment, SharingMark to) {
        SharingMark from = attachment.what().mark();
        if (to.widens(from, minutes())) {
            mustUse(
                    Optional.of(attachment.subject()),
                    whole.parties().directory().label(attachment.what().agency()),
                    new Widening(EntryPart.ATTACHMENT, "", Optional.empty(), from, to));
        }
    }

    /// An entry of the meeting itself may go this far.
    ///
    /// @param entry as it stands in the release: the name of a standing point
    void mustCover(EntryPart part, String entry, SharingMark from, SharingMark to) {
        if (to.widens(from, minutes())) {
            mustUse(Optional.empty(), entry, new Widening(part, "", Optional.empty(), from, to));
        }
    }

    private Set<AgencyId> minutes() {
        return meeting.type().coreAgencies();
    }

    private void mustUse(Optional<SubjectId> about, String entry, Widening wider) {
        if (!use(about, entry, wider)) {
            throw new Refusal(Refusal.Kind.NOT_RELEASED);
        }
    }

    private boolean use(Optional<SubjectId> about, String entry, Widening wider) {
        return whole.releases()
                .useOne(
                        meeting.id(),
                        now,
                        kept -> kept.subject().equals(about)
                                && kept.part() == wider.part()
                                && kept.entry().equals(entry)
                                && wider.isCoveredBy(kept.to(), minutes()));
    }

    @Override
    public String toString() {
        return "Released[" + meeting + "]";
    }
}
