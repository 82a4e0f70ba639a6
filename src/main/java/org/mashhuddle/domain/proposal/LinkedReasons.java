package org.mashhuddle.domain.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.reason.LinkedTo;
import org.mashhuddle.domain.reason.MissingNow;
import org.mashhuddle.domain.reason.NewReferral;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.HouseholdId;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.domain.subject.SubjectId;

/// Reasons that come from a link to a subject that is on the agenda for its own reasons. Siblings,
/// housemates, and people or places reported with a child who is new or missing come onto the
/// agenda with that child; other links are only mentioned, once, where both ends are there already.
final class LinkedReasons {

    private LinkedReasons() {}

    static Map<SubjectId, List<Reason>> of(AgendaFacts facts, Map<SubjectId, List<Reason>> own) {
        Map<SubjectId, List<Reason>> linked = new LinkedHashMap<>();
        for (Link link : facts.network().links()) {
            boolean from = own.containsKey(link.from());
            boolean to = own.containsKey(link.to());
            if (from && (to || pulls(link.kind(), own, link.from()))) {
                add(
                        linked,
                        link.to(),
                        new LinkedTo(link.from(), link.kind(), toOther(link), link.reportedBy(), link.mark()));
            } else if (to && pulls(link.kind(), own, link.to())) {
                add(linked, link.from(), new LinkedTo(link.to(), link.kind(), "", link.reportedBy(), link.mark()));
            }
        }
        housemates(facts, own, linked);
        linked.keySet().removeIf(subject -> !own.containsKey(subject) && !known(subject, facts));
        return linked;
    }

    /// Who is reported to exploit is told from who is exploited by its words alone.
    private static String toOther(Link link) {
        return link.kind() == LinkKind.REPORTED_TO_EXPLOIT ? link.said(link.from()) : link.words();
    }

    private static void housemates(
            AgendaFacts facts, Map<SubjectId, List<Reason>> own, Map<SubjectId, List<Reason>> linked) {
        Map<HouseholdId, SubjectId> heads = new LinkedHashMap<>();
        own.forEach((subject, _) -> {
            if (facts.network().subjects().get(subject) instanceof Child child && isFresh(own, subject)) {
                child.household().ifPresent(household -> heads.putIfAbsent(household, subject));
            }
        });
        for (Subject subject : facts.network().subjects().values()) {
            if (subject instanceof Child child
                    && child.household().isPresent()
                    && !own.containsKey(child.id())
                    && !linked.containsKey(child.id())) {
                SubjectId head = heads.get(child.household().get());
                if (head != null) {
                    add(
                            linked,
                            child.id(),
                            new LinkedTo(
                                    head, LinkKind.HOUSEHOLD, "Same household", "", new SharingMark.MayBeShared()));
                }
            }
        }
    }

    private static boolean known(SubjectId subject, AgendaFacts facts) {
        return facts.network().subjects().containsKey(subject);
    }

    private static boolean pulls(LinkKind kind, Map<SubjectId, List<Reason>> own, SubjectId there) {
        return switch (kind) {
            case SIBLING, HOUSEHOLD, REPORTED_TO_EXPLOIT, SEEN_AT -> isFresh(own, there);
            case PEER, SCHOOL -> false;
        };
    }

    private static boolean isFresh(Map<SubjectId, List<Reason>> own, SubjectId there) {
        return own.getOrDefault(there, List.of()).stream()
                .anyMatch(reason -> reason instanceof NewReferral || reason instanceof MissingNow);
    }

    private static void add(Map<SubjectId, List<Reason>> linked, SubjectId subject, Reason reason) {
        linked.computeIfAbsent(subject, _ -> new ArrayList<>()).add(reason);
    }
}
