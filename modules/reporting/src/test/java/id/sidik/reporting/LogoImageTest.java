package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoImageTest {
    private static byte[] image(int width, int height, String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), kind, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, png, true", "300, 400, jpg, true", "3000, 2, png, true", "3001, 2, png, false",
        "2, 3001, png, false"})
    void anImageOfAReasonableSizeIsRead(int width, int height, String kind, boolean readable) throws IOException {
        assertThat(LogoImage.readable(image(width, height, kind))).isEqualTo(readable);
    }

    @Test
    void whatIsTornOrNoImageIsNot() throws IOException {
        byte[] whole = image(64, 64, "png");
        assertThat(LogoImage.readable(Arrays.copyOf(whole, 40))).isFalse();
        assertThat(LogoImage.readable(new byte[0])).isFalse();
        assertThat(LogoImage.readable(new byte[]{(byte) 0x89, 'P', 'N', 'G', 1, 2})).isFalse();
    }
}
