package org.mashhuddle.ui.kit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// A picture as a PNG that is made quickly: opaque, unfiltered, lightly packed. The writer of the
/// platform tries five filters on every line, which takes longer than drawing the screen.
record PlainPng(Image image) {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BIT_COLOURS = {8, 2, 0, 0, 0};

    byte[] bytes() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(file);
        out.write(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream measures = new DataOutputStream(head);
        measures.writeInt(width());
        measures.writeInt((int) image.getHeight());
        measures.write(EIGHT_BIT_COLOURS);
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", packed());
        chunk(out, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private int width() {
        return (int) image.getWidth();
    }

    private byte[] packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
            int[] pixels = new int[width()];
            byte[] line = new byte[1 + 3 * width()];
            for (int y = 0; y < (int) image.getHeight(); y++) {
                image.getPixelReader()
                        .getPixels(0, y, width(), 1, PixelFormat.getIntArgbInstance(), pixels, 0, width());
                fill(line, pixels);
                out.write(line);
            }
        }
        return packed.toByteArray();
    }

    private static void fill(byte[] line, int[] pixels) {
        int at = 1;
        for (int pixel : pixels) {
            line[at++] = (byte) (pixel >> 16);
            line[at++] = (byte) (pixel >> 8);
            line[at++] = (byte) pixel;
        }
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
