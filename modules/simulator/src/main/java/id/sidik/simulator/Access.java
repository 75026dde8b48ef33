package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How a firmware lets clients in (sections 1.2 and 3.1).
 *
 * @param clients       how many TCP clients are served at once; a further one is left waiting
 * @param keyTries      after so many wrong keys in a row every AUTH is answered 2032 until a restart; 0: never
 * @param alwaysAsksKey CONNECT is answered ACK_UNAUTH although the communication key is 0
 * @param idle          a silent TCP client is shown the door after this time
 */
public record Access(int clients, int keyTries, boolean alwaysAsksKey, Duration idle) {
    public Access {
        requireNonNull(idle, "idle");
        if (clients < 1 || clients > 1000) throw new IllegalArgumentException("clients out of range: " + clients);
        if (keyTries < 0) throw new IllegalArgumentException("tries out of range: " + keyTries);
        if (idle.isNegative() || idle.isZero()) throw new IllegalArgumentException("idle must be positive");
    }

    /** One client at a time, locked after five wrong keys, five minutes of patience. */
    public static Access usual() {
        return new Access(1, 5, false, Duration.ofMinutes(5));
    }

    public Access withClients(int clients) {
        return new Access(clients, keyTries, alwaysAsksKey, idle);
    }

    public Access withKeyTries(int keyTries) {
        return new Access(clients, keyTries, alwaysAsksKey, idle);
    }

    public Access alwaysAskingKey() {
        return new Access(clients, keyTries, true, idle);
    }

    public Access withIdle(Duration idle) {
        return new Access(clients, keyTries, alwaysAsksKey, idle);
    }
}
