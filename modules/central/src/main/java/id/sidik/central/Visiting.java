package id.sidik.central;

import id.sidik.domain.Punch;

/**
 * A punch of an own person on another unit's machine.
 *
 * @param number   the person's number, as the machine's unit names it
 * @param unitName whose machine it is
 */
public record Visiting(String number, Punch punch, String unitName) {}
