package org.mashhuddle.service.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.export.DataIssue;
import org.mashhuddle.domain.report.ReportPeriod;
import org.mashhuddle.domain.report.ReportQuestion;
import org.mashhuddle.domain.report.ReportTable;
import org.mashhuddle.service.exports.DataFile;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.audit.AuditEvent;

/// A large report is laid out while others type: whoever takes the minutes waits for none of it.
class ReportsWhileOthersTypeTest {

    private static final long FOR_EVER = 20;

    private final ReportHub hub = new ReportHub(ReportScript.drawn(6));
    private final ExecutorService office = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        office.shutdownNow();
        hub.close();
    }

    /// Tables of which the first is not there before somebody says so.
    private static final class Slow extends AbstractList<ReportTable> {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch there = new CountDownLatch(1);

        @Override
        public ReportTable get(int index) {
            asked.countDown();
            try {
                assertThat(there.await(3 * FOR_EVER, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return table();
        }

        @Override
        public int size() {
            return 1;
        }
    }

    private static ReportTable table() {
        return new ReportTable("Children discussed", "Counted.", List.of("", "Number"), List.of());
    }

    private ReportBook book() {
        return hub.reports.read(
                Hub.CHAIR.viewer(), ReportQuestion.of(ReportPeriod.yearTo(Hub.TODAY)), Optional.empty());
    }

    private List<DataIssue> register() {
        return hub.hub.database.read(
                Hub.CHAIR.viewer(),
                AuditEvent.of("test.look"),
                tx -> tx.exports().all());
    }

    @Test
    void somebodyElsesWordsAreKeptWhileAReportIsLaidOut() throws Exception {
        for (ReportService.FileForm form : ReportService.FileForm.values()) {
            int before = register().size();
            ReportBook book = book();
            Slow slow = new Slow();
            try {
                Future<DataFile> file = office.submit(() -> hub.reports.file(Hub.CHAIR, book, slow, form));
                assertThat(slow.asked.await(FOR_EVER, TimeUnit.SECONDS)).isTrue();
                Future<Boolean> typed =
                        office.submit(() -> hub.hub.database.write(Hub.OTHER, AuditEvent.of("test.write"), _ -> true));
                assertThat(typed.get(FOR_EVER, TimeUnit.SECONDS)).isTrue();
                assertThat(register()).as("nothing is out yet").hasSize(before);
                slow.there.countDown();
                DataIssue issue = file.get(FOR_EVER, TimeUnit.SECONDS).issue();
                assertThat(register()).hasSize(before + 1).contains(issue);
            } finally {
                slow.there.countDown();
            }
        }
    }

    /// Its number is lost, and nothing else is.
    @Test
    void aReportThatCannotBeLaidOutStandsInNoRegister() {
        List<ReportTable> broken = new AbstractList<>() {
            @Override
            public ReportTable get(int index) {
                throw new IllegalStateException("no paper");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        ReportBook book = book();
        assertThatThrownBy(() -> hub.reports.file(Hub.CHAIR, book, broken, ReportService.FileForm.CSV))
                .isInstanceOf(IllegalStateException.class);
        assertThat(register()).isEmpty();
        DataFile next = hub.reports.file(Hub.CHAIR, book, List.of(table()), ReportService.FileForm.CSV);
        assertThat(register()).containsExactly(next.issue());
    }
}
