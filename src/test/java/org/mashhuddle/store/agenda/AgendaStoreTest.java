package org.mashhuddle.store.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mashhuddle.store.AChild.aChild;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.agenda.Agenda;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.agenda.AgendaRequest;
import org.mashhuddle.domain.agenda.AgendaSection;
import org.mashhuddle.domain.agenda.ItemId;
import org.mashhuddle.domain.agenda.LeftOff;
import org.mashhuddle.domain.agenda.Placement;
import org.mashhuddle.domain.hub.SaveResult;
import org.mashhuddle.domain.meeting.Meeting;
import org.mashhuddle.domain.reason.DatedReturn;
import org.mashhuddle.domain.subject.SubjectId;
import org.mashhuddle.store.AMeeting;
import org.mashhuddle.store.Hub;
import org.mashhuddle.store.Tx;
import org.mashhuddle.store.audit.AuditEvent;

class AgendaStoreTest {

    private final Hub hub = Hub.withMeeting();
    private final SubjectId child = hub.known(aChild().build()).id();
    private final SubjectId sibling = hub.known(aChild().build()).id();
    private final SubjectId restricted =
            hub.known(aChild().onlyFor(Hub.CHAIR.user()).build()).id();

    @AfterEach
    void close() {
        hub.close();
    }

    private Agenda agenda(AgendaItem... items) {
        return Agenda.empty(Hub.MEETING, Hub.TODAY).with(List.of(items));
    }

    private static AgendaItem under(SubjectId subject, SubjectId head) {
        return new AgendaItem(
                new ItemId(Hub.id()),
                2,
                subject,
                AgendaSection.BACK,
                List.of(),
                Optional.empty(),
                4,
                false,
                Placement.FAMILY,
                Optional.of(head));
    }

    private static LeftOff leftOff(SubjectId subject, Optional<LocalDate> comesBack) {
        return new LeftOff(subject, "new contact", MarkedText.narrowest("early help has it"), "C.", Hub.NOW, comesBack);
    }

    @Test
    void everyPartOfAnAgendaComesBack() {
        Agenda given = agenda(AMeeting.item(child, AMeeting.reasons(sibling)), under(sibling, child))
                .without(leftOff(restricted, Optional.empty()))
                .frozen(Hub.NOW, "C. Example")
                .unfrozen(Hub.NOW, "C. Example", "new referral")
                .frozen(Hub.NOW.plusSeconds(9), "C. Example");
        Agenda kept = hub.keep(tx -> tx.agendas().keep(given));
        assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(given);
        assertThat(hub.read((Tx tx) -> tx.agendas().of(Hub.MEETING))).contains(kept);
    }

    @Test
    void itemsCanBeReorderedChangedAndDropped() {
        Agenda first = hub.keep(tx -> tx.agendas()
                .keep(agenda(AMeeting.item(child, AMeeting.reasons(sibling)), AMeeting.item(sibling, List.of()))));
        AgendaItem one = first.items().getFirst();
        Agenda turned = first.with(List.of(first.items().getLast(), one.planned(20)));
        Agenda second = hub.keep(tx -> tx.agendas().keep(turned));
        assertThat(second.items()).isEqualTo(turned.items());
        SaveResult<Agenda> late = hub.database.write(
                Hub.CHAIR, AuditEvent.of("x"), tx -> tx.agendas().keep(first));
        assertThat(late).isEqualTo(new SaveResult.Stale<>(second));
        Agenda third = hub.keep(
                tx -> tx.agendas().keep(second.with(List.of(second.items().getLast()))));
        assertThat(third.items()).extracting(AgendaItem::subject).containsExactly(child);
    }

    @Test
    void whoMayNotSeeASubjectCannotChangeOrDropItsItem() {
        AgendaItem secret = AMeeting.item(restricted, AMeeting.reasons(child));
        AgendaItem open = AMeeting.item(child, AMeeting.reasons(restricted));
        Agenda whole = hub.keep(tx -> tx.agendas().keep(agenda(secret, open)));
        Agenda seen = hub.readAs(Hub.OTHER.viewer(), (Tx tx) -> tx.agendas().of(Hub.MEETING))
                .orElseThrow();
        assertThat(seen.items().getFirst().reasons()).isEmpty();
        assertThat(seen.items().getFirst().rating()).isEmpty();
        assertThat(seen.items().getLast().reasons()).hasSize(8);
        hub.writeAs(Hub.OTHER, tx -> done(tx.agendas().keep(seen.moved(open.id(), -1))));
        Agenda after = hub.read((Tx tx) -> tx.agendas().of(Hub.MEETING)).orElseThrow();
        assertThat(after.item(secret.id()).orElseThrow()).isEqualTo(secret.numbered(2));
        assertThat(after.item(open.id()).orElseThrow().reasons()).containsExactlyInAnyOrderElementsOf(open.reasons());
        hub.writeAs(Hub.OTHER, tx -> {
            Agenda now = tx.agendas().of(Hub.MEETING).orElseThrow();
            done(tx.agendas().keep(now.with(List.of(now.item(open.id()).orElseThrow()))));
        });
        assertThat(hub.read((Tx tx) -> tx.agendas().of(Hub.MEETING))
                        .orElseThrow()
                        .items())
                .extracting(AgendaItem::id)
                .containsExactly(open.id(), secret.id());
        assertThat(whole.items()).hasSize(2);
    }

    private static void done(SaveResult<?> kept) {
        assertThat(kept).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void requestsComeBackInTheOrderInWhichTheyWereMade() {
        AgendaRequest late =
                new AgendaRequest(child, "Health", "N.", new MarkedText("why", new SharingMark.MayBeShared()), Hub.NOW);
        AgendaRequest early = new AgendaRequest(
                child, "Police", "A.", new MarkedText("why", new SharingMark.MayBeShared()), Hub.NOW.minusSeconds(60));
        hub.write(tx -> {
            tx.agendas().keep(Hub.MEETING, late);
            tx.agendas().keep(Hub.MEETING, early);
        });
        assertThat(hub.read((Tx tx) -> tx.agendas().requests(Hub.MEETING))).containsExactly(early, late);
    }

    @Test
    void aDatedReturnStandsUntilItIsUsedUp() {
        DatedReturn today = back(Hub.TODAY);
        DatedReturn later = back(Hub.TODAY.plusDays(3));
        hub.write(tx -> {
            tx.agendas().keep(later);
            tx.agendas().keep(today);
        });
        assertThat(hub.read((Tx tx) -> tx.agendas().returns())).containsExactly(today, later);
        hub.write(tx -> tx.agendas()
                .useUp(List.of(child), Meeting.planned(Hub.MEETING, org.mashhuddle.fixture.AMeeting.DAILY, Hub.TODAY)));
        assertThat(hub.read((Tx tx) -> tx.agendas().returns())).containsExactly(later);
    }

    private DatedReturn back(LocalDate due) {
        return new DatedReturn(
                child,
                DatedReturn.Kind.REVIEW,
                Hub.TODAY.minusDays(1),
                due,
                MarkedText.narrowest("look again"),
                "C. Example",
                Hub.NOW);
    }

    @Test
    void leavingOffStandsUntilTheDayItComesBackOrIsTakenBack() {
        LeftOff back = leftOff(child, Optional.of(Hub.TODAY.plusDays(1)));
        LeftOff never = leftOff(sibling, Optional.empty());
        hub.write(tx -> {
            tx.agendas().keep(Hub.MEETING, back);
            tx.agendas().keep(Hub.MEETING, never);
        });
        assertThat(hub.read((Tx tx) -> tx.agendas().leftOffStanding(Hub.TODAY))).containsExactlyInAnyOrder(back, never);
        assertThat(hub.read((Tx tx) -> tx.agendas().leftOffStanding(Hub.TODAY.plusDays(1))))
                .containsExactly(never);
        hub.write(tx -> tx.agendas().takeBack(sibling));
        assertThat(hub.read((Tx tx) -> tx.agendas().leftOffStanding(Hub.TODAY))).containsExactly(back);
    }
}
