package org.mashhuddle.service.children;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Permission;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Allowed;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.store.audit.AuditEvent;

/// Children who went missing, as somebody types it (`domain.md` 3.5): gone, still gone, back, the
/// return home interview; correcting and withdrawing it. No extract overwrites it.
public final class MissingService {

    private final ServiceContext kit;
    private final MeetingBookReader books;

    /// One for each open hub.
    public MissingService(ServiceContext kit, MeetingBookReader books) {
        this.kit = kit;
        this.books = books;
    }

    /// A child went missing; or has been, and is back already.
    public MissingEpisode wentMissing(Actor actor, MissingEpisode episode) {
        Allowed.to(Permission.EVENTS, actor);
        return Entries.changed(
                kit, actor, AuditEvent.of("missing.report", episode.id().value()), (entries, whole) -> {
                    entries.mustBeChild(episode.subject());
                    check(entries, episode);
                    if (episode.isMissing() && isMissing(entries, episode)) {
                        throw new Refusal(Refusal.Kind.IS_MISSING_ALREADY);
                    }
                    whole.referrals().keep(episode.from(episode.provenance().typed()));
                    return find(entries, episode.id());
                });
    }

    private static boolean isMissing(Entries entries, MissingEpisode episode) {
        return entries.tx().referrals().episodesOf(List.of(episode.subject())).stream()
                .anyMatch(each -> each.isMissing() && !each.id().equals(episode.id()));
    }

    private static void check(Entries entries, MissingEpisode episode) {
        Moment since = episode.since();
        entries.mustHaveCome(since);
        episode.report().at().ifPresent(at -> {
            entries.mustHaveCome(at);
            Entries.mustNotBeBefore(at, since);
        });
        episode.confirmation().ifPresent(seen -> check(entries, seen, since));
        episode.returned().ifPresent(back -> {
            entries.mustHaveCome(back);
            Entries.mustNotBeBefore(back, since);
            check(entries, episode.interview(), back);
        });
    }

    static void check(Entries entries, MissingEpisode.Confirmation seen, Moment since) {
        Refusal.mustSay(seen.by(), Refusal.Kind.SPEAKER_MISSING);
        entries.mustHaveCome(seen.at());
        Entries.mustNotBeBefore(new Moment.Exactly(seen.at()), since);
    }

    private static void check(Entries entries, MissingEpisode.ReturnInterview interview, Moment back) {
        interview.held().ifPresent(at -> {
            entries.mustHaveCome(at);
            Entries.mustNotBeBefore(new Moment.Exactly(at), back);
        });
    }

    /// The episode of a child who is missing now.
    public Optional<MissingEpisode> now(Viewer viewer, SubjectId subject) {
        Allowed.toOpenRecords(viewer);
        return kit.database()
                .read(
                        viewer,
                        AuditEvent.of("subject.view", subject.value()),
                        tx -> tx.referrals().episodesOf(List.of(subject)).stream()
                                .filter(each ->
                                        each.isMissing() && each.provenance().stands())
                                .findFirst());
    }

    /// Somebody confirmed that the child is still missing.
    public MissingEpisode stillMissing(Actor actor, EpisodeId id, MissingEpisode.Confirmation seen) {
        Allowed.to(Permission.EVENTS, actor);
        return Entries.changed(kit, actor, AuditEvent.of("missing.confirm", id.value()), (entries, whole) -> {
            MissingEpisode before = missing(entries, id);
            check(entries, seen, before.since());
            whole.referrals().keep(before.confirmed(seen));
            return find(entries, id);
        });
    }

    /// The child is back, or was found. The clock of the return home interview begins, where the
    /// time is known.
    ///
    /// @param how how the child came back or was found; may be empty
    public MissingEpisode returned(Actor actor, EpisodeId id, Moment at, String how) {
        Allowed.to(Permission.EVENTS, actor);
        return Entries.changed(kit, actor, AuditEvent.of("missing.return", id.value()), (entries, whole) -> {
            MissingEpisode before = missing(entries, id);
            entries.mustHaveCome(at);
            Entries.mustNotBeBefore(at, before.since());
            whole.referrals().keep(before.returned(at, how.strip()));
            return find(entries, id);
        });
    }

    /// The return home interview was offered, accepted, declined or held.
    public MissingEpisode interview(Actor actor, EpisodeId id, MissingEpisode.ReturnInterview interview) {
        Allowed.to(Permission.EVENTS, actor);
        return Entries.changed(kit, actor, AuditEvent.of("missing.interview", id.value()), (entries, whole) -> {
            MissingEpisode before = standing(entries, id);
            Moment back = before.returned().orElseThrow(() -> new Refusal(Refusal.Kind.HAS_NOT_RETURNED));
            check(entries, interview, back);
            whole.referrals().keep(before.with(interview));
            return find(entries, id);
        });
    }

    /// Says otherwise what was typed or sent, with the reason; how it stood before is kept.
    public MissingEpisode correct(Actor actor, MissingEpisode changed, MarkedText why) {
        Allowed.to(Permission.EVENTS, actor);
        return Entries.changed(
                kit, actor, Entries.why("missing.correct", changed.id().value(), why), (entries, whole) -> {
                    MissingEpisode before = find(entries, changed.id());
                    Entries.mustStand(before.provenance(), before.version(), changed.version());
                    check(entries, changed);
                    entries.corrected(before, why);
                    whole.referrals().keep(changed.from(before.provenance().typed()));
                    return find(entries, changed.id());
                });
    }

    /// Withdraws one that was a mistake, with the reason. It stays in the chronology, as withdrawn.
    public MissingEpisode withdraw(Actor actor, EpisodeId id, MarkedText why) {
        Allowed.to(Permission.EVENTS, actor);
        return Entries.changed(kit, actor, Entries.why("missing.withdraw", id.value(), why), (entries, whole) -> {
            MissingEpisode before = find(entries, id);
            whole.referrals().keep(before.from(entries.withdrawn(before.provenance(), why)));
            entries.tell(whole, books, before.subject());
            return find(entries, id);
        });
    }

    private static MissingEpisode find(Entries entries, EpisodeId id) {
        return entries.tx().referrals().episode(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND));
    }

    private static MissingEpisode standing(Entries entries, EpisodeId id) {
        MissingEpisode found = find(entries, id);
        Entries.mustStand(found.provenance(), 0, 0);
        return found;
    }

    private static MissingEpisode missing(Entries entries, EpisodeId id) {
        MissingEpisode found = standing(entries, id);
        if (!found.isMissing()) {
            throw new Refusal(Refusal.Kind.HAS_ENDED);
        }
        return found;
    }
}
