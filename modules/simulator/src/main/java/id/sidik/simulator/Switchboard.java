package id.sidik.simulator;

import id.sidik.protocol.Packet;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All conversations that go on at the moment. Safe for several threads. */
final class Switchboard {
    private final Power power;
    private final KeyGuard guard;
    private final Set<Conversation> conversations = ConcurrentHashMap.newKeySet();
    private final ExecutorService announcer = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("simulator-events").factory());

    Switchboard(Power power, KeyGuard guard) {
        this.power = power;
        this.guard = guard;
    }

    void enter(Conversation conversation) {
        conversations.add(conversation);
    }

    void leave(Conversation conversation) {
        conversations.remove(conversation);
    }

    int openSessions() {
        return (int) conversations.stream().filter(Conversation::isOpen).count();
    }

    /**
     * Tells everybody who listens at this moment, in the background: a client that does not read must not hold up the
     * finger, and one that begins to listen later hears nothing of it.
     */
    void tell(int code, byte... data) {
        tell(LiveEvents.event(code, data));
    }

    /** @param event with its code in the session field */
    void tell(Packet event) {
        List<Conversation> listeners = conversations.stream().filter(each -> each.listensTo(event.session())).toList();
        if (!listeners.isEmpty()) announcer.execute(() -> listeners.forEach(each -> each.tell(event)));
    }

    void restart(Duration down) {
        power.restart(down);
        guard.forget();
        hangUpAll();
    }

    /** Until somebody presses the button. */
    void switchOff() {
        restart(Duration.ofDays(3650));
    }

    void close() {
        hangUpAll();
        announcer.shutdownNow();
    }

    void hangUpAll() {
        for (Conversation each : conversations) {
            leave(each);
            each.hangUp();
        }
    }
}
