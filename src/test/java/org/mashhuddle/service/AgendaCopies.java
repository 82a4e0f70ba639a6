package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.ReaderPapers;

/// Copies of an agenda as they are looked at before they go.
public final class AgendaCopies {

    private AgendaCopies() {}

    public static byte[] chairs(Services verbs, Actor by, MeetingId meeting) {
        PaperKey key = new ReaderPapers(
                        verbs.papers().queue(by.viewer(), meeting).book())
                .chairs(PaperKind.CHAIRS_AGENDA)
                .orElseThrow();
        return verbs.papers().prepare(by, key, "").pdf();
    }

    public static byte[] of(Services verbs, Actor by, MeetingId meeting, AgencyId agency) {
        return verbs.papers()
                .prepare(by, new PaperKey(meeting, PaperKind.AGENDA, agency), "")
                .pdf();
    }
}
