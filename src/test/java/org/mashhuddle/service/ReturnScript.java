package org.mashhuddle.service;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.meeting.ReturnsBoard;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Sending;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.service.returns.ReturnsPreview;
import org.mashhuddle.service.returns.SentReturn;

/// Every verb about what agencies send before a meeting.
final class ReturnScript {

    private ReturnScript() {}

    static List<Verb> verbs() {
        return List.of(
                Verb.act(
                                "returns.keep(Actor, MeetingId, ItemId, SentReturn)",
                                List.of("returns.keep"),
                                at -> keep(at, at.child.id(), "Seen by the school nurse"))
                        .hidden(at -> keep(at, at.hidden.id(), Scene.MARKER + " seen")),
                Verb.look(
                        "returns.board(Viewer, MeetingId)",
                        List.of("returns.view"),
                        at -> at.verbs.returns().board(at.viewer(), at.meeting)),
                Verb.act(
                        "exports.returnsSheet(Actor, MeetingId, AgencyId, Sending)",
                        List.of("export.number", "returns.sheet"),
                        ReturnScript::sheet),
                Verb.look(
                        "returns.preview(Actor, MeetingId, byte[])",
                        List.of("export.number", "returns.sheet", "returns.preview"),
                        ReturnScript::preview),
                Verb.act(
                        "returns.take(Actor, MeetingId, ReturnsPreview)",
                        List.of("export.number", "returns.sheet", "returns.preview", "returns.take"),
                        at -> at.verbs.returns().take(at.chair, at.meeting, preview(at))),
                Verb.act(
                                "returns.takeBack(Actor, MeetingId, ItemId, AgencyId)",
                                List.of("returns.take-back"),
                                at -> takeBack(at, at.child.id()))
                        .hidden(at -> takeBack(at, at.hidden.id())));
    }

    private static ReturnsBoard keep(Scene at, SubjectId who, String said) {
        return at.verbs
                .returns()
                .keep(
                        at.chair,
                        at.meeting,
                        at.item(who).id(),
                        new SentReturn(
                                at.agency(), "N. Urse", said, false, Optional.empty(), new SharingMark.MayBeShared()));
    }

    private static ReturnsBoard takeBack(Scene at, SubjectId who) {
        return at.verbs.returns().takeBack(at.chair, at.meeting, at.item(who).id(), at.agency());
    }

    private static ReturnsPreview preview(Scene at) {
        return at.verbs.returns().preview(at.chair, at.meeting, sheet(at).bytes());
    }

    private static DataFile sheet(Scene at) {
        return at.verbs
                .exports()
                .returnsSheet(at.chair, at.meeting, at.agency(), new Sending(Channel.HANDED_OVER, "the duty desk"));
    }
}
