package id.sidik.app.manual;

import id.sidik.operations.corrections.IncidentLine;
import id.sidik.operations.corrections.SheetLine;
import id.sidik.operations.corrections.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signed list or an incident that was kept.
 *
 * @param key     of its kind's text
 * @param subject the machine of an incident; blank for a list
 * @param reason  the code of a reason or a cause, with its own key
 */
record KeptLine(UUID id, String key, String subject, LocalDate from, LocalDate to, String signer, String reason,
        int records, int leftOut, Standing standing, Instant at, String by) {
    static KeptLine of(SheetLine line) {
        return new KeptLine(line.sheet().id(), "manual.kind.SHEET", "", line.sheet().from(), line.sheet().to(),
                line.sheet().signer(), "correction.reason." + line.sheet().reason(), line.records(),
                line.sheet().leftOut(), line.standing(), line.sheet().at(), line.sheet().by());
    }

    static KeptLine of(IncidentLine line) {
        return new KeptLine(line.incident().id(), "manual.kind.INCIDENT", line.machineName(),
                line.incident().from().toLocalDate(), line.incident().until().toLocalDate(), line.incident().signer(),
                "incident.cause." + line.incident().cause(), line.records(), 0, line.standing(), line.incident().at(),
                line.incident().by());
    }

    boolean waits() {
        return standing == Standing.WAITING;
    }

    /** Names no person. */
    @Override
    public String toString() {
        return key + " " + id;
    }
}
