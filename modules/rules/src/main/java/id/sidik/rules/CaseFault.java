package id.sidik.rules;

import java.io.Serial;

/** A golden case that cannot be read; the message names the place. */
final class CaseFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    CaseFault(String message) {
        super(message);
    }
}
