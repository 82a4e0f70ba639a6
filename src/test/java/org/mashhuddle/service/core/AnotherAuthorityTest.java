package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.App;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

class AnotherAuthorityTest {

    @TempDir
    private Path folder;

    @Test
    void anotherHubsAuthorityDoesNotVouchForTheMinutes() {
        HubLocation elsewhere = new HubLocation(folder.resolve("stranger"));
        try (Scene scene = Scene.discussed(folder.resolve("own"))) {
            scene.closeMeeting();
            scene.sign();
            assertThat(scene.verbs
                            .minutes()
                            .verify(scene.viewer(), scene.meeting)
                            .trusted())
                    .isTrue();
            byte[] own = scene.verbs.minutes().pdf(scene.viewer(), scene.meeting);
            App other = new App(elsewhere, scene.hub.clock, KdfCost.FLOOR);
            try (Session stranger = other.hubs().create(DemoDay.hub()).session()) {
                byte[] authority = stranger.services().minutes().authorityCertificate(stranger.viewer());
                CheckWords words = new CheckService().check(own, authority);
                assertThat(words.trusted()).isFalse();
                assertThat(words.rule()).isEqualTo("AUTHORITY");
                assertThat(words.headline()).contains("another authority than the one you hold");
                assertThat(words.lines()).isEmpty();
            }
        }
    }
}
