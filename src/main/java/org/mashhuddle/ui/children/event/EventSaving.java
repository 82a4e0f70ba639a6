package org.mashhuddle.ui.children.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.ui.children.words.RecordWorkspace;

/// Saves what is typed of something that happened, by the verb of its kind.
public record EventSaving(RecordWorkspace desk, SubjectId subject, EventForm form) {

    /// Keeps it. Not on the window's thread.
    public Object save() {
        return switch (form.kind()) {
            case CONTACT -> receive(ReferralKind.CONTACT);
            case REFERRAL -> receive(ReferralKind.REFERRAL);
            case POLICE_NOTICE -> receive(ReferralKind.POLICE_NOTICE);
            case RATING -> rate();
            case MISSING -> desk.services().missing().wentMissing(desk.actor(), episode());
            case STILL_MISSING ->
                desk.services().missing().stillMissing(desk.actor(), missing().id(), seen());
            case RETURNED -> returned();
            case INTERVIEW -> interview();
            case CUSTODY -> desk.services().custody().detained(desk.actor(), custody());
            case STILL_HELD -> desk.services().custody().stillHeld(desk.actor(), held().id(), seen());
            case EXTENDED -> extended();
            case LEFT_CUSTODY -> left();
            case PROTECTION -> protection();
        };
    }

    private Referral rate() {
        return desk.services()
                .referrals()
                .rate(
                        desk.actor(),
                        form.about().happened().waits().orElseThrow().id(),
                        form.rating().get().orElseThrow(),
                        form.text(EventField.RATING_WHY));
    }

    private MissingEpisode.Confirmation seen() {
        return read().seen().orElseThrow();
    }

    private MissingEpisode returned() {
        return desk.services()
                .missing()
                .returned(desk.actor(), missing().id(), read().when(EventField.END), form.text(EventField.HOW));
    }

    private Custody extended() {
        return desk.services()
                .custody()
                .extended(
                        desk.actor(),
                        held().id(),
                        new Custody.Extent(form.limit().get().orElseThrow(), form.text(EventField.BY)));
    }

    private Custody left() {
        return desk.services()
                .custody()
                .left(
                        desk.actor(),
                        held().id(),
                        read().when(EventField.END),
                        form.how().get().orElseThrow(),
                        form.text(EventField.HOW));
    }

    private RunningClock protection() {
        return desk.services()
                .clocks()
                .protect(
                        desk.actor(),
                        new ClockId(fresh()),
                        subject,
                        read().when(EventField.WHEN),
                        form.text(EventField.BY));
    }

    private EventReading read() {
        return new EventReading(form);
    }

    private UUID fresh() {
        return desk.services().referrals().fresh();
    }

    private Instant now() {
        return form.about().now();
    }

    private Referral receive(ReferralKind kind) {
        Referral referral = new Referral(
                new ReferralId(fresh()),
                subject,
                kind,
                read().when(EventField.WHEN),
                now(),
                form.text(EventField.SOURCE),
                form.text(EventField.SAYS),
                form.mark().get(),
                form.rating().get(),
                details(),
                Optional.empty(),
                Provenance.here(),
                0);
        return desk.services().referrals().receive(desk.actor(), referral);
    }

    Referral.Details details() {
        return new Referral.Details(
                form.text(EventField.PERSON),
                form.category().get().orElse(""),
                form.rating().get().isEmpty() ? "" : form.text(EventField.RATING_WHY));
    }

    MissingEpisode.Report report() {
        return new MissingEpisode.Report(
                form.text(EventField.FROM),
                form.text(EventField.PLACE),
                read().moment(EventField.REPORTED),
                form.text(EventField.BY),
                form.risk().get());
    }

    private MissingEpisode episode() {
        return new MissingEpisode(
                new EpisodeId(fresh()),
                subject,
                read().when(EventField.WHEN),
                report(),
                read().seen(),
                Optional.empty(),
                "",
                MissingEpisode.ReturnInterview.notKnown(),
                Provenance.here(),
                0);
    }

    private MissingEpisode missing() {
        return form.about().happened().missingNow().orElseThrow();
    }

    private Custody held() {
        return form.about().happened().inCustody().orElseThrow();
    }

    private MissingEpisode interview() {
        MissingEpisode episode = form.about().happened().interviewWaits().orElseThrow();
        MissingEpisode.ReturnInterview before = episode.interview();
        Optional<Boolean> yes = Optional.of(true);
        MissingEpisode.ReturnInterview told = switch (form.interview().get().orElseThrow()) {
            case OFFERED -> new MissingEpisode.ReturnInterview(yes, before.accepted(), before.held());
            case ACCEPTED -> new MissingEpisode.ReturnInterview(yes, yes, before.held());
            case DECLINED -> new MissingEpisode.ReturnInterview(yes, Optional.of(false), before.held());
            case HELD -> new MissingEpisode.ReturnInterview(yes, yes, read().exactly(EventField.WHEN));
        };
        return desk.services().missing().interview(desk.actor(), episode.id(), told);
    }

    private Custody custody() {
        Moment since = read().when(EventField.WHEN);
        return new Custody(
                new CustodyId(fresh()),
                subject,
                since,
                form.text(EventField.PLACE),
                form.text(EventField.BY),
                Optional.empty(),
                Custody.Extent.byLaw(),
                Optional.empty(),
                Optional.empty(),
                Provenance.here(),
                0);
    }

    @Override
    public String toString() {
        return "EventSaving";
    }
}
