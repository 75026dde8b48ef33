package id.sidik.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A fact on its way to the centre.
 *
 * @param seq      its place in the outbox, never used twice
 * @param key      at most 190 characters; with the kind it names the fact everywhere
 * @param madeAt   as its author's clock told, the epoch where nothing tells it
 * @param by       blank where nobody in particular made it
 * @param employee whom it is about, when it is about one person
 * @param month    uuuu-MM, when it is about a day or a month
 * @param body     JSON; templates, scans and lists of people as the sealed bytes they are
 */
public record OutFact(long seq, String kind, String key, Instant madeAt, String by, Optional<String> employee,
        Optional<String> month, String body) {
    /** Tells nothing of people. */
    @Override
    public String toString() {
        return kind + " number " + seq;
    }
}
