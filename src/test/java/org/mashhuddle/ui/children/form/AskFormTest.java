package org.mashhuddle.ui.children.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashhuddle.domain.access.MarkedText;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.reason.RequestedBy;
import org.mashhuddle.ui.children.record.RecordActions;
import org.mashhuddle.ui.children.search.WithChildren;
import org.mashhuddle.ui.kit.Destination;

/// An agency asks for the agenda: how far its reason may be shared is chosen, starts at the narrowest,
/// and is kept with the rest of what is typed.
class AskFormTest extends WithChildren {

    private RecordActions asking() {
        model = day.model(new Destination.Children());
        RecordActions desk = opened("jordan").side();
        desk.life().ask();
        return desk;
    }

    private static AskForm form(RecordActions desk) {
        return (AskForm) desk.form().get().orElseThrow();
    }

    @Test
    void theReasonIsSharedAsFarAsWasChosen() {
        RecordActions desk = asking();
        assertThat(form(desk).mark.get()).isEqualTo(new SharingMark.InMinutes());
        var agency = desk.agencies().getFirst();
        SharingMark named = new SharingMark.NamedAgencies(Set.of(agency.id()));
        form(desk).agency.set(Optional.of(agency));
        form(desk).why.set("seen at the arcade");
        form(desk).mark.set(named);
        RecordActions again = asking();
        assertThat(form(again).mark.get()).isEqualTo(named);
        again.confirm();
        assertThat(again.form().get()).isEmpty();
        assertThat(day.session.services().agendas().book(day.session.viewer(), day.meeting).agenda().items().stream()
                        .flatMap(item -> item.reasons().stream())
                        .filter(RequestedBy.class::isInstance)
                        .map(reason -> ((RequestedBy) reason).why()))
                .contains(new MarkedText("seen at the arcade", named));
    }
}
