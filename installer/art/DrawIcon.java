import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws SIDIK's picture in every size that systems ask for, and the icon file of Windows. Run by hand when the picture
 * changes: {@code java installer/art/DrawIcon.java installer/art}.
 */
public final class DrawIcon {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256);
    /** One ridge of the finger a line, on a field of 64: begin, then the three points of each curve. */
    private static final double[][] RIDGES = {
            {14, 41, 13, 37, 13, 35, 13, 31, 13, 20.5, 21.5, 12, 32, 12, 42.5, 12, 51, 20.5, 51, 31, 51, 34, 51, 36, 50.4, 39},
            {19.5, 48, 18, 43, 17.5, 38, 17.5, 31.5, 17.5, 23.5, 24, 17, 32, 17, 40, 17, 46.5, 23.5, 46.5, 31.5, 46.5, 38.5, 45.5, 43.500, 43.5, 48.5},
            {25.5, 53, 23.5, 47, 22.5, 40, 22.5, 32, 22.5, 26.7, 26.7, 22.4, 32, 22.4, 37.3, 22.4, 41.5, 26.7, 41.5, 32, 41.5, 40, 40.500, 45, 38, 52},
            {32, 54.5, 29, 47.5, 27.5, 40, 27.5, 32, 27.5, 29.500, 29.500, 27.5, 32, 27.5, 34.500, 27.5, 36.5, 29.500, 36.5, 32, 36.5, 38, 36, 42, 35, 46},
            {32, 32.5, 32, 34, 32, 36, 32.200, 38}};

    private DrawIcon() {}

    /** @param arguments the folder to write into */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int size : SIZES) Files.write(folder.resolve("sidik-" + size + ".png"), png(size));
        Files.write(folder.resolve("sidik.ico"), ico());
    }

    private static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 64.0, size / 64.0);
        pen.setColor(new Color(0x0B, 0x5C, 0x7A));
        pen.fill(new RoundRectangle2D.Double(2, 2, 60, 60, 24, 24));
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(size < 32 ? 3.6f : 2.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        // the smallest picture has no room for every ridge
        for (int nth = 0; nth < RIDGES.length; nth += size < 32 ? 2 : 1) pen.draw(ridge(RIDGES[nth]));
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Path2D ridge(double[] points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int at = 2; at < points.length; at += 6)
            path.curveTo(points[at], points[at + 1], points[at + 2], points[at + 3], points[at + 4], points[at + 5]);
        return path;
    }

    /** A directory of PNG pictures, as Windows reads it since Vista. */
    private static byte[] ico() throws IOException {
        List<byte[]> pictures = new java.util.ArrayList<>();
        for (int size : SIZES) pictures.add(png(size));
        int head = 6 + 16 * SIZES.size();
        ByteBuffer file = ByteBuffer.allocate(head + pictures.stream().mapToInt(picture -> picture.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.size());
        int at = head;
        for (int nth = 0; nth < SIZES.size(); nth++) {
            byte side = (byte) (int) SIZES.get(nth); // 256 is written as 0
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(pictures.get(nth).length).putInt(at);
            at += pictures.get(nth).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }
}
