package org.mashhuddle.service;

import org.mashhuddle.domain.AllowedBecause;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.children.ClockService;
import org.mashhuddle.service.children.CustodyService;
import org.mashhuddle.service.children.LifeService;
import org.mashhuddle.service.children.LinkService;
import org.mashhuddle.service.children.MeasureService;
import org.mashhuddle.service.children.MissingService;
import org.mashhuddle.service.children.ReferralService;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.children.StandingService;
import org.mashhuddle.service.children.SubjectService;
import org.mashhuddle.service.children.match.SameChildService;
import org.mashhuddle.service.core.ServiceContext;

/// The verbs of a child's record.
@AllowedBecause(rule = 9, reason = "App makes them here, by one name")
public record ChildrenServices(
        ReferralService referrals,
        MissingService missing,
        CustodyService custody,
        ClockService clocks,
        SubjectService subjects,
        SameChildService sameChild,
        LinkService links,
        LifeService lives,
        StandingService standings,
        MeasureService measures) {

    /// All of an open hub.
    public static ChildrenServices of(ServiceContext kit, MeetingBookReader books, SearchService find) {
        return new ChildrenServices(
                new ReferralService(kit, books),
                new MissingService(kit, books),
                new CustodyService(kit, books),
                new ClockService(kit, books),
                new SubjectService(kit, books, find),
                new SameChildService(kit, books, find),
                new LinkService(kit, find),
                new LifeService(kit, find),
                new StandingService(kit, find),
                new MeasureService(kit, books));
    }
}
