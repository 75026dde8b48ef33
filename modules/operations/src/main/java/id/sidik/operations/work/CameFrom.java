package id.sidik.operations.work;

import java.time.Instant;

/**
 * Where a fact came from that was not made on this laptop.
 *
 * @param laptop     what it is called; as much of its id as tells it apart where nobody named it
 * @param city       whether it is the city's administration
 * @param acceptedAt when the centre took it, by the centre's clock
 */
public record CameFrom(String laptop, boolean city, Instant acceptedAt) {}
