package org.mashhuddle.ui.agenda.row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.children.imports.ImportViewModel;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Background;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Gone;
import org.mashhuddle.ui.kit.Notice;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// The agenda of the demo day, unfrozen, as its chair has it before her.
public final class AgendaDay implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    final DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    public final AnsweredDialogs dialogs = new AnsweredDialogs();
    public final Session session;
    public final AgendaViewModel model;
    final List<Destination> gone = new ArrayList<>();
    private final Notices notices = new Notices();
    private final MeetingId meeting;

    private AgendaDay(Path folder) {
        session = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock).session();
        meeting = session.services().agendas().plan(session.actor(), DAY);
        session.services().agendas().unfreeze(session.actor(), meeting, "health leaves at 10:00");
        model = on(DAY);
    }

    /// The agenda of another day.
    AgendaViewModel on(LocalDate day) {
        return on(day, session.user());
    }

    /// The agenda as another user sees it.
    AgendaViewModel as(User user) {
        return on(DAY, user);
    }

    private AgendaViewModel on(LocalDate day, User user) {
        return on(day, user, new SameThread());
    }

    /// An agenda that is still being read.
    AgendaViewModel late(Background busy) {
        return on(DAY, session.user(), busy);
    }

    private AgendaViewModel on(LocalDate day, User user, Background background) {
        return at(new Destination.Agenda(day), user, background);
    }

    /// The agenda that a destination is about.
    AgendaViewModel at(Destination.Agenda agenda) {
        return at(agenda, session.user(), new SameThread());
    }

    private AgendaViewModel at(Destination.Agenda agenda, User user, Background background) {
        return new AgendaViewModel(
                session.services(),
                agenda,
                new Workspace(
                        new WorkSession(user, session.profile(), DAY, meeting),
                        new Gone(gone),
                        dialogs,
                        background,
                        notices,
                        clock));
    }

    /// The imports, as the same user sees them.
    public ImportViewModel imports() {
        return imports(new SameThread());
    }

    /// The imports, while others are worked on.
    public ImportViewModel imports(Background background) {
        return new ImportViewModel(
                session.services(),
                new Workspace(
                        new WorkSession(session.user(), session.profile(), DAY, meeting),
                        new Gone(gone),
                        dialogs,
                        background,
                        notices,
                        clock));
    }

    public static AgendaDay at(Path folder) {
        return new AgendaDay(folder);
    }

    List<AgendaRow.Item> items() {
        return items(model);
    }

    static List<AgendaRow.Item> items(AgendaViewModel model) {
        return model.rows().stream()
                .filter(AgendaRow.Item.class::isInstance)
                .map(AgendaRow.Item.class::cast)
                .toList();
    }

    MeetingId meeting() {
        return meeting;
    }

    /// Where the screens led, the last one last.
    public List<Destination> went() {
        return List.copyOf(gone);
    }

    public Viewer viewer() {
        return session.viewer();
    }

    public String said() {
        return notices.current().get().map(Notice::words).orElse("");
    }

    String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
