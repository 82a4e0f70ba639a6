package org.mashhuddle.ui.kit;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A picture in its 256 most frequent colours: a screen has few, and its file is a third as large.
final class FewColours {

    private static final int MOST = 256;
    private final BufferedImage from;
    private final List<Integer> palette;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    FewColours(BufferedImage from) {
        this.from = from;
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels()) {
            counts.merge(pixel | 0xff000000, 1, Integer::sum);
        }
        palette = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int[] pixels() {
        return from.getRGB(0, 0, from.getWidth(), from.getHeight(), null, 0, from.getWidth());
    }

    BufferedImage picture() {
        int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel model = new IndexColorModel(8, colours.length, colours, 0, false, -1, 0);
        BufferedImage to = new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        int[] pixels = pixels();
        int[] indices = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = nearest.computeIfAbsent(pixels[i] | 0xff000000, this::index);
        }
        to.getRaster().setPixels(0, 0, from.getWidth(), from.getHeight(), indices);
        return to;
    }

    private int index(int colour) {
        return palette.indexOf(palette.stream()
                .min(Comparator.comparingInt(other -> distance(other, colour)))
                .orElseThrow());
    }

    private static int distance(int one, int other) {
        int far = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int step = (one >> shift & 0xff) - (other >> shift & 0xff);
            far += step * step;
        }
        return far;
    }
}
