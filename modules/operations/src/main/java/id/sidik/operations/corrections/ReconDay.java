package id.sidik.operations.corrections;

import id.sidik.domain.DayResult;
import id.sidik.domain.Inspection;
import id.sidik.domain.Inspection.Matter;
import id.sidik.operations.control.SpotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A day that is asked about, or was.
 *
 * @param open     matters without an answer
 * @param told     as the machines alone told it (semula)
 * @param now      with what counts of what people said (menjadi)
 * @param together people recorded in the same second at the same machine, 0 for none
 * @param sidak    what a surprise check found
 * @param doubts   names of what is doubtful about records of telephones
 * @param said     corrections of the day, whatever became of them
 * @param looked   inspections of the day
 */
public record ReconDay(List<Matter> open, DayResult told, DayResult now, int together, Optional<SpotFound> sidak,
        Set<String> doubts,
        List<CorrectionLine> said, List<Inspection> looked) {
    public ReconDay {
        open = List.copyOf(open);
        doubts = Set.copyOf(doubts);
        said = List.copyOf(said);
        looked = List.copyOf(looked);
    }

    public LocalDate date() {
        return now.date();
    }

    /** Whether the reconciliation waits for an answer. */
    public boolean asks() {
        return open.stream().anyMatch(Matter::open) && !waits();
    }

    /** Whether it was answered, and a second person has not spoken yet. */
    public boolean waits() {
        return said.stream().anyMatch(line -> line.standing() == Standing.WAITING);
    }

    /** Whether something is to be looked at, without any consequence by itself. */
    public boolean toInspect() {
        return open.stream().anyMatch(matter -> !matter.open());
    }

    public Optional<DutyHours> hours() {
        return DutyHours.of(now);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return date() + " " + open;
    }
}
