package id.sidik.operations.control;

import id.sidik.domain.ApelPresence;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import id.sidik.store.KeptGathering;
import id.sidik.store.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Presence lists of mornings as the rules see them. */
public final class GatheringFacts {
    private GatheringFacts() {}

    public static Map<EmployeeId, List<ApelPresence>> of(Tables tables, LocalDate from, LocalDate toExclusive) {
        Map<EmployeeId, List<ApelPresence>> found = new HashMap<>();
        for (KeptGathering list : tables.gatherings().between(from, toExclusive))
            if (list.kind() == GatheringKind.MORNING)
                list.people().forEach((who, came) -> found.computeIfAbsent(who, any -> new ArrayList<>()).add(
                        new ApelPresence(list.day(), came)));
        return found;
    }
}
