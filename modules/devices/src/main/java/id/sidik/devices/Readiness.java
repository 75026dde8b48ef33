package id.sidik.devices;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;

/** Waits until a channel can be connected, read or written; closing it frees who waits. Owns the channel. */
final class Readiness implements Closeable {
    private final SelectableChannel channel;
    private final Selector selector;
    private final SelectionKey key;

    Readiness(SelectableChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        selector = channel.provider().openSelector();
        key = channel.register(selector, 0);
    }

    /** @param operation of {@link SelectionKey} @return false when the patience ran out */
    boolean await(int operation, Duration patience) throws IOException {
        try {
            key.interestOps(operation);
            selector.selectedKeys().clear();
            long millis = Math.max(1, patience.toMillis());
            if (selector.select(millis) > 0) return true;
        } catch (ClosedSelectorException | CancelledKeyException closed) {
            throw new ClosedChannelException();
        }
        if (!channel.isOpen()) throw new ClosedChannelException();
        if (Thread.currentThread().isInterrupted()) throw new InterruptedIOException("interrupted while waiting");
        return false;
    }

    /** The channel goes first: whoever is woken by the selector's end must find it closed. */
    @Override
    public void close() {
        try (selector) {
            channel.close();
        } catch (IOException ignored) {
            // what cannot be closed cannot be used either
        }
    }
}
