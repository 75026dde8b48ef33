package id.sidik.simulator;

import java.io.IOException;

/** The machine itself has ended this conversation; whatever was being answered ends with it. */
final class HungUpException extends IOException {
    private static final long serialVersionUID = 1L;

    HungUpException() {
        super("the simulated machine has hung up");
    }
}
