package org.mashhuddle.service;

import org.mashhuddle.document.layout.MinutesLayout;
import org.mashhuddle.domain.AllowedBecause;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.meeting.DraftService;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CorrectionService;
import org.mashhuddle.service.minutes.MinutesService;
import org.mashhuddle.service.minutes.countersign.CountersigningService;

/// The minutes of a meeting: signed, countersigned, put right.
@AllowedBecause(rule = 9, reason = "App makes them here, by one name")
public record MinutesServices(
        MinutesService minutes, CountersigningService countersigning, CorrectionService corrections) {

    /// One for each open hub.
    public static MinutesServices of(
            ServiceContext kit, MeetingBookReader books, MinutesLayout layout, DraftService drafts) {
        CheckService checks = new CheckService();
        return new MinutesServices(
                new MinutesService(kit, books, layout, checks, drafts),
                new CountersigningService(kit, checks),
                new CorrectionService(kit, books));
    }
}
