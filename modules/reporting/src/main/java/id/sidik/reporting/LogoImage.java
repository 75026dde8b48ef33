package id.sidik.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether an image can stand beside the letterhead. */
public final class LogoImage {
    /** What a side may have, in pixels: a coat of arms is 2 cm wide. */
    public static final int LARGEST_SIDE = 3000;

    private LogoImage() {}

    /** Reads it whole, but nothing larger than {@link #LARGEST_SIDE}. */
    public static boolean readable(byte[] image) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() && readable(readers.next(), in);
        } catch (IOException | RuntimeException broken) { // the readers of the JDK throw either
            return false;
        }
    }

    private static boolean readable(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            return reader.getWidth(0) <= LARGEST_SIDE && reader.getHeight(0) <= LARGEST_SIDE && reader.read(0)
                    .getWidth() > 0;
        } finally {
            reader.dispose();
        }
    }
}
