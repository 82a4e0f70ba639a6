package org.mashhuddle.ui.meeting.discussion;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.mashhuddle.domain.party.Agency;
import org.mashhuddle.ui.kit.control.Buttons;

/// The agencies in an open menu. Letters find: those whose label begins with them stay. They take nobody: who types
/// the whole name would write the rest of it where the caret goes next. Enter takes the first that was found.
public final class AgencyFinder {

    private final MenuButton menu;
    private final Supplier<List<Agency>> agencies;
    private final Consumer<Agency> taken;
    private final EventHandler<KeyEvent> taking = this::take;
    private String typed = "";

    private AgencyFinder(MenuButton menu, Supplier<List<Agency>> agencies, Consumer<Agency> taken) {
        this.menu = menu;
        this.agencies = agencies;
        this.taken = taken;
    }

    /// Puts them in a menu.
    public static void in(MenuButton menu, Supplier<List<Agency>> agencies, Consumer<Agency> taken) {
        AgencyFinder finder = new AgencyFinder(menu, agencies, taken);
        menu.setOnShowing(_ -> finder.offer(""));
        menu.addEventFilter(KeyEvent.KEY_TYPED, finder::find);
        // The menu takes Enter before its button sees it.
        menu.setOnShown(_ -> menu.getItems().stream()
                .findFirst()
                .map(MenuItem::getParentPopup)
                .ifPresent(popup -> popup.addEventFilter(KeyEvent.KEY_PRESSED, finder.taking)));
        Buttons.forKeys(menu);
        finder.offer("");
    }

    private void find(KeyEvent event) {
        // The letter of the key that opened it finds nobody.
        boolean letter = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (menu.isShowing()
                && letter
                && !event.getCharacter().isEmpty()
                && !Character.isISOControl(event.getCharacter().codePointAt(0))) {
            event.consume();
            String letters = typed + event.getCharacter();
            if (!meant(letters).isEmpty()) {
                offer(letters);
                Platform.runLater(this::atItsButton);
            }
        }
    }

    /// A list longer than the screen begins far above its button; a short one stands under it.
    private void atItsButton() {
        menu.getItems().stream()
                .findFirst()
                .map(MenuItem::getParentPopup)
                .filter(Window::isShowing)
                .ifPresent(list -> list.setAnchorY(
                        menu.localToScreen(menu.getLayoutBounds()).getMaxY()));
    }

    private void take(KeyEvent event) {
        if (menu.isShowing() && event.getCode() == KeyCode.ENTER && !typed.isBlank()) {
            event.consume();
            Agency first = meant(typed).getFirst();
            menu.hide();
            taken.accept(first);
        }
    }

    private List<Agency> meant(String letters) {
        String all = letters.toLowerCase(Locale.UK);
        return agencies.get().stream()
                .filter(each -> each.label().toLowerCase(Locale.UK).startsWith(all))
                .toList();
    }

    private void offer(String letters) {
        typed = letters;
        menu.getItems().setAll(meant(letters).stream().map(this::item).toList());
        if (!letters.isBlank() && !menu.getItems().isEmpty()) {
            menu.getItems().getFirst().getStyleClass().add("mark-chosen");
        }
    }

    private MenuItem item(Agency agency) {
        MenuItem item = new MenuItem(agency.label());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> taken.accept(agency));
        return item;
    }
}
