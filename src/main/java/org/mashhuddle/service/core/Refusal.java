package org.mashhuddle.service.core;

import java.util.Optional;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.store.core.StoreFailure;

/// A verb that was refused for something a person can mend. Carries no name and no words of
/// anybody: the kind says it, and the screen has the sentence.
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What was refused, and why.
    public enum Kind {
        /// The role does not allow it.
        NOT_ALLOWED,
        /// Nobody has released an entry that would go further.
        NOT_RELEASED,
        /// Two records become one only by somebody who has read both as they are now.
        BOTH_NOT_READ,
        /// The meeting that is being held speaks of it: after the close.
        IN_THE_ROOM,
        /// Another record was joined later: that one is taken apart first.
        LATER_JOINED_FIRST,
        /// Somebody changed it in the meantime.
        CHANGED_MEANWHILE,
        /// The signer's certificate is one of another role or name: an administrator issues another.
        CERTIFICATE_OF_ANOTHER_ROLE,
        /// The child's address must not be found out: nothing goes to a family.
        SAFE_ADDRESS,
        /// Words on a page for a family say that somebody is not to be told.
        DO_NOT_TELL,
        /// Sentences for a family are hard to read or may sound like blame, and nobody let them stand.
        FAMILY_WORDS_UNREAD,
        /// The child's record does not say that the adult has parental responsibility, and nobody said why else.
        RESPONSIBILITY_NOT_KNOWN,
        /// The child's record says that an order keeps the adult away.
        KEPT_AWAY,
        /// It may be somebody suspected of harm.
        PERSON_OF_CONCERN,
        /// The minutes have no place for a countersignature.
        NOTHING_TO_COUNTERSIGN,
        /// The countersignature is asked of the minute-taker of the meeting.
        NOT_THE_MINUTE_TAKER,
        /// The check of this program refuses the file with its countersignature.
        COUNTERSIGNATURE_NOT_GOOD,
        /// That is no file with a certificate of an organisation.
        ORGANISATION_FILE,
        /// The password of the file is another.
        ORGANISATION_PASSWORD,
        /// The file holds no key with its certificate, or several.
        ORGANISATION_NOT_ONE_KEY,
        /// The organisation's certificate is not yet valid, or no longer.
        ORGANISATION_TIME,
        /// It was issued for something else than signing.
        ORGANISATION_USE,
        /// Its key is of another kind than those that are taken, or too short.
        ORGANISATION_KEY,
        /// Its issuers do not follow one from the other, or are more than the place for a signature holds.
        ORGANISATION_ISSUERS,
        /// The check of this program refuses the file with both signatures.
        ORGANISATION_NOT_GOOD,
        /// A reason is needed.
        REASON_MISSING,
        /// That somebody does not engage is not by itself a reason.
        ENGAGEMENT_ALONE,
        /// National law comes with a release.
        NOT_THE_HUBS_OWN,
        /// A length nobody can mean.
        LENGTH_NOT_POSSIBLE,
        /// What is laid down holds from today, or later.
        HOLDS_IN_THE_PAST,
        /// The day must be later than the meeting's.
        DATE_NOT_LATER,
        /// A date more than a year ahead is a slip of the hand: nobody would see the child before.
        DATE_TOO_FAR,
        /// Something is open: it needs a date to come back on.
        NEEDS_RETURN_DATE,
        /// The agenda is frozen: unfreeze it, with a reason, first.
        AGENDA_FROZEN,
        /// An entry of a list needs words.
        LABEL_MISSING,
        /// Another entry has these words already.
        LABEL_TAKEN,
        /// An option of disrupting harm is written as name = whom it is for; its law.
        OPTION_NOT_READ,
        /// What follows `!` is one word of letters.
        CODE_NOT_ONE_WORD,
        /// Another agency has this word after `!`.
        CODE_TAKEN,
        /// Without this agency no meeting would be quorate.
        NEEDED_FOR_QUORUM,
        /// A board takes no part in meetings, and this agency has.
        TAKES_PART,
        /// It stands in the place of another agency, or its end is said already.
        IN_SUCCESSION,
        /// An agency that has ended by then, or has not begun.
        NOT_STANDING_THEN,
        /// The record of a meeting keeps the names of its day.
        HELD_SINCE_THEN,
        /// A meeting needs at least one agency to be quorate.
        QUORUM_EMPTY,
        /// A basis for sharing that is not law on the day of the meeting.
        NOT_LAW,
        /// Minutes are counted from one.
        MINUTES_TOO_FEW,
        /// The room must be free for longer than the start.
        ROOM_ENDS_TOO_EARLY,
        /// A user needs at least one role.
        ROLE_MISSING,
        /// Nobody would be left to look after the hub.
        LAST_ADMINISTRATOR,
        /// Another administrator must do that.
        OWN_USER,
        /// A new passphrase that is too easily guessed.
        PASSPHRASE_WEAK,
        /// It is the last meeting that takes everybody with something open.
        LAST_TYPE_FOR_ALL,
        /// Another type of meeting has this code already, or it is not letters.
        TYPE_CODE_TAKEN,
        /// The meeting was opened: it is closed, not said not to be held.
        MEETING_WAS_OPENED,
        /// Who comes later than they leave is not there at all.
        TIMES_CROSSED,
        /// The meeting was forgotten open: when did it end?
        END_NOT_SAID,
        /// A meeting does not end before it was opened.
        END_BEFORE_OPENING,
        /// A meeting is not opened before its day.
        MEETING_DAY_TO_COME,
        /// The meeting is not open.
        MEETING_NOT_OPEN,
        /// The meeting is over: its agenda stands as it was.
        AGENDA_OVER,
        /// The meeting is adjourned: it must be resumed first.
        MEETING_ADJOURNED,
        /// Who has the chair of an item is in the room, and takes part.
        CHAIR_NOT_IN_ROOM,
        /// A co-chair is a chair of this hub, by the name under which they sign, and not the meeting's chair.
        NO_CO_CHAIR,
        /// The meeting is not adjourned.
        MEETING_NOT_ADJOURNED,
        /// The meeting is not closed yet.
        MEETING_NOT_CLOSED,
        /// Nothing is on the agenda.
        AGENDA_EMPTY,
        /// These minutes are signed.
        ALREADY_SIGNED,
        /// The passphrase is wrong.
        WRONG_PASSPHRASE,
        /// The passphrase was given by somebody else: it signs nothing until its owner changed it.
        PASSPHRASE_GIVEN,
        /// The signer's key has no certificate.
        NO_CERTIFICATE,
        /// The signer's certificate has ended: an administrator issues another.
        CERTIFICATE_ENDED,
        /// The certificate of the hub's seal has ended: it is made anew with the next certificate that is issued.
        SEAL_ENDED,
        /// By this computer's clock the certificate has not begun: the clock is wrong.
        CLOCK_BEFORE_CERTIFICATE,
        /// By this computer's clock the meeting has not ended, or has not been closed: the clock is wrong.
        CLOCK_BEFORE_CLOSE,
        /// That is not the secret of the hub's authority.
        WRONG_AUTHORITY_SECRET,
        /// The authority has no secret of its own yet.
        AUTHORITY_NOT_APART,
        /// The user has no key that could be certified.
        NOTHING_TO_CERTIFY,
        /// Gaps stop signing, and there is no reason for signing over them.
        GAPS_WITHOUT_REASON,
        /// A letter cannot be printed; where, says the refusal.
        LETTER_NOT_PRINTABLE,
        /// Somebody else than the chair of the meeting signs with a reason only.
        NOT_THE_CHAIR,
        /// Whoever typed the minutes signs with a reason and a second reader only.
        TYPED_BY_SIGNER,
        /// A paper does not go before somebody said who takes it.
        ADDRESS_NOT_CHECKED,
        /// What was typed is not the address on file.
        ADDRESS_DOES_NOT_FIT,
        /// Nothing is on file for this way to this recipient.
        ADDRESS_NOT_ON_FILE,
        /// That is no e-mail address.
        EMAIL_NOT_ONE,
        /// The address for the envelope lacks its postcode.
        POSTCODE_MISSING,
        /// There is no such thing, or the viewer may not see it.
        NOT_FOUND,
        /// What leaves says what was signed.
        MINUTES_NOT_SIGNED,
        /// Minutes go to the core agencies that took part, and to nobody else.
        GETS_NO_MINUTES,
        /// Some records are for named users, and whoever takes everything out is not one of them.
        NOT_ALL_VISIBLE,
        /// While a meeting is held, nothing is taken out.
        MEETING_IS_OPEN,
        /// Tables for readers outside are of a quarter that is over.
        QUARTER_NOT_OVER,
        /// No child was discussed in the period that a sample is drawn from.
        NOBODY_TO_DRAW,
        /// The day cannot be right: it has not come yet, or is before the birth.
        DAY_NOT_POSSIBLE,
        /// None of the users named for a restricted subject can chair.
        NO_CHAIR_NAMED,
        /// The action has no text.
        ACTION_WITHOUT_TEXT,
        /// The action has ended.
        ACTION_ENDED,
        /// The action stands so already.
        ACTION_STANDS_SO,
        /// The chair's copy of an agenda is printed by who runs the meeting.
        CHAIRS_COPY,
        /// Copies of an agenda are of a frozen version.
        AGENDA_NOT_FROZEN,
        /// Nobody is named who said so.
        SPEAKER_MISSING,
        /// More than one is called so.
        SEVERAL_CALLED_SO,
        /// A name is needed.
        NAME_MISSING,
        /// The time has passed already.
        DUE_IN_THE_PAST,
        /// The chair has not decided on the correction that a request led to.
        CORRECTION_UNDECIDED,
        /// What happened cannot lie in the future.
        IN_THE_FUTURE,
        /// That was before it began.
        BEFORE_THE_START,
        /// A MASH rating, and a change of one, has its rationale.
        RATING_WITHOUT_REASON,
        /// Only children go missing, are in custody or under police protection here.
        NOT_A_CHILD,
        /// The child is missing already.
        IS_MISSING_ALREADY,
        /// The child is in custody already.
        IS_IN_CUSTODY_ALREADY,
        /// It has ended or was withdrawn.
        HAS_ENDED,
        /// The child has not returned.
        HAS_NOT_RETURNED,
        /// Detention may be authorised for longer, not for as long or shorter.
        LIMIT_NOT_LONGER,
        /// Anyone under 18 is a child, not a person of concern.
        UNDER_18,
        /// A rule lacks its name, a condition, or the reason it gives.
        RULE_NOT_WHOLE,
        /// Rules are switched on as they were tried, not otherwise.
        RULES_NOT_TRIED,
        /// A contact waits for a person to decide on it, or for the chair to look at it.
        TRIAGE_WAITS,
        /// The sender of a contact was asked already, and nobody has written down what became of it.
        SENDER_ASKED,
        /// The meeting has words of this agency about this subject already.
        ALREADY_SHARED,
        /// A return says something, or that nothing is held; never both.
        RETURN_NOT_CLEAR,
        /// What is to be attached is a folder, or not there.
        ATTACHMENT_NOT_A_FILE,
        /// Nothing is in the file.
        ATTACHMENT_EMPTY,
        /// The file is larger than the hub takes.
        ATTACHMENT_TOO_LARGE,
        /// The file is of a kind that is not attached.
        ATTACHMENT_OTHER_KIND,
        /// The file could not be read.
        ATTACHMENT_UNREADABLE,
        /// The bytes are no longer what was attached.
        ATTACHMENT_CHANGED,
        /// What is attached has a title.
        TITLE_MISSING,
        /// A title says what it is, not where the file lay.
        TITLE_IS_PATH,
        /// The sheet is none of ours, or damaged.
        SHEET_NOT_OURS,
        /// The sheet is too large.
        SHEET_TOO_LARGE,
        /// The sheet was made for another meeting or another agency.
        SHEET_OF_ANOTHER,
        /// An idle time has its bounds.
        IDLE_OUT_OF_BOUNDS,
        /// It is laid down for this computer.
        POLICY_FORBIDS,
        /// The schedule keeps it still, or nobody has confirmed the schedule.
        NOT_PAST_ITS_TIME,
        /// Somebody keeps this paper back.
        PAPER_KEPT_BACK,
        /// A legal hold keeps it.
        HELD,
        /// Something about it has not ended.
        STILL_WANTED,
        /// Something waits on a draft: it is not ended yet.
        DRAFT_WANTED,
        /// The reason stays when the record is gone: it names nobody.
        NAME_IN_REASON,
        /// The signed file was destroyed with a record it held.
        FILE_DESTROYED,
        /// The paper was issued before files were kept, or destroyed with a record that it held.
        ISSUED_FILE_GONE,
        /// What is kept is not what the register says was issued.
        ISSUED_FILE_CHANGED,
        /// The record of the meeting was destroyed, its cover too.
        COVER_DESTROYED,
        /// The signed file holds an entry of another child: it is for named users.
        FILE_SEALED,
        /// What was to be saved could not be written where somebody said.
        FILE_NOT_SAVED,
        /// The newest signed version is sealed, or a correction of this entry waits: the next version is
        /// to be signed first.
        NEXT_VERSION_FIRST,
        /// The entry is with this child already.
        RIGHT_CHILD_ALREADY,
        /// The entry was withdrawn before: nothing of it stands that could be moved.
        ENTRY_WITHDRAWN,
        /// Of something that is held nobody has decided whether it goes.
        NOT_ALL_DECIDED,
        /// A record was destroyed since the extract was read.
        DESTROYED_SINCE,
        /// The disk is full, or refuses to write: nothing was saved, and all can be read.
        DISK_FULL
    }

    private final Kind kind;
    private final String where;

    /// Refuses.
    public Refusal(Kind kind) {
        this(kind, "");
    }

    /// Refuses for something in one place.
    ///
    /// @param where the field, and the letter that is wrong in it; it is in no message of this
    public Refusal(Kind kind, String where) {
        super(kind.name());
        this.kind = kind;
        this.where = where;
    }

    /// Why something failed, where a person can mend it.
    public static Optional<Kind> kindOf(Exception failure) {
        return switch (failure) {
            case Refusal refused -> Optional.of(refused.kind);
            case StoreFailure full when full.isUnwritten() -> Optional.of(Kind.DISK_FULL);
            default -> Optional.empty();
        };
    }

    /// What was saved, where nobody could have typed in between; a stale save is refused.
    public static <T> T unlessSaved(SaveResult<T> answer) {
        return switch (answer) {
            case SaveResult.Saved<T> saved -> saved.value();
            case SaveResult.Stale<T> _ -> throw new Refusal(Kind.CHANGED_MEANWHILE);
        };
    }

    /// Refuses where nothing was said.
    public static void mustSay(String words, Kind otherwise) {
        if (words.isBlank()) {
            throw new Refusal(otherwise);
        }
    }

    /// The field that is to be mended; empty where the kind says all.
    public String where() {
        return where;
    }

    /// Why.
    public Kind kind() {
        return kind;
    }
}
