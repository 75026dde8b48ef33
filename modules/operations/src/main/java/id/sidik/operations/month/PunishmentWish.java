package id.sidik.operations.month;

import id.sidik.domain.EmployeeId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A disciplinary decision of the authorised official, to be kept.
 *
 * @param code      the step of the ladder that was decided
 * @param number    of the letter
 * @param decidedOn its date
 * @param from      the first month it is taken from the TPP
 * @param until     the last one; empty: as long as the regulation says
 * @param scan      of the letter
 */
public record PunishmentWish(EmployeeId employee, String code, String number, LocalDate decidedOn, YearMonth from,
        Optional<YearMonth> until, Optional<Path> scan, String reason) {
    /** Names no person and no punishment. */
    @Override
    public String toString() {
        return "decision from " + from;
    }
}
