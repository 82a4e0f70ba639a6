package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Files;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Viewer;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// What is printed before a meeting, as files: the agenda for the chair or one agency, and the sheets
/// that are filled in by hand.
public final class AgendaPrint {

    private final PaperService papers;
    private final Viewer viewer;
    private final Workspace tools;
    private final Consumer<String> failed;

    /// @param failed gets the sentence to show when a file could not be written
    public AgendaPrint(PaperService papers, Viewer viewer, Workspace tools, Consumer<String> failed) {
        this.papers = papers;
        this.viewer = viewer;
        this.tools = tools;
        this.failed = failed;
    }

    public void forTheChair(MeetingBook book) {
        MeetingId meeting = book.meeting().id();
        keep(fileName(book, "chair"), () -> papers.agenda(viewer, meeting));
    }

    public void forAgency(MeetingBook book, Agency agency) {
        MeetingId meeting = book.meeting().id();
        keep(fileName(book, agency.shortcut()), () -> papers.agenda(viewer, meeting, agency.id()));
    }

    /// To be signed in the room.
    public void attendance(MeetingBook book) {
        MeetingId meeting = book.meeting().id();
        keep("attendance-" + book.agenda().day() + ".pdf", () -> papers.attendanceSheet(viewer, meeting));
    }

    /// For when the laptop fails.
    public void contingency(MeetingBook book) {
        MeetingId meeting = book.meeting().id();
        keep("contingency-" + book.agenda().day() + ".pdf", () -> papers.contingencyPack(viewer, meeting));
    }

    private static String fileName(MeetingBook book, String whose) {
        return "agenda-" + book.agenda().day() + "-" + whose.toLowerCase(Locale.UK) + ".pdf";
    }

    private void keep(String fileName, Callable<byte[]> content) {
        tools.dialogs()
                .placeFor(fileName)
                .ifPresent(place -> tools.background()
                        .run(
                                () -> Files.write(place, content.call()),
                                written -> tools.notices().say(words("agenda.file-saved", written.getFileName())),
                                wrong -> failed.accept(
                                        wrong instanceof Refusal
                                                ? RefusalWords.of(wrong)
                                                : words("agenda.file-not-saved"))));
    }
}
