package id.sidik.store;

import java.util.UUID;

/** What was decided of a phone record later. @param id {@link UuidV7} */
public record PhoneDeed(UUID id, UUID record, Kind kind, Authorship author) {
    /** Its evidence was cancelled, or that was a mistake. */
    public enum Kind {
        CANCELLED, RESTORED
    }
}
