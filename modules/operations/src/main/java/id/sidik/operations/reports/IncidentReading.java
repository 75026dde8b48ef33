package id.sidik.operations.reports;

import java.time.LocalDate;
import java.util.List;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.IncidentLine;
import id.sidik.reporting.IncidentReport;
import id.sidik.reporting.IncidentRow;

/** R11: the minutes of a failure, with whose days it touched. */
final class IncidentReading {
    private IncidentReading() {}

    /** @param written the day of the minutes @param lines corrections of the months that the incident touches */
    static IncidentReport of(IncidentLine incident, LocalDate written, WorkUnit unit, List<CorrectionLine> lines,
            Roll roll) {
        List<IncidentRow> rows = HandRecords.of(incident.incident().id(), lines).stream().map(line -> new IncidentRow(
                roll.of(line.person()), line.day(), line.in(), line.out(), ReconRows.fate(line.standing()).words()))
                .toList();
        return new IncidentReport(incident.incident(), incident.machineName(), written, unit.name(), rows);
    }
}
