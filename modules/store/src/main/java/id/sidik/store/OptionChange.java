package id.sidik.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A setting that was written to a machine. A fact.
 *
 * @param id     a time-ordered UUID
 * @param before plain text; empty when the firmware did not know the key
 * @param found  plain text read back; empty when it was not read
 */
public record OptionChange(String id, Instant at, String key, Optional<String> before, String wanted,
        Optional<String> found, String outcome) {}
