package org.mashhuddle.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.mashhuddle.Seeds;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.access.SharingMark;
import org.mashhuddle.domain.paper.IssuedPaper;
import org.mashhuddle.domain.paper.PaperKind;
import org.mashhuddle.domain.paper.PaperQueue;
import org.mashhuddle.domain.paper.PaperState;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.domain.subject.Child;
import org.mashhuddle.domain.work.Action;
import org.mashhuddle.fixture.AChild;
import org.mashhuddle.fixture.AReferral;
import org.mashhuddle.service.Scene;
import org.mashhuddle.service.core.RandomTelling;
import org.mashhuddle.service.papers.printer.PrinterChoice;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Gone;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;

/// The rows that are shown, on paper, against an account of its own: the test keeps what it typed of each
/// action, filters and orders that by the words on the screen, and reads the pages back.
class ActionsOnPaperTest {

    private static final Pattern MARK = Pattern.compile("zq\\d+x");
    private static final DateTimeFormatter LINE = DateTimeFormatter.ofPattern("dd/MM HH:mm");
    private static final Map<ActionFilter, String> SHOWN = Map.of(
            ActionFilter.OPEN, "All that are open",
            ActionFilter.OVERDUE, "Overdue",
            ActionFilter.TODAY, "Due today",
            ActionFilter.NO_NAME, "Without a name",
            ActionFilter.ENDED, "Ended");
    private static final Map<ActionOrder, String> ORDERED = Map.of(
            ActionOrder.BY_AGENCY, "by agency",
            ActionOrder.BY_DUE, "by due time",
            ActionOrder.OVERDUE_FIRST, "overdue first");

    @TempDir
    private Path folder;

    private Scene scene;
    private Random random;
    private final List<TypedAction> account = new ArrayList<>();
    private final AnsweredDialogs dialogs = new AnsweredDialogs();
    private int printed;

    private void aHub(long seed) {
        random = new Random(seed);
        scene = new Scene(folder);
        List<Child> children = List.of(
                AChild.aChild().called("Ada", "Alderton").build(),
                AChild.aChild().called("Bo", "Birchley").build(),
                AChild.aChild().called("Cy", "Cedarham").build());
        for (Child each : children) {
            scene.verbs.subjects().keep(scene.chair, "subject.add", each);
            scene.verbs
                    .referrals()
                    .receive(
                            scene.chair,
                            AReferral.aReferral(each.id(), scene.hub.clock.instant())
                                    .build());
        }
        scene.plan();
        scene.open();
        account.add(new TypedAction(
                "zyxmark",
                scene.hidden,
                "Police",
                Optional.of(LocalDateTime.of(2026, 11, 25, 12, 0)),
                false,
                Optional.empty(),
                false,
                Optional.empty()));
        for (int number = 0; number < 14; number++) {
            assign(children.get(random.nextInt(children.size())), number);
        }
        scene.closeMeeting();
        end();
        scene.hub.itIs(LocalDate.of(2026, 11, random.nextBoolean() ? 24 : 26), LocalTime.of(16, 30));
    }

    private void assign(Child about, int number) {
        String mark = "zq" + number + "x";
        String agency = List.of("", "Police", "Health", "Education").get(random.nextInt(4));
        // No two at the same minute, one alone without: the order of these would be anybody's.
        Optional<LocalDateTime> due = number == 3
                ? Optional.empty()
                : Optional.of(LocalDateTime.of(2026, 11, 24 + random.nextInt(4), 12 + random.nextInt(6), number));
        int who = random.nextInt(3);
        Optional<LocalDateTime> nameBy = who == 1
                ? Optional.of(LocalDateTime.of(2026, 11, 25 + random.nextInt(3), 11, number))
                : Optional.empty();
        boolean named = who == 0;
        boolean recordOnly = random.nextInt(4) == 0;
        String line = "look into " + mark + (agency.isEmpty() ? "" : " !" + agency.toLowerCase(Locale.UK))
                + due.map(at -> " " + LINE.format(at)).orElse("")
                + nameBy.map(at -> " name by " + LINE.format(at)).orElse("");
        scene.verbs
                .actions()
                .assign(
                        scene.chair,
                        scene.meeting,
                        scene.item(about.id()).id(),
                        scene.line(line),
                        recordOnly ? new SharingMark.RecordOnly() : new SharingMark.MayBeShared());
        TypedAction typed = new TypedAction(mark, about, agency, due, named, nameBy, recordOnly, Optional.empty());
        account.add(typed);
        if (named) {
            scene.verbs
                    .actions()
                    .nameFollows(scene.chair, stored(typed), "A. Patel", RandomTelling.report("It is her"));
        }
    }

    private void end() {
        for (int place = 1; place < account.size(); place++) {
            if (random.nextInt(4) == 0) {
                scene.hub.clock.pass(java.time.Duration.ofMinutes(7));
                TypedAction one = account.get(place);
                scene.verbs.actions().complete(scene.chair, stored(one), RandomTelling.report("Done"));
                account.set(place, one.endedAt(scene.hub.clock.instant()));
            }
        }
    }

    private Action stored(TypedAction one) {
        return scene.verbs.actions().book(scene.viewer()).open().stream()
                .map(each -> each.action())
                .filter(each -> each.text().contains(one.mark()))
                .findFirst()
                .orElseThrow();
    }

    private ActionsViewModel model(User user) {
        return new ActionsViewModel(
                scene.verbs,
                new Destination.Actions(Optional.empty(), Optional.empty()),
                new Workspace(
                        new WorkSession(user, scene.hub.session.profile(), Scene.DAY, scene.meeting),
                        new Gone(new ArrayList<>()),
                        dialogs,
                        new SameThread(),
                        new Notices(),
                        scene.hub.clock));
    }

    private User user(String name, Role role) {
        return scene.verbs.users().add(scene.chair, name, Set.of(role), "copper lantern meadow eleven".toCharArray());
    }

    private String page(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @Seeds(
            value = {1, 2, 3, 4, 5, 6, 7, 8},
            shortForm = 2)
    void thePaperHoldsExactlyTheRowsThatAreShown(long seed) throws Exception {
        aHub(seed);
        try (Scene _ = scene) {
            User support = user("Robin Fairweather", Role.BUSINESS_SUPPORT);
            User deputy = scene.verbs.users().users(scene.viewer()).stream()
                    .filter(one -> one.id().equals(scene.named.user()))
                    .findFirst()
                    .orElseThrow();
            for (User reader : List.of(scene.hub.session.user(), support, deputy)) {
                for (ActionFilter filter : ActionFilter.values()) {
                    ActionOrder order = ActionOrder.values()[random.nextInt(3)];
                    printsWhatIsShown(reader, filter, order, deputy, support);
                }
            }
            assertThat(printed).isEqualTo(3 * 5);
        }
    }

    private void printsWhatIsShown(User reader, ActionFilter filter, ActionOrder order, User deputy, User support)
            throws Exception {
        ActionsViewModel model = model(reader);
        model.list().filter().set(filter);
        model.list().order().set(order);
        LocalDateTime now = scene.hub.local();
        Optional<String> search = random.nextInt(4) == 0 ? Optional.of("Birchley") : Optional.empty();
        search.ifPresent(model.list().search()::set);
        Optional<LocalDate> day = random.nextInt(4) == 0 ? Optional.of(LocalDate.of(2026, 11, 25)) : Optional.empty();
        model.list().day().set(day);
        Path file = folder.resolve("shown-" + ++printed + ".pdf");
        dialogs.paths.add(file);

        model.saveShown();

        assertThat(model.problem().get()).isEmpty();
        String page = page(Files.readAllBytes(file));
        List<TypedAction> onDay = account.stream()
                .filter(one -> day.isEmpty() || day.equals(one.day()))
                .toList();
        boolean readsAll = !reader.equals(support);
        List<TypedAction> expected = onDay.stream()
                .filter(one -> !one.about().equals(scene.hidden) || reader.equals(deputy))
                .filter(one -> readsAll || !one.recordOnly())
                .filter(one -> one.isShown(filter, now))
                .filter(one -> search.isEmpty()
                        || search.get().equals(one.about().names().family()))
                .sorted(TypedAction.inOrder(filter, order, now))
                .toList();
        long withheld = search.isPresent()
                ? 0
                : onDay.stream()
                        .filter(one -> one.about().equals(scene.hidden) && !reader.equals(deputy)
                                || one.recordOnly() && !readsAll)
                        .filter(one -> one.isCounted(filter, now))
                        .count();
        String what = reader.roles() + " " + filter + " " + order + " " + search + " " + day;
        rowsAre(page, expected, what);
        assertThat(page).as(what).contains(head(filter, order, search, day));
        assertThat(page).as(what).contains("Recipient: " + reader.name());
        assertThat(page.contains("Not on this paper")).as(what).isEqualTo(withheld > 0);
        if (withheld > 0) {
            assertThat(page)
                    .as(what)
                    .contains("Not on this paper: " + withheld + (withheld == 1 ? " action " : " actions "));
        }
        isInTheRegister(Files.readAllBytes(file), reader);
    }

    private void rowsAre(String page, List<TypedAction> expected, String what) {
        List<String> wanted = expected.stream()
                .map(TypedAction::mark)
                .filter(mark -> !mark.equals("zyxmark"))
                .toList();
        assertThat(MARK.matcher(page).results().map(MatchResult::group))
                .as(what)
                .containsExactlyElementsOf(wanted);
        boolean restricted = expected.stream().anyMatch(one -> one.mark().equals("zyxmark"));
        assertThat(page.toLowerCase(Locale.UK).contains("zyxmark")).as(what).isEqualTo(restricted);
        int from = 0;
        for (TypedAction one : expected) {
            int at = page.indexOf(one.mark().equals("zyxmark") ? "zyxmark house" : one.mark(), from);
            assertThat(page.substring(from, at))
                    .as(what)
                    .contains(one.about().names().family().toUpperCase(Locale.UK));
            String after = page.substring(at, Math.min(page.length(), at + 120));
            one.due()
                    .ifPresent(due -> assertThat(after)
                            .as(what + " " + one.mark())
                            .contains(DateTimeFormatter.ofPattern("dd/MM HH:mm", Locale.UK)
                                    .format(due)));
            if (one.ended().isPresent()) {
                assertThat(after).contains("Completed");
            }
            from = at;
        }
    }

    private String head(ActionFilter filter, ActionOrder order, Optional<String> search, Optional<LocalDate> day) {
        return SHOWN.get(filter)
                + (filter == ActionFilter.ENDED ? "" : ", " + ORDERED.get(order))
                + day.map(_ -> scene.hub.local().getDayOfMonth() == 25 ? ", on today" : ", on Wed 25/11")
                        .orElse("")
                + search.map(words -> ", with “" + words + "” in it").orElse("")
                + ". As of "
                + DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK)
                        .format(scene.hub.local());
    }

    private void isInTheRegister(byte[] file, User reader) throws Exception {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        PaperQueue queue =
                scene.verbs.papers().queue(scene.viewer(), scene.meeting).queue();
        List<PaperQueue.OutPaper> out = queue.out().stream()
                .filter(one -> one.paper().fileHash().equals(hash))
                .toList();
        assertThat(out).hasSize(1);
        IssuedPaper paper = out.getFirst().paper();
        assertThat(paper.key().kind()).isEqualTo(PaperKind.SHOWN_ACTIONS);
        assertThat(paper.recipient()).isEqualTo(reader.name());
        assertThat(paper.by()).isEqualTo(reader.id());
        // No later list takes the place of this one.
        assertThat(out.getFirst().state()).isEqualTo(PaperState.ISSUED);
        assertThat(queue.out().stream().filter(one -> one.paper().key().kind() == PaperKind.SHOWN_ACTIONS))
                .hasSize(printed);
    }

    @Test
    void whatChangedMeanwhileIsNotPrintedAsItWas() throws Exception {
        aHub(20);
        try (Scene _ = scene) {
            ActionsViewModel model = model(scene.hub.session.user());
            TypedAction open = account.stream()
                    .filter(one -> one.mark().startsWith("zq") && one.ended().isEmpty())
                    .findFirst()
                    .orElseThrow();
            scene.verbs.actions().complete(scene.chair, stored(open), RandomTelling.report("Done"));
            Path file = folder.resolve("stale.pdf");
            dialogs.paths.add(file);

            model.saveShown();

            assertThat(model.problem().get()).startsWith("Somebody changed this in the meantime");
            assertThat(file).doesNotExist();
            assertThat(shownInTheRegister()).isZero();
        }
    }

    /// What was sealed and did not come out comes out by the next try, under its number; none is sealed twice.
    @Test
    void whatThePrinterRefusedIsPrintedAgainUnderItsNumber() throws Exception {
        aHub(21);
        try (Scene _ = scene) {
            ActionsViewModel model = model(scene.hub.session.user());
            dialogs.printers.add(new PrinterChoice.Chosen(_ -> {
                throw new PrinterChoice.PrintingFailed();
            }));
            model.printShown();
            assertThat(model.problem().get()).contains("the printer refused it").contains("again");
            assertThat(shownInTheRegister()).isEqualTo(1);

            List<byte[]> sheets = new ArrayList<>();
            dialogs.printers.add(new PrinterChoice.Chosen(sheets::addAll));
            model.printShown();

            assertThat(model.problem().get()).isEmpty();
            assertThat(sheets).hasSize(2);
            assertThat(page(sheets.getFirst())).contains("Cover sheet").doesNotContain("Birchley");
            assertThat(MARK.matcher(page(sheets.getLast())).results()).isNotEmpty();
            assertThat(shownInTheRegister()).isEqualTo(1);
        }
    }

    /// The table of roles: who hands out no papers is offered none, and gets none.
    @Test
    void aDataStewardPrintsNone() throws Exception {
        aHub(22);
        try (Scene _ = scene) {
            ActionsViewModel model = model(user("Kit Ashworth", Role.DATA_STEWARD));
            assertThat(model.prints()).isFalse();
            Path file = folder.resolve("none.pdf");
            dialogs.paths.add(file);

            model.saveShown();

            assertThat(model.problem().get()).isEqualTo("Your role does not allow this");
            assertThat(file).doesNotExist();
            assertThat(shownInTheRegister()).isZero();
        }
    }

    private long shownInTheRegister() {
        return scene.verbs.papers().queue(scene.viewer(), scene.meeting).queue().out().stream()
                .filter(one -> one.paper().key().kind() == PaperKind.SHOWN_ACTIONS)
                .count();
    }
}
