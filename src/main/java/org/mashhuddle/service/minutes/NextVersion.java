package org.mashhuddle.service.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Corrected;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.party.Directory;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.store.Tx;

/// The version of the minutes that can be signed next: the first, or one that puts an earlier one
/// right.
///
/// @param before the version it replaces; none for the first
/// @param corrections every one that it holds, those of earlier versions too, in the order in which
///   they were answered
/// @param waiting how many of them no signed version holds
/// @param destroyed whether the cover of the meeting was destroyed: nothing of it is signed any more
record NextVersion(Optional<SignedMinutes> before, List<Amendment> corrections, int waiting, boolean destroyed) {

    static NextVersion of(Tx whole, MeetingId meeting) {
        List<Amendment> all = whole.corrections().of(meeting).stream()
                .filter(one -> one.inVersion().isPresent() || one.waitsForVersion())
                .sorted(Comparator.comparing(
                        one -> one.answer().map(Amendment.Answer::at).orElseThrow()))
                .toList();
        int waiting = (int) all.stream().filter(Amendment::waitsForVersion).count();
        return new NextVersion(
                whole.minutes().latest(meeting),
                all,
                waiting,
                whole.retention().destructions().isCoverGone(meeting));
    }

    /// Whether there is anything to sign.
    boolean isOpen() {
        return !destroyed && (before.isEmpty() || waiting > 0);
    }

    NextVersion mustBeOpen() {
        if (destroyed) {
            throw new Refusal(Refusal.Kind.COVER_DESTROYED);
        }
        if (!isOpen()) {
            throw new Refusal(Refusal.Kind.ALREADY_SIGNED);
        }
        return this;
    }

    /// Its number; that of the newest where there is nothing to sign.
    int number() {
        return before.map(SignedMinutes::version).orElse(0) + (isOpen() ? 1 : 0);
    }

    Optional<String> predecessor() {
        return before.map(SignedMinutes::manifestHash);
    }

    /// The record that it is made from.
    MeetingBook book(Tx whole, MeetingBookReader books, MeetingId meeting) {
        return Corrected.of(books.record(whole, meeting), corrections);
    }

    /// "Version 2 replaces version 1, signed 24/11/2026 10:58 by Anne Bennett."
    String replaces(Directory directory) {
        return before.filter(_ -> isOpen())
                .map(old -> "Version " + number() + " replaces version " + old.version() + ", signed "
                        + DateWords.dateTime(old.signedAt()) + " by " + directory.name(old.signedBy())
                        + ", record hash " + MinutesRecord.shortHash(old.manifestHash())
                        + ". That version stays as it was signed.")
                .orElse("");
    }

    /// What waited stands in the version that is signed now.
    void signed(Tx whole) {
        corrections.stream()
                .filter(Amendment::waitsForVersion)
                .forEach(one -> Refusal.unlessSaved(whole.corrections().keep(one.signedIn(number()))));
    }
}
