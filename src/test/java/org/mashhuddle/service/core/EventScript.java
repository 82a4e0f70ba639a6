package org.mashhuddle.service.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.referral.ClockId;
import org.mashhuddle.domain.referral.Custody;
import org.mashhuddle.domain.referral.CustodyId;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Provenance;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Verb;

/// Every verb by which a person types what happened, on a referral, an episode, a time in custody
/// and police protection of their own, so that what other verbs see stays as it was.
public final class EventScript {

    private static final MarkedText WHY = MarkedText.narrowest("typed for a sister");

    private EventScript() {}

    public static List<Verb> verbs() {
        List<Verb> all = new ArrayList<>();
        all.add(Verb.look(
                "referrals.fresh()", List.of(), at -> at.verbs.referrals().fresh()));
        all.add(Verb.look(
                        "referrals.toRate(Viewer, SubjectId)",
                        List.of("subject.view"),
                        at -> at.verbs.referrals().toRate(at.viewer(), at.child.id()))
                .hidden(at -> at.verbs.referrals().toRate(at.viewer(), at.hidden.id())));
        all.add(Verb.look(
                        "missing.now(Viewer, SubjectId)",
                        List.of("subject.view"),
                        at -> at.verbs.missing().now(at.viewer(), at.child.id()))
                .hidden(at -> at.verbs.missing().now(at.viewer(), at.hidden.id())));
        all.addAll(referrals());
        all.addAll(episodes());
        all.addAll(custody());
        all.addAll(protection());
        return all;
    }

    private static Verb both(String name, String deed, BiFunction<Scene, SubjectId, Object> verb) {
        return Verb.act(name, List.of(deed), at -> verb.apply(at, at.other.id()))
                .hidden(at -> verb.apply(at, at.hidden.id()));
    }

    /// Only who is named for the restricted child may type about her first.
    private static Actor typist(Scene at, SubjectId who) {
        return who.equals(at.hidden.id()) ? at.named : at.chair;
    }

    private static List<Verb> referrals() {
        return List.of(
                both(
                        "referrals.receive(Actor, Referral)",
                        "referral.receive",
                        (at, who) -> at.verbs.referrals().receive(at.chair, referral(at, who))),
                both(
                        "referrals.rate(Actor, ReferralId, MashRating, String)",
                        "referral.rate",
                        (at, who) -> at.verbs.referrals().rate(at.chair, id(at, who), MashRating.AMBER, WHY.words())),
                both(
                        "referrals.correct(Actor, Referral, MarkedText)",
                        "referral.correct",
                        (at, who) -> at.verbs.referrals().correct(at.chair, stored(at, who), WHY)),
                both(
                        "referrals.withdraw(Actor, ReferralId, MarkedText)",
                        "referral.withdraw",
                        (at, who) -> at.verbs.referrals().withdraw(at.chair, id(at, who), WHY)));
    }

    private static ReferralId id(Scene at, SubjectId who) {
        return who.equals(at.hidden.id()) ? at.hiddenReferral.id() : new ReferralId(new UUID(2, 4));
    }

    private static Referral referral(Scene at, SubjectId who) {
        return AReferral.aReferral(who, at.hub.clock.instant()).numbered(4).build();
    }

    private static Referral stored(Scene at, SubjectId who) {
        Referral draft = who.equals(at.hidden.id()) ? at.hiddenReferral : referral(at, who);
        return new Referral(
                draft.id(),
                draft.subject(),
                draft.kind(),
                draft.receivedAt(),
                draft.knownHereAt(),
                draft.source(),
                "",
                draft.mark(),
                Optional.empty(),
                Optional.empty(),
                2);
    }

    private static List<Verb> episodes() {
        return List.of(
                both(
                        "missing.wentMissing(Actor, MissingEpisode)",
                        "missing.report",
                        (at, who) -> at.verbs.missing().wentMissing(at.chair, at.episode(who, "PC Lane"))),
                both(
                        "missing.stillMissing(Actor, EpisodeId, Confirmation)",
                        "missing.confirm",
                        (at, who) -> at.verbs.missing().stillMissing(at.chair, episode(at, who), seen(at))),
                both(
                        "missing.returned(Actor, EpisodeId, Moment, String)",
                        "missing.return",
                        (at, who) -> at.verbs.missing().returned(at.chair, episode(at, who), now(at), "alone")),
                both(
                        "missing.interview(Actor, EpisodeId, ReturnInterview)",
                        "missing.interview",
                        (at, who) -> at.verbs
                                .missing()
                                .interview(at.chair, episode(at, who), MissingEpisode.ReturnInterview.notKnown())),
                both(
                        "missing.correct(Actor, MissingEpisode, MarkedText)",
                        "missing.correct",
                        (at, who) -> at.verbs.missing().correct(at.chair, corrected(at, who), WHY)),
                both(
                        "missing.withdraw(Actor, EpisodeId, MarkedText)",
                        "missing.withdraw",
                        (at, who) -> at.verbs.missing().withdraw(at.chair, episode(at, who), WHY)));
    }

    private static EpisodeId episode(Scene at, SubjectId who) {
        return at.episode(who, "").id();
    }

    private static MissingEpisode corrected(Scene at, SubjectId who) {
        return new MissingEpisode(
                episode(at, who),
                who,
                now(at),
                Optional.empty(),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                4);
    }

    private static MissingEpisode.Confirmation seen(Scene at) {
        return new MissingEpisode.Confirmation(at.hub.clock.instant(), "PC Lane");
    }

    private static Moment now(Scene at) {
        return new Moment.Exactly(at.hub.clock.instant());
    }

    private static List<Verb> custody() {
        return List.of(
                both(
                        "custody.detained(Actor, Custody)",
                        "custody.report",
                        (at, who) -> at.verbs.custody().detained(at.chair, custody(at, who, 0))),
                both(
                        "custody.stillHeld(Actor, CustodyId, Confirmation)",
                        "custody.confirm",
                        (at, who) -> at.verbs.custody().stillHeld(at.chair, held(at, who), seen(at))),
                both(
                        "custody.extended(Actor, CustodyId, Extent)",
                        "custody.extend",
                        (at, who) -> at.verbs
                                .custody()
                                .extended(
                                        at.chair,
                                        held(at, who),
                                        new Custody.Extent(Custody.Limit.SUPERINTENDENT, "Supt Lane"))),
                both(
                        "custody.left(Actor, CustodyId, Moment, How, String)",
                        "custody.end",
                        (at, who) ->
                                at.verbs.custody().left(at.chair, held(at, who), now(at), Custody.How.RELEASED, "")),
                both(
                        "custody.correct(Actor, Custody, MarkedText)",
                        "custody.correct",
                        (at, who) -> at.verbs.custody().correct(at.chair, custody(at, who, 4), WHY)),
                both(
                        "custody.withdraw(Actor, CustodyId, MarkedText)",
                        "custody.withdraw",
                        (at, who) -> at.verbs.custody().withdraw(at.chair, held(at, who), WHY)));
    }

    private static Custody custody(Scene at, SubjectId who, long version) {
        return new Custody(
                new CustodyId(new UUID(7, who.value().getLeastSignificantBits())),
                who,
                now(at),
                "Northmere",
                "police",
                Optional.empty(),
                Custody.Extent.byLaw(),
                Optional.empty(),
                Optional.empty(),
                Provenance.here(),
                version);
    }

    /// Of the restricted child there is one, typed by who is named for her.
    private static CustodyId held(Scene at, SubjectId who) {
        Custody custody = custody(at, who, 0);
        if (who.equals(at.hidden.id())) {
            at.hub.database.writeForTheRecord(
                    typist(at, who), org.mashhuddle.store.audit.AuditEvent.of("test.custody"), (_, whole) -> {
                        whole.referrals().keep(custody);
                        return true;
                    });
        }
        return custody.id();
    }

    private static List<Verb> protection() {
        return List.of(
                both(
                        "clocks.protect(Actor, ClockId, SubjectId, Moment, String)",
                        "protection.report",
                        (at, who) -> at.verbs.clocks().protect(at.chair, clock(who), who, now(at), "PC Lane")),
                both(
                        "clocks.correctProtection(Actor, ClockId, Moment, String, MarkedText)",
                        "protection.correct",
                        (at, who) ->
                                at.verbs.clocks().correctProtection(at.chair, clock(who), now(at), "PC Lane", WHY)),
                both(
                        "clocks.withdrawProtection(Actor, ClockId, MarkedText)",
                        "protection.withdraw",
                        (at, who) -> at.verbs.clocks().withdrawProtection(at.chair, clock(who), WHY)));
    }

    private static ClockId clock(SubjectId who) {
        return new ClockId(new UUID(11, who.value().getLeastSignificantBits()));
    }
}
