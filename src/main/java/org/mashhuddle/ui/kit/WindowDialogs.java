package org.mashhuddle.ui.kit;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.mashhuddle.domain.access.Marked;
import org.mashhuddle.domain.access.TravelMark;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.LeavingReason;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.service.PlatformPrinter;
import org.mashhuddle.service.PrinterChoice;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks in real windows.
public final class WindowDialogs implements Dialogs {

    private final Supplier<Window> owner;

    /// @param owner the window that waits for the answer
    public WindowDialogs(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> extractFolder() {
        return folder("dialog.extract-folder");
    }

    @Override
    public Optional<Path> extractZip() {
        return file("dialog.extract-zip", "*.zip");
    }

    @Override
    public Optional<Path> existingHub() {
        return folder("dialog.existing-hub");
    }

    @Override
    public Optional<Path> signedPdf() {
        return file("dialog.signed-pdf", "*.pdf");
    }

    @Override
    public Optional<Path> agencySheet() {
        return file("dialog.agency-sheet", "*.xlsx");
    }

    @Override
    public Optional<Path> authority() {
        return file("dialog.authority", "*.cer");
    }

    @Override
    public Optional<Path> placeFor(String fileName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words("dialog.place"));
        chooser.setInitialFileName(fileName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Leaving> deferral(
            String name, LocalDate earliest, List<Agency> agencies, Leaving typed, String problem) {
        Asked asked = new Asked(words("dialog.defer", name), words("dialog.defer-verb"), agencies);
        return leaving(asked, true, earliest, typed, problem);
    }

    @Override
    public Optional<Leaving> leavingOff(
            String name, LocalDate earliest, List<Agency> agencies, Leaving typed, String problem) {
        Asked asked =
                new Asked(
                        words("dialog.leave-off", name), words("dialog.leave-off-verb"), agencies);
        return leaving(asked, false, earliest, typed, problem);
    }

    @Override
    public Optional<String> reasonForUnfreezing(int version) {
        GrowingArea why = new GrowingArea("dialog-why", "");
        FieldBox box = new FieldBox(words("dialog.why"), why);
        boolean asked =
                new Question(
                                owner.get(),
                                words("dialog.unfreeze", version),
                                words("dialog.unfreeze-verb"),
                                box)
                        .until(() -> reasonWillDo(box, why))
                        .ask(why);
        return asked ? Optional.of(why.getText().strip()) : Optional.empty();
    }

    @Override
    public Optional<String> reasonForHolding() {
        return reason(words("dialog.hold"), words("dialog.hold-verb"), words("dialog.why"));
    }

    @Override
    public Optional<String> whyItCameBack(String reference) {
        return reason(
                words("dialog.came-back", reference),
                words("dialog.came-back-verb"),
                words("dialog.why"));
    }

    @Override
    public Optional<String> whyItNeverCameOut(String reference) {
        return reason(
                words("dialog.never-out", reference),
                words("dialog.never-out-verb"),
                words("dialog.why"));
    }

    @Override
    public Optional<Marked> reasonForPullingIn(String name, List<Agency> agencies) {
        GrowingArea why = new GrowingArea("dialog-why", "");
        FieldBox box = new FieldBox(words("dialog.why"), why);
        ObjectProperty<TravelMark> mark = new SimpleObjectProperty<>(TravelMark.narrowest());
        boolean asked =
                new Question(
                                owner.get(),
                                words("dialog.pull-in", name),
                                words("dialog.pull-in-verb"),
                                box,
                                travels(agencies, mark))
                        .until(() -> isThere(box, why))
                        .ask(why);
        return asked
                ? Optional.of(new Marked(why.getText().strip(), mark.get()))
                : Optional.empty();
    }

    private static FieldBox travels(List<Agency> agencies, ObjectProperty<TravelMark> mark) {
        return new FieldBox(
                words("travel.reason"), TravelMarkField.of("dialog-mark", agencies, mark));
    }

    @Override
    public Optional<String> reasonForSwitchingOff() {
        return reason(
                words("dialog.rules-off"), words("dialog.rules-off-verb"), words("dialog.why"));
    }

    @Override
    public Optional<String> howMet(String name, String clock) {
        return reason(
                words("dialog.met", name, clock),
                words("dialog.met-verb"),
                words("dialog.met-how"));
    }

    @Override
    public Optional<String> reasonForNotHolding(String which) {
        return reason(which, words("dialog.not-held-verb"), words("dialog.why"));
    }

    private Optional<String> reason(String heading, String verb, String label) {
        GrowingArea why = new GrowingArea("dialog-why", "");
        FieldBox box = new FieldBox(label, why);
        boolean asked =
                new Question(owner.get(), heading, verb, box)
                        .until(() -> isThere(box, why))
                        .ask(why);
        return asked ? Optional.of(why.getText().strip()) : Optional.empty();
    }

    @Override
    public Optional<Recalling> recall(String reference) {
        GrowingArea why = new GrowingArea("dialog-why", "");
        FieldBox reason = new FieldBox(words("dialog.why"), why);
        GrowingArea told = new GrowingArea("dialog-told", "");
        FieldBox who = new FieldBox(words("dialog.told"), told, words("dialog.told-hint"));
        boolean asked =
                new Question(
                                owner.get(),
                                words("dialog.recall", reference),
                                words("dialog.recall-verb"),
                                reason,
                                who)
                        .until(
                                () -> {
                                    boolean reasonThere = isThere(reason, why);
                                    return isThere(who, told) && reasonThere;
                                })
                        .ask(why);
        return asked
                ? Optional.of(new Recalling(why.getText().strip(), told.getText().strip()))
                : Optional.empty();
    }

    @Override
    public PrinterChoice printer(String job) {
        return new PrinterQuestion(owner.get(), new PlatformPrinter()).ask(job);
    }

    private static boolean isThere(FieldBox box, GrowingArea area) {
        boolean there = !area.getText().isBlank();
        box.error().set(there ? "" : words("reason.empty"));
        return there;
    }

    /// What a question is headed, its verb, and those that the answer may be given to.
    private record Asked(String heading, String verb, List<Agency> agencies) {}

    private Optional<Leaving> leaving(
            Asked of, boolean dayNeeded, LocalDate earliest, Leaving typed, String problem) {
        GrowingArea why = new GrowingArea("dialog-why", "");
        why.setText(typed.why().words());
        ObjectProperty<TravelMark> mark = new SimpleObjectProperty<>(typed.why().mark());
        FieldBox box = new FieldBox(words("dialog.why"), why, words("dialog.why-hint"));
        String label = words(dayNeeded ? "dialog.until" : "dialog.comes-back");
        DayField back = new DayField("dialog-day", label, earliest);
        typed.comesBack().map(DateWords::date).ifPresent(back.field()::setText);
        back.box().error().set(problem);
        boolean asked =
                new Question(
                                owner.get(),
                                of.heading(),
                                of.verb(),
                                box,
                                travels(of.agencies(), mark),
                                back.box())
                        .until(
                                () -> {
                                    boolean dayWillDo = back.willDo(dayNeeded);
                                    return reasonWillDo(box, why) && dayWillDo;
                                })
                        .ask(why);
        return asked
                ? Optional.of(
                        new Leaving(new Marked(why.getText().strip(), mark.get()), back.day()))
                : Optional.empty();
    }

    private static boolean reasonWillDo(FieldBox box, GrowingArea why) {
        Optional<String> wrong =
                LeavingReason.problem(why.getText())
                        .map(
                                problem ->
                                        switch (problem) {
                                            case EMPTY -> words("reason.empty");
                                            case ENGAGEMENT_ALONE -> words("reason.engagement");
                                        });
        box.error().set(wrong.orElse(""));
        return wrong.isEmpty();
    }

    private Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words(title));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private Optional<Path> file(String title, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(pattern, pattern));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }
}
