package org.mashhuddle.ui.kit;

/// How large the letters are, in per cent of the design's.
public enum TextSize {
    /// As drawn.
    NORMAL(100),
    /// A quarter larger.
    LARGER(125),
    /// Half as large again.
    LARGEST(150);

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /// 100, 125 or 150.
    public int percent() {
        return percent;
    }

    /// The next one up; the largest stays.
    public TextSize larger() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /// The next one down; the smallest stays.
    public TextSize smaller() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
