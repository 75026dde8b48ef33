package id.sidik.simulator;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** One client of the UDP side, answered on a thread of its own so that a slow answer holds up nobody else. */
final class UdpClient {
    private static final int WAITING = 256;
    private static final byte[] END = {};

    private final BlockingQueue<byte[]> requests = new ArrayBlockingQueue<>(WAITING);
    private final Conversations conversations;
    private final Conversation conversation;

    UdpClient(Conversations conversations, UdpOutlet outlet) {
        this.conversations = conversations;
        this.conversation = conversations.begin(outlet);
        Thread.ofVirtual().name("simulator-udp-client").start(this::answerAll);
    }

    /** What does not fit in the queue is lost, as datagrams are. */
    void offer(byte[] datagram) {
        requests.offer(datagram);
    }

    private void answerAll() {
        try {
            for (byte[] next = requests.take(); next.length > 0 && !hasEnded(); next = requests.take()) {
                conversation.take(next);
                if (!requests.isEmpty()) conversation.settle();
            }
        } catch (IOException | InterruptedException over) {
            // the machine has hung up or was taken away
        } finally {
            conversations.end(conversation);
        }
    }

    boolean hasEnded() {
        return conversation.hasEnded();
    }

    void end() {
        conversation.hangUp();
        requests.clear();
        requests.offer(END);
    }
}
