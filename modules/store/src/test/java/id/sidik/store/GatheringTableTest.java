package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.GatheringKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GatheringTableTest extends StoreInAFolder {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 28);
    private long seconds;

    private KeptGathering kept(LocalDate day, GatheringKind kind, String name, Map<EmployeeId, Boolean> people) {
        Instant at = Instant.parse("2026-10-29T01:00:00Z").plusSeconds(seconds++);
        return new KeptGathering(UuidV7.at(at), day, kind, name, people, new Authorship(at, "petugas", "daftar"));
    }

    private List<KeptGathering> october() {
        return list(tables -> tables.gatherings().between(DAY.withDayOfMonth(1), DAY.plusMonths(1).withDayOfMonth(1)));
    }

    @Test
    void ofTwoListsOfOneThingTheLaterHoldsAndOneThatNamesNobodyTakesItBack() {
        KeptGathering first = kept(DAY, GatheringKind.CEREMONY, "Sumpah Pemuda", Map.of(Samples.ONE, true, Samples.TWO,
                false));
        KeptGathering joint = kept(DAY, GatheringKind.JOINT, "", Map.of(Samples.ONE, true));
        KeptGathering before = kept(DAY.minusDays(1), GatheringKind.MORNING, "", Map.of(Samples.TWO, true));
        change(tables -> List.of(first, joint, before).forEach(tables.gatherings()::add));
        assertThat(october()).containsExactly(before, first, joint);
        KeptGathering later = kept(DAY, GatheringKind.CEREMONY, "SUMPAH PEMUDA", Map.of(Samples.TWO, true));
        change(tables -> tables.gatherings().add(later));
        change(tables -> tables.gatherings().add(kept(DAY, GatheringKind.JOINT, "", Map.of())));
        assertThat(october()).containsExactly(before, later);
        assertThat(list(tables -> tables.gatherings().between(DAY, DAY))).isEmpty();
        assertThat(first.toString()).doesNotContain("Sumpah");
    }
}
