package id.sidik.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;

class QrMarkTest {
    private static final String TEXT = "SIDIK:R2-2026-10-1A2B3C4D:" + "0123456789ABCDEF".repeat(4);

    @ParameterizedTest(name = "{0} pixels")
    @ValueSource(ints = {130, 200, 400})
    void aReaderReadsWhatWasDrawn(int side) throws ReaderException {
        assertThat(read(drawn(new QrMark(TEXT), side))).isEqualTo(TEXT);
    }

    @Test
    void aSmallTextStaysReadableOnPaperOfSixtyPointsAtPrinterFineness() throws ReaderException {
        assertThat(read(drawn(new QrMark("SIDIK:R1-1"), 60 * 300 / 72))).isEqualTo("SIDIK:R1-1");
    }

    @Test
    void aTextThatNoCodeHoldsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new QrMark("X".repeat(5_000)));
    }

    private static BufferedImage drawn(QrMark mark, int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        mark.render(DefaultJasperReportsContext.getInstance(), graphics, new Rectangle2D.Double(0, 0, side, side));
        graphics.dispose();
        return image;
    }

    private static String read(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(),
                image.getHeight(), pixels)))).getText();
    }
}
