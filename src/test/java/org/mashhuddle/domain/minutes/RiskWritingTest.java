package org.mashhuddle.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.fixture.AMeeting.HEALTH;
import static org.mashhuddle.fixture.AMeeting.POLICE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.meeting.MeetingBook;
import org.mashhuddle.domain.work.Risk;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AMeeting;

/// The reasons of a risk stand beside its label (`domain.md` 3.3), in the sentences that a reader of the minutes
/// expects: written here as they would be read aloud, before the code.
class RiskWritingTest {

    private static List<String> list(String said) {
        return said == null ? List.of() : Arrays.asList(said.split("/"));
    }

    private static MeetingBook with(Risk risk) {
        return AMeeting.aMeeting(AChild.aChild().numbered(1).build())
                .discussed(0, now -> now.with(risk))
                .build();
    }

    private static Optional<String> read(MeetingBook book, Reader reader) {
        AgendaItem item = book.agenda().items().getFirst();
        return ItemWriting.of(book, item, reader, AMeeting.OPENED.plusSeconds(3600))
                .risk();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HIGH|UP|third journey in a month|County lines|More than one phone/Older associates|a grandmother|"
                        + "High, going up. Because: third journey in a month. County lines."
                        + " Indicators: More than one phone; Older associates. Protective: a grandmother.",
                "HIGH||Third journey in a month. ||||High. Because: Third journey in a month.",
                "LOW|SAME|is he safe tonight?||||Low, the same. Because: is he safe tonight?",
                "||||Found with drugs||Level not judged. Indicators: Found with drugs.",
                "||nobody has seen her||||Level not judged. Because: nobody has seen her.",
                "MEDIUM|DOWN||Neglect||an aunt|Medium, going down. Neglect. Protective: an aunt."
            })
    void aLabelIsReadWithItsReasons(
            String level, String direction, String why, String harms, String shown, String keeps, String sentence) {
        Risk risk = new Risk(
                Optional.ofNullable(level).map(Risk.Level::valueOf),
                Optional.ofNullable(direction).map(Risk.Direction::valueOf),
                list(harms),
                list(shown),
                why == null ? "" : why,
                keeps == null ? "" : keeps,
                new SharingMark.MayBeShared());
        assertThat(read(with(risk), new Reader.InItem(POLICE))).contains(sentence);
    }

    @Test
    void reasonsGoNoFurtherThanTheRisk() {
        Risk told = Risk.notJudged(new SharingMark.NamedAgencies(Set.of(POLICE)))
                .with(List.of("Found with drugs"), "an officer of the unit says so");
        MeetingBook book = with(told);
        assertThat(read(book, new Reader.InItem(POLICE))).isPresent();
        assertThat(read(book, new Reader.InItem(HEALTH))).isEmpty();
    }

    @Test
    void theSignedRecordHoldsThemAndOneWithoutThemIsAsItWasBefore() {
        MeetingBook said = with(Risk.notJudged().with(List.of("Found with drugs", "Older associates"), "seen twice"));
        assertThat(risk(said))
                .containsEntry("indicators", List.of("Found with drugs", "Older associates"))
                .containsEntry("because", "seen twice");
        assertThat(risk(with(Risk.notJudged()))).containsOnlyKeys("level", "direction", "harms", "protective", "mark");
    }

    @SuppressWarnings("unchecked") // A map of words, as it is written into the signed file.
    private static Map<String, Object> risk(MeetingBook book) {
        return (Map<String, Object>) RecordJson.item(book, book.agenda().items().getFirst(), AMeeting.OPENED)
                .get("risk");
    }
}
