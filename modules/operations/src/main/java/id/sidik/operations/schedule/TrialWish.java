package id.sidik.operations.schedule;

import id.sidik.domain.EmployeeId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What shall be tried.
 *
 * @param person  whose calendar holds; empty for somebody with the unit's
 * @param pattern in place of the person's, if any
 * @param shift   in place of the roster's, if any
 * @param times   as typed: "07.31 16.02", "2055 +0510" for the next date
 */
public record TrialWish(LocalDate day, Optional<EmployeeId> person, Optional<String> pattern, Optional<String> shift,
        String times) {}
