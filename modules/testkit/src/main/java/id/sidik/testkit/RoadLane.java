package id.sidik.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One direction of a conversation. What was taken is on its way for a while, so that a delay makes nothing slower. */
final class RoadLane {
    private static final int PIECE = 16 * 1024;
    private static final int PIECES_A_SECOND = 20;
    /** 16 MiB at most on their way. */
    private static final int ON_THE_WAY = 1024;
    private static final byte[] END = new byte[0];

    private final RoadTalk talk;
    private final Socket from;
    private final Socket to;
    private final RoadManner manner;
    private final BlockingQueue<Piece> way = new ArrayBlockingQueue<>(ON_THE_WAY);

    private record Piece(byte[] bytes, long due) {}

    RoadLane(RoadTalk talk, Socket from, Socket to, RoadManner manner) {
        this.talk = talk;
        this.from = from;
        this.to = to;
        this.manner = manner;
    }

    /** Takes what one end sends until it ends, the line is cut, or the other lane has closed it. */
    void take() {
        byte[] buffer = new byte[pieceSize()];
        try {
            int size = from.getInputStream().read(buffer);
            while (size >= 0) {
                int passing = talk.passes(size);
                if (!talk.isSilent()) send(Arrays.copyOf(buffer, passing));
                if (passing < size) {
                    send(END);
                    return;
                }
                size = from.getInputStream().read(buffer);
            }
            send(END);
        } catch (IOException gone) {
            offerEnd();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Slow lanes carry small pieces, or their throttle would be a stop and a jump. */
    private int pieceSize() {
        return manner.bytesPerSecond() == 0
                ? PIECE
                : Math.clamp(manner.bytesPerSecond() / PIECES_A_SECOND, 1,
                        PIECE);
    }

    private void send(byte[] bytes) throws InterruptedException {
        way.put(new Piece(bytes, System.nanoTime() + manner.delay().toNanos()));
    }

    private void offerEnd() {
        try {
            send(END);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Brings each piece when its time has come, until the end; a cut is made behind the last byte that passes. */
    void bring() {
        long free = System.nanoTime();
        try {
            OutputStream out = to.getOutputStream();
            for (Piece piece = way.take(); piece.bytes().length > 0; piece = way.take()) {
                free = Math.max(free, piece.due()) + timeFor(piece.bytes().length);
                await(free);
                out.write(piece.bytes());
            }
            if (manner.cutAfter() >= 0 && talk.carried() >= manner.cutAfter()) talk.cut();
            else
                to.shutdownOutput();
        } catch (IOException gone) {
            talk.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private long timeFor(int bytes) {
        return manner.bytesPerSecond() == 0 ? 0 : bytes * 1_000_000_000L / manner.bytesPerSecond();
    }

    private static void await(long nanoTime) throws InterruptedException {
        long left = nanoTime - System.nanoTime();
        if (left > 0) TimeUnit.NANOSECONDS.sleep(left);
    }
}
