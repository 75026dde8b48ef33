package id.sidik.devices;

import id.sidik.protocol.FreeSizes;
import java.util.Optional;

/** What came of greeting a machine without reading its log. */
public sealed interface Probe {
    /**
     * The machine is there and speaks.
     *
     * @param clock  empty when it shows an impossible date
     * @param counts empty when the firmware's counts are not understood
     */
    record Answered(MachineIdentity identity, Optional<ClockReading> clock, Optional<FreeSizes> counts,
            Capability capability) implements Probe {}

    /** The machine could not be asked. */
    record Failed(Refusal why) implements Probe {}
}
