package id.sidik.devices;

import id.sidik.protocol.UserName;
import java.util.Optional;

/** @param name as it was carried, where one was asked for */
public record PersonResult(String pin, PersonOutcome outcome, Optional<UserName> name) {
    PersonResult with(PersonOutcome other) {
        return new PersonResult(pin, other, name);
    }

    /** Tells nobody. */
    @Override
    public String toString() {
        return outcome.toString();
    }
}
