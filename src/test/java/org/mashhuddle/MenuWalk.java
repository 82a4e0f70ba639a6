package org.mashhuddle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;

/// Takes every entry of every menu a screen shows and says which of them lead nowhere. Call on the
/// JavaFX thread.
final class MenuWalk {

    private static final int FIRST = 6;

    private final Supplier<Scene> opened;
    private final Supplier<String> beside;
    private final Set<String> known;

    /// @param known menus that were walked on another screen
    /// @param opened opens the screen anew
    /// @param beside what an entry may do that is not in the scene: a question asked, a way gone
    MenuWalk(Set<String> known, Supplier<Scene> opened, Supplier<String> beside) {
        this.known = known;
        this.opened = opened;
        this.beside = beside;
    }

    /// The entries after which nothing is different, each with its menu.
    List<String> dead() {
        List<String> dead = new ArrayList<>();
        for (String menu : menus(opened.get())) {
            int entries = known.add(menu) ? entries(menu, opened.get()).size() : 0;
            for (int at = 0; at < entries; at++) {
                if (isTaken(at, entries) && !leadsSomewhere(menu, at, entries)) {
                    dead.add(menu + ", entry " + (at + 1));
                }
            }
        }
        return dead;
    }

    /// The many entries of a long menu, such as agencies, are of one kind: the short form takes the first and the last.
    private static boolean isTaken(int at, int entries) {
        return LongForm.ASKED || at < FIRST || at == entries - 1;
    }

    /// An entry that is already chosen does nothing until another was.
    private boolean leadsSomewhere(String menu, int at, int entries) {
        return changes(menu, at, opened.get())
                || Stream.iterate(0, other -> other < entries, other -> other + 1)
                        .filter(other -> other != at)
                        .anyMatch(other -> changesAfter(menu, at, other));
    }

    private boolean changesAfter(String menu, int at, int other) {
        Scene scene = opened.get();
        changes(menu, other, scene);
        return at < entries(menu, scene).size() && changes(menu, at, scene);
    }

    private boolean changes(String menu, int at, Scene scene) {
        List<Node> alike = alike(menu, scene);
        // The menu of a list is about the row that was clicked on.
        alike.stream()
                .filter(ListView.class::isInstance)
                .forEach(list -> ((ListView<?>) list).getSelectionModel().selectLast());
        String before = shown(scene);
        items(alike.get(alike.size() / 2)).get(at).fire();
        return !shown(scene).equals(before);
    }

    /// One menu of each kind: rows have the same one.
    private static Set<String> menus(Scene scene) {
        return SceneNodes.everything(scene.getRoot())
                .map(MenuWalk::items)
                .filter(items -> !items.isEmpty())
                .map(MenuWalk::kind)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<MenuItem> entries(String kind, Scene scene) {
        List<Node> alike = alike(kind, scene);
        return alike.isEmpty() ? List.of() : items(alike.get(alike.size() / 2));
    }

    private static List<Node> alike(String kind, Scene scene) {
        return SceneNodes.everything(scene.getRoot())
                .filter(node -> kind(items(node)).equals(kind))
                .toList();
    }

    private static String kind(List<MenuItem> items) {
        return items.stream().map(MenuWalk::lasting).collect(Collectors.joining(" | "));
    }

    /// An entry of the user's menu keeps its id where its words change with what it did: a window that is
    /// shared is shown again.
    private static String lasting(MenuItem item) {
        return item.getId() != null && item.getId().startsWith("menu-") ? item.getId() : item.getText();
    }

    private static List<MenuItem> items(Node node) {
        // The window for the room is one of its own, and its menu renames its entries: ProjectorJourney.
        if (node.isDisabled() || !node.isVisible() || "projector-menu".equals(node.getId())) {
            return List.of();
        }
        if (node instanceof MenuButton button) {
            // What fills it before it opens; SceneWalk opens each.
            Event.fireEvent(button, new Event(MenuButton.ON_SHOWING));
            return flat(button.getItems());
        }
        ContextMenu menu = node instanceof Control control ? control.getContextMenu() : null;
        return menu == null ? List.of() : flat(menu.getItems());
    }

    private static List<MenuItem> flat(List<MenuItem> items) {
        return List.copyOf(items).stream()
                .flatMap(item -> item instanceof Menu in ? flat(in.getItems()).stream() : Stream.of(item))
                .filter(item -> !(item instanceof SeparatorMenuItem) && !item.isDisable())
                .toList();
    }

    /// What a person could notice.
    private String shown(Scene scene) {
        SceneNodes.layOut(scene);
        return SceneNodes.everything(scene.getRoot()).map(MenuWalk::seen).collect(Collectors.joining("\n"))
                + scene.getFocusOwner()
                + scene.getStylesheets()
                + Window.getWindows().size()
                + Clipboard.getSystemClipboard().getString()
                + beside.get();
    }

    private static String seen(Node node) {
        String chosen = node instanceof Toggle toggle ? " " + toggle.isSelected() : "";
        String place = " " + node.isVisible() + " " + node.getAccessibleText();
        return switch (node) {
            case Labeled labeled -> labeled.getText() + chosen + place;
            case TextInputControl field -> field.getText() + place;
            default -> node.getClass().getSimpleName() + place;
        };
    }
}
