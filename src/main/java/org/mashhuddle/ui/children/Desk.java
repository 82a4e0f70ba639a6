package org.mashhuddle.ui.children;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.service.Services;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.RefusalWords;
import org.mashhuddle.ui.kit.Session;
import org.mashhuddle.ui.kit.Tools;

/// What every part of the screen is handed.
record Desk(Services services, Session session, Tools tools, InstantSource clock) {

    Actor actor() {
        return session.user().actor();
    }

    /// Where forms keep what is typed.
    Journal journal() {
        return Journal.of(services.drafts(), session, tools);
    }

    /// Asks the services beside the window's thread.
    <T> void ask(Callable<T> work, Consumer<? super T> done, Consumer<String> refused) {
        tools.background().run(work, done, wrong -> refused.accept(RefusalWords.of(wrong)));
    }

    @Override
    public String toString() {
        return "Desk";
    }
}
