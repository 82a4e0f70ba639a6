package org.mashhuddle.service;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.minutes.LeftOut;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.domain.work.EntryPart;
import org.mashhuddle.domain.work.Release;
import org.mashhuddle.service.meeting.ReleaseService;

/// Every verb about how far what was said may go.
final class ReleaseScript {

    private static final SharingMark RECORD = new SharingMark.RecordOnly();
    private static final SharingMark MINUTES = new SharingMark.InMinutes();

    private ReleaseScript() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.act(
                                "releases.keep(Actor, MeetingId, Optional, Wider)",
                                List.of("mark.release"),
                                at -> keep(at, at.child.id()))
                        .hidden(at -> keep(at, at.hidden.id())),
                Verb.act(
                                "releases.mark(Actor, MeetingId, LeftOut, SharingMark, Optional)",
                                List.of("mark.narrow"),
                                at -> narrow(at, at.child.id()))
                        .hidden(at -> narrow(at, at.hidden.id())),
                Verb.look(
                        "releases.of(Viewer, MeetingId)",
                        List.of("releases.view"),
                        at -> at.verbs.releases().of(at.viewer(), at.meeting)));
    }

    private static Object keep(Scene at, SubjectId who) {
        Release.Said said = new Release.Said("the named nurse", Release.How.BY_PHONE);
        at.verbs
                .releases()
                .keep(
                        at.chair,
                        at.meeting,
                        Optional.of(who),
                        new ReleaseService.Wider(EntryPart.VOICE, "", RECORD, MINUTES, said));
        return "";
    }

    private static Object narrow(Scene at, SubjectId who) {
        LeftOut voice = new LeftOut(Optional.of(at.item(who).id()), 1, EntryPart.VOICE, "", "", "", "", MINUTES, "");
        at.verbs.releases().mark(at.chair, at.meeting, voice, RECORD, Optional.empty());
        return "";
    }
}
