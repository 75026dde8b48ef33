package id.sidik.store;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.time.Instant;

/**
 * A template that was just taken.
 *
 * @param machine   where it was taken, saved before
 * @param finger    0–9, left little finger to right little finger
 * @param flag      as the machine keeps it: 1 valid, 3 duress
 * @param algorithm of the template, 9 or 10
 * @param by        who took it, as signed in
 */
public record NewFinger(MachineId machine, Pin pin, int finger, int flag, int algorithm, byte[] template,
        FingerOrigin origin, Instant at, String by) {
    public NewFinger {
        if (finger < 0 || finger > 9) throw new IllegalArgumentException("finger out of range: " + finger);
        if (template.length == 0) throw new IllegalArgumentException("an empty template");
        template = template.clone();
    }

    @Override
    public byte[] template() {
        return template.clone();
    }

    /** Names no person and shows no template. */
    @Override
    public String toString() {
        return "a finger of machine " + machine;
    }
}
