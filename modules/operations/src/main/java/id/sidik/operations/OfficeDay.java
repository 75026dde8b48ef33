package id.sidik.operations;

import java.time.LocalDate;

/** The date at the office. */
@FunctionalInterface
interface OfficeDay {
    LocalDate today();
}
