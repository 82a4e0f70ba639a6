package org.mashhuddle.exchange.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.fixture.AMeeting;
import org.mashhuddle.fixture.Invented;

/// What other programs read of invented reasons of every kind, member by member and in this order.
class ReasonJsonAsItWasTest {

    private static final Path TABLE = Path.of("src/test/resources/reasons/json.txt");
    private static final Path FOUND = Path.of("target/reasons/json.txt");
    private static final int EACH = 12;

    @Test
    void everyReasonHasTheMembersItHad() throws Exception {
        List<String> now = new ArrayList<>();
        Agenda agenda = Agenda.empty(AMeeting.ID, AMeeting.DAY);
        for (Class<?> kind : Invented.kinds(Reason.class)) {
            for (int i = 0; i < EACH; i++) {
                Reason reason = (Reason) new Invented(kind.getSimpleName().hashCode() * 1000L + i).one(kind);
                now.add(ReasonJson.of(reason, agenda).toString());
            }
        }
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, now);
        assertThat(now).containsExactlyElementsOf(Files.readAllLines(TABLE));
    }
}
