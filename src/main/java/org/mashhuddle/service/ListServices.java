package org.mashhuddle.service;

import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.signature.NumberedCopy;
import org.mashhuddle.domain.AllowedBecause;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.HubKeys;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.papers.ActionPaperService;
import org.mashhuddle.service.papers.RecordPrintService;

/// Papers of no one meeting that somebody prints from what is on the screen: rows of actions, a record.
@AllowedBecause(rule = 9, reason = "App makes them here, by one name")
public record ListServices(ActionPaperService actionPapers, RecordPrintService recordPrints) {

    /// One for each open hub.
    public static ListServices of(
            ServiceContext kit, MeetingBookReader books, PaperLayout layout, NumberedCopy copies, HubKeys keys) {
        return new ListServices(
                new ActionPaperService(kit, books, layout, copies, keys),
                new RecordPrintService(kit, books, layout, copies, keys));
    }
}
