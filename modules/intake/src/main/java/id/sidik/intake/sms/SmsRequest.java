package id.sidik.intake.sms;

import java.util.Optional;
import java.util.UUID;

/**
 * What became of one message.
 *
 * @param person the office's key of the sender, when known
 * @param asked  what it asks for, when it can be read
 * @param why    why it was rejected
 */
public record SmsRequest(UUID id, Sms message, SmsState state, Optional<String> person,
        Optional<SmsReading.Asked> asked, Optional<SmsRefusal> why) {
    /** @throws IllegalStateException when the step cannot be taken */
    public SmsRequest after(SmsState.Step step) {
        SmsState next = state.after(step).orElseThrow(() -> new IllegalStateException(step + " after " + state));
        return new SmsRequest(id, message, next, person, asked, why);
    }

    /** Whether every day that the other asks for is asked for here. */
    boolean covers(SmsRequest other) {
        return overlaps(other) && !asked.get().from().isAfter(other.asked.get().from())
                && !asked.get().to().isBefore(other.asked.get().to());
    }

    /** Whether both ask for some day of the same person. */
    boolean overlaps(SmsRequest other) {
        if (asked.isEmpty() || other.asked.isEmpty() || person.isEmpty() || !person.equals(other.person)) return false;
        return !asked.get().from().isAfter(other.asked.get().to())
                && !asked.get().to().isBefore(other.asked.get().from());
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "request " + id + " " + state;
    }
}
