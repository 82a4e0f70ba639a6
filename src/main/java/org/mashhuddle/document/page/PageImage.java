package org.mashhuddle.document.page;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One page as a picture, for the screen.
///
/// @param width in pixels
/// @param height in pixels
/// @param argb the pixels row by row, alpha in the highest byte
@SuppressWarnings("ArrayRecordComponent") // Millions of pixels: handed on as they are, and never compared in
// a hot path.
public record PageImage(int width, int height, int[] argb) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageImage image
                && image.width == width
                && image.height == height
                && Arrays.equals(image.argb, argb);
    }

    @Override
    public int hashCode() {
        return Objects.hash(width, height, Arrays.hashCode(argb));
    }

    @Override
    public String toString() {
        return "PageImage " + width + " x " + height;
    }
}
