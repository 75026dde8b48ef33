package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Compares pages with what a person looked at and approved: every word, and the first and the last page as small
 * pictures. Run with {@code -Dsidik.approve=true} to write the files anew; then look at them.
 */
final class Approved {
    private static final Path FOLDER = Path.of("src/test/resources/approved");
    private static final double SCALE = 0.6;
    private static final int BLOCK = 6;
    /** Of 255: how much the mean of a block may differ, for edges that another machine smooths otherwise. */
    private static final int TOLERANCE = 20;

    private Approved() {}

    static void assertLooksAs(String name, PrintedDocument document) throws IOException {
        List<String> pages = Pdf.of(document).pages();
        String text = String.join("\n\f\n", pages).replace(" ", "\n") + "\n";
        compareText(FOLDER.resolve(name + ".txt"), text);
        comparePicture(FOLDER.resolve(name + "-1.png"), document, 0);
        if (document.pages() > 1) comparePicture(FOLDER.resolve(name + "-akhir.png"), document, document.pages() - 1);
    }

    private static void compareText(Path file, String text) throws IOException {
        if (write(file)) Files.writeString(file, text);
        assertThat(text).as("the words of %s", file.getFileName()).isEqualTo(Files.readString(file));
    }

    private static void comparePicture(Path file, PrintedDocument document, int page) throws IOException {
        BufferedImage now = gray(document.page(page, SCALE));
        if (write(file)) ImageIO.write(now, "png", file.toFile());
        BufferedImage then = ImageIO.read(file.toFile());
        assertThat(new int[]{now.getWidth(), now.getHeight()}).isEqualTo(new int[]{then.getWidth(), then.getHeight()});
        for (int y = 0; y + BLOCK <= now.getHeight(); y += BLOCK)
            for (int x = 0; x + BLOCK <= now.getWidth(); x += BLOCK)
                assertThat(Math.abs(mean(now, x, y) - mean(then, x, y)))
                        .as("%s around %d,%d", file.getFileName(), x, y).isLessThan(TOLERANCE);
    }

    private static boolean write(Path file) throws IOException {
        Files.createDirectories(FOLDER);
        return Boolean.getBoolean("sidik.approve");
    }

    private static BufferedImage gray(PageImage page) {
        BufferedImage colour = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_INT_ARGB);
        colour.setRGB(0, 0, page.width(), page.height(), page.argb(), 0, page.width());
        BufferedImage gray = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = gray.createGraphics();
        graphics.drawImage(colour, 0, 0, null);
        graphics.dispose();
        return gray;
    }

    private static int mean(BufferedImage image, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + BLOCK; y++)
            for (int x = left; x < left + BLOCK; x++) sum += image.getRaster().getSample(x, y, 0);
        return sum / (BLOCK * BLOCK);
    }
}
