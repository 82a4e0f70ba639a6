package org.mashhuddle.service.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mashhuddle.document.check.DataFit;
import org.mashhuddle.domain.export.MeetingData;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.minutes.Gap;
import org.mashhuddle.domain.minutes.GapKind;
import org.mashhuddle.domain.minutes.Gaps;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.minutes.MinutesTexts;
import org.mashhuddle.domain.minutes.StrategyWriting;
import org.mashhuddle.exchange.record.MeetingJson;
import org.mashhuddle.service.core.ServiceContext;
import org.mashhuddle.service.meeting.DraftService;

/// What is missing from minutes that are to be signed.
record MissingInMinutes(ServiceContext kit, UnprintableLetters letters, DraftService drafts) {

    /// What is asked for before the signature, and what can wait.
    List<Gap> all(MeetingBook book, Minutes preview, NextVersion next) {
        Instant standing = book.meeting().times().closedAt().orElseGet(kit::now);
        List<Gap> gaps = new ArrayList<>(letters.gaps(book, MinutesTexts.of(preview)));
        gaps.addAll(letters.gaps(book, StrategyWriting.texts(book, standing)));
        gaps.addAll(ofTheRecord(book, next));
        MeetingData data = MeetingData.inFile(book, preview, "", standing);
        if (DataFit.isTooLarge(MeetingJson.inMinutes(data))) {
            gaps.add(new Gap(GapKind.DATA_TOO_LARGE, Optional.empty(), 0, ""));
        }
        return gaps;
    }

    /// What is signed over only with a reason.
    List<Gap> stopping(MeetingBook book, NextVersion next) {
        return ofTheRecord(book, next).stream()
                .filter(gap -> gap.kind().stopsSigning())
                .toList();
    }

    /// What was typed and not entered is asked about before the first signature: a signed meeting takes
    /// no more actions.
    private List<Gap> ofTheRecord(MeetingBook book, NextVersion next) {
        Gaps.Unentered typed = next.before().isEmpty() ? drafts.unentered() : Gaps.Unentered.none();
        return Gaps.of(book, kit.now(), typed);
    }
}
