package org.mashhuddle.service.returns;

import java.util.Optional;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.meeting.MeetingState;
import org.mashhuddle.domain.work.AgencyReturn;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.ContributionId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.meeting.DiscussionAccess;
import org.mashhuddle.service.meeting.ReturnMerge;
import org.mashhuddle.store.Tx;

/// Keeps what agencies sent for one meeting, within one transaction.
///
/// @param tx as the user may see it: nobody writes about a subject they may not see
/// @param whole the record's own
/// @param by the user's name
record ReturnWriter(Tx tx, Tx whole, Meeting meeting, String by, ServiceContext kit) {

    /// Keeps it, in the place of what the agency sent before. While the meeting is held it goes at
    /// once among what is shared there.
    void keep(ItemId where, SentReturn sent, boolean bySheet) {
        AgendaItem item = item(where);
        boolean held = meeting.state() == MeetingState.OPEN;
        if (held && isHeard(item, sent.agency())) {
            throw new Refusal(Refusal.Kind.ALREADY_SHARED);
        }
        whole.returns()
                .keep(
                        meeting.id(),
                        new AgencyReturn(item.subject(), contribution(sent), by, bySheet, Optional.empty()));
        if (held) {
            new ReturnMerge(whole, kit.now()).about(meeting, item);
        }
    }

    /// Takes back what was sent, until the meeting has taken it in.
    void takeBack(ItemId where, AgencyId agency) {
        AgendaItem item = item(where);
        if (meeting.state() != MeetingState.PLANNED) {
            throw new Refusal(Refusal.Kind.ALREADY_SHARED);
        }
        whole.returns().takeBack(meeting.id(), item.subject(), agency);
    }

    private AgendaItem item(ItemId where) {
        return MeetingBookReader.agenda(whole, meeting)
                .item(where)
                .filter(item -> tx.subjects().byId(item.subject()).isPresent())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private boolean isHeard(AgendaItem item, AgencyId agency) {
        return DiscussionAccess.on(whole, meeting, item.id())
                .of(agency)
                .filter(Contribution::isHeard)
                .isPresent();
    }

    private Contribution contribution(SentReturn sent) {
        return new Contribution(
                new ContributionId(kit.id()),
                sent.agency(),
                sent.speaker().strip(),
                sent.said().strip(),
                sent.noneHeld(),
                sent.words(),
                sent.mark(),
                kit.now());
    }

    @Override
    public String toString() {
        return "ReturnKeeping[" + meeting.id() + "]";
    }
}
