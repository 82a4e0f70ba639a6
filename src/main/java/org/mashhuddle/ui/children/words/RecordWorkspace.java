package org.mashhuddle.ui.children.words;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// What every part of the screen is handed.
public record RecordWorkspace(Services services, Workspace tools) {

    public WorkSession session() {
        return tools.session();
    }

    public InstantSource clock() {
        return tools.clock();
    }

    public Actor actor() {
        return session().user().actor();
    }

    /// Where forms keep what is typed.
    public Journal journal() {
        return Journal.of(services.drafts(), tools);
    }

    /// Asks the services beside the window's thread.
    public <T> void ask(Callable<T> work, Consumer<? super T> done, Consumer<String> refused) {
        tools.background().run(work, done, wrong -> refused.accept(RefusalWords.of(wrong)));
    }

    /// Reads the agencies of the hub; a refusal is said in a notice.
    public void agencies(Consumer<? super List<Agency>> then) {
        ask(() -> services.records().standings(actor().viewer()).directory().agencies(), then, tools.notices()::say);
    }

    @Override
    public String toString() {
        return "Desk";
    }
}
