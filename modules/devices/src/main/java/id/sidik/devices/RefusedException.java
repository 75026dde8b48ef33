package id.sidik.devices;

import java.io.IOException;

/** Carries a refusal through a wire whose answers are made of other conversations. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient MachineException why;

    RefusedException(MachineException why) {
        super(why);
        this.why = why;
    }

    MachineException why() {
        return why;
    }
}
