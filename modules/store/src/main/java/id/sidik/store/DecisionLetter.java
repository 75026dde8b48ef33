package id.sidik.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * What the letter of a disciplinary decision says besides.
 *
 * @param decision the {@link KeptDecision}
 * @param until    the last month it is taken for; empty: as long as the regulation says
 * @param document SHA-256 of the scan
 */
public record DecisionLetter(UUID decision, LocalDate decidedOn, Optional<YearMonth> until,
        Optional<String> document) {}
