package org.mashhuddle.ui.kit.dialog;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MashRating;
import org.mashhuddle.domain.meeting.MeetingEnd;
import org.mashhuddle.domain.meeting.attachment.Attachment;
import org.mashhuddle.domain.meeting.chair.MeetingChairs;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.paper.reader.FamilyRemark;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.referral.MissingEpisode;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.service.papers.printer.PlatformPrinter;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.kit.Dialogs;
import org.mashhuddle.ui.kit.FormDrafts;
import org.mashhuddle.ui.kit.LeaveOffAnswer;
import org.mashhuddle.ui.kit.RecallAnswer;
import org.mashhuddle.ui.kit.ReleaseAnswer;
import org.mashhuddle.ui.kit.Releasing;

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
    public Optional<Path> agencyList() {
        return file("dialog.agency-list", "*.csv", "*.xlsx", "*.txt", "*.tsv");
    }

    @Override
    public Optional<Path> existingHub() {
        return folder("dialog.existing-hub");
    }

    @Override
    public Optional<Path> backupFolder() {
        return folder("dialog.backup-folder");
    }

    @Override
    public Optional<Path> signedPdf() {
        return file("dialog.signed-pdf", "*.pdf");
    }

    @Override
    public Optional<Path> organisationFile() {
        return file("dialog.organisation-file", "*.p12", "*.pfx");
    }

    @Override
    public void checkedFile(CheckWords result) {
        CheckedFile.show(owner.get(), result);
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
    public Optional<Path> fileToAttach() {
        return file(
                "dialog.attach-file", "*.pdf", "*.png", "*.jpg", "*.jpeg", "*.docx", "*.xlsx", "*.txt", "*.csv", "*.*");
    }

    @Override
    public Optional<Attachment.About> aboutAttachment(
            String file, List<Agency> agencies, SharingMark start, FormDrafts kept) {
        return new AttachmentQuestion(owner.get(), file, agencies, start, kept).ask();
    }

    @Override
    public Optional<String> reasonForRemoving(String title, FormDrafts kept) {
        return asked("dialog.detach", "dialog.detach-verb", kept, title).reason("dialog.why");
    }

    @Override
    public Optional<Path> placeFor(String fileName) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words("dialog.place"));
        chooser.setInitialFileName(fileName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<LeaveOffAnswer> deferral(
            String name, LocalDate earliest, List<Agency> agencies, FormDrafts kept, String problem) {
        return asked("dialog.defer", "dialog.defer-verb", kept, name).leaving(true, earliest, agencies, problem);
    }

    @Override
    public Optional<LeaveOffAnswer> leavingOff(
            String name, LocalDate earliest, List<Agency> agencies, FormDrafts kept, String problem) {
        return asked("dialog.leave-off", "dialog.leave-off-verb", kept, name)
                .leaving(false, earliest, agencies, problem);
    }

    @Override
    public Optional<String> reasonForUnfreezing(int version, FormDrafts kept) {
        return asked("dialog.unfreeze", "dialog.unfreeze-verb", kept, version).leavingReason();
    }

    @Override
    public Optional<RatingAnswer> rating(String name, Optional<MashRating> now, FormDrafts kept) {
        return new RatingQuestion(owner.get(), name, now, kept).ask();
    }

    @Override
    public Optional<MissingEpisode.Confirmation> stillMissing(
            String name, MissingEpisode episode, Instant now, FormDrafts kept) {
        return new StillMissingQuestion(owner.get(), name, episode, now, kept).ask();
    }

    @Override
    public Optional<MeetingChairs> whoChairs(String called, MeetingChairs.Possible possible) {
        return new ChairQuestion(owner.get(), called).ask(possible);
    }

    @Override
    public Optional<Instant> whenItEnded(MeetingEnd end, FormDrafts kept) {
        return new EndQuestion(owner.get(), end).ask(kept);
    }

    @Override
    public Optional<String> reasonForAuditBundle(FormDrafts kept) {
        return asked("dialog.audit-bundle", "dialog.audit-bundle-verb", kept).reason("dialog.audit-bundle-why");
    }

    @Override
    public Optional<String> reasonForHolding(FormDrafts kept) {
        return asked("dialog.hold", "dialog.hold-verb", kept).reason("dialog.why");
    }

    @Override
    public Optional<FamilyReader> safeToShare(String child, boolean young, FormDrafts kept) {
        return new SafeToShareQuestion(owner.get(), child, young, kept).ask();
    }

    @Override
    public Optional<FamilyWordsAnswer> familyWords(
            String child, FamilyWords there, Function<FamilyWords, List<FamilyRemark>> unread, FormDrafts kept) {
        return new FamilyWordsQuestion(owner.get(), child, there, unread, kept).ask();
    }

    @Override
    public Optional<FurtherCopyAnswer> whoElse(String paper, List<Agency> agencies, FormDrafts kept) {
        return new FurtherCopyQuestion(owner.get(), paper, agencies, kept).ask();
    }

    @Override
    public Optional<String> whoFiled(String reference, FormDrafts kept) {
        return asked("dialog.on-file", "dialog.on-file-verb", kept, reference).reason("dialog.filed-by");
    }

    @Override
    public Optional<String> whyNoLongerSafe(String child, FormDrafts kept) {
        return asked("dialog.unsafe", "dialog.unsafe-verb", kept, child).reason("dialog.why");
    }

    @Override
    public Optional<String> whoReceived(String reference, FormDrafts kept) {
        return asked("dialog.received", "dialog.received-verb", kept, reference).reason("dialog.received-by");
    }

    @Override
    public Optional<String> whereSheetGoes(String agency, Channel how, String onFile, FormDrafts kept) {
        return switch (how) {
            case SECURE_EMAIL ->
                asked("dialog.sheet-email", "dialog.sheet-verb", kept, agency, onFile)
                        .reason("papers.to-email");
            case HANDED_OVER ->
                asked("dialog.sheet-hand", "dialog.sheet-verb", kept, agency).reason("papers.to-hand");
            case POSTED ->
                asked("dialog.sheet-post", "dialog.sheet-verb", kept, agency, onFile)
                        .reason("papers.to-post");
        };
    }

    @Override
    public Optional<String> whoSaysSo(String reference, Recall.Outcome outcome, FormDrafts kept) {
        return switch (outcome) {
            case RETURNED ->
                asked("dialog.returned", "dialog.returned-verb", kept, reference)
                        .reason("dialog.returned-by");
            case DESTROYED ->
                asked("dialog.destroyed", "dialog.destroyed-verb", kept, reference)
                        .reason("dialog.destroyed-by");
            case WRONG_HANDS ->
                asked("dialog.wrong-hands", "dialog.wrong-hands-verb", kept, reference)
                        .reason("dialog.wrong-hands-by", "dialog.wrong-hands-hint");
        };
    }

    @Override
    public Optional<String> whyItCameBack(String reference, FormDrafts kept) {
        return asked("dialog.came-back", "dialog.came-back-verb", kept, reference)
                .reason("dialog.why");
    }

    @Override
    public Optional<String> whyItNeverCameOut(String reference, FormDrafts kept) {
        return asked("dialog.never-out", "dialog.never-out-verb", kept, reference)
                .reason("dialog.why");
    }

    @Override
    public Optional<MarkedText> reasonForPullingIn(String name, List<Agency> agencies, FormDrafts kept) {
        return asked("dialog.pull-in", "dialog.pull-in-verb", kept, name).markedReason(agencies);
    }

    @Override
    public Optional<SenderAsked> askTheSender(String name, String sender, FormDrafts kept) {
        return asked("dialog.ask-sender", "dialog.ask-sender-verb", kept, name).asking(sender);
    }

    @Override
    public Optional<String> senderAnswered(String name, String whom, FormDrafts kept) {
        return asked("dialog.sender-answered", "dialog.sender-answered-verb", kept, whom, name)
                .reason("dialog.sender-answer");
    }

    @Override
    public Optional<String> reasonForSigningOff(int changes, FormDrafts kept) {
        return asked("dialog.sign-off", "dialog.sign-off-verb", kept, changes).reason("dialog.why");
    }

    @Override
    public Optional<String> reasonForUndoing(long number, FormDrafts kept) {
        return asked("dialog.undo-import", "dialog.undo-import-verb", kept, number)
                .reason("dialog.why");
    }

    @Override
    public Optional<String> reasonForSwitchingOff(FormDrafts kept) {
        return asked("dialog.rules-off", "dialog.rules-off-verb", kept).reason("dialog.why");
    }

    @Override
    public Optional<String> howMet(String name, String clock, FormDrafts kept) {
        return asked("dialog.met", "dialog.met-verb", kept, name, clock).reason("dialog.met-how");
    }

    @Override
    public Optional<MarkedText> reasonForAdjourning(List<Agency> agencies, FormDrafts kept) {
        return asked("dialog.adjourn", "dialog.adjourn-verb", kept).markedReason(agencies);
    }

    @Override
    public Optional<MarkedText> reasonForNotResuming(List<Agency> agencies, FormDrafts kept) {
        return asked("dialog.not-resumed", "dialog.not-resumed-verb", kept).markedReason(agencies);
    }

    @Override
    public Optional<String> reasonForNotHolding(String which, FormDrafts kept) {
        return new ReasonQuestion(owner.get(), which, words("dialog.not-held-verb"), kept).reason("dialog.why");
    }

    @Override
    public Optional<RecallAnswer> recall(String reference, FormDrafts kept) {
        return asked("dialog.recall", "dialog.recall-verb", kept, reference).recalling();
    }

    @Override
    public Optional<ReleaseAnswer> release(Releasing.Asked asked) {
        return new ReleaseQuestion(owner.get(), asked).ask();
    }

    private ReasonQuestion asked(String heading, String verb, FormDrafts kept, Object... about) {
        return new ReasonQuestion(owner.get(), words(heading, about), words(verb), kept);
    }

    @Override
    public PrinterChoice printer(String job) {
        return new PrinterQuestion(owner.get(), new PlatformPrinter()).ask(job);
    }

    private Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words(title));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private Optional<Path> file(String title, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }
}
