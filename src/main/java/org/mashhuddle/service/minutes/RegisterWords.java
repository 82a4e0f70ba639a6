package org.mashhuddle.service.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.minutes.SignedMinutes;
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
                .map(stands -> words.and(words.minutes() ? minutes(stands) : paper(stands, Hashes.sha256Hex(pdf))))
                .orElse(words);
    }

    private List<String> minutes(Stands stands) {
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
        boolean kept = tx.minutes().versions(latest.get().meeting()).stream()
                .anyMatch(signed -> signed.manifestHash().equals(stands.record()));
        if (!kept) {
            return List.of("This hub's record has other minutes under this reference.");
        }
        return List.of(
                latest.get().manifestHash().equals(stands.record())
                        ? "It is the version that holds."
                        : "Version " + latest.get().version() + " took its place on "
                                + DateWords.dateTime(latest.get().signedAt()) + ".");
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
