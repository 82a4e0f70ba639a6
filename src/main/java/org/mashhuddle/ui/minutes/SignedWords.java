package org.mashhuddle.ui.minutes;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashhuddle.domain.governance.Destruction;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.minutes.Signatory;
import org.mashhuddle.domain.minutes.SignedMinutes;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.domain.minutes.countersign.Countersignature;
import org.mashhuddle.domain.minutes.organisation.OrganisationCertificate;
import org.mashhuddle.domain.work.Amendment;
import org.mashhuddle.ui.kit.text.RoleLabels;

/// What is said of signed minutes.
final class SignedWords {

    private static final int BYTES_PER_KILOBYTE = 1000;
    private static final int SHORT_HASH = 16;

    private final org.mashhuddle.service.minutes.MinutesOverview view;
    private final SignedMinutes signed;

    private SignedWords(org.mashhuddle.service.minutes.MinutesOverview view, SignedMinutes signed) {
        this.view = view;
        this.signed = signed;
    }

    /// Nothing before it is signed.
    static Optional<SignedWords> of(org.mashhuddle.service.minutes.MinutesOverview view) {
        return view.signed().map(signed -> new SignedWords(view, signed));
    }

    /// "Version 1, signed 10:58".
    static String version(SignedMinutes signed) {
        return words("minutes.version-signed", signed.version(), DateWords.time(signed.signedAt()));
    }

    /// "Signed by A. Bennett, chair, 24/11/2026 10:58, version 1."
    String band() {
        return words(
                "minutes.signed-by",
                RoleLabels.initialAndFamily(name()),
                words("minutes.capacity." + capacity()),
                DateWords.dateTime(signed.signedAt()),
                signed.version());
    }

    /// @param bytes of the file; 0 while it is not read
    List<Fact> facts(int bytes) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                words("minutes.signed-as." + capacity()), name() + ", " + DateWords.seconds(signed.signedAt())));
        organisation().ifPresent(facts::add);
        view.countersignature().map(this::countersigned).ifPresent(facts::add);
        SigningReasons given = signed.reasons();
        facts.add(new Fact(
                words("minutes.fact-over"),
                given.overGaps().isBlank()
                        ? words("minutes.fact-over-nothing")
                        : words("minutes.fact-over-reason", given.overGaps())));
        said(facts, "minutes.fact-for-chair", given.forChair());
        said(facts, "minutes.fact-own-typing", given.ownTyping());
        if (!given.secondReader().isBlank()) {
            facts.add(new Fact(words("minutes.second-reader"), given.secondReader()));
        }
        facts.add(checked());
        facts.add(new Fact(words("minutes.fact-hash"), inFours(signed.manifestHash())));
        view.destroyed()
                .forEach(section -> facts.add(
                        new Fact(words("minutes.fact-destroyed"), destroyed(section.number(), section.under()))));
        String size = bytes == 0 ? "" : ", " + words("minutes.kilobytes", Math.ceilDiv(bytes, BYTES_PER_KILOBYTE));
        facts.add(new Fact(words("minutes.fact-file"), fileName() + size));
        return facts;
    }

    private Fact checked() {
        return new Fact(
                words("minutes.fact-checked"),
                view.checked()
                        .map(one -> one.words(view.book().hub().directory()))
                        .orElseGet(() -> words("minutes.fact-checked-nobody")));
    }

    private Optional<Fact> organisation() {
        return OrganisationCertificate.saidIn(signed.manifest())
                .map(hash -> new Fact(
                        words("minutes.fact-organisation"), words("minutes.fact-organisation-hash", inFours(hash))));
    }

    private Fact countersigned(Countersignature one) {
        String taker = view.book().hub().directory().name(one.askedOf());
        return new Fact(
                words("minutes.fact-countersigned"),
                one.made()
                        .map(made -> taker + ", " + DateWords.seconds(made.at()))
                        .orElseGet(() -> words("minutes.fact-not-countersigned", taker)));
    }

    private static String destroyed(int number, Destruction under) {
        return words(
                number == 0 ? "minutes.destroyed-cover" : "minutes.destroyed",
                number,
                DateWords.date(LocalDate.ofInstant(under.at(), Moment.LONDON)),
                words("retention.class."
                        + under.of().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                under.years());
    }

    private static void said(List<Fact> facts, String label, String reason) {
        if (!reason.isBlank()) {
            facts.add(new Fact(words(label), words("minutes.fact-over-reason", reason)));
        }
    }

    /// Carries the reference only.
    String fileName() {
        return signed.reference() + "-v" + signed.version() + ".pdf";
    }

    /// "Corrections open until Tue 8 December 2026".
    String corrections() {
        return words(
                "minutes.corrections",
                DateWords.longDate(Amendment.closes(
                        view.book().meeting().heldOn(),
                        view.book().hub().calendar(),
                        view.book().hub().limits())));
    }

    /// A hash in groups of four.
    static String inFours(String hash) {
        return hash.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /// The first sixteen digits of a hash, in fours.
    static String shortHash(String hash) {
        return inFours(hash.substring(0, Math.min(SHORT_HASH, hash.length())));
    }

    private String name() {
        return view.book().hub().directory().name(signed.signedBy());
    }

    private Signatory.Capacity capacity() {
        return Signatory.capacityIn(signed.manifest());
    }
}
