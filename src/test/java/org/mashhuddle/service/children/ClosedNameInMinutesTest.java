package org.mashhuddle.service.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.hub.OutcomeKind;
import org.mashhuddle.domain.minutes.Minutes;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Names;
import org.mashhuddle.domain.subject.OtherNames;
import org.mashhuddle.domain.subject.OtherNames.OtherName;
import org.mashhuddle.domain.subject.OtherNames.OtherName.Kind;
import org.mashhuddle.service.core.Story;
import org.mashhuddle.service.minutes.MinutesOverview;
import org.mashhuddle.store.audit.AuditEvent;

/// A meeting was closed under the names of that day. Then one child has another surname and the one of before
/// is closed, and another child has simply another surname.
class ClosedNameInMinutesTest {

    @TempDir
    Path folder;

    private static MinutesOverview view(Story story) {
        return story.hub.services.minutes().view(story.hub.viewer(), story.meeting);
    }

    private static String name(Story story, Child child) {
        Minutes.Item item = view(story)
                .minutes()
                .items()
                .get(story.hub.item(story.meeting, child.id()).number() - 1);
        return item.title();
    }

    private static void change(Story story, Child child, Names names) {
        Child now = (Child) story.hub.database.read(
                story.hub.viewer(),
                AuditEvent.of("test.read"),
                tx -> tx.subjects().byId(child.id()).orElseThrow());
        story.hub.services.subjects().change(story.chair(), now.called(names), true);
    }

    @Test
    void whatIsWrittenAfterANameWasClosedHasTheNameInUseAndTheRecordStandsStill() {
        try (Story story = new Story(folder)) {
            change(story, story.child, Names.of("Kim", "Zyxbefore"));
            story.opens();
            story.discusses(OutcomeKind.NO_FURTHER_ACTION, "All is well.");
            story.closes();
            String record = view(story).recordHash();
            assertThat(name(story, story.child)).isEqualTo("Kim ZYXBEFORE");
            change(story, story.other, Names.of("Renamed", "Afterwards"));
            change(story, story.child, Names.of("Kim", "Test-New"));
            assertThat(name(story, story.child)).as("as at the close").isEqualTo("Kim ZYXBEFORE");
            change(
                    story,
                    story.child,
                    Names.of("Kim", "Test-New")
                            .with(new OtherNames(List.of(), List.of(OtherName.of(Kind.PREVIOUS, "", "Zyxbefore")))));
            assertThat(name(story, story.child)).isEqualTo("Kim TEST-NEW");
            assertThat(name(story, story.other)).isEqualTo("Other CHILD");
            assertThat(view(story).recordHash()).as("the record").isEqualTo(record);
        }
    }
}
