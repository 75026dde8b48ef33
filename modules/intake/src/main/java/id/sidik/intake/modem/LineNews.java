package id.sidik.intake.modem;

import java.time.Duration;

/** How the line to the modem stands. */
public sealed interface LineNews {
    record Up() implements LineNews {}

    /** @param again after which time it is tried anew */
    record Down(ModemFault why, int code, Duration again) implements LineNews {}
}
