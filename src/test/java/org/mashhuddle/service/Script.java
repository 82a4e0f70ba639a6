package org.mashhuddle.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mashhuddle.domain.minutes.SigningReasons;

/// A day on which every verb of every service is used once, in an order in which all succeed. A
/// verb without a line here fails the tests that walk the services.
///
/// @param folder for extracts
public record Script(Path folder) {

    public List<Verb> morning() {
        return new MorningScript(folder).verbs();
    }

    public List<Verb> held() {
        return HeldScript.verbs();
    }

    public List<Verb> afterwards() {
        return List.of(
                Verb.act(
                        "meetings.close(Actor, MeetingId)",
                        List.of("meeting.close"),
                        at -> at.verbs.meetings().close(at.chair, at.meeting)),
                Verb.look(
                        "minutes.meetings(Viewer)",
                        List.of("meetings.list"),
                        at -> at.verbs.minutes().meetings(at.viewer())),
                Verb.look(
                        "minutes.view(Viewer, MeetingId)",
                        List.of("meeting.view", "minutes.view"),
                        at -> at.verbs.minutes().view(at.viewer(), at.meeting)),
                Verb.act(
                        "minutes.markChecked(Actor, MeetingId)",
                        List.of("minutes.check"),
                        at -> at.verbs.minutes().markChecked(at.chair, at.meeting)),
                Verb.act(
                        "minutes.sign(Actor, MeetingId, char[], SigningReasons)",
                        List.of("minutes.prepare", "minutes.sign"),
                        at -> at.verbs
                                .minutes()
                                .sign(
                                        at.chair,
                                        at.meeting,
                                        Scene.passphrase(),
                                        new SigningReasons(
                                                "heard by its named users only",
                                                "",
                                                "took them at the end",
                                                "Ali Deputy"))),
                Verb.act(
                        "minutes.sign(Actor, MeetingId, char[], SigningReasons, OrganisationFile)",
                        List.of("minutes.prepare"),
                        at -> OrganisationScript.sign(at, folder)),
                Verb.look(
                        "countersigning.isAsked(Viewer)",
                        List.of("countersigning.view"),
                        at -> at.verbs.countersigning().isAsked(at.viewer())),
                Verb.act(
                        "countersigning.ask(Actor, boolean)",
                        List.of("countersigning.change"),
                        at -> at.verbs.countersigning().ask(at.chair, true)),
                Verb.act(
                        "countersigning.sign(Actor, MeetingId, char[])",
                        List.of("minutes.prepare"),
                        CountersignScript::sign),
                Verb.look(
                        "minutes.pdf(Viewer, MeetingId)",
                        List.of("minutes.read"),
                        at -> at.verbs.minutes().pdf(at.viewer(), at.meeting)),
                Verb.look(
                        "minutes.pdf(Viewer, MeetingId, int)",
                        List.of("minutes.read"),
                        at -> at.verbs.minutes().pdf(at.viewer(), at.meeting, 1)),
                Verb.look(
                        "minutes.pages(Viewer, MeetingId, float)",
                        List.of("minutes.read"),
                        at -> at.verbs
                                .minutes()
                                .pages(at.viewer(), at.meeting, 0.2f)
                                .size()),
                Verb.look(
                        "minutes.verify(Viewer, MeetingId)",
                        List.of("minutes.read", "authority.view"),
                        at -> at.verbs.minutes().verify(at.viewer(), at.meeting)),
                Verb.look(
                        "minutes.verify(Viewer, MeetingId, int)",
                        List.of("minutes.read", "authority.view"),
                        at -> at.verbs.minutes().verify(at.viewer(), at.meeting, 1)),
                Verb.look(
                        "minutes.verify(Viewer, byte[])",
                        List.of("authority.view", "file.check"),
                        at -> at.verbs.minutes().verify(at.viewer(), new byte[] {1, 2, 3})),
                Verb.look(
                        "minutes.manifest(Viewer, MeetingId)",
                        List.of("manifest.view"),
                        at -> at.verbs.minutes().manifest(at.viewer(), at.meeting)),
                Verb.look(
                        "minutes.authorityCertificate(Viewer)",
                        List.of("authority.view"),
                        at -> at.verbs.minutes().authorityCertificate(at.viewer())),
                Verb.look(
                        "minutes.fingerprint(Viewer)",
                        List.of("authority.view"),
                        at -> at.verbs.minutes().fingerprint(at.viewer())));
    }

    public List<Verb> all() {
        List<Verb> all = new ArrayList<>(morning());
        all.addAll(held());
        all.addAll(afterwards());
        all.addAll(PaperScript.verbs());
        all.addAll(GovernanceScript.verbs());
        all.addAll(ReportVerbs.verbs());
        all.addAll(ExportVerbs.verbs(folder));
        all.addAll(CorrectionScript.verbs());
        return all;
    }
}
