package org.mashhuddle.ui.reports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.report.AuditQuestion;
import org.mashhuddle.domain.report.DipSample;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.service.reports.ReportService;
import org.mashhuddle.service.reports.SampleBook;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.text.RefusalWords;

/// Children drawn by lot, and what is found in their records.
final class SampleViewModel {

    private final ReportService reports;
    private final Actor actor;
    private final Workspace tools;
    private final Consumer<String> problem;
    private final Supplier<ReportPeriod> period;
    private final ObjectProperty<List<SampleBook>> samples = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Optional<DipSample.Audit>> chosen = new SimpleObjectProperty<>(Optional.empty());

    /// @param period that a new sample is drawn from
    SampleViewModel(
            ReportService reports,
            Actor actor,
            Workspace tools,
            Consumer<String> problem,
            Supplier<ReportPeriod> period) {
        this.reports = reports;
        this.actor = actor;
        this.tools = tools;
        this.problem = problem;
        this.period = period;
    }

    void load() {
        run(() -> reports.samples(actor.viewer()));
    }

    /// Draws a sample from the period that the reports are of.
    void draw() {
        ReportPeriod from = period.get();
        chosen.set(Optional.empty());
        run(() -> reports.drawSample(actor, from, DipSample.USUAL));
    }

    /// Keeps an answer about the chosen child.
    void answer(AuditQuestion question, AuditQuestion.Answer answer) {
        Optional<UUID> sample = latest().map(book -> book.sample().id());
        chosen.get()
                .filter(audit -> !Optional.of(answer)
                        .equals(Optional.ofNullable(audit.answers().get(question))))
                .ifPresent(audit ->
                        sample.ifPresent(id -> run(() -> reports.answer(actor, id, audit.place(), question, answer))));
    }

    private void run(Callable<List<SampleBook>> verb) {
        tools.background().run(verb, this::show, wrong -> problem.accept(RefusalWords.of(wrong)));
    }

    private void show(List<SampleBook> found) {
        problem.accept("");
        Optional<Integer> place = chosen.get().map(DipSample.Audit::place);
        samples.set(found);
        List<DipSample.Audit> audits =
                latest().map(book -> book.sample().audits()).orElse(List.of());
        chosen.set(audits.stream()
                .filter(audit -> place.filter(at -> at == audit.place()).isPresent())
                .findFirst()
                .or(() -> audits.stream().filter(audit -> !audit.isDone()).findFirst())
                .or(() -> audits.stream().findFirst()));
    }

    /// Opens the record of the chosen child.
    void openRecord(Destination back) {
        chosen.get()
                .ifPresent(audit -> tools.navigator()
                        .go(new Destination.Children(Optional.of(audit.subject()), Optional.of(back))));
    }

    /// The one that is being audited.
    Optional<SampleBook> latest() {
        return samples.get().stream().findFirst();
    }

    ObjectProperty<List<SampleBook>> samples() {
        return samples;
    }

    ObjectProperty<Optional<DipSample.Audit>> chosen() {
        return chosen;
    }
}
