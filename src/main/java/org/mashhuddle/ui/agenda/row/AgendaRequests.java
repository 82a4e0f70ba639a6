package org.mashhuddle.ui.agenda.row;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Asks a service for the next agenda, and shows it, or why there is none.
///
/// @param journal keeps what is typed until it is asked
public record AgendaRequests(
        Workspace tools, Journal journal, Consumer<MeetingBook> show, Consumer<Exception> refused) {

    /// For whoever is at work.
    public static AgendaRequests of(
            Services services, Workspace tools, Consumer<MeetingBook> show, Consumer<String> problem) {
        return new AgendaRequests(
                tools, Journal.of(services.drafts(), tools), show, wrong -> problem.accept(RefusalWords.of(wrong)));
    }

    public void ask(Callable<MeetingBook> verb) {
        tools.background().run(verb, show, refused);
    }

    /// Asks for the next agenda, and goes on once it is shown.
    ///
    /// @param then what else to do
    public void ask(Callable<MeetingBook> verb, Consumer<MeetingBook> then) {
        tools.background().run(verb, show.andThen(then), refused);
    }

    /// Asks what was typed, and forgets it once it is said.
    public void ask(FormDrafts typed, Callable<MeetingBook> verb, Consumer<MeetingBook> then) {
        ask(verb, then.andThen(_ -> typed.settle()));
    }

    /// Says what was done, and offers to take it back.
    public void ask(Callable<MeetingBook> verb, String done, Runnable undo) {
        ask(verb, _ -> tools.notices().say(done, undo));
    }
}
