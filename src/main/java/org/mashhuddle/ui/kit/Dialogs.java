package org.mashhuddle.ui.kit;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mashhuddle.domain.access.AgencyId;
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
import org.mashhuddle.service.papers.printer.PrinterChoice;

/// Every question that is asked in a window of its own, by name. An empty answer is "never mind".
/// Where words are typed, they are kept until whoever asked has taken them and settles that: after
/// a window closed by mistake, or a power cut, they are offered again.
public interface Dialogs {

    /// The folder of an extract.
    Optional<Path> extractFolder();

    /// The zip file of an extract.
    Optional<Path> extractZip();

    /// A list that an agency sends: CSV or XLSX.
    Optional<Path> agencyList();

    /// The folder of a hub that is already there.
    Optional<Path> existingHub();

    /// The folder in which backups lie, or will lie.
    Optional<Path> backupFolder();

    /// A PDF to check.
    Optional<Path> signedPdf();

    /// Says what the check of a PDF found.
    void checkedFile(CheckWords result);

    /// The sheet that an agency filled in before a meeting.
    Optional<Path> agencySheet();

    /// The authority certificate to check it against.
    Optional<Path> authority();

    /// The file with a certificate of the signer's organisation.
    Optional<Path> organisationFile();

    /// A file to attach to an item.
    Optional<Path> fileToAttach();

    /// What a file that is attached is called, whose it is, and how far it may be shared.
    ///
    /// @param file what it is, in words
    /// @param start how far it may be shared until somebody says otherwise
    Optional<Attachment.About> aboutAttachment(String file, List<Agency> agencies, SharingMark start, FormDrafts kept);

    /// Why a file is attached no more.
    Optional<String> reasonForRemoving(String title, FormDrafts kept);

    /// Where to write a file of this name.
    Optional<Path> placeFor(String fileName);

    /// Why a subject is deferred, and until when.
    ///
    /// @param name of the subject
    /// @param earliest the first day that can be chosen
    /// @param agencies those that the reason may be given to
    /// @param kept what was typed here before and not said
    /// @param problem why it was refused; empty the first time
    Optional<LeaveOffAnswer> deferral(
            String name, LocalDate earliest, List<Agency> agencies, FormDrafts kept, String problem);

    /// Why a subject is left off, and when it comes back where something stays open.
    Optional<LeaveOffAnswer> leavingOff(
            String name, LocalDate earliest, List<Agency> agencies, FormDrafts kept, String problem);

    /// Why a frozen agenda is opened again.
    Optional<String> reasonForUnfreezing(int version, FormDrafts kept);

    /// Why somebody is pulled in whom a rule left off.
    Optional<MarkedText> reasonForPullingIn(String name, List<Agency> agencies, FormDrafts kept);

    /// Who is asked about a contact, and what.
    record SenderAsked(String whom, String what) {
        @Override
        public String toString() {
            return "SenderAsked[withheld]";
        }
    }

    /// What is asked of whoever sent a contact.
    ///
    /// @param name of whom the contact is about
    /// @param sender as the contact names them
    Optional<SenderAsked> askTheSender(String name, String sender, FormDrafts kept);

    /// What a sender answered.
    Optional<String> senderAnswered(String name, String whom, FormDrafts kept);

    /// Why no meeting need hear of so many changes.
    Optional<String> reasonForSigningOff(int changes, FormDrafts kept);

    /// Why the whole of an import is taken back.
    Optional<String> reasonForUndoing(long number, FormDrafts kept);

    /// Why the hub's rules are switched off.
    Optional<String> reasonForSwitchingOff(FormDrafts kept);

    /// How a clock was met.
    ///
    /// @param clock in words: "Child protection conference due Wed 25/11"
    Optional<String> howMet(String name, String clock, FormDrafts kept);

    /// Why the meeting breaks off.
    Optional<MarkedText> reasonForAdjourning(List<Agency> agencies, FormDrafts kept);

    /// Why an adjourned meeting is closed without having gone on.
    Optional<MarkedText> reasonForNotResuming(List<Agency> agencies, FormDrafts kept);

    /// Why a meeting was not held.
    ///
    /// @param which "Daily MASH of Fri 20/11 was never opened"
    Optional<String> reasonForNotHolding(String which, FormDrafts kept);

    /// A MASH rating and why.
    record RatingAnswer(MashRating rating, String why) {
        @Override
        public String toString() {
            return "RatingAnswer[" + rating + "]";
        }
    }

    /// How what waits is rated, and why.
    ///
    /// @param now how it is rated; nothing where it is not
    Optional<RatingAnswer> rating(String name, Optional<MashRating> now, FormDrafts kept);

    /// When it was confirmed that a child is missing still, and by whom.
    ///
    /// @param now nothing later is taken
    Optional<MissingEpisode.Confirmation> stillMissing(
            String name, MissingEpisode episode, Instant now, FormDrafts kept);

    /// Who chairs a meeting that is opened, and who beside them.
    ///
    /// @param called which meeting, "Daily MASH, Thu 3 December 2026, 09:30"
    /// @param possible who may
    Optional<MeetingChairs> whoChairs(String called, MeetingChairs.Possible possible);

    /// When a meeting ended that is closed later.
    Optional<Instant> whenItEnded(MeetingEnd end, FormDrafts kept);

    /// For whom the audit bundle of a meeting is made, and why.
    Optional<String> reasonForAuditBundle(FormDrafts kept);

    /// Why a paper is kept back.
    Optional<String> reasonForHolding(FormDrafts kept);

    /// For whom of a child's family a paper is safe.
    ///
    /// @param young whether it is for the young person
    Optional<FamilyReader> safeToShare(String child, boolean young, FormDrafts kept);

    /// What somebody wrote for a family.
    ///
    /// @param read the sentences that were shown, and stay
    record FamilyWordsAnswer(FamilyWords words, List<FamilyRemark> read) {
        @Override
        public String toString() {
            return "FamilyWordsAnswer[withheld]";
        }
    }

    /// What is written for a child's family.
    ///
    /// @param unread what of words should not go unread
    Optional<FamilyWordsAnswer> familyWords(
            String child, FamilyWords there, Function<FamilyWords, List<FamilyRemark>> unread, FormDrafts kept);

    /// Who else gets a child's plan, or its summary.
    ///
    /// @param because why it needs it
    record FurtherCopyAnswer(AgencyId agency, String because) {
        @Override
        public String toString() {
            return "FurtherCopyAnswer[" + agency + "]";
        }
    }

    /// Which agency gets a child's plan too, or its summary, and why.
    ///
    /// @param paper whose plan, in words
    /// @param agencies that could
    Optional<FurtherCopyAnswer> whoElse(String paper, List<Agency> agencies, FormDrafts kept);

    /// Who put an extract into the child's own record.
    Optional<String> whoFiled(String reference, FormDrafts kept);

    /// Why a paper is no longer safe for the family of a child.
    Optional<String> whyNoLongerSafe(String child, FormDrafts kept);

    /// Who signed for a paper, or for a receipt, or said that it arrived.
    Optional<String> whoReceived(String reference, FormDrafts kept);

    /// What is typed of the address on file of an agency before its sheet goes there, or who takes it.
    ///
    /// @param onFile the address without the part that is typed
    Optional<String> whereSheetGoes(String agency, Channel how, String onFile, FormDrafts kept);

    /// Who says what became of a paper that was called back.
    Optional<String> whoSaysSo(String reference, Recall.Outcome outcome, FormDrafts kept);

    /// Why a paper came back by itself.
    Optional<String> whyItCameBack(String reference, FormDrafts kept);

    /// Why a sealed paper never came out.
    Optional<String> whyItNeverCameOut(String reference, FormDrafts kept);

    /// Why a paper is called back, and who was told.
    Optional<RecallAnswer> recall(String reference, FormDrafts kept);

    /// Who released an entry that is to go further, and how; which agencies it goes to, where it goes
    /// to some.
    Optional<ReleaseAnswer> release(Releasing.Asked asked);

    /// Which printer. Blocks while somebody chooses: ask it beside the JavaFX thread.
    ///
    /// @param job its name in the printer's list: a reference
    PrinterChoice printer(String job);
}
