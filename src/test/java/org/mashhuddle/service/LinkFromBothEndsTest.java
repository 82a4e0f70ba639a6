package org.mashhuddle.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Link;
import org.mashhuddle.domain.subject.LinkId;
import org.mashhuddle.domain.subject.LinkKind;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.service.children.SubjectBackground;
import org.mashhuddle.service.core.TestHub;

/// What stands beside the form in a meeting: a link that was typed in one record is read in the other one too.
class LinkFromBothEndsTest {

    @TempDir
    private Path folder;

    @Test
    void besideTheFormTheOtherIsWhatTheyAre() {
        try (TestHub hub = TestHub.at(Instant.parse("2026-11-24T09:00:00Z"), folder.resolve("hub"))) {
            Child girl = AChild.aChild().called("Rosa", "Test-Sorrel").build();
            Child partner = AChild.aChild().called("Milan", "Test-Sedge").build();
            List.of(girl, partner).forEach(each -> hub.services.subjects().add(hub.chair(), each, true));
            hub.services
                    .links()
                    .add(
                            hub.chair(),
                            new Link(
                                    new LinkId(new UUID(4, 4)),
                                    girl.id(),
                                    partner.id(),
                                    LinkKind.PEER,
                                    "Boyfriend",
                                    "police",
                                    new SharingMark.MayBeShared()));
            assertThat(beside(hub, girl)).containsExactly("Boyfriend, by police");
            assertThat(beside(hub, partner)).containsExactly("Friend or peer, by police");
        }
    }

    private static List<String> beside(TestHub hub, Child child) {
        return hub.services.subjects().aside(hub.viewer(), child.id()).links().stream()
                .map(SubjectBackground.LinkedSubject::words)
                .toList();
    }
}
