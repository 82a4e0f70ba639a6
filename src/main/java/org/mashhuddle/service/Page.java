package org.mashhuddle.service;

/// One page of a paper as a picture.
///
/// @param argb pixels in rows, one 0xAARRGGBB each
@SuppressWarnings("ArrayRecordComponent") // pixels, passed on to the screen
public record Page(int width, int height, int[] argb) {

    @Override
    public String toString() {
        return "Page[" + width + "x" + height + "]";
    }
}
