package id.sidik.intake.sms;

import java.util.List;
import java.util.UUID;

/** What taking a message leads to. */
public sealed interface SmsTaking {
    /** The same text of the same sender within ten minutes: one request, and nothing new. */
    record Again(UUID known) implements SmsTaking {}

    /**
     * @param request  accepted or rejected
     * @param replaces open requests of which it asks for every day
     * @param overlaps open requests that it shares days with and does not replace: for a person to look at
     */
    record Taken(SmsRequest request, List<UUID> replaces, List<UUID> overlaps) implements SmsTaking {
        public Taken {
            replaces = List.copyOf(replaces);
            overlaps = List.copyOf(overlaps);
        }
    }
}
