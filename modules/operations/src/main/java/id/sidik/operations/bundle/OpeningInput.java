package id.sidik.operations.bundle;

import java.io.IOException;
import java.io.InputStream;

/** Opens what was sealed, a piece at a time: nothing of a piece is seen before all of it is proved. */
final class OpeningInput extends InputStream {
    private final InputStream in;
    private final SealedChunks chunks;
    private byte[] next;
    private byte[] open = new byte[0];
    private int at;
    private boolean ended;

    OpeningInput(InputStream in, SealedChunks chunks) throws IOException {
        this.in = in;
        this.chunks = chunks;
        this.next = in.readNBytes(SealedChunks.SEALED);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) return 0;
        while (at == open.length) {
            if (ended) return -1;
            advance();
        }
        int part = Math.min(length, open.length - at);
        System.arraycopy(open, at, into, from, part);
        at += part;
        return part;
    }

    private void advance() throws IOException {
        byte[] sealed = next;
        next = sealed.length == SealedChunks.SEALED ? in.readNBytes(SealedChunks.SEALED) : new byte[0];
        ended = next.length == 0;
        open = chunks.open(sealed, ended);
        at = 0;
    }
}
