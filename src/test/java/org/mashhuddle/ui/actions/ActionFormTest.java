package org.mashhuddle.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.work.ActionHistory;
import org.mashhuddle.domain.work.NotDone;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.kit.Journal;
import org.mashhuddle.ui.kit.SameThread;

/// What is typed of an action and not said yet: there again, until it is said or left.
class ActionFormTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 8, 53);

    @TempDir
    private Path folder;

    private Session open;
    private ActionHistory history;

    @BeforeEach
    void demoDay() {
        DemoClock clock = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, clock).session();
        history = open.services().actions().book(open.viewer()).open().getFirst();
    }

    @AfterEach
    void lock() {
        open.close();
    }

    private ActionForm form(ActionVerb verb) {
        ActionForm form =
                new ActionForm(verb, history, open.services().actions().quickLine(open.viewer()), () -> NOW);
        form.keepIn(
                new Journal(open.services().drafts(), open.actor(), LocalDate.of(2026, 11, 24), new SameThread()),
                () -> {});
        return form;
    }

    @Test
    void whatIsTypedIsPutBackAsItWasForTheSameVerbOnly() {
        ActionForm typed = form(ActionVerb.NOT_DONE);
        assertThat(typed.putBack().get()).isEmpty();
        typed.person.set("A. Patel");
        typed.said.set("The family has mo");
        typed.kind.set(Optional.of(NotDone.CIRCUMSTANCES_CHANGED));
        typed.mark.set(new SharingMark.MayBeShared());

        ActionForm again = form(ActionVerb.NOT_DONE);
        assertThat(again.person.get()).isEqualTo("A. Patel");
        assertThat(again.said.get()).isEqualTo("The family has mo");
        assertThat(again.kind.get()).contains(NotDone.CIRCUMSTANCES_CHANGED);
        assertThat(again.mark.get()).isEqualTo(new SharingMark.MayBeShared());
        assertThat(again.agency.get()).isEqualTo(typed.agency.get()).isPresent();
        assertThat(again.putBack().get()).startsWith("What you typed at ");
        assertThat(form(ActionVerb.UPDATE).said.get()).isEmpty();
        assertThat(form(ActionVerb.UPDATE).putBack().get()).isEmpty();
    }

    @Test
    void whatIsSaidOrLeftIsForgotten() {
        ActionForm typed = form(ActionVerb.UPDATE);
        typed.said.set("Rang twice");
        typed.settle();
        assertThat(form(ActionVerb.UPDATE).said.get()).isEmpty();
    }
}
