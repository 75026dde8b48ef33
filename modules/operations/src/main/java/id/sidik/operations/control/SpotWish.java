package id.sidik.operations.control;

import java.time.LocalDate;

/**
 * A draw that is wanted.
 *
 * @param seed      blank: one is made
 * @param witnesses who will be there, as it stands on the sheet; may be blank
 */
public record SpotWish(LocalDate day, int count, String seed, String witnesses) {
    public SpotWish {
        seed = seed.strip();
        witnesses = witnesses.strip();
    }
}
