package org.mashhuddle.service.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.hub.Moment;
import org.mashhuddle.domain.minutes.SigningReasons;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.service.demo.DemoMeeting;
import org.mashhuddle.service.minutes.CheckService;
import org.mashhuddle.service.minutes.CheckWords;
import org.mashhuddle.service.papers.IssuedFile;

/// Whatever a hub signs and seals is trusted: the strict check refuses what our pages never hold, and
/// must not refuse what they do. The long run makes more than two hundred files in four hubs.
class GenuineFilesTest {

    private static final int HUBS = LongForm.or("genuine.hubs", 1, 4);
    private static final int CHILDREN = 17;

    @TempDir
    private Path folder;

    @Tag("long")
    @Test
    void everyFileThatAHubSignsOrSealsIsTrusted() {
        int trusted = 0;
        for (int seed = 1; seed <= HUBS; seed++) {
            try (TestHub hub = TestHub.demoDay(folder)) {
                List<byte[]> files = issued(hub, seed);
                byte[] authority = hub.services.minutes().authorityCertificate(hub.viewer());
                for (byte[] file : files) {
                    CheckWords said = new CheckService().check(file, authority);
                    assertThat(said.trusted())
                            .as("hub %s: %s %s", seed, said.rule(), said.headline())
                            .isTrue();
                    trusted++;
                }
            }
        }
        assertThat(trusted).isGreaterThanOrEqualTo(50 * HUBS);
    }

    /// The papers that go out at the close, the signed minutes, and the papers that follow them.
    private static List<byte[]> issued(TestHub hub, int seed) {
        MeetingId meeting = new DemoDay(hub.session, hub.clock, new Random(seed)).build(CHILDREN + 3 * seed);
        var day = hub.clock.instant().atZone(Moment.LONDON).toLocalDate();
        new DemoMeeting(hub.session, hub.clock, meeting, day).hold();
        List<byte[]> files = new ArrayList<>();
        papers(hub, meeting, files);
        hub.services
                .minutes()
                .sign(hub.chair(), meeting, DemoDay.PASSPHRASE.toCharArray(), SigningReasons.over("tested"));
        files.add(hub.services.minutes().pdf(hub.viewer(), meeting));
        papers(hub, meeting, files);
        return files;
    }

    private static void papers(TestHub hub, MeetingId meeting, List<byte[]> files) {
        hub.services.papers().issue(hub.chair(), meeting).stream()
                .map(IssuedFile::pdf)
                .forEach(files::add);
    }
}
