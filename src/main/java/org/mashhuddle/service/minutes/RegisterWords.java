package org.mashhuddle.service.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.service.minutes.CheckWords.Stands;
import org.mashhuddle.store.Tx;
import org.mashhuddle.vault.Hashes;

/// What the registers of an open hub know of a file that was found genuine: a signature says what a
/// file is, and never what became of it since.
record RegisterWords(Tx tx) {

    CheckWords of(CheckWords words, byte[] pdf) {
        return words.stands()
                .map(stands -> words.and(
                        words.minutes()
                                ? minutes(stands, Hashes.sha256Hex(pdf))
                                : paper(stands, Hashes.sha256Hex(pdf))))
                .orElse(words);
    }

    private List<String> minutes(Stands stands, String hash) {
        Optional<SignedMinutes> latest =
                tx
                        .minutes()
                        .latest(tx.meetings().all().stream().map(Meeting::id).toList())
                        .values()
                        .stream()
                        .filter(signed -> signed.reference().equals(stands.reference()))
                        .findFirst();
        if (latest.isEmpty()) {
            return List.of("This hub has no signed minutes of this reference.");
        }
        Optional<SignedMinutes> kept = tx.minutes().versions(latest.get().meeting()).stream()
                .filter(signed -> signed.manifestHash().equals(stands.record()))
                .findFirst();
        if (kept.isEmpty()) {
            return List.of("This hub's record has other minutes under this reference.");
        }
        List<String> lines = new ArrayList<>();
        lines.add(
                latest.get().equals(kept.get())
                        ? "It is the version that holds."
                        : "Version " + latest.get().version() + " took its place on "
                                + DateWords.dateTime(latest.get().signedAt()) + ".");
        file(kept.get(), hash).ifPresent(lines::add);
        return lines;
    }

    /// Which of the two files of a version it is: as the chair signed it, or with its countersignature.
    private Optional<String> file(SignedMinutes signed, String hash) {
        Optional<Countersignature> asked = tx.minutes().countersignatures().of(signed.meeting(), signed.version());
        if (!hash.equals(signed.fileHash()) && !hash.equals(tx.minutes().chairsHash(signed))) {
            return Optional.of("The register has another file of this version.");
        }
        return asked.map(one -> one.made()
                .map(made -> made.fileHash().equals(hash)
                        ? "In the register: countersigned on " + DateWords.dateTime(made.at()) + "."
                        : "It was countersigned since, on " + DateWords.dateTime(made.at())
                                + "; this file is from before.")
                .orElse("In the register: not countersigned."));
    }

    private List<String> paper(Stands stands, String hash) {
        return tx.papers()
                .byReference(stands.reference())
                .map(issued -> issued.fileHash().equals(hash)
                        ? issued(issued)
                        : List.of("The register has another file under this number."))
                .orElse(List.of("No paper of this number is in what you may see of the register."));
    }

    private List<String> issued(IssuedPaper paper) {
        List<String> lines = new ArrayList<>();
        lines.add("In the register: " + paper.recipient() + ", " + paper.copy().words() + ", issued "
                + DateWords.dateTime(paper.issuedAt()) + ".");
        paper.recall().map(RegisterWords::recalled).ifPresent(lines::add);
        if (paper.key().kind().isAgenda()) {
            lines.add("It is a copy of the agenda, version " + paper.version() + ".");
            return lines;
        }
        tx.minutes()
                .latest(paper.key().meeting())
                .filter(latest -> latest.version() > paper.version())
                .map(latest -> paper.version() == 0
                        ? "It was issued before the minutes were signed."
                        : "It stands on version " + paper.version() + " of the minutes; version " + latest.version()
                                + " holds.")
                .ifPresent(lines::add);
        return lines;
    }

    private static String recalled(Recall recall) {
        String when = DateWords.dateTime(recall.at());
        return switch (recall.cause()) {
            case RECALLED -> "It was called back on " + when + ".";
            case CAME_BACK -> "It came back on " + when + ".";
            case NEVER_OUT -> "The register says since " + when + " that it never came out.";
        };
    }
}
