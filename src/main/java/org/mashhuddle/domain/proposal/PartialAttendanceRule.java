package org.mashhuddle.domain.proposal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.Availability;
import org.mashhuddle.domain.subject.SubjectId;

/// Where an item belongs because an agency it concerns can stay only for a part: first where it
/// must leave early, last where it comes late. An item concerns an agency that has an open action
/// on it, asked for it, or referred it.
final class PartialAttendanceRule implements Function<Candidate, Integer> {

    private static final int EARLY = -1;
    private static final int ANY_TIME = 0;
    private static final int LATE = 1;
    private final Map<SubjectId, Integer> places = new HashMap<>();

    private PartialAttendanceRule() {}

    static PartialAttendanceRule of(AgendaFacts facts) {
        PartialAttendanceRule places = new PartialAttendanceRule();
        Map<AgencyId, Integer> byAgency = new HashMap<>();
        Map<String, Integer> byLabel = new HashMap<>();
        for (Availability said : facts.rules().arrangements().agencies()) {
            int where = place(said);
            if (where != ANY_TIME) {
                byAgency.put(said.agency(), where);
                byLabel.put(said(facts.rules().agencies().getOrDefault(said.agency(), "")), where);
            }
        }
        places.fill(facts, byAgency, byLabel);
        return places;
    }

    private void fill(AgendaFacts facts, Map<AgencyId, Integer> byAgency, Map<String, Integer> byLabel) {
        facts.actions()
                .forEach(action -> action.agency().map(byAgency::get).ifPresent(at -> put(action.subject(), at)));
        facts.requests().forEach(asked -> put(asked.subject(), byLabel.getOrDefault(said(asked.agency()), ANY_TIME)));
        facts.referrals().forEach(one -> put(one.subject(), byLabel.getOrDefault(said(one.source()), ANY_TIME)));
    }

    private static int place(Availability said) {
        if (said.absent()) {
            return ANY_TIME;
        }
        return said.until().isPresent() ? EARLY : said.from().isPresent() ? LATE : ANY_TIME;
    }

    private static String said(String label) {
        return label.strip().toLowerCase(Locale.UK);
    }

    /// Who must leave early outweighs who comes late.
    private void put(SubjectId subject, int where) {
        places.merge(subject, where, (a, b) -> a == ANY_TIME ? b : b == ANY_TIME ? a : Math.min(a, b));
    }

    @Override
    public Integer apply(Candidate one) {
        return places.getOrDefault(one.subject(), ANY_TIME);
    }
}
