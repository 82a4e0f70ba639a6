package org.mashhuddle.service.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.governance.request.AccessEntry;
import org.mashhuddle.domain.governance.request.PersonalRequest;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.JudgedMeetings;
import org.mashhuddle.service.core.TestHub;

/// A person's copy of what is held is numbered by the day on which it is made: the day of the meeting under which it
/// is filed says nothing of that. Its copies are counted by those that came out, whichever meeting was then the latest.
class AccessCopyNumberTest {

    @TempDir
    Path folder;

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    @Test
    void itsNumberIsOfTheDayItIsMadeAndEachCopyThatCameOutIsCounted() throws IOException {
        try (TestHub hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"))) {
            Child girl = AChild.aChild().build();
            hub.services.subjects().add(hub.chair(), girl, true);
            JudgedMeetings meetings = new JudgedMeetings(hub);
            meetings.hold(girl.id(), "2026-10-12 MEDIUM DOWN minutes");
            UUID request = hub.services
                    .requests()
                    .log(
                            hub.chair(),
                            PersonalRequest.Kind.ACCESS,
                            "Dana TEST-ALDER",
                            "A copy of what is held of her",
                            LocalDate.of(2026, 11, 23))
                    .getFirst()
                    .id();
            hub.services.accessCopies().choose(hub.chair(), request, girl.id());
            List<String> heads = new ArrayList<>(List.of(made(hub, request, "12/10/2026", false)));
            heads.add(made(hub, request, "12/10/2026", true));
            meetings.hold(girl.id(), "2026-11-23 LOW DOWN minutes");
            hub.clock.set(Instant.parse("2026-11-26T09:00:00Z"));
            heads.add(made(hub, request, "23/11/2026", true));
            heads.add(made(hub, request, "23/11/2026", false));
            heads.add(made(hub, request, "23/11/2026", true));
            assertThat(heads)
                    .as("one that never came out is nowhere to be replaced")
                    .containsExactly(
                            "SAM-2026-11-24-C01 Copy 1 of 1",
                            "SAM-2026-11-24-C02 Copy 1 of 1",
                            "SAM-2026-11-26-C01 Copy 2 of 2, replaces SAM-2026-11-24-C02",
                            "SAM-2026-11-26-C02 Copy 3 of 3, replaces SAM-2026-11-26-C01",
                            "SAM-2026-11-26-C03 Copy 3 of 3, replaces SAM-2026-11-26-C01");
        }
    }

    private static String made(TestHub hub, UUID request, String meeting, boolean out) throws IOException {
        hub.services.accessCopies().review(hub.viewer(), request).entries().stream()
                .filter(AccessEntry::waits)
                .forEach(entry ->
                        hub.services.accessCopies().decide(hub.chair(), request, entry.id(), Optional.empty(), ""));
        PreparedPaper seen = hub.services.accessCopies().prepare(hub.chair(), request);
        IssuedFile file = hub.services.accessCopies().issue(hub.chair(), request, seen, "Herself, passport seen");
        assertThat(text(file.pdf())).contains(file.reference(), "Filed under the meeting of " + meeting);
        assertThat(text(file.cover())).contains(file.reference());
        if (out) {
            hub.services.accessCopies().broughtOut(hub.chair(), file);
        }
        return file.reference() + " " + seen.head().copy();
    }
}
