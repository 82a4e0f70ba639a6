package org.mashhuddle.service.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.store.Hub;

/// What came in and who went missing in a script, as the record keeps it.
final class ReportArrivals {

    private ReportArrivals() {}

    static Referral referral(ReportScript.Came came) {
        Moment received = came.timed()
                ? new Moment.Exactly(ReportHub.at(came.at()))
                : new Moment.OnDay(came.at().toLocalDate());
        Provenance from = came.withdrawn()
                ? Provenance.here().withdrawn(new Provenance.Withdrawn(Hub.NOW, "C.", MarkedText.narrowest("mistake")))
                : Provenance.extract();
        return new Referral(
                new ReferralId(Hub.id()),
                ReportHub.subject(came.who()),
                ReferralKind.REFERRAL,
                received,
                ReportHub.at(came.at()),
                "police",
                "words",
                SharingMark.narrowest(),
                came.rating().isEmpty() ? Optional.empty() : Optional.of(MashRating.valueOf(came.rating())),
                Referral.Details.none(),
                came.settledAfterMinutes() < 0
                        ? Optional.empty()
                        : Optional.of(ReportHub.at(came.at()).plusSeconds(60L * came.settledAfterMinutes())),
                from,
                0);
    }

    static MissingEpisode episode(ReportScript.Gone gone) {
        Instant back = ReportHub.at(gone.at()).plusSeconds(3600L * Math.max(0, gone.backAfterHours()));
        Optional<Moment> returned = gone.backAfterHours() < 0
                ? Optional.empty()
                : Optional.of(
                        gone.backTimed()
                                ? new Moment.Exactly(back)
                                : new Moment.OnDay(LocalDate.ofInstant(back, Moment.LONDON)));
        return new MissingEpisode(
                new EpisodeId(Hub.id()),
                ReportHub.subject(gone.who()),
                new Moment.Exactly(ReportHub.at(gone.at())),
                Optional.empty(),
                returned,
                new MissingEpisode.ReturnInterview(
                        Optional.of(true),
                        gone.declined() ? Optional.of(false) : Optional.empty(),
                        gone.heldAfterHours() < 0
                                ? Optional.empty()
                                : Optional.of(back.plusSeconds(3600L * gone.heldAfterHours()))),
                0);
    }

    /// A correction of what was shared on an item, answered.
    static Optional<Amendment> correction(MeetingId meeting, ReportScript.Sitting sitting, ReportScript.Spoken spoken) {
        ReportScript.After after = spoken.after();
        if (after.correction() == 'n') {
            return Optional.empty();
        }
        boolean accepted = after.correction() != 'r';
        Instant at = ReportHub.at(sitting.until()).plusSeconds(3600L * after.answeredAfter());
        return Optional.of(new Amendment(
                new Amendment.Id(Hub.id()),
                meeting,
                1,
                new Amendment.Asker(Amendment.Who.AGENCY, Optional.of(ReportHub.agency(0)), "A."),
                Optional.of(ReportHub.subject(spoken.who())),
                new Amendment.Entry(Amendment.Kind.WORDS, EntryPart.SHARED, ""),
                "words",
                SharingMark.narrowest(),
                new Amendment.Asked(sitting.day(), Hub.CHAIR.user(), ReportHub.at(sitting.until())),
                "",
                Optional.of(
                        new Amendment.Answer(accepted, "reason", "", after.correction() == 'a', Hub.CHAIR.user(), at)),
                Optional.empty(),
                0));
    }

    static Link link(ReportScript.SeenThere seen) {
        SubjectId child = ReportHub.subject(seen.child());
        SubjectId place = ReportHub.subject(seen.place());
        Link link = new Link(
                new LinkId(Hub.id()),
                seen.reversed() ? place : child,
                seen.reversed() ? child : place,
                LinkKind.SEEN_AT,
                "",
                "police",
                SharingMark.narrowest());
        return seen.ended().isEmpty() ? link : link.ended(LocalDate.parse(seen.ended()));
    }
}
