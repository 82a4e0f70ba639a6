package org.mashhuddle.service.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mashhuddle.domain.access.Actor;
import org.mashhuddle.domain.hub.DateWords;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.service.agenda.MeetingBookReader;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.papers.quarter.QuarterPapers;
import org.mashhuddle.service.papers.quarter.QuarterTables;
import org.mashhuddle.store.Tx;
import org.mashhuddle.vault.Hashes;

/// The performance sheet of a period that somebody of the hub chose: the same tables as a board is told of a
/// quarter, with a number, a cover, a seal and an entry in the register. It is filed under the latest meeting that
/// was closed.
record PeriodSheetPaper(ServiceContext kit, MeetingBookReader books, PaperBuilder making, PaperSealer sealing) {

    private static final String OWN_FILE = "For use in the hub; what a board is told of a quarter is on its own sheet";

    /// @param whole the record's own stores: who may see what does not change the numbers
    IssuedFile issued(Tx tx, Tx whole, Actor actor, ReportPeriod period) {
        Instant at = kit.now();
        ShownActionsPaper.Filed under = ShownActionsPaper.filed(books, tx, whole, actor, at);
        PaperHead head = head(tx, under, period, at);
        PreparedPaper made = making.prepared(
                under.key(PaperKind.PERIOD),
                under.to(),
                new PaperHeads.Numbered(
                        head,
                        under.basis().version(),
                        List.of(),
                        AccessCopyPaper.ifFound(tx.hub().profile()),
                        Set.of()),
                new PaperDraft.Written(QuarterPapers.performance(
                                new QuarterTables(whole, period, books.calendar(), books.limits(), at))
                        .under(head)));
        tx.hub().next(counter(at));
        byte[] pdf = sealing.sealed(
                made.pdf(),
                head.reference(),
                under.basis(),
                tx.signing().authority().orElseThrow(),
                tx.hub().profile().name(),
                at);
        tx.papers().register(ShownActionsPaper.entry(made, actor, at, Hashes.sha256Hex(pdf)));
        tx.papers().files().keep(head.reference(), pdf, Set.of());
        return new IssuedFile(head.reference(), under.meeting().id(), PaperKind.PERIOD, pdf, made.cover());
    }

    private PaperHead head(Tx tx, ShownActionsPaper.Filed under, ReportPeriod period, Instant at) {
        HubProfile hub = tx.hub().profile();
        LocalDate day = LocalDate.ofInstant(at, Moment.LONDON);
        String held = DateWords.date(under.meeting().heldOn());
        return new PaperHead(
                hub.name(),
                books.classification(),
                "Performance sheet",
                "For " + period.inWords() + (period.until().isBefore(day) ? "" : ", not over yet"),
                hub.code() + "-" + day + "-S"
                        + String.format(Locale.UK, "%02d", tx.hub().following(counter(at))),
                "Recipient: " + under.to().inWords(),
                "Copy 1 of 1",
                OWN_FILE,
                "Sealed " + DateWords.dateTime(at) + " by " + hub.name() + ". Filed under the meeting of " + held + ": "
                        + under.basis().words().replaceFirst("^Record", "record"),
                "This paper is yours only. If it is not for you: do not read on, ring " + hub.name()
                        + AccessCopyPaper.phone(hub) + ".",
                hub.demonstration());
    }

    /// Sheets are numbered by the day on which they are made.
    private static String counter(Instant at) {
        return "performance sheets " + LocalDate.ofInstant(at, Moment.LONDON);
    }

    @Override
    public String toString() {
        return "PeriodSheetPaper";
    }
}
