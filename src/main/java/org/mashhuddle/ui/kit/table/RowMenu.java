package org.mashhuddle.ui.kit.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.mashhuddle.ui.kit.control.Icons;
import org.mashhuddle.ui.kit.control.Layout;

/// What can be done with a row. Its menu is made when it is opened: a MenuButton makes a window for it at once, and a
/// list would make one for each of its rows.
public final class RowMenu extends Button {

    private final Supplier<List<MenuItem>> verbs;
    private Optional<ContextMenu> opened = Optional.empty();

    /// @param spoken which row it belongs to
    @SuppressWarnings("this-escape") // Its own looks alone.
    public RowMenu(String spoken, Supplier<List<MenuItem>> verbs) {
        super(null, Icons.icon(Feather.MORE_HORIZONTAL));
        this.verbs = verbs;
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        setAccessibleText(spoken);
        setFocusTraversable(false);
        setOnAction(_ -> press());
        Layout.styled(this, "icon-only", "bare");
    }

    /// What it offers now.
    public List<MenuItem> verbs() {
        return verbs.get();
    }

    /// A second press closes it: a menu stays open where the press is on what it belongs to.
    private void press() {
        boolean shows = opened.filter(ContextMenu::isShowing).isPresent();
        opened.ifPresent(ContextMenu::hide);
        opened = shows ? Optional.empty() : Optional.of(open());
    }

    private ContextMenu open() {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(verbs());
        menu.show(this, Side.BOTTOM, 0, 0);
        return menu;
    }
}
