package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mashhuddle.App;
import org.mashhuddle.domain.access.UserId;
import org.mashhuddle.domain.hub.MeetingId;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.subject.Subject;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// A hub on disk with one visible and one restricted child: made once, its folder copied for each
/// test.
final class CommandHub {

    private static final Pattern ONE_AS_MANY =
            Pattern.compile("(?<![\\d:.,/-])\\b1 (?:more )?(?!(?:as|is|was|has)\\b)[a-z]+s\\b");

    private CommandHub() {}

    /// @param marker the restricted child's names begin with it
    static void make(Path folder, Instant morning, String marker) {
        App app = new App(new HubLocation(folder), new DemoClock(morning), KdfCost.FLOOR);
        try (Session open = app.hubs().create(DemoDay.hub()).session()) {
            AChild hidden = AChild.aChild()
                    .called(capital(marker) + "a", capital(marker) + "b")
                    .onlyFor(new UserId(new UUID(5, 5)));
            for (AChild each : List.of(AChild.aChild(), hidden)) {
                Child child = each.build();
                Subject kept = open.services()
                        .subjects()
                        .keep(open.actor(), "subject.add", child.restrictedTo(Optional.empty()));
                open.services()
                        .referrals()
                        .receive(
                                open.actor(),
                                AReferral.aReferral(each.id(), morning.minusSeconds(600))
                                        .build());
                if (child.restriction().isPresent()) {
                    open.services()
                            .subjects()
                            .keep(open.actor(), "subject.restrict", kept.restrictedTo(child.restriction()));
                }
            }
        }
    }

    /// Freezes the agenda of the day on which it was made.
    static void freeze(App app) {
        HubService hubs = app.hubs();
        UnlockAnswer answer = hubs.unlock(hubs.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray());
        try (Session open = ((UnlockAnswer.Opened) answer).session()) {
            MeetingId meeting = open.services().agendas().plan(open.actor(), LocalDate.of(2026, 11, 24));
            open.services().agendas().freeze(open.actor(), meeting);
        }
    }

    /// "1 rows" is no English; "1 as before" is.
    static String oneAsOne(String said) {
        assertThat(ONE_AS_MANY.matcher(said).results().map(MatchResult::group).toList())
                .as("one thing is not said as many")
                .isEmpty();
        return said;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /// The folder of a hub that nobody has open, once more.
    static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(file.getFileName());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }
}
