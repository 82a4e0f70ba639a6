package org.mashhuddle.ui.agenda.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.ui.agenda.AgendaView;
import org.mashhuddle.ui.agenda.AgendaViewModel;
import org.mashhuddle.ui.children.ChildrenView;
import org.mashhuddle.ui.children.ChildrenViewModel;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.FxWait;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// An agency asks for a child whom nobody has a record of: by keys alone from the agenda to the new
/// record, and back to the agenda with the child on it.
class AddUnknownJourney extends ApplicationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private static Path folder;

    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));
    private static Session open;
    private final Notices notices = new Notices();
    private AgendaViewModel model;
    private Shell shell;

    @BeforeAll
    static void theDemoDay() {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Override
    public void start(Stage stage) {
        shell = new Shell(new Theming(), notices, this::screen, () -> () -> {}, "1");
        shell.show(stage, 1440, 900);
        shell.enter(session());
        shell.go(new Destination.Agenda(DAY));
    }

    private static WorkSession session() {
        return new WorkSession(
                open.user(), open.profile(), DAY, open.services().agendas().plan(open.actor(), DAY));
    }

    private Screen screen(Destination to, Navigator navigator) {
        Workspace tools = new Workspace(session(), navigator, new AnsweredDialogs(), new SameThread(), notices, CLOCK);
        if (to instanceof Destination.Agenda agenda) {
            model = new AgendaViewModel(open.services(), agenda, tools);
            return new AgendaView(model).at(agenda.first()).screen();
        }
        if (to instanceof Destination.Children children) {
            return new ChildrenView(new ChildrenViewModel(open.services(), children, tools)).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private static void until(Callable<Boolean> so) throws TimeoutException {
        FxWait.until(30, so);
    }

    private void caretIn(String id) throws TimeoutException {
        try {
            until(() -> id.equals(where()));
        } catch (TimeoutException e) {
            throw new AssertionError("The caret is in " + where() + " and not in " + id, e);
        }
    }

    private String where() {
        Node owner = shell.getScene().getFocusOwner();
        return owner == null ? "nowhere" : String.valueOf(owner.getId());
    }

    private void keys(KeyCode... keys) {
        push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String words) {
        write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String id) {
        return lookup("#" + id).queryAs(TextInputControl.class).getText();
    }

    private void picture(String name) {
        interact(() -> Pictures.save(shell.getScene(), name));
    }

    private String chosen() {
        return model.rows().stream()
                .filter(AgendaRow.Item.class::isInstance)
                .map(AgendaRow.Item.class::cast)
                .filter(item -> model.selected().get().filter(item.id()::equals).isPresent())
                .map(item -> item.who().name())
                .findFirst()
                .orElse("nobody");
    }

    private List<String> shown() {
        return named("add-found");
    }

    private List<String> named(String list) {
        return lookup("#" + list).lookup(".popup-row").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private void lookFor(String words) throws TimeoutException {
        keys(KeyCode.CONTROL, KeyCode.N);
        caretIn("add-find");
        keys(KeyCode.CONTROL, KeyCode.A);
        type(words);
        until(() -> lookup("#add-found").tryQuery().isPresent());
    }

    @Test
    void aChildWithoutARecordIsTypedInAndIsOnTheAgenda() throws TimeoutException {
        lookFor("lucas test-beech 3/4/2012");
        interact(() -> Pictures.save(lookup("#add-found").query().getScene(), "agenda-add-unknown"));
        keys(KeyCode.ENTER);
        caretIn("form-given");
        assertThat(text("form-given")).isEqualTo("Lucas");
        assertThat(text("form-family")).isEqualTo("Test-Beech");
        assertThat(text("form-born")).isEqualTo("3/4/2012");
        picture("agenda-new-child");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        caretIn("add-agency");
        assertThat(text("add-find")).isEqualTo("Lucas TEST-BEECH, 14, born 03/04/2012");
        keys(KeyCode.P);
        picture("agenda-add-newcomer");
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        caretIn("add-why");
        type("seen at the arcade last night");
        keys(KeyCode.ENTER);
        caretIn("agenda-items");
        assertThat(chosen()).isEqualTo("Lucas TEST-BEECH");
        picture("agenda-added-newcomer");
        assertThat(lookup(".agenda-row").queryAllAs(Node.class).stream().map(Node::getAccessibleText))
                .as("the new row is in sight")
                .anyMatch(said -> said != null && said.contains("TEST-BEECH"));
    }

    /// Left, the words that were looked for stand there again; kept, the child is on the agenda at
    /// once, for it was said before who asks and why.
    @Test
    void whatWasSaidBeforeIsNotAskedAgain() throws TimeoutException {
        keys(KeyCode.CONTROL, KeyCode.N);
        caretIn("add-find");
        keys(KeyCode.TAB);
        caretIn("add-agency");
        keys(KeyCode.H);
        keys(KeyCode.TAB);
        keys(KeyCode.TAB);
        caretIn("add-why");
        type("a nurse rang at eight");
        keys(KeyCode.ESCAPE);
        lookFor("ada test-whitebeam");
        keys(KeyCode.ENTER);
        caretIn("form-given");
        keys(KeyCode.ESCAPE);
        caretIn("add-find");
        assertThat(text("add-find")).isEqualTo("ada test-whitebeam");
        until(() -> lookup("#add-found").tryQuery().isPresent());
        keys(KeyCode.ENTER);
        caretIn("form-given");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        caretIn("agenda-items");
        assertThat(chosen()).isEqualTo("Ada TEST-WHITEBEAM");
    }

    @Test
    void thoseFoundAreToldApartByTheirDayOfBirth() throws TimeoutException {
        lookFor("alder");
        until(() -> shown().contains("New child: alder…"));
        assertThat(shown()).anyMatch(said -> said.matches("Jordan Lee TEST-ALDER, \\d+, born \\d\\d/\\d\\d/\\d{4}"));
        keys(KeyCode.ESCAPE);
    }

    /// Enter takes the first: nobody whose name is not the one typed stands there.
    @Test
    void aChildOfAnotherNameIsNotTheFirstToBeTaken() throws TimeoutException {
        lookFor("zebedee alder");
        until(() -> shown().contains("New child: zebedee alder…"));
        assertThat(shown().getFirst()).isEqualTo("New child: zebedee alder…");
        assertThat(shown()).anyMatch(said -> said.startsWith("Jordan Lee TEST-ALDER"));
        keys(KeyCode.ESCAPE);
    }

    /// What cannot wait for tomorrow is often about a child of whom nobody has heard: typed in from the pane, they are
    /// in it beside whoever was chosen before.
    @Test
    void aMeetingIsCalledAboutAChildWithoutARecord() throws TimeoutException {
        interact(() -> shell.go(new Destination.Agenda(DAY, Destination.Agenda.First.CALLING)));
        caretIn("call-find");
        type("alder");
        until(() -> named("call-found").stream().anyMatch(said -> said.contains("born 12/")));
        keys(KeyCode.ENTER);
        until(() -> calledAbout().size() == 1);
        type("mia test-rowan 1/2/2013");
        until(() -> named("call-found").contains("New child: mia test-rowan 1/2/2013…"));
        keys(KeyCode.ENTER);
        caretIn("form-given");
        assertThat(text("form-given")).isEqualTo("Mia");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> calledAbout().size() == 2);
        assertThat(calledAbout().getFirst()).startsWith("Jordan Lee TEST-ALDER");
        assertThat(calledAbout().getLast()).isEqualTo("Mia TEST-ROWAN, 13, born 01/02/2013");
        assertThat(text("call-find")).isEmpty();
        picture("agenda-call-newcomer");
        keys(KeyCode.ESCAPE);
        interact(() -> shell.go(new Destination.Agenda(DAY, Destination.Agenda.First.CALLING)));
        caretIn("call-find");
        assertThat(calledAbout()).as("the next call is about nobody yet").isEmpty();
    }

    /// In their order.
    private List<String> calledAbout() {
        return lookup("#call-pane").lookup(".b").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
