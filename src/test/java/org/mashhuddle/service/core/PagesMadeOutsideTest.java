package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.WaitingPaper;
import org.mashhuddle.domain.subject.SubjectId;

/// Pages take a hundred times as long as reading what stands on them. Whoever looks at them must not
/// keep a minute-taker's save waiting: the one thread that reads and writes the record is looked at
/// while pages are made, and lays out none.
class PagesMadeOutsideTest {

    private static final String THREAD_OF_THE_RECORD = "record";
    private static final String LAYOUT = "com.openhtmltopdf.";

    @TempDir
    private Path folder;

    @Test
    void papersForOneRecipientAreLaidOutBesideTheRecord() {
        try (TestHub hub = TestHub.planned(folder)) {
            hold(hub);
            List<PaperKey> many = mostForOne(hub);
            assertThat(many).hasSizeGreaterThan(1);

            assertThat(laidOutInTheRecord(() ->
                            hub.services.papers().prepare(hub.chair(), many, "").pages()))
                    .isZero();
            assertThat(laidOutInTheRecord(() -> hub.services
                            .papers()
                            .prepare(hub.chair(), many.getFirst(), "")
                            .pdf()))
                    .isZero();
            assertThat(laidOutInTheRecord(() -> hub.services.minutes().pdf(hub.viewer(), hub.today)))
                    .isZero();
            assertThat(laidOutInTheRecord(() -> hub.services.readers().page(hub.viewer(), someChild(hub), Map.of())))
                    .isZero();
        }
    }

    private static void hold(TestHub hub) {
        hub.services.meetings().open(hub.chair(), hub.today);
        hub.book(hub.today)
                .meeting()
                .attendance()
                .forEach(each -> hub.services.meetings().arrive(hub.chair(), hub.today, each.id()));
        for (AgendaItem item : hub.book(hub.today).agenda().items().subList(0, 3)) {
            hub.services.meetings().goTo(hub.chair(), hub.today, item.id());
            hub.assign(hub.today, item.subject(), "see the child !police 27/11/2026 12:00");
        }
        hub.services.meetings().close(hub.chair(), hub.today);
    }

    /// What the recipient with most of them gets.
    private static List<PaperKey> mostForOne(TestHub hub) {
        return hub.services.papers().queue(hub.viewer(), hub.today).queue().waiting().stream()
                .map(WaitingPaper::key)
                .filter(key -> key.kind() == PaperKind.SLIP || key.kind() == PaperKind.PLAN)
                .collect(Collectors.groupingBy(PaperKey::agency))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static SubjectId someChild(TestHub hub) {
        return hub.book(hub.today).agenda().items().getFirst().subject();
    }

    /// How often the thread of the record was found in the layout while this was done.
    private static long laidOutInTheRecord(Supplier<Object> work) {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            CompletableFuture<Object> done = CompletableFuture.supplyAsync(work, beside);
            long found = 0;
            while (!done.isDone()) {
                found += Thread.getAllStackTraces().entrySet().stream()
                        .filter(one -> one.getKey().getName().equals(THREAD_OF_THE_RECORD))
                        .filter(one -> frames(one.getValue()).anyMatch(name -> name.startsWith(LAYOUT)))
                        .count();
            }
            assertThat(done.join()).isNotNull();
            return found;
        }
    }

    private static Stream<String> frames(StackTraceElement[] stack) {
        return Arrays.stream(stack).map(StackTraceElement::getClassName);
    }
}
