package org.mashhuddle.service.returns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.domain.work.AgencyReturn;
import org.mashhuddle.domain.work.Contribution;
import org.mashhuddle.domain.work.Words;
import org.mashhuddle.exchange.returns.FilledLine;
import org.mashhuddle.service.returns.ReturnsPreview.Wrong;

/// Judges the rows of an agency's sheet against the meeting it was made for. A row that says what
/// is there already brings nothing and is no problem.
final class SheetRows {

    private final MeetingBook book;
    private final Agency agency;
    private final List<AgencyReturn> returns;
    private final List<ReturnsPreview.Good> good = new ArrayList<>();
    private final List<ReturnsPreview.Problem> problems = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    SheetRows(MeetingBook book, Agency agency, List<AgencyReturn> returns) {
        this.book = book;
        this.agency = agency;
        this.returns = returns;
    }

    ReturnsPreview of(List<FilledLine> lines) {
        lines.forEach(this::judge);
        return new ReturnsPreview(agency.id(), good, problems);
    }

    private void judge(FilledLine line) {
        Optional<AgendaItem> item = item(line);
        Optional<Wrong> wrong = item.isEmpty() ? Optional.of(Wrong.ITEM_UNKNOWN) : wrong(line);
        if (wrong.isPresent()) {
            problems.add(new ReturnsPreview.Problem(line.row(), wrong.get()));
            return;
        }
        against(line, item.get(), sent(line));
    }

    private Optional<AgendaItem> item(FilledLine line) {
        return book.agenda().items().stream()
                .filter(item -> item.id().value().toString().equals(line.reference()))
                .filter(item -> book.subject(item).isPresent())
                .findFirst();
    }

    private Optional<Wrong> wrong(FilledLine line) {
        boolean held = FilledLine.means(line.held(), FilledLine.HELD);
        boolean none = FilledLine.means(line.held(), FilledLine.NONE_HELD);
        if (!met.add(line.reference())) {
            return Optional.of(Wrong.TWICE);
        }
        if (line.isTooLong()) {
            return Optional.of(Wrong.TOO_LONG);
        }
        if (!held && !none) {
            return Optional.of(Wrong.HELD_NOT_SAID);
        }
        if (none && !line.said().isBlank()) {
            return Optional.of(Wrong.NONE_HELD_WITH_TEXT);
        }
        if (held && line.said().isBlank()) {
            return Optional.of(Wrong.HELD_WITHOUT_TEXT);
        }
        if (kind(line).isEmpty() && !(line.kind() + line.whose()).isBlank()) {
            return Optional.of(Wrong.KIND_UNKNOWN);
        }
        return mark(line).isEmpty() ? Optional.of(Wrong.MARK_UNKNOWN) : Optional.empty();
    }

    private static Optional<Words.Kind> kind(FilledLine line) {
        for (Words.Kind kind : Words.Kind.values()) {
            if (FilledLine.means(line.kind(), kind.word())) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// Nothing said: as the agency's words start here.
    private Optional<SharingMark> mark(FilledLine line) {
        String typed = line.mark();
        if (typed.isBlank()) {
            return Optional.of(agency.sharingDefault());
        }
        if (FilledLine.means(typed, FilledLine.IN_MINUTES)) {
            return Optional.of(new SharingMark.InMinutes());
        }
        if (FilledLine.means(typed, FilledLine.RECORD_ONLY) || FilledLine.means(typed, FilledLine.MEETING_ONLY)) {
            return Optional.of(new SharingMark.RecordOnly());
        }
        if (FilledLine.means(typed, FilledLine.ALL_AGENCIES)) {
            return Optional.of(new SharingMark.MayBeShared());
        }
        return FilledLine.means(typed, FilledLine.FAMILY)
                ? Optional.of(new SharingMark.MayReachFamily())
                : Optional.empty();
    }

    private SentReturn sent(FilledLine line) {
        return FilledLine.means(line.held(), FilledLine.NONE_HELD)
                ? SentReturn.nothingHeld(agency.id(), line.speaker())
                : new SentReturn(
                        agency.id(),
                        line.speaker(),
                        line.said(),
                        false,
                        kind(line).map(kind -> new Words(whose(line.whose()), kind)),
                        mark(line).orElseGet(SharingMark::narrowest));
    }

    private static Words.Whose whose(String typed) {
        return typed.isBlank() || typed.toLowerCase(Locale.UK).startsWith("own")
                ? new Words.Whose.OwnKnowledge()
                : new Words.Whose.ReportedBy(typed);
    }

    private void against(FilledLine line, AgendaItem item, SentReturn sent) {
        Optional<Contribution> said = book.discussion(item).of(agency.id()).filter(Contribution::isHeard);
        Optional<AgencyReturn> before = returns.stream()
                .filter(one -> one.subject().equals(item.subject()))
                .filter(one -> one.shared().agency().equals(agency.id()))
                .findFirst();
        Optional<Contribution> there = said.or(() -> before.map(AgencyReturn::shared));
        if (there.filter(one -> isSame(one, sent)).isPresent()) {
            return;
        }
        if (said.isPresent() || before.filter(one -> !one.bySheet()).isPresent()) {
            problems.add(new ReturnsPreview.Problem(line.row(), Wrong.TYPED_HERE));
            return;
        }
        good.add(new ReturnsPreview.Good(line.row(), item.id(), item.number(), sent, before.isPresent()));
    }

    private static boolean isSame(Contribution there, SentReturn sent) {
        return there.noneHeld() == sent.noneHeld()
                && there.said().equals(sent.said())
                && there.speaker().equals(sent.speaker())
                && there.words().equals(sent.words())
                && there.mark().equals(sent.mark());
    }
}
