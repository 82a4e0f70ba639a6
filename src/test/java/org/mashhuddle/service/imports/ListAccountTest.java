package org.mashhuddle.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashhuddle.LongForm;
import org.mashhuddle.domain.source.DayOrder;
import org.mashhuddle.domain.source.FileAccount;
import org.mashhuddle.domain.source.ListField;
import org.mashhuddle.domain.source.ListKind;
import org.mashhuddle.domain.source.ListProfile;
import org.mashhuddle.service.core.TestHub;

/// Seventy-two dirty lists: what the preview says of each is what its maker knows of it, row by row;
/// taken once and looked at again, it brings nothing; undone, all of it is new again.
class ListAccountTest {

    @TempDir
    private static Path folder;

    private static TestHub hub;

    @BeforeAll
    static void open() {
        hub = TestHub.at(DirtyList.NOW.atZone(ZoneId.of("Europe/London")).toInstant(), folder.resolve("hub"));
    }

    @AfterAll
    static void close() {
        hub.close();
    }

    static LongStream seeds() {
        return LongStream.range(0, LongForm.or("lists", 8, 72));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRowIsAccountedFor(long seed) throws IOException {
        DirtyList made = new DirtyList(seed);
        Path file = made.in(Files.createDirectories(folder.resolve("lists")));
        ImportService imports = hub.services.imports();
        ListLook look = imports.look(hub.viewer(), file);
        assertThat(look.refused()).isEmpty();
        assertThat(look.columns()).extracting(ListLook.Column::heading).isEqualTo(made.headings());
        ListProfile profile = profile(look.profile(), made, seed);
        ImportPreview seen = imports.preview(hub.viewer(), file, profile);
        FileAccount account = seen.ledgers().getFirst();
        assertThat(account.addsUp()).isTrue();
        assertThat(account)
                .isEqualTo(new FileAccount(
                        account.file(),
                        made.inAll(),
                        made.taken() - made.history(),
                        0,
                        0,
                        made.history(),
                        made.leftOut().size(),
                        made.refused().size(),
                        account.why()));
        assertThat(lines(seen, true)).isEqualTo(made.refused());
        assertThat(lines(seen, false)).containsAll(made.leftOut());
        assertThat(seen.columns().getFirst().columns())
                .containsExactly(made.headings().getLast());
        imports.take(hub.chair(), seen);
        ImportPreview again = imports.preview(hub.viewer(), file, profile);
        assertThat(again.hasNews()).isFalse();
        assertThat(again.ledgers().getFirst().same()).isEqualTo(made.taken());
        if (seed % 4 == 0) {
            long run = imports.runs(hub.viewer()).getFirst().number();
            assertThat(imports.undo(hub.chair(), run, "the wrong list")).isEmpty();
            assertThat(imports.preview(hub.viewer(), file, profile).ledgers()).isEqualTo(seen.ledgers());
        }
    }

    private static TreeSet<Integer> lines(ImportPreview seen, boolean refused) {
        return seen.problems().stream()
                .filter(problem -> problem.refused() == refused)
                .map(problem -> (int) problem.line())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What the program suggests of these columns is what they are.
    private static ListProfile profile(ListProfile suggested, DirtyList made, long seed) {
        List<ListField> fields = made.isMissing()
                ? List.of(
                        ListField.REFERENCE,
                        ListField.NAME,
                        ListField.BORN,
                        ListField.NHS,
                        ListField.AT,
                        ListField.RETURNED,
                        ListField.LAST_SEEN,
                        ListField.NOT_READ)
                : List.of(
                        ListField.REFERENCE,
                        ListField.FAMILY,
                        ListField.GIVEN,
                        ListField.BORN,
                        ListField.AT,
                        ListField.TIME,
                        ListField.SUMMARY,
                        ListField.NOT_READ);
        assertThat(suggested.columns()).extracting(ListProfile.Column::field).isEqualTo(fields);
        assertThat(suggested.kind()).isEqualTo(made.isMissing() ? ListKind.MISSING : ListKind.CONTACT);
        return new ListProfile("List " + seed, suggested.kind(), "police", DayOrder.DAY_FIRST, suggested.columns());
    }
}
