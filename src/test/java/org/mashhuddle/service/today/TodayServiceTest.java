package org.mashhuddle.service.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.referral.ClockKind;
import org.mashhuddle.service.core.TestHub;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.RecordInside;

/// Today on the demo day.
class TodayServiceTest {

    private static final int MOST = 60;

    @TempDir
    private Path folder;

    @Test
    void everyPartOfTheDemoDaysTodayHasSomethingTrueInIt() {
        try (TestHub hub = TestHub.planned(folder)) {
            MeetingId meeting = hub.today;
            Today today = hub.services.today().today(hub.viewer(), meeting);
            assertThat(today.meeting().agenda().items()).hasSize(17);
            assertThat(today.clocks())
                    .extracting(clock -> clock.kind())
                    .contains(ClockKind.MASH_RATING, ClockKind.RETURN_INTERVIEW, ClockKind.DETENTION);
            assertThat(today.missing()).hasSize(1);
            assertThat(today.custody()).hasSize(1);
            assertThat(today.actions().open()).hasSizeGreaterThan(3);
            assertThat(today.unfinished())
                    .hasAtLeastOneElementOfType(Unfinished.MinutesNotSigned.class)
                    .hasAtLeastOneElementOfType(Unfinished.PapersNotOut.class)
                    .hasAtLeastOneElementOfType(Unfinished.NeverClosed.class);
            assertThat(today.back().dated()).isNotEmpty();
            assertThat(today.notOn().byRule()).isZero();
            assertThat(today.notOn().closed()).isPositive();
        }
    }

    @Test
    void nothingOfARestrictedChildIsInIt() {
        try (TestHub hub = TestHub.planned(folder)) {
            Today today = hub.services.today().today(hub.viewer(), hub.today);
            assertThat(today.subjects().values())
                    .noneMatch(subject -> subject.displayName().contains("WITHHELD"));
            assertThat(today.clocks()).allMatch(clock -> today.subjects().containsKey(clock.subject()));
        }
    }

    @Tag("long")
    @Test
    void thirtyMoreChildrenCostNotOneStatementMore() {
        int few = statements(17, folder.resolve("few"));
        assertThat(statements(47, folder.resolve("many"))).isEqualTo(few).isLessThan(MOST);
    }

    private static int statements(int children, Path place) {
        try (TestHub hub = TestHub.demoDay(place)) {
            MeetingId meeting = new DemoDay(hub.session, hub.clock, new Random(7)).build(children);
            AtomicInteger count = new AtomicInteger();
            Thread reader = Thread.currentThread();
            RecordInside.sql(hub.database)
                    .configuration()
                    .set(new DefaultExecuteListenerProvider(new ExecuteListener() {
                        @Override
                        public void executeStart(ExecuteContext statement) {
                            if (Thread.currentThread().equals(reader)) {
                                count.incrementAndGet();
                            }
                        }
                    }));
            hub.services.today().today(hub.viewer(), meeting);
            return count.get();
        }
    }
}
