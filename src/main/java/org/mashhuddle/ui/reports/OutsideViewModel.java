package org.mashhuddle.ui.reports;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.service.reports.OutsideQuarter;
import org.mashhuddle.service.reports.ReportService;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// The fixed tables of each quarter for readers outside, and to whom they went.
final class OutsideViewModel {

    private final ReportService reports;
    private final Actor actor;
    private final Workspace tools;
    private final Consumer<String> problem;
    private final ObservableList<OutsideQuarter> quarters = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<OutsideQuarter>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty recipient = new SimpleStringProperty("");

    OutsideViewModel(ReportService reports, Actor actor, Workspace tools, Consumer<String> problem) {
        this.reports = reports;
        this.actor = actor;
        this.tools = tools;
        this.problem = problem;
    }

    /// Reads the quarters; the one that was chosen stays so.
    void load() {
        tools.background().run(() -> reports.outside(actor.viewer()), this::show, this::failed);
    }

    private void show(List<OutsideQuarter> found) {
        Optional<ReportPeriod> before = chosen.get().map(OutsideQuarter::quarter);
        quarters.setAll(found);
        chosen.set(found.stream()
                .filter(each -> before.filter(each.quarter()::equals).isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst()));
    }

    /// Makes the tables of the chosen quarter.
    void make() {
        chosen.get()
                .ifPresent(at -> tools.background()
                        .run(() -> reports.makeOutside(actor, at.quarter()), _ -> done(), this::failed));
    }

    private void done() {
        problem.accept("");
        load();
    }

    /// Saves the tables of the chosen quarter for whom was typed.
    void save(ReportService.FileForm form) {
        if (recipient.get().isBlank()) {
            problem.accept(words("reports.outside.recipient-missing"));
            return;
        }
        chosen.get()
                .ifPresent(at -> tools.dialogs()
                        .placeFor("tables-" + at.quarter().quarter().replace(' ', '-') + "."
                                + form.name().toLowerCase(Locale.ROOT))
                        .ifPresent(place -> tools.background()
                                .run(
                                        () -> ReportsViewModel.written(
                                                reports.issueOutside(actor, at.quarter(), recipient.get(), form),
                                                place),
                                        said -> {
                                            tools.notices().say(said);
                                            recipient.set("");
                                            done();
                                        },
                                        this::failed)));
    }

    private void failed(Exception wrong) {
        problem.accept(wrong instanceof java.io.IOException ? words("reports.not-saved") : RefusalWords.of(wrong));
    }

    ObservableList<OutsideQuarter> quarters() {
        return quarters;
    }

    ObjectProperty<Optional<OutsideQuarter>> chosen() {
        return chosen;
    }

    StringProperty recipient() {
        return recipient;
    }
}
