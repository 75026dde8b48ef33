package id.sidik.store;

import java.util.UUID;

/** What happened to a message. @param id {@link UuidV7} @param step its name */
public record SmsStep(UUID id, UUID sms, String step, Authorship author) {}
