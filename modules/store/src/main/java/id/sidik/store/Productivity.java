package id.sidik.store;

import id.sidik.domain.EmployeeId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** What an employee achieved in a month. @param id {@link UuidV7} @param pct 0–100; empty: taken back */
public record Productivity(UUID id, EmployeeId employee, YearMonth month, Optional<BigDecimal> pct, Instant at,
        String by, String reason) {
    /** Names no person and no result. */
    @Override
    public String toString() {
        return "productivity of " + month;
    }
}
