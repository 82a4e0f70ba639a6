package org.mashhuddle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mashhuddle.App;
import org.mashhuddle.LongForm;
import org.mashhuddle.cli.console.Exit;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.service.HubService;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.UnlockAnswer;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.store.durable.HubLocation;
import org.mashhuddle.vault.KdfCost;

/// A command is a window with words in it: each role may give those that its work asks for (who the users are:
/// administrators and auditors open no child's record, business support takes no extracts in), and whoever may not is
/// told so, sees nobody and leaves no file. Written from what each role is for, and not from the permissions.
class EveryCommandByEveryRoleTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:45:00Z");
    private static final String THEIRS = "violet anchor pebble thirteen";

    @TempDir
    private static Path made;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aHubWithAUserOfEachRole() {
        CommandHub.make(made.resolve("hub"), MORNING, "zebra");
        HubService hubs = app(made.resolve("hub")).hubs();
        UnlockAnswer answer = hubs.unlock(hubs.users().getFirst().id(), DemoDay.PASSPHRASE.toCharArray());
        try (Session open = ((UnlockAnswer.Opened) answer).session()) {
            open.services().agendas().plan(open.actor(), LocalDate.of(2026, 11, 24));
            for (Role role : Role.values()) {
                open.services().users().add(open.actor(), name(role), Set.of(role), THEIRS.toCharArray());
            }
        }
    }

    private static String name(Role role) {
        return "Only " + role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static App app(Path where) {
        return new App(new HubLocation(where), new DemoClock(MORNING), KdfCost.FLOOR);
    }

    private static Ran run(Path hub, List<String> arguments) {
        return Ran.of(data -> app(data.orElse(hub)).hubs(), THEIRS + "\nALDER\n", arguments.toArray(String[]::new));
    }

    /// What is refused for another reason than the role says that other reason.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        find                                                    | CHAIR DEPUTY_CHAIR MINUTE_TAKER BUSINESS_SUPPORT DATA_STEWARD
        agenda --on 2026-11-24                                  | CHAIR DEPUTY_CHAIR MINUTE_TAKER BUSINESS_SUPPORT DATA_STEWARD
        import IN                                               | CHAIR DEPUTY_CHAIR MINUTE_TAKER DATA_STEWARD
        import --take IN                                        | CHAIR DEPUTY_CHAIR MINUTE_TAKER DATA_STEWARD
        audit verify                                            | ADMINISTRATOR AUDITOR
        audit export OUT                                        | ADMINISTRATOR AUDITOR
        check                                                   | ADMINISTRATOR AUDITOR
        export calendar --for police OUT                        | CHAIR DEPUTY_CHAIR MINUTE_TAKER BUSINESS_SUPPORT
        export meeting --on 2026-11-24 --for police OUT         | CHAIR DEPUTY_CHAIR MINUTE_TAKER BUSINESS_SUPPORT
        export audit-bundle --on 2026-11-24 --reason why OUT    | CHAIR DEPUTY_CHAIR
        export everything --reason why OUT                      | CHAIR
        backup --to DIR                                         | ADMINISTRATOR
        new-key                                                 | ADMINISTRATOR
        rebuild                                                 | ADMINISTRATOR
        """)
    void itIsGivenByThoseWhoseWorkItIs(String command, String allowed) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.createDirectories(folder.resolve("dir"));
        Set<String> may = Set.of(allowed.split(" "));
        for (Role role : roles(may)) {
            Path hub = CommandHub.copy(made.resolve("hub"), folder.resolve("hub-" + role));
            Path out = folder.resolve("out-" + role);
            Ran ran = run(hub, arguments(command, out, role));
            boolean refused = ran.code() == Exit.REFUSED
                    && (ran.err().contains("Your role does not allow this.")
                            || ran.err().contains("Only an administrator"));
            assertThat(refused).as("%s by %s: %s", command, role, ran).isEqualTo(!may.contains(role.name()));
            if (refused) {
                assertThat(ran.out()).as("%s by %s", command, role).isEmpty();
                assertThat(out).doesNotExist();
            }
        }
    }

    /// Of one who decides, one who prints and one who looks after the hub, the short form asks the first who may and
    /// the first who may not.
    private static Collection<Role> roles(Set<String> may) {
        if (LongForm.ASKED) {
            return List.of(Role.values());
        }
        Map<Boolean, Role> first = new TreeMap<>();
        for (Role role : List.of(Role.CHAIR, Role.BUSINESS_SUPPORT, Role.ADMINISTRATOR)) {
            first.putIfAbsent(may.contains(role.name()), role);
        }
        return first.values();
    }

    private List<String> arguments(String command, Path out, Role role) {
        return Stream.concat(
                        Stream.of(command.split(" ")).map(word -> switch (word) {
                            case "IN" -> folder.resolve("in").toString();
                            case "DIR" -> folder.resolve("dir").toString();
                            case "OUT" -> out.toString();
                            default -> word;
                        }),
                        Stream.of("--user", name(role)))
                .toList();
    }
}
