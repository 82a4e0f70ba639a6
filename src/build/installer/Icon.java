import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/// The program's icon, drawn here: the rail's shield, and three people sitting together in it. One set of numbers for all sizes and for the SVG.
final class Icon {

    static final int[] SIZES = {16, 22, 24, 32, 48, 64, 128, 256, 512};

    private static final String BLUE = "#0969da";
    private static final double EDGE = 256;
    private static final double LINE = 18;
    /// Half of the shield, from the point at the top down the right side: start, then curves of three points each.
    private static final double[] TOP = {128, 40};
    private static final double[][] RIGHT = {
        {146, 54, 172, 64, 200, 67}, {205, 128, 186, 188, 128, 216},
    };
    private static final double[][] HEADS = {{128, 92}, {100, 136}, {156, 136}};
    private static final double HEAD = 14;

    private Icon() {}

    static void png(Path file, int size) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, png(size));
    }

    static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / EDGE, size / EDGE);
        g.setColor(Color.decode(BLUE));
        g.fill(new RoundRectangle2D.Double(8, 8, 240, 240, 104, 104));
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke((float) LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shield());
        for (double[] head : HEADS) {
            g.fill(new Ellipse2D.Double(head[0] - HEAD, head[1] - HEAD, 2 * HEAD, 2 * HEAD));
        }
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Path2D shield() {
        Path2D path = new Path2D.Double();
        path.moveTo(TOP[0], TOP[1]);
        for (double[] c : RIGHT) {
            path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        }
        double[] up = RIGHT[1];
        path.curveTo(EDGE - up[2], up[3], EDGE - up[0], up[1], EDGE - RIGHT[0][4], RIGHT[0][5]);
        double[] over = RIGHT[0];
        path.curveTo(EDGE - over[2], over[3], EDGE - over[0], over[1], TOP[0], TOP[1]);
        path.closePath();
        return path;
    }

    static void svg(Path file) throws IOException {
        StringBuilder d = new StringBuilder();
        double[] c = new double[6];
        for (var i = shield().getPathIterator(null); !i.isDone(); i.next()) {
            d.append(
                    switch (i.currentSegment(c)) {
                        case java.awt.geom.PathIterator.SEG_MOVETO -> format("M%.0f %.0f", c[0], c[1]);
                        case java.awt.geom.PathIterator.SEG_CUBICTO ->
                                format("C%.0f %.0f %.0f %.0f %.0f %.0f", c[0], c[1], c[2], c[3], c[4], c[5]);
                        default -> "Z";
                    });
        }
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 256 256\">\n");
        svg.append(format("  <rect x=\"8\" y=\"8\" width=\"240\" height=\"240\" rx=\"52\" fill=\"%s\"/>\n", BLUE));
        svg.append(format("  <path d=\"%s\" fill=\"none\" stroke=\"#fff\" stroke-width=\"%.0f\" stroke-linejoin=\"round\"/>\n", d, LINE));
        for (double[] head : HEADS) {
            svg.append(format("  <circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\" fill=\"#fff\"/>\n", head[0], head[1], HEAD));
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, svg.append("</svg>\n"));
    }

    private static String format(String words, Object... values) {
        return String.format(Locale.ROOT, words, values);
    }
}
