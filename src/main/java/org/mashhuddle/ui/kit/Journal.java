package org.mashhuddle.ui.kit;

import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.service.meeting.DraftService;

/// Where a form keeps what its user types, from key to key, until it is saved.
public record Journal(DraftService drafts, Actor actor, LocalDate today, Background background) {

    /// The journal of whoever is at work.
    public static Journal of(DraftService drafts, Workspace tools) {
        WorkSession session = tools.session();
        return new Journal(drafts, session.user().actor(), session.today(), tools.background());
    }

    /// Where the actor types something that is about no record of its own: a reason in a dialog, a
    /// form of the settings. It is the typist's own.
    ///
    /// @param place its lasting name, such as `defer.` and the item
    public FormDrafts at(String place) {
        return at(place, "");
    }

    /// The same, over something that may be changed by somebody else meanwhile.
    ///
    /// @param base as what it is typed over
    public FormDrafts at(String place, String base) {
        return new FormDrafts(this, Optional.empty(), place, base);
    }

    /// Where it is kept who is to be added to the agenda of a meeting, and why: also while somebody
    /// who is not there yet is typed in elsewhere.
    public FormDrafts adding(Optional<MeetingId> meeting) {
        return at("add." + meeting.map(id -> id.value().toString()).orElse(""));
    }

    /// Where it is kept whom a meeting that is called now is about, and why: also while somebody who is not there yet
    /// is typed in elsewhere.
    public FormDrafts calling() {
        return at("call");
    }

    /// That of whoever is typed in elsewhere for an agenda, or for a meeting that is called on it.
    public FormDrafts adding(Destination.Agenda agenda) {
        return agenda.first() == Destination.Agenda.First.CALLING ? calling() : adding(agenda.meeting());
    }

    @Override
    public String toString() {
        return "Journal";
    }
}
