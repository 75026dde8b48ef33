package id.sidik.operations.base;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.sidik.domain.DocumentRef.MediaType;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Tells by their content what bytes are, and whether they are whole: PDF (ISO 32000-1, 7.5: header and end mark), PNG
 * (every chunk with its check sum, up to IEND), JPEG (T.81 annex B: segments with a size, up to the end of image).
 */
final class ScanContent {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;
    private static final int SOI = 0xFFD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    /** Size, precision, height and width. */
    private static final int FRAME = 7;
    /** A PDF may have a little before its header and behind its end mark. */
    private static final int PDF_MARGIN = 1024;

    private ScanContent() {}

    /** Empty for anything that is not whole or not one of the three. */
    static Optional<MediaType> type(byte[] bytes) {
        if (isPdf(bytes)) return Optional.of(MediaType.PDF);
        try {
            if (isPng(ByteBuffer.wrap(bytes))) return Optional.of(MediaType.PNG);
            if (isJpeg(ByteBuffer.wrap(bytes))) return Optional.of(MediaType.JPEG);
        } catch (BufferUnderflowException cutOff) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isPdf(byte[] bytes) {
        int margin = Math.min(bytes.length, PDF_MARGIN);
        String head = new String(bytes, 0, margin, ISO_8859_1);
        String tail = new String(bytes, bytes.length - margin, margin, ISO_8859_1);
        return head.contains("%PDF-") && tail.contains("%%EOF");
    }

    private static boolean isPng(ByteBuffer in) {
        if (in.remaining() < Long.BYTES || in.getLong() != PNG) return false;
        boolean picture = false;
        for (int place = 0;; place++) {
            int size = in.getInt();
            in.mark();
            int kind = in.getInt();
            if (size < 0 || (place == 0) != (kind == IHDR)) return false;
            if (size > in.remaining()) throw new BufferUnderflowException();
            in.reset();
            CRC32 sum = new CRC32();
            sum.update(in.slice(in.position(), Integer.BYTES + size));
            in.position(in.position() + Integer.BYTES + size);
            if ((int) sum.getValue() != in.getInt()) return false;
            picture |= kind == IDAT;
            if (kind == IEND) return picture;
        }
    }

    private static boolean isJpeg(ByteBuffer in) {
        if (in.remaining() < Short.BYTES || (in.getShort() & 0xFFFF) != SOI) return false;
        boolean sized = false;
        while (true) {
            if ((in.get() & 0xFF) != 0xFF) return false;
            int marker = in.get() & 0xFF;
            while (marker == 0xFF) marker = in.get() & 0xFF;
            int size = in.getShort() & 0xFFFF;
            if (size < Short.BYTES || size - Short.BYTES > in.remaining()) throw new BufferUnderflowException();
            if (isFrame(marker) && size >= FRAME)
                sized = in.getShort(in.position() + 1) != 0 && in.getShort(in.position() + 3) != 0;
            in.position(in.position() + size - Short.BYTES);
            if (marker == SOS) return sized && hasEnd(in);
        }
    }

    /** SOF0 to SOF15, which carry height and width; C4, C8 and CC of that range are other segments. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean hasEnd(ByteBuffer in) {
        for (int at = in.limit() - 2; at >= in.position(); at--)
            if ((in.get(at) & 0xFF) == 0xFF && (in.get(at + 1) & 0xFF) == EOI) return true;
        return false;
    }
}
