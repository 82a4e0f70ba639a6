package org.mashhuddle.store.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.paper.Channel;
import org.mashhuddle.domain.paper.Delivery;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperHold;
import org.mashhuddle.domain.paper.PaperKey;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.Recall;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.core.StoreFailure;

/// The issue register.
class PaperStoreTest {

    private final Hub hub = Hub.withMeeting();

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void issuedPapersAreRegisteredOnce() {
        PaperKey key = new PaperKey(Hub.MEETING, PaperKind.SLIP, Hub.POLICE);
        IssuedPaper paper = paper(key, Optional.empty());
        hub.write(tx -> tx.papers().register(paper));
        assertThat(hub.read((Tx tx) -> tx.papers().ofMeeting(Hub.MEETING))).containsExactly(paper);
        assertThatThrownBy(() -> hub.write(tx -> tx.papers().register(paper))).isInstanceOf(StoreFailure.class);
    }

    @Test
    void aRecallStandsBesideThePaperAndIsMadeOnce() {
        PaperKey key = PaperKey.plan(Hub.MEETING, Hub.POLICE, new SubjectId(Hub.id()));
        Recall recall = new Recall(Recall.Cause.RECALLED, "wrong address", "Police inbox", Hub.NOW, Hub.CHAIR.user());
        hub.write(tx -> {
            tx.papers().register(paper(key, Optional.empty()));
            tx.papers().recall("SAM-1", recall);
        });
        assertThat(hub.read((Tx tx) -> tx.papers().byReference("SAM-1"))).contains(paper(key, Optional.of(recall)));
        assertThatThrownBy(() -> hub.write(tx -> tx.papers().recall("SAM-1", recall)))
                .isInstanceOf(StoreFailure.class);
    }

    @Test
    void aPaperIsOutFromTheFirstTimeThatItWasPrintedOrSaved() {
        PaperKey slip = new PaperKey(Hub.MEETING, PaperKind.SLIP, Hub.POLICE);
        hub.write(tx -> {
            tx.papers().register(paper(slip, Optional.empty()));
            tx.papers().broughtOut("SAM-1", Hub.NOW, Hub.CHAIR.user());
            tx.papers().broughtOut("SAM-1", Hub.NOW.plusSeconds(9), Hub.CHAIR.user());
        });
        assertThat(hub.read((Tx tx) -> tx.papers().byReference("SAM-1")))
                .hasValueSatisfying(paper -> assertThat(paper.outAt()).contains(Hub.NOW));
    }

    @Test
    void aPaperIsKeptBackUntilItIsReleased() {
        PaperKey plan = PaperKey.plan(Hub.MEETING, Hub.POLICE, new SubjectId(Hub.id()));
        PaperKey slip = new PaperKey(Hub.MEETING, PaperKind.SLIP, Hub.POLICE);
        PaperHold first = new PaperHold(plan, "no named person", Hub.NOW, Hub.CHAIR.user());
        PaperHold second = new PaperHold(slip, "address bounced", Hub.NOW.plusSeconds(1), Hub.CHAIR.user());
        hub.write(tx -> {
            tx.papers().hold(Hub.id(), first);
            tx.papers().hold(Hub.id(), second);
        });
        assertThat(hub.read((Tx tx) -> tx.papers().holds(Hub.MEETING))).containsExactly(first, second);
        hub.write(tx -> tx.papers().release(slip, Hub.NOW, Hub.CHAIR.user()));
        assertThat(hub.read((Tx tx) -> tx.papers().holds(Hub.MEETING))).containsExactly(first);
    }

    private static IssuedPaper paper(PaperKey key, Optional<Recall> recall) {
        return new IssuedPaper(
                "SAM-1",
                key,
                1,
                new IssuedPaper.Copy("Copy 1 of 1", 2),
                "Police, A. Patel",
                Optional.of(new Delivery(Channel.HANDED_OVER, "A. Patel, at the desk", true)),
                Hub.NOW,
                Hub.CHAIR.user(),
                "cc",
                Optional.empty(),
                recall);
    }
}
