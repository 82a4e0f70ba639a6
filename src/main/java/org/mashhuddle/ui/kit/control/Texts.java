package org.mashhuddle.ui.kit.control;

import javafx.scene.control.Label;

/// Labels in the sizes of the design.
public final class Texts {

    private Texts() {}

    /// 14 px.
    public static Label body(String words) {
        return new Label(words);
    }

    /// 14 px, semi-bold.
    public static Label strong(String words) {
        return Layout.styled(new Label(words), "b");
    }

    /// 14 px, muted.
    public static Label muted(String words) {
        return Layout.styled(new Label(words), "m");
    }

    /// 12 px, muted.
    public static Label hint(String words) {
        return Layout.styled(new Label(words), "hint");
    }

    /// 20 px: the heading of a screen or a child's name.
    public static Label h1(String words) {
        return Layout.styled(new Label(words), "h1");
    }

    /// 16 px: the heading of a panel.
    public static Label h2(String words) {
        return Layout.styled(new Label(words), "h2");
    }

    /// 12 px semi-bold, muted: the heading of a group.
    public static Label h3(String words) {
        return Layout.styled(new Label(words), "h3");
    }

    /// Lets a label break over lines; at once, for a box asks only once whether what it holds breaks.
    public static Label wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return Layout.styled(label, "wrap");
    }
}
