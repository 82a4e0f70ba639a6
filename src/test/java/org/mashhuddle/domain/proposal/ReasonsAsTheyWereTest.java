package org.mashhuddle.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.AgencyId;
import org.mashhuddle.domain.access.Reader;
import org.mashhuddle.domain.agenda.AgendaFacts;
import org.mashhuddle.domain.agenda.ReasonWords;
import org.mashhuddle.domain.reason.PutOff;
import org.mashhuddle.domain.reason.Reason;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.fixture.Invented;

/// Many invented reasons of every kind, with days before, at and after each boundary: since when
/// they wait, what they say, whether they can wait, what of them is news. The table was written by
/// the program before a reason knew all this itself, and stays; a new kind adds its own lines from
/// `target/reasons`.
class ReasonsAsTheyWereTest {

    private static final Path TABLE = Path.of("src/test/resources/reasons/as-they-were.txt");
    private static final Path FOUND = Path.of("target/reasons/as-they-were.txt");
    private static final int EACH = 30;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final SubjectId SUBJECT = new SubjectId(new UUID(7, 1));

    @Test
    void everyReasonSaysWhatItSaid() throws Exception {
        List<String> now = new ArrayList<>();
        Set<Object> essences = new HashSet<>();
        for (Class<?> kind : Invented.kinds(Reason.class)) {
            List<Reason> some = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                Invented invented = new Invented(kind.getSimpleName().hashCode() * 1000L + i);
                Reason reason = (Reason) invented.one(kind);
                some.add(reason);
                essences.add(reason.essence());
                now.add(kind.getSimpleName() + " " + i + " | " + line(reason, invented));
            }
            now.add(kind.getSimpleName() + " together | " + words(some));
            now.add(kind.getSimpleName() + " says the same but for " + partsOfEssence(kind, some));
        }
        now.add("essences " + essences.size());
        Files.createDirectories(FOUND.getParent());
        Files.write(FOUND, now);
        assertThat(now).containsExactlyElementsOf(Files.readAllLines(TABLE));
    }

    private static String line(Reason reason, Invented invented) throws Exception {
        String waits = reason.waitingSince() + " | " + (reason.mayWait(DAY.plusDays(1)) ? "may" : "never") + " | "
                + reason.urgency();
        return waits + " | " + news(reason, invented) + " | " + words(List.of(reason)) + " | " + read(reason);
    }

    /// Of four hubs and two ways to put a subject off, in which it is news.
    private static String news(Reason reason, Invented invented) throws Exception {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            AgendaFacts facts = invented.one(AgendaFacts.class);
            for (boolean dated : List.of(true, false)) {
                Optional<LocalDate> list = Optional.of(DAY.minusDays(i % 3));
                PutOff putOff = new DeferralRule(facts, Invented.MIDDLE).putOff(SUBJECT, Invented.MIDDLE, list, dated);
                said.append(reason.isNewsSince(putOff) ? '!' : '.');
            }
        }
        return said.toString();
    }

    private static String words(List<Reason> reasons) {
        StringBuilder said = new StringBuilder();
        new ReasonWords(DAY, Map.of(SUBJECT, 4))
                .phrases(reasons)
                .forEach(phrase -> said.append(phrase.alarm() ? "!" : "")
                        .append(phrase.text())
                        .append("; "));
        return said.toString();
    }

    private static String read(Reason reason) {
        return String.join(
                " / ",
                Stream.of(new Reader.OneAgency(new AgencyId(new UUID(7, 1))), new Reader.Family(true))
                        .map(reader -> reason.asReadBy(reader)
                                .map(may -> may.equals(reason) ? "all" : words(List.of(may)))
                                .orElse("nothing"))
                        .toList());
    }

    /// The components that change what it says of a child, with how often of thirty.
    private static String partsOfEssence(Class<?> kind, List<Reason> some) throws Exception {
        StringBuilder said = new StringBuilder();
        for (RecordComponent part : kind.getRecordComponents()) {
            int others = 0;
            for (int i = 0; i < some.size(); i++) {
                Reason reason = some.get(i);
                Reason other = new Invented(i).butFor(reason, part);
                others += reason.essence().equals(other.essence()) ? 0 : 1;
            }
            said.append(part.getName()).append(' ').append(others).append(", ");
        }
        return said.toString();
    }
}
