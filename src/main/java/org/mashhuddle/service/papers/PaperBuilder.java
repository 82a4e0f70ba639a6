package org.mashhuddle.service.papers;

import java.util.List;
import java.util.Optional;
import org.mashhuddle.document.layout.PaperLayout;
import org.mashhuddle.document.page.EveryPage;
import org.mashhuddle.document.page.PdfPages;
import org.mashhuddle.document.page.PrintedPdf;
import org.mashhuddle.document.signature.NumberedCopy;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.PrintedText;
import org.mashhuddle.domain.paper.ExtractWriting;
import org.mashhuddle.domain.paper.FamilyReader;
import org.mashhuddle.domain.paper.Paper;
import org.mashhuddle.domain.paper.PaperHead;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperWriting;
import org.mashhuddle.domain.paper.ReaderPapers;
import org.mashhuddle.domain.paper.Recipient;
import org.mashhuddle.domain.paper.reader.AgendaSheetWriting;
import org.mashhuddle.domain.paper.reader.AttendanceSheetWriting;
import org.mashhuddle.domain.paper.reader.ChaserWriting;
import org.mashhuddle.domain.paper.reader.ContingencyWriting;
import org.mashhuddle.domain.paper.reader.FamilyWords;
import org.mashhuddle.domain.paper.reader.PaperTexts;
import org.mashhuddle.domain.paper.reader.StrategyMinutesWriting;
import org.mashhuddle.domain.paper.reader.SummaryWriting;
import org.mashhuddle.service.core.Refusal;
import org.mashhuddle.service.minutes.UnprintableLetters;

/// Makes one paper for one recipient: the value, the pages, the sheet in front.
final class PaperBuilder {

    private final PaperLayout layout;
    private final NumberedCopy copies;

    PaperBuilder(PaperLayout layout, NumberedCopy copies) {
        this.layout = layout;
        this.copies = copies;
    }

    /// What is to be written; nothing where the recipient may have nothing.
    ///
    /// @param on what was signed; nothing of it before the signature
    Optional<PaperDraft> draft(MeetingBook book, PaperKey key, To to, PaperHead head, PaperIssuer.Signable on) {
        return switch (key.kind()) {
            case ACTION_LIST -> written(PaperWriting.actionList(book, to.who(), head));
            case CHAIRS_LIST -> written(PaperWriting.chairsList(book, head));
            case SLIP -> written(PaperWriting.slip(book, to.who(), head));
            case PLAN -> plan(book, key, to, head);
            case SUMMARY -> summary(book, key, to, head, on);
            case CASE_FILE, OUTCOME, HANDOVER, FAMILY, YOUNG_PERSON ->
                ReaderDrafts.of(book, key, to, head, on.night()).map(PaperDraft.Written::new);
            case AGENDA -> written(AgendaSheetWriting.of(book, new Reader.OneAgency(key.agency()), head));
            case CHAIRS_AGENDA -> written(AgendaSheetWriting.of(book, new Reader.TheRecord(), head));
            case ATTENDANCE -> written(new AttendanceSheetWriting(book, on.confidentiality()).under(head));
            case CONTINGENCY -> written(new ContingencyWriting(book).under(head));
            case CHASER ->
                new ChaserWriting(book, on.returns()).under(head, to.who()).flatMap(PaperBuilder::written);
            case ACCESS_COPY, PERIOD, SHOWN_ACTIONS, RECORD_PRINT ->
                Optional.empty(); // of no one meeting: made by a paper of their own
            case MINUTES ->
                on.minutes()
                        .filter(_ -> PaperQueue.circulation(book).contains(key.agency()))
                        .map(file -> new PaperDraft.Copy(head, file.hash(), file.pdf()));
            case EXTRACT ->
                on.record()
                        .flatMap(record -> ExtractWriting.of(record, to.who(), head))
                        .flatMap(PaperBuilder::written);
            case STRATEGY -> strategy(key, to, head, on);
            case EXECUTIVE, PERFORMANCE ->
                on.quarter().map(quarter -> quarter.paper(key.kind(), head)).flatMap(PaperBuilder::written);
        };
    }

    private static Optional<PaperDraft> plan(MeetingBook book, PaperKey key, To to, PaperHead head) {
        return item(book, key)
                .flatMap(item -> PaperWriting.plan(book, item, to.who(), head)
                        .or(() -> to.chosen() || new ReaderPapers(book).getsEveryPlan(item, key.agency())
                                ? PaperWriting.furtherPlan(book, item, to.who(), head)
                                : Optional.empty()))
                .flatMap(PaperBuilder::written);
    }

    private static Optional<PaperDraft> summary(
            MeetingBook book, PaperKey key, To to, PaperHead head, PaperIssuer.Signable on) {
        return item(book, key)
                .filter(item -> to.chosen() && new ReaderPapers(book).maySummarise(item, key.agency()))
                .flatMap(item -> SummaryWriting.of(book, item, on.others(), to.who(), head))
                .flatMap(PaperBuilder::written);
    }

    private static Optional<PaperDraft> strategy(PaperKey key, To to, PaperHead head, PaperIssuer.Signable on) {
        return on.record()
                .flatMap(record -> item(record, key)
                        .flatMap(item -> new StrategyMinutesWriting(record, item).under(head, to.who())))
                .flatMap(PaperBuilder::written);
    }

    /// For whom a paper is.
    ///
    /// @param family where it goes to a family, for whom a chair said that it is safe
    /// @param words what is written for that family
    /// @param chosen whether a chair chose it to get a copy too
    record To(Recipient who, Optional<FamilyReader> family, FamilyWords words, boolean chosen) {
        To(Recipient who, boolean chosen) {
            this(who, Optional.empty(), FamilyWords.none(), chosen);
        }

        @Override
        public String toString() {
            return "To[withheld]";
        }
    }

    /// A signed file of the minutes.
    @SuppressWarnings("ArrayRecordComponent") // a file, never compared
    record Signed(String hash, byte[] pdf) {}

    private static Optional<PaperDraft> written(Paper paper) {
        return Optional.of(new PaperDraft.Written(paper));
    }

    static Optional<AgendaItem> item(MeetingBook book, PaperKey key) {
        return key.subject().flatMap(book.agenda()::itemOf);
    }

    /// The pages, before they are sealed.
    byte[] pages(PaperDraft draft) {
        return switch (draft) {
            case PaperDraft.Written written -> whole(written.paper());
            case PaperDraft.Copy copy -> {
                String line = line(copy.head());
                unprintable().mustNotBeIn(List.of(new PrintedText(0, "The recipient", line)));
                yield copies.of(copy.minutes(), line);
            }
        };
    }

    /// The pages of a paper as it stands.
    ///
    /// @throws Refusal that names the first field with a letter which cannot be printed
    byte[] whole(Paper paper) {
        unprintable().mustNotBeIn(PaperTexts.of(paper));
        PrintedPdf printed = layout.print(paper);
        if (!printed.substituted().isEmpty()) {
            throw new Refusal(Refusal.Kind.LETTER_NOT_PRINTABLE, "In a heading of its pages");
        }
        return printed.bytes();
    }

    private UnprintableLetters unprintable() {
        return new UnprintableLetters(layout.glyphs());
    }

    private static String line(PaperHead head) {
        return String.join(". ", head.copy(), head.recipient(), "Paper " + head.reference(), PaperHead.NOT_RELEASED);
    }

    PreparedPaper prepared(PaperKey key, Recipient to, PaperHeads.Numbered numbered, PaperDraft draft) {
        PaperHead head = numbered.head();
        byte[] pdf = pages(draft);
        int pages = new PdfPages().count(pdf);
        boolean everywhere = new EveryPage().holds(pdf, List.of(head.recipient(), head.copy()));
        return new PreparedPaper(
                key,
                to,
                head,
                numbered.version(),
                new PreparedPaper.Checks(
                        pages, everywhere, numbered.withheld(), numbered.warnings(), numbered.unread()),
                pdf,
                cover(head, pages, numbered.ifFound()),
                draft);
    }

    /// The sheet in front: no name of a child or a family.
    private byte[] cover(PaperHead head, int pages, String ifFound) {
        PaperHead bare = new PaperHead(
                head.hub(),
                head.classification(),
                "Cover sheet",
                "",
                head.reference(),
                head.recipient(),
                head.copy(),
                "",
                "",
                "",
                head.demonstration());
        return cover(
                bare.holdingNothing(),
                List.of(
                        new Paper.Fact("To", plain(head.recipient())),
                        new Paper.Fact("Paper", head.reference()),
                        new Paper.Fact("Copy", plain(head.copy())),
                        new Paper.Fact("Pages", pages + ", and this sheet in front")),
                ifFound);
    }

    /// A sheet in front.
    byte[] cover(PaperHead bare, List<Paper.Fact> facts, String ifFound) {
        return whole(new Paper.CoverSheet(bare, facts, ifFound));
    }

    private static String plain(String words) {
        return words.replaceFirst("^(Recipient: |Copy )", "");
    }
}
