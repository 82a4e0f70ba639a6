package org.mashhuddle.service;

import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.WorkingCalendar;
import org.mashhuddle.domain.meeting.AgendaFacts;
import org.mashhuddle.domain.meeting.AgendaRequest;
import org.mashhuddle.domain.meeting.DatedReturn;
import org.mashhuddle.domain.meeting.LeftOff;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.domain.referral.Referral;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.store.Tx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Collects the facts an agenda is proposed from. The transaction must be the record's own:
/// restricted subjects have a number on the agenda too.
final class FactsReading {

    private static final int RECENT_DAYS = 90;

    private FactsReading() {}

    static AgendaFacts read(Tx tx, Meeting meeting, WorkingCalendar calendar) {
        LocalDate day = meeting.heldOn();
        List<Referral> referrals = tx.referrals().open();
        List<MissingEpisode> missing = tx.referrals().missingNow();
        List<Action> actions = tx.actions().open();
        List<DatedReturn> returns = tx.agendas().returns();
        List<AgendaRequest> requests = requests(tx, meeting);
        List<LeftOff> leftOff = tx.agendas().leftOffStanding(day);
        Set<SubjectId> own = new HashSet<>();
        referrals.forEach(each -> own.add(each.subject()));
        missing.forEach(each -> own.add(each.subject()));
        actions.forEach(each -> own.add(each.subject()));
        returns.forEach(each -> own.add(each.subject()));
        requests.forEach(each -> own.add(each.subject()));
        AgendaFacts.Rules rules =
                new AgendaFacts.Rules(
                        meeting.type(),
                        tx.hub().hours(),
                        calendar,
                        labels(tx),
                        tx.hub().order(meeting.type().id()));
        return new AgendaFacts(
                day,
                rules,
                referrals,
                missing,
                tx.referrals().episodesSince(day.minusDays(RECENT_DAYS)),
                actions,
                returns,
                requests,
                leftOff,
                network(tx, own));
    }

    /// What was asked for this meeting, and for an earlier one that was not held to its end, until
    /// a meeting has spoken of the subject.
    private static List<AgendaRequest> requests(Tx tx, Meeting meeting) {
        List<AgendaRequest> requests = new ArrayList<>();
        for (Meeting missed : tx.meetings().notClosedBefore(meeting.heldOn())) {
            tx.agendas().requests(missed.id()).stream()
                    .filter(request -> !isDiscussedSince(tx, request.subject(), missed.heldOn()))
                    .forEach(requests::add);
        }
        requests.addAll(tx.agendas().requests(meeting.id()));
        return requests;
    }

    private static boolean isDiscussedSince(Tx tx, SubjectId subject, LocalDate day) {
        return tx.discussions().earlier(subject, 1).stream()
                .anyMatch(earlier -> !earlier.heldOn().isBefore(day));
    }

    private static Map<AgencyId, String> labels(Tx tx) {
        return tx.parties().directory().agencies().stream()
                .collect(Collectors.toMap(Agency::id, Agency::label));
    }

    private static AgendaFacts.Network network(Tx tx, Set<SubjectId> own) {
        List<Link> links = tx.subjects().linksOf(own);
        Set<SubjectId> all = new HashSet<>(own);
        links.forEach(
                link -> {
                    all.add(link.from());
                    all.add(link.to());
                });
        Map<SubjectId, Subject> subjects = new HashMap<>(tx.subjects().byIds(all));
        Set<HouseholdId> households =
                subjects.values().stream()
                        .filter(Child.class::isInstance)
                        .flatMap(subject -> ((Child) subject).household().stream())
                        .collect(Collectors.toSet());
        tx.subjects()
                .ofHouseholdsForTheRecord(households)
                .forEach(child -> subjects.putIfAbsent(child.id(), child));
        return new AgendaFacts.Network(subjects, links);
    }
}
