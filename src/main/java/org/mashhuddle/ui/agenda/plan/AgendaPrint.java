package org.mashhuddle.ui.agenda.plan;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.service.core.WholeFiles;
import org.mashhuddle.service.papers.IssuedFile;
import org.mashhuddle.service.papers.PaperService;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// What is printed before a meeting and filled in by hand: first the place is asked for, then the paper is
/// sealed and registered, so that nothing is sealed that nobody wants. What was sealed and could not be written
/// there stands among the papers that are not out.
public final class AgendaPrint {

    private final PaperService papers;
    private final Actor actor;
    private final Workspace tools;
    private final Consumer<String> failed;

    /// @param failed gets the sentence to show when a file could not be written
    public AgendaPrint(PaperService papers, Actor actor, Workspace tools, Consumer<String> failed) {
        this.papers = papers;
        this.actor = actor;
        this.tools = tools;
        this.failed = failed;
    }

    /// To be signed in the room.
    public void attendance(MeetingBook book) {
        keep(book, PaperKind.ATTENDANCE, "attendance-");
    }

    /// For when the laptop fails.
    public void contingency(MeetingBook book) {
        keep(book, PaperKind.CONTINGENCY, "contingency-");
    }

    private void keep(MeetingBook book, PaperKind kind, String name) {
        MeetingId meeting = book.meeting().id();
        failed.accept("");
        tools.dialogs()
                .placeFor(name + book.agenda().day() + ".pdf")
                .ifPresent(place -> tools.background()
                        .run(
                                () -> papers.issue(actor, meeting, kind),
                                file -> write(file, place),
                                wrong -> failed.accept(RefusalWords.of(wrong))));
    }

    private void write(IssuedFile file, Path place) {
        tools.background()
                .run(
                        () -> {
                            WholeFiles.write(place, file.pdf());
                            papers.saved(actor, file);
                            return file.reference();
                        },
                        reference -> tools.notices().say(words("papers.saved", reference)),
                        _ -> failed.accept(words("papers.not-saved", file.reference())));
    }
}
