package id.sidik.central;

import java.time.Instant;
import java.util.Optional;

/**
 * A unit as the centre knows it.
 *
 * @param code     small letters, digits and underscores; part of the account's name
 * @param blocked  whether its account may not sync
 * @param laptops  how many laptops have come with it
 * @param lastSeen when one of them came last
 */
public record CentreUnit(int id, String code, String name, String account, boolean blocked, int laptops,
        Optional<Instant> lastSeen, Instant passwordSince) {}
