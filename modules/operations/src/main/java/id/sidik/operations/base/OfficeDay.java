package id.sidik.operations.base;

import java.time.LocalDate;

/** The date at the office. */
@FunctionalInterface
public interface OfficeDay {
    LocalDate today();
}
