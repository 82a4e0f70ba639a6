package org.mashhuddle.ui.kit.field;

/// A line under some letters of a text.
///
/// @param from the first letter
/// @param to behind the last
/// @param style its css class
public record Underline(int from, int to, String style) {}
