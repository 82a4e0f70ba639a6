package org.mashhuddle.ui.kit.page;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mashhuddle.ui.kit.control.Layout;
import org.mashhuddle.ui.kit.control.ScrollToFocus;
import org.mashhuddle.ui.kit.theme.TextSize;

/// A list that scrolls above what is decided by it. Larger letters on a low window would leave nothing of the list: it
/// keeps room for some of its rows then, and both scroll together.
public final class LongSide {

    /// A heading and two rows, in letters of the design's size.
    private static final double LEAST = 160;

    private LongSide() {}

    /// Both, as high as there is room.
    ///
    /// @param list scrolls by itself while there is room
    public static ScrollPane of(Region list, Region foot) {
        list.minHeightProperty().bind(TextSize.grown(list, LEAST));
        foot.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(list, Priority.ALWAYS);
        ScrollPane all = Layout.styled(Layout.scrolling(new VBox(list, foot)), "form-scroll");
        all.setFitToWidth(true);
        all.setFitToHeight(true);
        all.setFocusTraversable(false);
        ScrollToFocus.keep(all);
        return all;
    }
}
