package id.sidik.store;

import id.sidik.domain.RamadanPeriod;
import java.util.Optional;
import java.util.UUID;

/** The fasting month of a year from now on. @param period empty when there is none after all */
public record RamadanChange(UUID id, String year, Optional<RamadanPeriod> period, String decree, Authorship author) {}
