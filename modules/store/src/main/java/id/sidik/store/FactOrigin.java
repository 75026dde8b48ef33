package id.sidik.store;

import java.time.Instant;

/**
 * Where a fact of another laptop came from.
 *
 * @param laptop     its UUID
 * @param name       what it is called, blank when nobody named it
 * @param city       whether it is the city's administration
 * @param acceptedAt when the centre took it, by the centre's clock; the fact itself tells its author's clock
 */
public record FactOrigin(String laptop, String name, boolean city, Instant acceptedAt) {}
