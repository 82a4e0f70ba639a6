package org.mashhuddle.ui.agenda.imports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.service.children.SearchService;
import org.mashhuddle.service.imports.ImportPreview;
import org.mashhuddle.service.imports.ImportResult;
import org.mashhuddle.service.imports.ImportService;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// An extract: looked at first, and its good rows taken only when somebody says so.
public final class ImportViewModel {

    private final ImportService imports;
    private final SearchService search;
    private final Actor actor;
    private final Workspace tools;
    private final Runnable taken;
    private final ObjectProperty<Optional<ImportRows>> rows = new SimpleObjectProperty<>(Optional.empty());
    private Optional<ImportPreview> preview = Optional.empty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty finished = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");

    public ImportViewModel(ImportService imports, SearchService search, Actor actor, Workspace tools, Runnable taken) {
        this.imports = imports;
        this.search = search;
        this.actor = actor;
        this.tools = tools;
        this.taken = taken;
    }

    /// Asks for a folder, and looks at it.
    public void chooseFolder() {
        tools.dialogs().extractFolder().ifPresent(this::look);
    }

    /// Asks for a zip file, and looks at it.
    public void chooseZip() {
        tools.dialogs().extractZip().ifPresent(this::look);
    }

    private void look(Path extract) {
        begin();
        tools.background()
                .latest(
                        "import.preview",
                        () -> imports.preview(actor.viewer(), extract),
                        seen -> {
                            busy.set(false);
                            preview = Optional.of(seen);
                            rows.set(Optional.of(ImportRows.of(seen)));
                        },
                        this::failed);
    }

    /// Takes the rows that are good.
    public void take() {
        if (preview.isEmpty() || busy.get()) {
            return;
        }
        ImportPreview seen = preview.get();
        begin();
        tools.background().run(() -> imports.take(actor, seen), this::done, this::failed);
    }

    private void begin() {
        problem.set("");
        busy.set(true);
    }

    private void done(ImportResult result) {
        busy.set(false);
        finished.set(true);
        tools.notices()
                .say(words("import.taken", result.added(), result.updated(), result.unchanged(), result.refused()));
        taken.run();
        prepareSearch();
    }

    /// Whoever searches next need not wait for the new index. Where it cannot be made, the search
    /// itself says so.
    private void prepareSearch() {
        tools.background()
                .run(
                        () -> {
                            search.prepare(actor.viewer());
                            return actor;
                        },
                        _ -> {},
                        _ -> {});
    }

    private void failed(Exception failure) {
        busy.set(false);
        problem.set(RefusalWords.of(failure));
    }

    /// What the extract would bring.
    ObjectProperty<Optional<ImportRows>> preview() {
        return rows;
    }

    /// Whether it is being read or taken.
    public BooleanProperty busy() {
        return busy;
    }

    /// Whether it was taken.
    public BooleanProperty finished() {
        return finished;
    }

    /// What went wrong; empty while nothing did.
    public StringProperty problem() {
        return problem;
    }
}
