package org.mashhuddle.ui.settings.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.subject.SubjectId;

/// Why one record is held is typed at its own place: it was put back for the next one that was chosen.
class HeldForItsOwnReasonTest {

    @Test
    void eachRecordAndTheWholeHubHaveAPlaceOfTheirOwn() {
        Stream<Optional<SubjectId>> held =
                Stream.of(Optional.empty(), Optional.of(subject(1)), Optional.of(subject(2)));
        assertThat(held.map(RetentionViewModel::holding)).doesNotHaveDuplicates();
    }

    @Test
    void itIsFoundAgain() {
        assertThat(RetentionViewModel.holding(Optional.of(subject(1))))
                .isEqualTo(RetentionViewModel.holding(Optional.of(subject(1))));
    }

    private static SubjectId subject(long number) {
        return new SubjectId(new UUID(8, number));
    }
}
