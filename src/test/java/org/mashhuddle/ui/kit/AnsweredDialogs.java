package org.mashhuddle.ui.kit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.access.UserId;
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
import org.mashhuddle.service.papers.printer.PrinterChoice;

/// Dialogs whose answers were given beforehand. No answer left means "never mind".
public final class AnsweredDialogs implements Dialogs {

    /// Paths, in the order they will be asked for.
    public final Deque<Path> paths = new ArrayDeque<>();

    /// What was said of files that were checked.
    public final List<CheckWords> checkedFiles = new ArrayList<>();

    @Override
    public void checkedFile(CheckWords result) {
        checkedFiles.add(result);
    }

    /// Answers to why a subject leaves the agenda.
    public final Deque<LeaveOffAnswer> leavings = new ArrayDeque<>();

    /// Reasons for unfreezing.
    public final Deque<String> reasons = new ArrayDeque<>();

    /// Whose rating was asked for.
    public final List<String> rated = new ArrayList<>();

    /// What was called whatever was to be removed.
    public final List<String> removing = new ArrayList<>();

    /// Answers to who released an entry.
    public final Deque<ReleaseAnswer> releases = new ArrayDeque<>();

    /// What was asked last about a release.
    public Optional<Releasing.Asked> lastRelease = Optional.empty();

    @Override
    public Optional<ReleaseAnswer> release(Releasing.Asked asked) {
        lastRelease = Optional.of(asked);
        return Optional.ofNullable(releases.poll());
    }

    /// What is said of children who are missing still.
    public final Deque<MissingEpisode.Confirmation> sightings = new ArrayDeque<>();

    @Override
    public Optional<MissingEpisode.Confirmation> stillMissing(
            String name, MissingEpisode episode, Instant now, FormDrafts kept) {
        return Optional.ofNullable(sightings.poll());
    }

    /// When meetings ended that are closed later.
    public final Deque<Instant> ends = new ArrayDeque<>();

    /// Who chairs beside the chair of the meetings that are opened.
    public Optional<UserId> beside = Optional.empty();

    /// Which meeting the last question who chairs named.
    public String chairedMeeting = "";

    /// The first who may.
    @Override
    public Optional<MeetingChairs> whoChairs(String called, MeetingChairs.Possible possible) {
        chairedMeeting = called;
        return possible.chairs().stream()
                .map(user -> new MeetingChairs(user.id(), beside))
                .findFirst();
    }

    @Override
    public Optional<Instant> whenItEnded(MeetingEnd end, FormDrafts kept) {
        return Optional.ofNullable(ends.poll());
    }

    /// The problem the last question showed.
    public String lastProblem = "";

    @Override
    public Optional<Path> extractFolder() {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> extractZip() {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> agencyList() {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> existingHub() {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> backupFolder() {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> organisationFile() {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> signedPdf() {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> agencySheet() {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Path> authority() {
        return Optional.ofNullable(paths.poll());
    }

    /// Answers to what a file is.
    public final Deque<Attachment.About> attachments = new ArrayDeque<>();

    @Override
    public Optional<Path> fileToAttach() {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<Attachment.About> aboutAttachment(
            String file, List<Agency> agencies, SharingMark start, FormDrafts kept) {
        return Optional.ofNullable(attachments.poll());
    }

    @Override
    public Optional<String> reasonForRemoving(String title, FormDrafts kept) {
        removing.add(title);
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<Path> placeFor(String fileName) {
        return Optional.ofNullable(paths.poll());
    }

    @Override
    public Optional<LeaveOffAnswer> deferral(
            String name, LocalDate earliest, List<Agency> agencies, FormDrafts kept, String problem) {
        lastProblem = problem;
        return Optional.ofNullable(leavings.poll());
    }

    @Override
    public Optional<LeaveOffAnswer> leavingOff(
            String name, LocalDate earliest, List<Agency> agencies, FormDrafts kept, String problem) {
        lastProblem = problem;
        return Optional.ofNullable(leavings.poll());
    }

    @Override
    public Optional<String> reasonForUnfreezing(int version, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<MarkedText> reasonForPullingIn(String name, List<Agency> agencies, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll()).map(MarkedText::narrowest);
    }

    /// What senders are asked.
    public final Deque<SenderAsked> senders = new ArrayDeque<>();

    @Override
    public Optional<SenderAsked> askTheSender(String name, String sender, FormDrafts kept) {
        return Optional.ofNullable(senders.poll());
    }

    @Override
    public Optional<String> senderAnswered(String name, String whom, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> reasonForUndoing(long number, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> reasonForSigningOff(int changes, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> reasonForSwitchingOff(FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> howMet(String name, String clock, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    /// Ratings with their reasons.
    public final Deque<RatingAnswer> ratings = new ArrayDeque<>();

    @Override
    public Optional<RatingAnswer> rating(String name, Optional<MashRating> now, FormDrafts kept) {
        rated.add(name);
        return Optional.ofNullable(ratings.poll());
    }

    /// Printers, in the order they will be asked for; none left means "no printer".
    public final Deque<PrinterChoice> printers = new ArrayDeque<>();

    /// Answers to why a paper is called back.
    public final Deque<RecallAnswer> recalls = new ArrayDeque<>();

    @Override
    public Optional<String> reasonForAuditBundle(FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> reasonForHolding(FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    /// Answers to for whom of a family a paper is safe.
    public final Deque<FamilyReader> families = new ArrayDeque<>();

    @Override
    public Optional<FamilyReader> safeToShare(String child, boolean young, FormDrafts kept) {
        return Optional.ofNullable(families.poll());
    }

    /// How often words for a family were asked for.
    public int familyAsked;

    /// What is written for families.
    public final Deque<FamilyWordsAnswer> familyTexts = new ArrayDeque<>();

    @Override
    public Optional<FamilyWordsAnswer> familyWords(
            String child, FamilyWords there, Function<FamilyWords, List<FamilyRemark>> unread, FormDrafts kept) {
        familyAsked++;
        return Optional.ofNullable(familyTexts.poll());
    }

    /// Answers to who else gets a plan.
    public final Deque<FurtherCopyAnswer> others = new ArrayDeque<>();

    @Override
    public Optional<FurtherCopyAnswer> whoElse(String child, List<Agency> agencies, FormDrafts kept) {
        return Optional.ofNullable(others.poll());
    }

    @Override
    public Optional<String> whoFiled(String reference, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> whyNoLongerSafe(String child, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> whoReceived(String reference, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> whereSheetGoes(String agency, Channel how, String onFile, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> whoSaysSo(String reference, Recall.Outcome outcome, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> whyItCameBack(String reference, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<String> whyItNeverCameOut(String reference, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<MarkedText> reasonForAdjourning(List<Agency> agencies, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll()).map(why -> new MarkedText(why, SharingMark.usual()));
    }

    @Override
    public Optional<MarkedText> reasonForNotResuming(List<Agency> agencies, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll()).map(why -> new MarkedText(why, SharingMark.usual()));
    }

    @Override
    public Optional<String> reasonForNotHolding(String which, FormDrafts kept) {
        return Optional.ofNullable(reasons.poll());
    }

    @Override
    public Optional<RecallAnswer> recall(String reference, FormDrafts kept) {
        return Optional.ofNullable(recalls.poll());
    }

    @Override
    public PrinterChoice printer(String job) {
        return printers.isEmpty() ? new PrinterChoice.NoPrinter() : printers.poll();
    }
}
