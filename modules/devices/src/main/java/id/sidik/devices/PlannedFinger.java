package id.sidik.devices;

import id.sidik.protocol.FingerSlot;
import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.RawUser;
import java.util.Optional;

/**
 * One finger that is going to be written.
 *
 * @param template under the person's internal number in this machine
 * @param old      what stands in its slot before
 */
record PlannedFinger(PersonFinger place, RawUser person, FingerTemplate template, Optional<FingerTemplate> old) {
    FingerSlot slot() {
        return template.slot();
    }

    /** The way back to what stood there. */
    PlannedFinger undone() {
        return new PlannedFinger(place, person, old.orElseThrow(), Optional.empty());
    }

    /** Whether what is read there now is what was to be written; the duress flag counts too. */
    boolean stands(Optional<FingerTemplate> now) {
        boolean duress = template.flag() == FingerTemplate.DURESS;
        return now.filter(template::sameBytes)
                .filter(there -> duress == (there.flag() == FingerTemplate.DURESS)).isPresent();
    }
}
