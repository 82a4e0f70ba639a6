package org.mashhuddle.ui.meeting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.agenda.AgendaItem;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.ui.meeting.DemoRoom;
import org.mashhuddle.ui.meeting.MeetingViewModel;

/// Nobody can ask a child who is not born yet: the form asks what the parents say, and of every other child what the
/// child says.
class VoiceOfTheUnbornTest {

    @TempDir
    private Path folder;

    @Test
    void theFormAsksWhatTheParentsSay() {
        try (DemoRoom room = new DemoRoom(folder)) {
            AgendaItem unborn = room.book().agenda().items().stream()
                    .filter(item -> room.book()
                            .subject(item)
                            .filter(one -> one instanceof Child child && child.isUnborn())
                            .isPresent())
                    .findFirst()
                    .orElseThrow();
            MeetingViewModel model = new MeetingViewModel(room.seat(), Optional.of(unborn.id()));
            assertThat(model.item().get().orElseThrow().voice().ask())
                    .isEqualTo("Not yet born. What do the parents say of the baby?");
            model.write(room.item(1).id());
            assertThat(model.item().get().orElseThrow().voice().ask())
                    .isEqualTo("What does Amira say? To whom, and when?");
        }
    }
}
