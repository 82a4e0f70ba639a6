package org.mashhuddle.service;

import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Sending;

/// The sheet that an agency fills in, as it is handed over.
public final class ReturnSheets {

    private ReturnSheets() {}

    public static byte[] of(Services verbs, Actor by, MeetingId meeting, AgencyId agency) {
        return verbs.exports()
                .returnsSheet(by, meeting, agency, new Sending(Channel.HANDED_OVER, "the duty desk"))
                .bytes();
    }
}
