package id.sidik.operations.reports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import id.sidik.domain.Correction;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.corrections.CorrectionLine;
import id.sidik.operations.corrections.Standing;

/** What a signed list or an incident made of the days of people: one line for each person and day. */
final class HandRecords {
    /** A person's day. @param standing of its records, the one that is furthest from counting */
    record Line(EmployeeId person, LocalDate day, Optional<LocalDateTime> in, Optional<LocalDateTime> out,
            Standing standing) {}

    private HandRecords() {}

    /** By day, then as they were entered. */
    static List<Line> of(UUID source, List<CorrectionLine> lines) {
        Map<LocalDate, Map<EmployeeId, Line>> days = new TreeMap<>();
        for (CorrectionLine line : lines)
            if (line.correction().source().equals(Optional.of(source)) && line.correction()
                    .deed() instanceof Correction.Add add)
                days.computeIfAbsent(line.correction().day(), _ -> new LinkedHashMap<>()).merge(line
                        .correction().employee(), line(line, add), HandRecords::both);
        return days.values().stream().flatMap(day -> day.values().stream()).toList();
    }

    private static Line line(CorrectionLine line, Correction.Add add) {
        Optional<LocalDateTime> at = Optional.of(add.at());
        boolean in = add.side() == Correction.Side.IN;
        return new Line(line.correction().employee(), line.correction().day(), in ? at : Optional.empty(), in
                ? Optional.empty()
                : at, line.standing());
    }

    private static Line both(Line one, Line other) {
        return new Line(one.person, one.day, one.in.or(other::in), one.out.or(other::out), one.standing.compareTo(
                other.standing) < 0 ? other.standing : one.standing);
    }
}
