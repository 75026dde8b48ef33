package id.sidik.store;

import java.time.YearMonth;
import java.util.UUID;

/** Which pack the unit works by from a month on. @param id {@link UuidV7} @param pack "klaten-2019" */
public record PackChoice(UUID id, String pack, YearMonth from, Authorship author) {}
