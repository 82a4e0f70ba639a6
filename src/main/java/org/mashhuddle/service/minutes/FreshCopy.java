package org.mashhuddle.service.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.store.Tx;

/// What a copy says that is made of what is left, after the signed file was destroyed with a record
/// that it held.
final class FreshCopy {

    private FreshCopy() {}

    /// What is left, where the signed file was destroyed with a record that it held.
    static Minutes of(Tx tx, MeetingBookReader books, NextVersion next, SignedMinutes signed) {
        List<Destruction.Section> gone = tx.retention().destructions().sections(signed.meeting());
        Minutes left = MinutesWriting.of(
                next.book(tx, books, signed.meeting()),
                new MinutesWriting.Around(
                        signed.reference(),
                        signed.version(),
                        "",
                        List.of(),
                        List.of(),
                        words(signed, both(tx, signed) + also(signed), gone)),
                signed.signedAt());
        return left.without(gone.stream().map(Destruction.Section::number).collect(Collectors.toSet()));
    }

    /// Which file was destroyed: where it was countersigned, two have gone out perhaps.
    private static String both(Tx tx, SignedMinutes signed) {
        return tx.minutes()
                .countersignatures()
                .of(signed.meeting(), signed.version())
                .flatMap(Countersignature::made)
                .map(made -> "SHA-256 of the file as it was countersigned on " + DateWords.dateTime(made.at()) + ": "
                        + made.fileHash() + "; as the chair signed it: "
                        + tx.minutes().chairsHash(signed))
                .orElse("SHA-256 of the signed file: " + signed.fileHash());
    }

    /// With what else it was signed: the file that said so is gone.
    private static String also(SignedMinutes signed) {
        return OrganisationCertificate.saidIn(signed.manifest())
                .map(fingerprint -> "; SHA-256 of the certificate of the signer’s organisation with which it was signed"
                        + " too: " + fingerprint)
                .orElse("");
    }

    /// "A fresh copy, not signed, of what is left of version 1. ..."
    static String words(SignedMinutes signed, String hashes, List<Destruction.Section> gone) {
        String items = gone.stream().map(FreshCopy::words).collect(Collectors.joining("; "));
        return "This is a fresh copy, not signed, of what is left of version " + signed.version()
                + ". The file that was signed on " + DateWords.dateTime(signed.signedAt())
                + " was destroyed with a record that it held: " + items
                + ". The other items have the numbers they were signed with. "
                + hashes + "; record hash: " + signed.manifestHash() + ".";
    }

    private static String words(Destruction.Section section) {
        Destruction under = section.under();
        return (section.number() == 0 ? "the cover" : "item " + section.number()) + ", on "
                + DateWords.date(LocalDate.ofInstant(under.at(), Moment.LONDON))
                + ", under the schedule of retention ("
                + under.of().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + under.years()
                + (under.years() == 1 ? " year)" : " years)");
    }
}
