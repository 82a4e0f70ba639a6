package org.mashhuddle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mashhuddle.domain.access.Role;
import org.mashhuddle.domain.party.User;
import org.mashhuddle.service.Session;
import org.mashhuddle.service.core.DemoHub;
import org.mashhuddle.service.demo.DemoClock;
import org.mashhuddle.service.demo.DemoDay;
import org.mashhuddle.ui.kit.AnsweredDialogs;
import org.mashhuddle.ui.kit.Destination;
import org.mashhuddle.ui.kit.Destination.Settings.Section;
import org.mashhuddle.ui.kit.Navigator;
import org.mashhuddle.ui.kit.Notices;
import org.mashhuddle.ui.kit.Pictures;
import org.mashhuddle.ui.kit.SameThread;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.Workspace;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.shell.Shell;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The settings of the demo day by keys and mouse: an agency, a person and a user are added, an
/// entry of a list is retired, the trail is checked.
@ExtendWith(ApplicationExtension.class)
class SettingsJourney {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final DemoClock CLOCK = new DemoClock(Instant.parse("2026-11-24T08:53:40Z"));

    @TempDir
    private static Path folder;

    private static Session open;
    private final Notices notices = new Notices();
    private User user;
    private Shell shell;
    private Theming look;

    @BeforeAll
    static void theDemoDay() {
        open = DemoHub.at(DemoHub.Stage.PLANNED, folder, CLOCK).session();
    }

    @AfterAll
    static void lock() {
        open.close();
    }

    @Start
    void start(Stage stage) {
        user = open.user();
        look = new Theming();
        shell = new Shell(look, notices, this::screen, () -> () -> {}, "1.0.0");
        shell.show(stage, 1440, 900);
    }

    private Screen screen(Destination to, Navigator navigator) {
        if (to instanceof Destination.Settings(Optional<Section> section)) {
            Workspace tools = new Workspace(
                    new WorkSession(user, open.profile(), DAY, Optional.empty()),
                    navigator,
                    new AnsweredDialogs(),
                    new SameThread(),
                    notices,
                    CLOCK);
            SettingsViewModel model = new SettingsViewModel(open.services(), tools);
            section.ifPresent(model::show);
            return new SettingsView(model).screen();
        }
        ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
        return new Screen(new StackPane(), nothing, nothing, List.of(), List.of(), () -> {});
    }

    private void enter(FxRobot robot, User as, boolean records) {
        user = as;
        robot.interact(() -> shell.enter(new WorkSession(
                as,
                open.profile(),
                DAY,
                records ? Optional.of(open.services().agendas().plan(open.actor(), DAY)) : Optional.empty())));
    }

    @Test
    void whoUnlocksIsInTheSectionWhereTheyWere(FxRobot robot) {
        enter(robot, open.user(), true);
        robot.interact(() -> shell.go(new Destination.Settings()));
        ListView<Section> sections = robot.lookup("#settings-sections").queryListView();
        robot.interact(() -> sections.getSelectionModel().select(Section.TYPING));
        robot.interact(() -> shell.lock());
        enter(robot, open.user(), true);
        WaitForAsyncUtils.waitForFxEvents();
        ListView<Section> again = robot.lookup("#settings-sections").queryListView();
        assertThat(again).isNotSameAs(sections);
        assertThat(again.getSelectionModel().getSelectedItem()).isEqualTo(Section.TYPING);
    }

    @Test
    void anAdministratorSetsTheHubUp(FxRobot robot) {
        enter(robot, open.user(), true);
        robot.clickOn("#rail-settings");
        assertThat(robot.lookup("#settings-sections").query().isFocused()).isTrue();
        users(robot);
        whoeverIsAddedIsTheOneShown(robot);
        agencies(robot);
        lists(robot);
        for (String section : List.of("meeting", "wording", "sharing", "days", "passphrase")) {
            robot.clickOn("#settings-" + section);
            picture(robot, "settings-" + section);
        }
        robot.clickOn("#settings-meeting");
        robot.clickOn("#type-add-label").write("Exploitation").push(KeyCode.ENTER);
        assertThat(robot.lookup("#types").queryListView().getItems()).hasSize(2);
        robot.clickOn("#type-known").clickOn("#type-known-missing");
        assertThat(robot.lookup("#types").queryListView().getItems()).hasSize(3);
        assertThat(robot.lookup("#type-title").queryTextInputControl().getText())
                .isEqualTo("Missing Children Meeting");
        picture(robot, "settings-meeting-types");
        robot.clickOn("#settings-days");
        robot.clickOn("#closure-day").write("25/11/2026").push(KeyCode.ENTER);
        assertThat(text(robot, "#next-day")).contains("Thu 26 November 2026");
        robot.clickOn("#settings-trail");
        robot.clickOn("#trail-check");
        assertThat(text(robot, "#trail-verdict-words")).startsWith("The trail holds");
        picture(robot, "settings-trail");
        robot.interact(() -> look.theme().set(Theme.DARK));
        picture(robot, "settings-trail-dark");
    }

    /// By keys: whoever adds types at once.
    private static void opens(FxRobot robot, String verb, String field) {
        robot.interact(() -> robot.lookup(verb).query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup(field).query().isFocused()).as(verb).isTrue();
    }

    private void users(FxRobot robot) {
        opens(robot, "#user-add", "#user-called");
        robot.clickOn("#user-add").clickOn("#user-called").push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(robot.lookup("#user-called-error").queryLabeled().isVisible())
                .isTrue();
        picture(robot, "settings-user-errors");
        robot.clickOn("#user-called").write("Theo Kettlewell").clickOn("#does-administrator");
        robot.clickOn("#user-passphrase").write("violet anchor pebble thirteen");
        robot.clickOn("#user-passphrase-again").write("violet anchor pebble thirteen");
        robot.push(KeyCode.ENTER);
        assertThat(open.services().users().users(open.viewer()))
                .extracting(User::name)
                .contains("Theo Kettlewell");
        assertThat(robot.lookup("#users").query().isFocused())
                .as("the fields for a lost passphrase are not where one is")
                .isTrue();
        picture(robot, "settings-users");
    }

    /// Another user was chosen before: their roles and their passphrase are not those of the one who was added.
    private void whoeverIsAddedIsTheOneShown(FxRobot robot) {
        TableView<?> users = robot.lookup("#users").queryTableView();
        robot.interact(() -> users.getSelectionModel().select(0));
        robot.clickOn("#user-add");
        robot.clickOn("#user-called").write("Wren Zeller").clickOn("#does-minute-taker");
        robot.interact(() -> robot.lookup("#user-passphrase").query().requestFocus());
        robot.write("violet anchor pebble thirteen").push(KeyCode.TAB).write("violet anchor pebble thirteen");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#user-called").queryTextInputControl().getText())
                .isEqualTo("Wren Zeller");
        assertThat(((User) users.getSelectionModel().getSelectedItem()).name()).isEqualTo("Wren Zeller");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".settings-side .form-scroll")
                        .queryAs(ScrollPane.class)
                        .getVvalue())
                .as("whose form it is stands at its top")
                .isZero();
        robot.clickOn("#does-business-support").clickOn("#user-save");
        assertThat(robot.lookup("#user-passphrase").query().isFocused())
                .as("what is typed next is no passphrase of theirs")
                .isFalse();
        assertThat(robot.lookup("#user-called").query().isFocused()).isTrue();
    }

    @Test
    void withTheLargestLettersEachUserIsNamedWhole(FxRobot robot) {
        enter(robot, open.user(), true);
        robot.clickOn("#rail-settings");
        robot.interact(() -> {
            shell.getScene().getWindow().setWidth(1280);
            look.size().set(TextSize.LARGEST);
        });
        robot.interact(() -> {
            shell.getScene().getRoot().applyCss();
            shell.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        picture(robot, "settings-users-150");
        List<String> names = robot.lookup("#users .table-cell .label").queryAll().stream()
                .map(label -> ((Text) label.lookup(".text")).getText().replace('\n', ' '))
                .toList();
        robot.interact(() -> look.size().set(TextSize.NORMAL));
        assertThat(names)
                .containsAll(open.services().users().users(open.viewer()).stream()
                        .map(User::name)
                        .toList());
    }

    @Test
    void theAuthorityGetsAnotherSecretAndASignerACertificate(FxRobot robot) {
        User sam = open.services().users().users(open.viewer()).stream()
                .filter(each -> each.name().equals("Sam Dunmore"))
                .findFirst()
                .orElseThrow();
        enter(robot, open.user(), true);
        robot.clickOn("#rail-settings").clickOn("#users-authority").clickOn("#authority-begin");
        List<String> secret = robot.lookup("#authority-secret").queryAs(FlowPane.class).getChildren().stream()
                .map(each -> ((Labeled) each).getText())
                .toList();
        robot.clickOn("#secret-typed-back").write("not it").push(KeyCode.ENTER);
        String before = open.services().minutes().fingerprint(open.viewer());
        robot.clickOn("#secret-typed-back").eraseText(6).write(secret.getLast()).push(KeyCode.ENTER);
        assertThat(open.services().minutes().fingerprint(open.viewer())).isNotEqualTo(before);
        open.services()
                .users()
                .changeOwnPassphrase(
                        sam.actor(), DemoDay.PASSPHRASE.toCharArray(), "nineteen quiet harbours sing".toCharArray());
        choose(robot, sam);
        typeSecret(robot, String.join(" ", secret));
        robot.interact(() -> robot.lookup("#signer-withdraw").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(text(robot, "#signer-state")).startsWith("There is no signing key");
        assertThat(robot.lookup("#users").query().isFocused()).isTrue();
        open.services()
                .users()
                .changeOwnPassphrase(
                        sam.actor(), "nineteen quiet harbours sing".toCharArray(), DemoDay.PASSPHRASE.toCharArray());
        robot.clickOn("#settings-passphrase").clickOn("#settings-users");
        choose(robot, sam);
        assertThat(text(robot, "#signer-code")).contains("Code of the key: ");
        typeSecret(robot, "not the right words");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("Active. Waits for a certificate").tryQuery()).isPresent();
        assertThat(text(robot, "#settings-problem-words")).startsWith("Those are not the words");
        typeSecret(robot, String.join(" ", secret));
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#signer-state")).isEqualTo("This user signs.");
        assertThat(robot.lookup("Active. Waits for a certificate").tryQuery()).isEmpty();
        assertThat(robot.lookup("#users").query().isFocused()).isTrue();
        robot.clickOn("#does-chair").clickOn("#user-save");
        ScrollPane form = robot.lookup(".settings-side .form-scroll").queryAs(ScrollPane.class);
        assertThat(form.getContent().getLayoutBounds().getWidth())
                .as("certified and waiting for another: two verbs, and no field is cut")
                .isLessThan(form.getWidth());
    }

    /// The field may lie below the edge; the focus brings it into sight.
    private static void typeSecret(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup("#authority-typed").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write(words);
    }

    private void choose(FxRobot robot, User user) {
        robot.interact(() -> robot.lookup("#users")
                .<User>queryTableView()
                .getItems()
                .forEach(each -> {
                    if (each.id().equals(user.id())) {
                        robot.lookup("#users")
                                .<User>queryTableView()
                                .getSelectionModel()
                                .select(each);
                    }
                }));
    }

    private void agencies(FxRobot robot) {
        robot.clickOn("#settings-agencies");
        robot.clickOn("#agency-add");
        robot.clickOn("#agency-label").write("Fire service");
        robot.clickOn("#agency-code").write("police").push(KeyCode.ENTER);
        assertThat(text(robot, "#settings-problem-words")).startsWith("Another agency");
        robot.clickOn("#agency-code").push(KeyCode.CONTROL, KeyCode.A).write("fire");
        robot.push(KeyCode.ENTER);
        robot.clickOn("#person-add");
        robot.clickOn("#person-name").write("B. Ashdown");
        robot.clickOn("#person-job").write("station manager").push(KeyCode.ENTER);
        TableView<?> people = robot.lookup("#people").queryTableView();
        assertThat(people.getItems()).hasSize(1);
        assertThat(robot.lookup("#person-add").query().isFocused())
                .as("one more is added with the next key")
                .isTrue();
        picture(robot, "settings-agencies");
        addresses(robot);
    }

    /// Half an address is there again after leaving the section; the whole one is kept.
    private void addresses(FxRobot robot) {
        robot.clickOn("#address-email").write("desk@fire");
        robot.clickOn("#settings-lists");
        robot.clickOn("#settings-agencies");
        robot.interact(() ->
                robot.lookup("#agencies").queryTableView().getSelectionModel().selectLast());
        assertThat(robot.lookup("#address-email").queryTextInputControl().getText())
                .isEqualTo("desk@fire");
        robot.clickOn("#address-email").push(KeyCode.END).write(".example");
        robot.clickOn("#address-post").write("1 Example Road");
        saves(robot);
        assertThat(text(robot, "#settings-problem-words")).contains("postcode");
        robot.clickOn("#address-post").push(KeyCode.END).write(", EX1 1AA");
        robot.clickOn("#address-asked");
        picture(robot, "settings-address");
        saves(robot);
        assertThat(text(robot, "#address-confirmed")).contains("24/11/2026");
        Node band = robot.lookup("#address-email-put-back").query().getParent();
        assertThat(Stream.<Node>iterate(band, Objects::nonNull, Node::getParent))
                .anyMatch(node -> !node.isVisible());
    }

    /// By key: below what was put back the button is not in sight.
    private static void saves(FxRobot robot) {
        robot.interact(() -> robot.lookup("#address-save").query().requestFocus());
        robot.push(KeyCode.SPACE);
    }

    private void lists(FxRobot robot) {
        robot.clickOn("#settings-lists");
        opens(robot, "#list-add", "#entry-label");
        robot.clickOn("#settings-lists");
        TableView<?> list = robot.lookup("#list").queryTableView();
        robot.clickOn("Advice and signposting");
        robot.clickOn("#entry-retire");
        assertThat(open.services().meetings().lists(open.viewer()).outcomes())
                .extracting(outcome -> outcome.label())
                .doesNotContain("Advice and signposting");
        robot.clickOn("#list").push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(list.getItems()).isNotEmpty();
        picture(robot, "settings-lists");
    }

    @Test
    void whoOpensNoRecordSeesTheSettingsOnly(FxRobot robot) {
        User auditor = new User(open.user().id(), "Ines Vale", Set.of(Role.AUDITOR), false);
        enter(robot, auditor, false);
        assertThat(robot.lookup("#rail-agenda").tryQuery()).isEmpty();
        assertThat(robot.lookup("#settings").tryQuery()).isPresent();
        assertThat(robot.lookup("#settings-users").tryQuery()).isEmpty();
        assertThat(robot.lookup("#agency-add").tryQuery()).isEmpty();
        robot.clickOn("#settings-trail");
        picture(robot, "settings-auditor");
        User chair = new User(open.user().id(), "Anne Bennett", Set.of(Role.CHAIR), false);
        enter(robot, chair, true);
        robot.clickOn("#rail-settings");
        assertThat(robot.lookup("#settings-trail").tryQuery()).isEmpty();
        assertThat(robot.lookup("#agency-add").tryQuery()).isEmpty();
        assertThat(robot.lookup("#settings-passphrase").tryQuery()).isPresent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryLabeled().getText();
    }

    private void picture(FxRobot robot, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Scene scene = shell.getScene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Pictures.save(scene, name);
        });
    }
}
