package id.sidik.operations.bundle;

import java.io.IOException;
import java.io.OutputStream;

/** Seals what is written; only closing it makes the last piece. */
final class SealingOutput extends OutputStream {
    private final OutputStream out;
    private final SealedChunks chunks;
    private final byte[] piece = new byte[SealedChunks.PLAIN];
    private int filled;
    private boolean closed;

    SealingOutput(OutputStream out, SealedChunks chunks) {
        this.out = out;
        this.chunks = chunks;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[]{(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            if (filled == piece.length) {
                out.write(chunks.seal(piece, filled, false));
                filled = 0;
            }
            int part = Math.min(piece.length - filled, from + length - at);
            System.arraycopy(bytes, at, piece, filled, part);
            filled += part;
            at += part;
        }
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        out.write(chunks.seal(piece, filled, true));
        out.flush();
    }
}
