package org.mashhuddle.service.core.page;

/// One page of a paper as a picture.
///
/// @param argb pixels in rows, one 0xAARRGGBB each
@SuppressWarnings("ArrayRecordComponent") // pixels, passed on to the screen
public record PageImageFile(int width, int height, int[] argb) {

    @Override
    public String toString() {
        return "Page[" + width + "x" + height + "]";
    }
}
