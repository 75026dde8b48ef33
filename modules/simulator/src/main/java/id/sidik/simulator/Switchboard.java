package id.sidik.simulator;

import java.time.Duration;
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

    /** Tells everybody who listens, in the background: a client that does not read must not hold up the finger. */
    void announce(SimulatedPunch punch) {
        announcer.execute(() -> conversations.forEach(each -> each.announce(punch)));
    }

    void restart(Duration down) {
        power.restart(down);
        guard.forget();
        hangUpAll();
    }

    void close() {
        hangUpAll();
        announcer.shutdownNow();
    }

    private void hangUpAll() {
        for (Conversation each : conversations) {
            leave(each);
            each.hangUp();
        }
    }
}
