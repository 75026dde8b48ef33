package id.sidik.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a sender is told, and what became of it.
 *
 * @param id     {@link UuidV7}
 * @param sms    that it answers
 * @param events in the order they were kept
 */
public record KeptAnswer(UUID id, UUID sms, KeptSms.Words words, Authorship author, List<Event> events) {
    /** What happened to an answer. @param reference of the delivery report @param code of the network, 0 for none */
    public record Event(UUID id, UUID answer, String kind, int reference, int code, Instant at, String by) {}

    public KeptAnswer {
        events = List.copyOf(events);
    }

    /** Of the last event; blank while nothing was tried. */
    public String last() {
        return events.isEmpty() ? "" : events.getLast().kind();
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "answer " + id + " " + last();
    }
}
