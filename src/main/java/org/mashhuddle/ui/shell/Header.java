package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.Messages.words;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.domain.hub.HubProfile;
import org.mashhuddle.ui.kit.Buttons;
import org.mashhuddle.ui.kit.Initials;
import org.mashhuddle.ui.kit.Layout;
import org.mashhuddle.ui.kit.Look;
import org.mashhuddle.ui.kit.RoleWords;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.Session;
import org.mashhuddle.ui.kit.TextSize;
import org.mashhuddle.ui.kit.Texts;
import org.mashhuddle.ui.kit.Theme;

import java.util.Locale;

/// The title area: where one is, how it is classified, who is at work, and Lock.
final class Header extends StackPane {

    private final Label title = Texts.h2("");
    private final Label detail = Texts.cuttable(Texts.muted(""));

    Header(Session session, Look look, Runnable lock, Runnable keys) {
        title.setId("title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        detail.setId("title-detail");
        Label classification =
                Layout.styled(new Label(HubProfile.CLASSIFICATION), "classification");
        classification.setId("classification");
        Button lockButton = Buttons.icon("lock", Feather.LOCK, words("shell.lock"));
        lockButton.setOnAction(_ -> lock.run());
        HBox row =
                new HBox(title, detail, Layout.grow(), user(session, look, lock, keys), lockButton);
        row.getStyleClass().add("header");
        getChildren().addAll(row, classification);
    }

    void show(Screen screen) {
        title.textProperty().bind(screen.title());
        detail.textProperty().bind(screen.detail());
    }

    private MenuButton user(Session session, Look look, Runnable lock, Runnable keys) {
        String name = session.user().name();
        MenuButton user =
                new MenuButton(
                        RoleWords.initialAndFamily(name)
                                + ", "
                                + RoleWords.brief(session.user().roles()),
                        new Initials(name));
        user.setId("user");
        user.setMnemonicParsing(false);
        user.setMinWidth(MenuButton.USE_PREF_SIZE);
        ToggleGroup themes = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            user.getItems().add(themeItem(theme, look, themes));
        }
        user.getItems().add(new SeparatorMenuItem());
        ToggleGroup sizes = new ToggleGroup();
        for (TextSize size : TextSize.values()) {
            user.getItems().add(sizeItem(size, look, sizes));
        }
        user.getItems().addAll(new SeparatorMenuItem(), item("keys", keys), item("lock", lock));
        return Layout.styled(user, "bare");
    }

    private static RadioMenuItem themeItem(Theme theme, Look look, ToggleGroup themes) {
        String key = theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        RadioMenuItem item = new RadioMenuItem(words("theme." + key));
        item.setId("theme-" + key);
        item.setToggleGroup(themes);
        item.setOnAction(_ -> look.theme().set(theme));
        look.theme().subscribe(now -> item.setSelected(now == theme));
        return item;
    }

    private static RadioMenuItem sizeItem(TextSize size, Look look, ToggleGroup sizes) {
        RadioMenuItem item = new RadioMenuItem(words("shell.text-size", size.percent()));
        item.setId("text-" + size.percent());
        item.setToggleGroup(sizes);
        item.setOnAction(_ -> look.size().set(size));
        look.size().subscribe(now -> item.setSelected(now == size));
        return item;
    }

    private static MenuItem item(String key, Runnable deed) {
        MenuItem item = new MenuItem(words("shell." + key));
        item.setId("menu-" + key);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
