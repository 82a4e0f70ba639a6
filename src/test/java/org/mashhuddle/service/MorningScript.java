package org.mashhuddle.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.domain.source.ListWriting;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.exchange.ssd.ExtractGenerator;
import org.mashhuddle.exchange.ssd.ExtractOptions;
import org.mashhuddle.service.core.ClockScript;
import org.mashhuddle.service.core.EventScript;
import org.mashhuddle.service.core.TriageScript;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.service.imports.ImportService;

/// Every verb of the time before the meeting: its agenda, what arrives, who is known, who works
/// here.
///
/// @param folder for extracts
record MorningScript(Path folder) {

    private static final List<String> PREVIEW = List.of("import.preview", "import.look", "import.look");

    private static final LocalDate LATER = Scene.DAY.plusDays(6);

    /// Until the meeting opens.
    List<Verb> verbs() {
        List<Verb> all = new ArrayList<>(agenda());
        all.addAll(1, OrderScript.verbs());
        all.addAll(TriageScript.verbs());
        all.addAll(ReturnScript.verbs());
        all.addAll(arrivals());
        all.addAll(ClockScript.verbs());
        all.addAll(EventScript.verbs());
        all.addAll(SubjectScript.verbs());
        all.addAll(SettingsScript.verbs());
        all.addAll(AddressScript.verbs());
        all.addAll(ScheduleScript.verbs());
        return all;
    }

    private List<Verb> agenda() {
        return List.of(
                Verb.act("agendas.plan(Actor, LocalDate)", List.of("agenda.plan"), at -> {
                    at.plan();
                    return at.meeting;
                }),
                Verb.act(
                        "agendas.next(Actor, LocalDate)",
                        List.of("agenda.plan"),
                        at -> at.verbs.agendas().next(at.chair, Scene.DAY)),
                Verb.look(
                        "agendas.isOn(Viewer, LocalDate)",
                        List.of("agenda.view"),
                        at -> at.verbs.agendas().isOn(at.viewer(), Scene.DAY)),
                Verb.act(
                        "agendas.propose(Actor, MeetingId)",
                        List.of("agenda.propose"),
                        at -> at.verbs.agendas().propose(at.chair, at.meeting)),
                Verb.look(
                        "agendas.book(Viewer, MeetingId)",
                        List.of("agenda.view"),
                        at -> at.verbs.agendas().book(at.viewer(), at.meeting)),
                Verb.act(
                                "agendas.defer(Actor, MeetingId, SubjectId, LocalDate, MarkedText)",
                                List.of("agenda.leave-off"),
                                at -> defer(at, at.other.id()))
                        .hidden(at -> defer(at, at.hidden.id())),
                Verb.act(
                                "agendas.takeBack(Actor, MeetingId, SubjectId)",
                                List.of("agenda.take-back"),
                                at -> takeBack(at, at.other.id()))
                        .hidden(at -> takeBack(at, at.hidden.id())),
                Verb.act(
                                "agendas.leaveOff(Actor, MeetingId, SubjectId, MarkedText, Optional)",
                                List.of("agenda.leave-off"),
                                at -> leaveOff(at, at.other.id()))
                        .hidden(at -> leaveOff(at, at.hidden.id())),
                Verb.act(
                                "agendas.add(Actor, MeetingId, SubjectId, AgencyId, String, MarkedText)",
                                List.of("agenda.add"),
                                at -> add(at, at.child.id()))
                        .hidden(at -> add(at, at.hidden.id())),
                Verb.act(
                        "agendas.freeze(Actor, MeetingId)",
                        List.of("agenda.freeze"),
                        at -> at.verbs.agendas().freeze(at.chair, at.meeting)),
                Verb.act(
                        "agendas.unfreeze(Actor, MeetingId, String)",
                        List.of("agenda.unfreeze"),
                        at -> at.verbs.agendas().unfreeze(at.chair, at.meeting, "two more")));
    }

    private static MeetingBook defer(Scene at, SubjectId who) {
        return at.verbs.agendas().defer(at.chair, at.meeting, who, LATER, MarkedText.narrowest(Scene.REASON));
    }

    private static MeetingBook takeBack(Scene at, SubjectId who) {
        return at.verbs.agendas().takeBack(at.chair, at.meeting, who);
    }

    private static MeetingBook leaveOff(Scene at, SubjectId who) {
        return at.verbs
                .agendas()
                .leaveOff(at.chair, at.meeting, who, MarkedText.narrowest(Scene.REASON), Optional.of(LATER));
    }

    private static MeetingBook add(Scene at, SubjectId who) {
        return at.verbs
                .agendas()
                .add(at.chair, at.meeting, who, at.agency(), "M. Osei", MarkedText.narrowest("excluded"));
    }

    private List<Verb> arrivals() {
        return List.of(
                Verb.look("imports.preview(Viewer, Path)", PREVIEW, at -> preview(at, at.viewer())),
                Verb.act(
                        "imports.take(Actor, ImportPreview)",
                        List.of(
                                "import.begin",
                                "import.look",
                                "import.slice",
                                "import.look",
                                "import.slice",
                                "import.look",
                                "import.slice",
                                "import.take"),
                        at -> at.verbs.imports().take(at.chair, preview(at, at.eye))),
                Verb.act(
                        "imports.take(Actor, ImportPreview, Progress)",
                        List.of("import.begin", "import.look", "import.look", "import.look", "import.take"),
                        at -> at.verbs.imports().take(at.chair, preview(at, at.eye), new ImportService.Progress())),
                Verb.look(
                        "imports.preview(Viewer, Path, DayOrder)",
                        PREVIEW,
                        at -> at.verbs.imports().preview(at.viewer(), folder.resolve("extract"), DayOrder.DAY_FIRST)),
                Verb.act(
                        "imports.keep(Actor, ListProfile)",
                        List.of("import.list-kept"),
                        at -> at.verbs.imports().keep(at.chair, listed("Morning list"))),
                Verb.look(
                        "imports.look(Viewer, Path)",
                        List.of("import.lists"),
                        at -> at.verbs.imports().look(at.viewer(), list()).refused()),
                Verb.look(
                        "imports.profile(Viewer, String)",
                        List.of("import.lists"),
                        at -> at.verbs.imports().profile(at.viewer(), "Morning list")),
                Verb.look(
                        "imports.preview(Viewer, Path, ListProfile)",
                        List.of("import.preview"),
                        at -> at.verbs.imports().preview(at.viewer(), list(), listed("Morning list"))),
                Verb.look(
                        "imports.look(Viewer, Path, ListWriting)",
                        List.of("import.lists"),
                        at -> at.verbs
                                .imports()
                                .look(at.viewer(), list(), ListWriting.found())
                                .refused()),
                Verb.look(
                        "imports.preview(Viewer, Path, ListProfile, DayOrder)",
                        List.of("import.preview"),
                        at -> at.verbs
                                .imports()
                                .preview(at.viewer(), list(), listed("Morning list"), DayOrder.DAY_FIRST)),
                Verb.look(
                        "imports.runs(Viewer)",
                        List.of("import.list"),
                        at -> at.verbs.imports().runs(at.viewer())),
                Verb.act(
                        "imports.undo(Actor, long, String)",
                        List.of("import.undo-look", "import.undo"),
                        at -> at.verbs
                                .imports()
                                .undo(
                                        at.chair,
                                        at.verbs
                                                .imports()
                                                .runs(at.eye)
                                                .getFirst()
                                                .number(),
                                        "the wrong extract")));
    }

    private ImportPreview preview(Scene at, Viewer viewer) throws IOException {
        ExtractOptions options = ExtractOptions.smallTown(3).ofPersons(20).withHistory(2);
        Path extract = ExtractGenerator.generate(options).toFolder(folder.resolve("extract"));
        return at.verbs.imports().preview(viewer, extract);
    }

    private Path list() throws IOException {
        return Files.writeString(folder.resolve("list.csv"), "Name,Went\nTest-Lark Wren,24/11/2026\n");
    }

    private static ListProfile listed(String name) {
        return new ListProfile(
                name,
                ListKind.MISSING,
                "police",
                DayOrder.DAY_FIRST,
                List.of(new ListProfile.Column("Name", ListField.NAME), new ListProfile.Column("Went", ListField.AT)));
    }
}
