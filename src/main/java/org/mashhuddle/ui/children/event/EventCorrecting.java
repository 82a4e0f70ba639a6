package org.mashhuddle.ui.children.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EntryId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.RunningClock;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.children.words.RecordWorkspace;

/// Says an entry otherwise: the form with what stands in it, and saving it with the reason.
public record EventCorrecting(RecordWorkspace desk, EventForm.About about, EntryId entry) {

    /// The form; nothing where the entry cannot be corrected by this user.
    public Optional<EventForm> form() {
        return switch (entry.kind()) {
            case REFERRAL -> referral().map(this::form);
            case MISSING -> episode().map(this::form);
            case CUSTODY -> custody().map(this::form);
            case PROTECTION -> protection().map(this::form);
        };
    }

    private EventForm empty(EventKind kind, List<EventField> more) {
        List<EventField> fields = new ArrayList<>(kind.fields());
        fields.addAll(more);
        fields.add(EventField.REASON);
        return new EventForm(kind, about, fields);
    }

    private static void put(EventForm form, EventField field, String text) {
        form.field(field).text().set(text);
    }

    private EventForm form(Referral referral) {
        EventForm form = empty(
                switch (referral.kind()) {
                    case CONTACT -> EventKind.CONTACT;
                    case REFERRAL -> EventKind.REFERRAL;
                    case POLICE_NOTICE -> EventKind.POLICE_NOTICE;
                },
                List.of());
        put(form, EventField.WHEN, MomentReading.typed(referral.receivedAt()));
        put(form, EventField.SOURCE, referral.source());
        put(form, EventField.PERSON, referral.details().by());
        put(form, EventField.SAYS, referral.summary());
        put(form, EventField.RATING_WHY, referral.details().ratingWhy());
        form.category().set(Optional.of(referral.details().category()).filter(one -> !one.isBlank()));
        form.rating().set(referral.rating());
        form.mark().set(referral.mark());
        return form;
    }

    private EventForm form(MissingEpisode episode) {
        boolean back = !episode.isMissing();
        EventForm form = empty(EventKind.MISSING, back ? List.of(EventField.END, EventField.HOW) : List.of());
        put(form, EventField.WHEN, MomentReading.typed(episode.since()));
        put(form, EventField.PLACE, episode.report().lastSeen());
        put(form, EventField.FROM, episode.report().from());
        put(
                form,
                EventField.REPORTED,
                episode.report().at().map(MomentReading::typed).orElse(""));
        put(form, EventField.BY, episode.report().by());
        form.risk().set(episode.report().risk());
        episode.confirmation().ifPresent(seen -> {
            put(form, EventField.SEEN, typed(seen.at()));
            put(form, EventField.SEEN_BY, seen.by());
        });
        episode.returned().ifPresent(at -> {
            put(form, EventField.END, MomentReading.typed(at));
            put(form, EventField.HOW, episode.returnedHow());
        });
        return form;
    }

    private static String typed(Instant at) {
        return MomentReading.typed(new Moment.Exactly(at));
    }

    private EventForm form(Custody custody) {
        EventForm form = empty(
                EventKind.CUSTODY, custody.end().isPresent() ? List.of(EventField.END, EventField.HOW) : List.of());
        put(form, EventField.WHEN, MomentReading.typed(custody.since()));
        put(form, EventField.PLACE, custody.where());
        put(form, EventField.BY, custody.toldBy());
        custody.end().ifPresent(end -> {
            put(form, EventField.END, MomentReading.typed(end.at()));
            put(form, EventField.HOW, end.towards());
            form.how().set(Optional.of(end.how()));
        });
        return form;
    }

    private EventForm form(RunningClock clock) {
        EventForm form = empty(EventKind.PROTECTION, List.of());
        put(form, EventField.WHEN, MomentReading.typed(clock.start()));
        put(form, EventField.BY, clock.towards());
        return form;
    }

    /// Keeps it. Not on the window's thread.
    public Object save(EventForm form) {
        Services verbs = desk.services();
        Actor actor = desk.actor();
        MarkedText why =
                new MarkedText(form.text(EventField.REASON), form.reasonMark().get());
        EventReading read = new EventReading(form);
        return switch (entry.kind()) {
            case REFERRAL -> verbs.referrals().correct(actor, changed(referral().orElseThrow(), form, read), why);
            case MISSING -> verbs.missing().correct(actor, changed(episode().orElseThrow(), form, read), why);
            case CUSTODY -> verbs.custody().correct(actor, changed(custody().orElseThrow(), form, read), why);
            case PROTECTION ->
                verbs.clocks()
                        .correctProtection(
                                actor,
                                new ClockId(entry.value()),
                                read.when(EventField.WHEN),
                                form.text(EventField.BY),
                                why);
        };
    }

    /// Withdraws it. Not on the window's thread.
    public Object withdraw(MarkedText why) {
        Services verbs = desk.services();
        Actor actor = desk.actor();
        return switch (entry.kind()) {
            case REFERRAL -> verbs.referrals().withdraw(actor, new ReferralId(entry.value()), why);
            case MISSING -> verbs.missing().withdraw(actor, new EpisodeId(entry.value()), why);
            case CUSTODY -> verbs.custody().withdraw(actor, new CustodyId(entry.value()), why);
            case PROTECTION -> verbs.clocks().withdrawProtection(actor, new ClockId(entry.value()), why);
        };
    }

    private Referral changed(Referral before, EventForm form, EventReading read) {
        return new Referral(
                before.id(),
                before.subject(),
                before.kind(),
                read.when(EventField.WHEN),
                before.knownHereAt(),
                form.text(EventField.SOURCE),
                form.text(EventField.SAYS),
                form.mark().get(),
                form.rating().get(),
                new EventSaving(desk, before.subject(), form).details(),
                before.settledAt(),
                before.provenance(),
                before.version());
    }

    private MissingEpisode changed(MissingEpisode before, EventForm form, EventReading read) {
        return new MissingEpisode(
                before.id(),
                before.subject(),
                read.when(EventField.WHEN),
                new EventSaving(desk, before.subject(), form).report(),
                read.seen(),
                read.moment(EventField.END),
                form.text(EventField.HOW),
                before.interview(),
                before.provenance(),
                before.version());
    }

    private Custody changed(Custody before, EventForm form, EventReading read) {
        return new Custody(
                before.id(),
                before.subject(),
                read.when(EventField.WHEN),
                form.text(EventField.PLACE),
                form.text(EventField.BY),
                before.confirmation(),
                before.extent(),
                before.end()
                        .flatMap(end -> read.moment(EventField.END)
                                .map(at -> new Custody.End(
                                        at,
                                        form.how().get().orElse(end.how()),
                                        form.text(EventField.HOW),
                                        end.knownHereAt()))),
                read.moment(EventField.END).flatMap(_ -> before.settledAt()),
                before.provenance(),
                before.version());
    }

    private Optional<Referral> referral() {
        ReferralId id = new ReferralId(entry.value());
        return about.happened().referrals().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private Optional<MissingEpisode> episode() {
        EpisodeId id = new EpisodeId(entry.value());
        return about.happened().missing().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private Optional<Custody> custody() {
        CustodyId id = new CustodyId(entry.value());
        return about.happened().custodies().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private Optional<RunningClock> protection() {
        ClockId id = new ClockId(entry.value());
        return about.happened().protections().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    @Override
    public String toString() {
        return "EventCorrecting";
    }
}
