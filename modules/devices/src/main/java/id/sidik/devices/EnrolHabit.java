package id.sidik.devices;

import id.sidik.protocol.EnrolForm;
import id.sidik.protocol.SingleSource;
import java.util.Optional;

/**
 * How a firmware enrols at a client's wish, as one attempt has shown.
 *
 * @param form        that it accepted; empty: it accepts none
 * @param startVerify whether STARTVERIFY has to follow
 * @param firmware    for which this holds; another one is tried anew
 */
public record EnrolHabit(Optional<EnrolForm> form,
        @SingleSource("section 10, step 5: ZP and its code send it, PZ and MS do not") boolean startVerify,
        String firmware) {
    /** Whether this is known to be of no use. */
    public boolean refuses() {
        return form.isEmpty();
    }
}
