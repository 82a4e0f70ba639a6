package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.minutes.MinutesWriting;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.party.Agency;

/// Reasons that were written into a hub, each with its mark, and looked for in whatever a reader
/// gets: none may be there that its mark does not let so far.
final class PlantedReasons {

    private final TestHub hub;
    private final List<MarkedText> planted = new ArrayList<>();

    PlantedReasons(TestHub hub) {
        this.hub = hub;
    }

    /// How many there are so far.
    int count() {
        return planted.size();
    }

    /// Another one.
    MarkedText next(SharingMark mark) {
        MarkedText reason = new MarkedText("MARK" + planted.size() + "Z", mark);
        planted.add(reason);
        return reason;
    }

    /// @return how many are there
    int check(String text, Reader reader, String where) {
        int found = 0;
        for (MarkedText reason : planted) {
            boolean there = text.contains(reason.words());
            assertThat(there && !reason.mark().reaches(reader))
                    .as("%s, %s, in %s", reason.words(), reason.mark(), where)
                    .isFalse();
            found += there ? 1 : 0;
        }
        return found;
    }

    /// Reads every paper that is due.
    void papers(MeetingId meeting) throws IOException {
        int read = 0;
        for (WaitingPaper one :
                hub.services.papers().queue(hub.viewer(), meeting).queue().waiting()) {
            if (one.standing() == WaitingPaper.Standing.DUE) {
                Reader reader = one.key().kind() == PaperKind.MINUTES
                        ? circulation(meeting)
                        : new Reader.OneAgency(one.key().agency());
                byte[] pdf = hub.services
                        .papers()
                        .prepare(hub.chair(), one.key(), "")
                        .pdf();
                check(text(pdf), reader, one.key().kind().name());
                read++;
            }
        }
        assertThat(read).as("papers that are due").isPositive();
    }

    Reader circulation(MeetingId meeting) {
        return MinutesWriting.circulation(hub.book(meeting));
    }

    Reader everyAgency(MeetingId meeting) {
        return new Reader.AllAgencies(hub.book(meeting).hub().directory().agencies().stream()
                .map(Agency::id)
                .collect(Collectors.toSet()));
    }

    /// The words of a file without the spaces between them.
    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }
}
