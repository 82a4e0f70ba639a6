package org.mashhuddle.ui.shell;

import static org.mashhuddle.ui.kit.text.Messages.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.Screen;
import org.mashhuddle.ui.kit.WorkSession;
import org.mashhuddle.ui.kit.control.Buttons;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Initials;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.Texts;
import org.mashhuddle.ui.kit.text.RoleLabels;
import org.mashhuddle.ui.kit.theme.TextSize;
import org.mashhuddle.ui.kit.theme.Theme;
import org.mashhuddle.ui.kit.theme.Theming;
import org.mashhuddle.ui.kit.theme.WindowSharing;

/// The title area: where one is, how it is classified, who is at work, and Lock.
final class Header extends StackPane {

    /// What the window does for the user's menu.
    record Verbs(Runnable lock, Runnable keys, Runnable about) {}

    private static final double EDGES = 28;
    private static final double ROOMY = 1100;
    private final ObservableValue<Double> room = TextSize.room(this);
    private final Label title = Texts.h2("");
    private final Text measure = new Text();
    private final Runnable fit;
    private final Label detail = Texts.muted("");

    Header(WorkSession session, Theming look, Verbs verbs, Optional<Runnable> find) {
        title.setId("title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        detail.setId("title-detail");
        Label classification = Layout.styled(new Label(session.hub().classification()), "classification");
        classification.setId("classification");
        Button lockButton = Buttons.icon("lock", Feather.LOCK, words("shell.lock"));
        lockButton.setOnAction(_ -> verbs.lock().run());
        HBox place = Layout.row(12, title, detail);
        place.maxWidthProperty()
                .bind(widthProperty()
                        .subtract(classification.widthProperty())
                        .divide(2)
                        .subtract(EDGES));
        MenuButton user = user(session, look, verbs);
        HBox row = new HBox(place, Layout.grow(), user, lockButton);
        row.setMinWidth(0);
        find.ifPresent(deed -> row.getChildren().add(2, find(deed)));
        row.getStyleClass().add("header");
        getChildren().addAll(row, classification);
        fit = () -> fit(user, names(session), row, classification);
    }

    /// By what stands here as it is dressed now: the letters may have become larger.
    @Override
    protected void layoutChildren() {
        fit.run();
        super.layoutChildren();
    }

    /// How somebody is called, and shorter: their initials always stand beside it.
    private static List<String> names(WorkSession session) {
        String name = RoleLabels.initialAndFamily(session.user().name());
        return List.of(name + ", " + RoleLabels.brief(session.user().roles()), name, "");
    }

    /// A long name in large letters gives way to the classification: its role first.
    private void fit(MenuButton user, List<String> shorter, HBox row, Label classification) {
        double taken = row.getChildren().stream()
                .skip(2)
                .mapToDouble(one -> one.prefWidth(-1) + row.getSpacing())
                .sum();
        double gap = user.getText().isEmpty() ? user.getGraphicTextGap() : 0;
        double room =
                (getWidth() - classification.prefWidth(-1)) / 2 - EDGES - taken - gap + wide(user, user.getText());
        String fits = shorter.stream()
                .filter(each -> wide(user, each) <= room)
                .findFirst()
                .orElse("");
        if (!fits.equals(user.getText())) {
            user.setText(fits);
        }
    }

    private double wide(MenuButton user, String words) {
        measure.setFont(user.getFont());
        measure.setText(words);
        return measure.getLayoutBounds().getWidth();
    }

    /// Its words give way to the classification where the letters leave no room.
    private Button find(Runnable find) {
        Button button = Buttons.withKey(Buttons.plain("find", Feather.SEARCH, words("shell.find")), "Ctrl+K");
        button.setOnAction(_ -> find.run());
        button.getStyleClass().add("find");
        Node whole = button.getGraphic();
        Tooltip said = new Tooltip(words("shell.find"));
        room.subscribe(wide -> {
            boolean narrow = wide < ROOMY;
            button.setGraphic(narrow ? Icons.icon(Feather.SEARCH) : whole);
            button.setTooltip(narrow ? said : null);
        });
        return button;
    }

    /// @param covers whether who or what it is about is covered while the window is shared
    void show(Screen screen, boolean covers) {
        WindowSharing.around(this).subscribe(shared -> {
            title.setVisible(!(covers && shared));
            detail.setVisible(title.isVisible());
        });
        title.textProperty().bind(screen.title());
        detail.textProperty().bind(screen.detail());
    }

    private MenuButton user(WorkSession session, Theming look, Verbs verbs) {
        String name = session.user().name();
        MenuButton user = new MenuButton(names(session).getFirst(), new Initials(name));
        user.setTooltip(new Tooltip(name));
        user.setAccessibleText(names(session).getFirst());
        user.setId("user");
        user.setMnemonicParsing(false);
        user.setMinWidth(MenuButton.USE_PREF_SIZE);
        Map<Theme, RadioMenuItem> themes = items(Theme.values(), Header::themeItem);
        themes.forEach((theme, item) -> item.setOnAction(_ -> look.theme().set(theme)));
        Map<TextSize, RadioMenuItem> sizes = items(TextSize.values(), Header::sizeItem);
        sizes.forEach((size, item) -> item.setOnAction(_ -> look.size().set(size)));
        MenuItem sharing =
                item("sharing", () -> look.shared().set(!look.shared().get()));
        user.getItems().addAll(themes.values());
        user.getItems().add(new SeparatorMenuItem());
        user.getItems().addAll(sizes.values());
        user.getItems().addAll(new SeparatorMenuItem(), sharing);
        user.getItems().addAll(verbs(verbs));
        user.setOnShowing(_ -> {
            sharing.setText(words(look.shared().get() ? "shell.sharing.end" : "shell.sharing"));
            Objects.requireNonNull(themes.get(look.theme().get())).setSelected(true);
            Objects.requireNonNull(sizes.get(look.size().get())).setSelected(true);
        });
        return Layout.styled(user, "bare");
    }

    private static List<MenuItem> verbs(Verbs verbs) {
        return List.of(item("keys", verbs.keys()), item("about", verbs.about()), item("lock", verbs.lock()));
    }

    /// The look outlives this header, so its items ask it when they are shown and do not listen to
    /// it: a header that is listened for is never given back, nor the screen under it.
    private static <K> Map<K, RadioMenuItem> items(K[] all, Function<K, RadioMenuItem> item) {
        ToggleGroup group = new ToggleGroup();
        Map<K, RadioMenuItem> items = new LinkedHashMap<>();
        for (K one : all) {
            RadioMenuItem made = item.apply(one);
            made.setToggleGroup(group);
            items.put(one, made);
        }
        return items;
    }

    private static RadioMenuItem themeItem(Theme theme) {
        String key = theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
        RadioMenuItem item = new RadioMenuItem(words("theme." + key));
        item.setId("theme-" + key);
        return item;
    }

    private static RadioMenuItem sizeItem(TextSize size) {
        RadioMenuItem item = new RadioMenuItem(words("shell.text-size", size.percent()));
        item.setId("text-" + size.percent());
        return item;
    }

    private static MenuItem item(String key, Runnable deed) {
        MenuItem item = new MenuItem(words("shell." + key));
        item.setId("menu-" + key);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
