package id.sidik.operations.permits;

import id.sidik.domain.Exemption;
import id.sidik.store.ExemptionEnd;
import id.sidik.store.KeptExemption;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** An exemption and when it was ended. */
record ExemptionCase(KeptExemption granted, List<ExemptionEnd> ends) {
    static List<ExemptionCase> all(Tables tables) {
        Map<UUID, List<ExemptionEnd>> ends = tables.exemptions().ends().stream()
                .collect(Collectors.groupingBy(ExemptionEnd::exemption));
        return tables.exemptions().list().stream()
                .map(each -> new ExemptionCase(each, ends.getOrDefault(each.id(), List.of()))).toList();
    }

    /** As it holds now; empty when it never should have been. */
    Optional<Exemption> effective() {
        if (ends.isEmpty()) return Optional.of(granted.exemption());
        Exemption asked = granted.exemption();
        Optional<LocalDate> last = ends.getLast().lastDay();
        return last.filter(day -> !day.isBefore(asked.from()))
                .map(day -> new Exemption(asked.kind(), asked.from(), Optional.of(day), asked.letter()));
    }
}
