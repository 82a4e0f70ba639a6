package org.mashhuddle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mashhuddle.store.AChild.aChild;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.meeting.Discussion;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.referral.EpisodeId;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.referral.ReferralId;
import org.mashhuddle.domain.referral.ReferralKind;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Identifiers;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.domain.work.Owner;
import org.mashhuddle.store.audit.AuditEvent;

/// Every read verb that could speak of a subject, asked by somebody it is restricted from.
class VisibilityTest {

    private final Hub hub = Hub.withMeeting();
    private final Child secret = hub.known(aChild().onlyFor(Hub.CHAIR.user()).build());
    private final Child open = hub.known(
            aChild().called("Sam", "Test-Open").without(Identifiers.none()).build());
    private final AgendaItem item = AMeeting.item(secret.id(), AMeeting.reasons(open.id()));
    private final Action action = AMeeting.action(secret.id(), "1.1", new Owner.Nobody());
    private final Referral referral = new Referral(
            new ReferralId(Hub.id()),
            secret.id(),
            ReferralKind.REFERRAL,
            new Moment.Exactly(Hub.NOW),
            Hub.NOW,
            "police",
            "words",
            SharingMark.narrowest(),
            Optional.empty(),
            Optional.empty(),
            0);

    @BeforeEach
    void everythingThereCanBeAboutTheSecretChild() {
        hub.write(tx -> {
            tx.referrals().keep(referral);
            tx.referrals().keep(episode());
            tx.subjects().keep(link());
            tx.agendas().keep(Hub.MEETING, request());
            tx.agendas().keep(back());
        });
        hub.keep(tx -> tx.agendas().keep(Agenda.empty(Hub.MEETING, Hub.TODAY).with(List.of(item))));
        hub.write(tx -> tx.agendas().keep(Hub.MEETING, leftOff()));
        hub.keep(tx -> tx.discussions().keep(Hub.MEETING, AMeeting.discussion(item.id(), secret.id())));
        hub.keep(tx -> tx.actions().keep(action));
        hub.keep(tx ->
                tx.meetings().keep(tx.meetings().byId(Hub.MEETING).orElseThrow().closed(Hub.NOW)));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private MissingEpisode episode() {
        return new MissingEpisode(
                new EpisodeId(Hub.id()),
                secret.id(),
                new Moment.Exactly(Hub.NOW),
                Optional.empty(),
                Optional.empty(),
                MissingEpisode.ReturnInterview.notKnown(),
                0);
    }

    private Link link() {
        return new Link(
                new LinkId(Hub.id()),
                open.id(),
                secret.id(),
                LinkKind.PEER,
                "friend",
                "police",
                SharingMark.narrowest());
    }

    private AgendaRequest request() {
        return new AgendaRequest(secret.id(), "Health", "N.", MarkedText.narrowest("why"), Hub.NOW);
    }

    private DatedReturn back() {
        return new DatedReturn(
                secret.id(), DatedReturn.Kind.REVIEW, Hub.TODAY, Hub.TODAY, MarkedText.narrowest("why"), "C.", Hub.NOW);
    }

    private LeftOff leftOff() {
        return new LeftOff(secret.id(), "c", MarkedText.narrowest("w"), "C.", Hub.NOW, Optional.empty());
    }

    /// What each verb finds, as a list.
    private Map<String, Function<Tx, List<?>>> verbs() {
        Map<String, Function<Tx, List<?>>> verbs = new LinkedHashMap<>();
        verbs.put("subject", tx -> tx.subjects().byId(secret.id()).stream().toList());
        verbs.put("subjects", tx -> List.copyOf(subjects(tx)));
        verbs.put(
                "all",
                tx -> tx.subjects().all().stream()
                        .filter(one -> one.id().equals(secret.id()))
                        .toList());
        verbs.put("links", tx -> tx.subjects().linksOf(List.of(secret.id())));
        verbs.put("links of the other", tx -> tx.subjects().linksOf(List.of(open.id())));
        verbs.put("referrals open", tx -> tx.referrals().open());
        verbs.put("referrals of", tx -> tx.referrals().of(secret.id()));
        verbs.put("referral", tx -> tx.referrals().byId(referral.id()).stream().toList());
        verbs.put("missing", tx -> tx.referrals().missingNow());
        verbs.put("episodes", tx -> tx.referrals().episodesOf(List.of(secret.id())));
        verbs.put(
                "counts",
                tx -> List.copyOf(tx.referrals().episodesSince(Hub.TODAY).keySet()));
        verbs.put("requests", tx -> tx.agendas().requests(Hub.MEETING));
        verbs.put("returns", tx -> tx.agendas().returns());
        verbs.put("left off", tx -> tx.agendas().leftOffStanding(Hub.TODAY));
        // By whom and when stays, as a row without words.
        verbs.put(
                "left off there",
                tx -> agenda(tx).leftOff().stream()
                        .map(left -> left.considered() + left.why().words())
                        .filter(words -> !words.isEmpty())
                        .toList());
        verbs.put("reasons", tx -> agenda(tx).items().getFirst().reasons());
        verbs.put(
                "rating", tx -> agenda(tx).items().getFirst().rating().stream().toList());
        verbs.put("discussions", tx -> tx.discussions().of(Hub.MEETING));
        verbs.put(
                "discussion", tx -> tx.discussions().byItem(item.id()).stream().toList());
        verbs.put("earlier", tx -> tx.discussions().earlier(secret.id(), 5));
        verbs.put("actions open", tx -> tx.actions().open());
        verbs.put("actions there", tx -> tx.actions().ofMeeting(Hub.MEETING));
        verbs.put("actions of", tx -> tx.actions().ofSubjects(List.of(secret.id())));
        verbs.put("action", tx -> tx.actions().byId(action.id()).stream().toList());
        return verbs;
    }

    private Set<?> subjects(Tx tx) {
        return tx.subjects().byIds(List.of(secret.id())).keySet();
    }

    private static Agenda agenda(Tx tx) {
        return tx.agendas().of(Hub.MEETING).orElseThrow();
    }

    @Test
    void whoIsNamedFindsItByEveryVerb() {
        verbs().forEach((name, verb) ->
                assertThat(hub.read((Tx tx) -> verb.apply(tx))).as(name).isNotEmpty());
    }

    @Test
    void whoIsNotNamedFindsNothingByAnyVerb() {
        verbs().forEach((name, verb) -> assertThat(hub.readAs(Hub.OTHER.viewer(), (Tx tx) -> verb.apply(tx)))
                .as(name)
                .isEmpty());
    }

    @Test
    void whoIsNotNamedFindsNothingWhileWritingEither() {
        verbs().forEach((name, verb) ->
                hub.writeAs(Hub.OTHER, tx -> assertThat(verb.apply(tx)).as(name).isEmpty()));
    }

    @Test
    void whatIsDoneForTheRecordSeesEverything() {
        verbs().forEach((name, verb) -> assertThat(hub.database.readForTheRecord(
                        Hub.OTHER.viewer(), AuditEvent.of("record"), (Tx tx) -> verb.apply(tx)))
                .as(name)
                .isNotEmpty());
    }

    @Test
    void whoIsNotNamedCannotSaveWhatIsAboutIt() {
        Discussion discussion = AMeeting.discussion(item.id(), secret.id());
        assertThatThrownBy(() -> hub.database.write(
                        Hub.OTHER, AuditEvent.of("x"), tx -> tx.discussions().keep(Hub.MEETING, discussion)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> hub.database.write(
                        Hub.OTHER, AuditEvent.of("x"), tx -> tx.actions().keep(action)))
                .isInstanceOf(IllegalStateException.class);
    }
}
