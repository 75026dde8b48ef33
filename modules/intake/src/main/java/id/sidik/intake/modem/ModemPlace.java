package id.sidik.intake.modem;

import java.util.Optional;

/** Where the modem stands now. USB modems change their port when they are plugged in again. */
@FunctionalInterface
public interface ModemPlace {
    /** The real path or name of its port; empty when it is not plugged in. */
    Optional<String> device();
}
