package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.OfficeFixture;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.store.Arrival;
import id.sidik.store.BundleTaken;
import id.sidik.store.ValueDifference;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every row of a bundle is counted once, and what asks for a person is told. */
class BundleTallyTest {
    private static final BundleLook LOOK = new BundleLook(new BundleLabel(Path.of("contoh.unit"), "Dinas Contoh",
            Instant.EPOCH, Optional.empty(), 24, 1), "", "Laptop", "petugas", true, Map.of());

    private final BundleTally tally = new BundleTally();

    private static BundleTaken taken(String kind, long fresh, long known) {
        return new BundleTaken(kind, "", fresh, known, "", List.of(), Optional.empty());
    }

    private static BundleTaken refused(String kind, Arrival why) {
        return new BundleTaken(kind, "", 0, 0, "", List.of(), Optional.of(why));
    }

    private static BundleTaken clash(String name) {
        return new BundleTaken("EMPLOYEE", "k" + name, 0, 0, name, List.of(new ValueDifference("name", "Contoh Satu",
                "Contoh Dua")), Optional.of(Arrival.CONFLICT));
    }

    private BundlePreview preview() {
        return tally.preview(LOOK, false);
    }

    private Ledger ledger() {
        return BundleSheet.told(new LedgerSheet("bundleTake", "contoh.unit", OfficeFixture.NOVEMBER), preview(),
                List.of());
    }

    @Test
    void rowsAreSummedByKindInTheOrderInWhichTheyCame() {
        tally.add(taken("EMPLOYEE", 1, 0));
        tally.add(taken("PUNCH", 900, 100));
        tally.add(taken("EMPLOYEE", 0, 1));
        tally.add(taken("PUNCH", 0, 1000));

        assertThat(preview().lines()).containsExactly(new BundleLine("EMPLOYEE", 1, 1, 0, 0, ""), new BundleLine(
                "PUNCH",
                900, 1100, 0, 0, ""));
        assertThat(preview().fresh()).isEqualTo(901);
        assertThat(preview().known()).isEqualTo(1101);
        assertThat(preview().read()).isEqualTo(2002);
    }

    @Test
    void whatWaitedAndIsKeptInTheEndIsNewAndNotRefused() {
        tally.add(refused("PERSON_FINGER", Arrival.WAITS));
        tally.add(refused("PERSON_FINGER", Arrival.WAITS));
        assertThat(preview().refused()).isEqualTo(2);
        tally.settle(List.of(taken("PERSON_FINGER", 1, 0), refused("PERSON_FINGER", Arrival.WAITS)));

        assertThat(preview().lines()).containsExactly(new BundleLine("PERSON_FINGER", 1, 0, 0, 1, "WAITS"));
        tally.settle(List.of(taken("PERSON_FINGER", 1, 0)));
        assertThat(preview().lines()).containsExactly(new BundleLine("PERSON_FINGER", 2, 0, 0, 0, ""));
    }

    @Test
    void aClashTellsBothSidesAndAnOverviewStaysShort() {
        for (int i = 0; i < 250; i++) tally.add(clash("Contoh " + i));

        assertThat(preview().clashing()).isEqualTo(250);
        assertThat(preview().clashes()).hasSize(200);
        BundleClash first = preview().clashes().getFirst();
        assertThat(first.values()).containsExactly(new BundleClash.Value("name", "Contoh Satu", "Contoh Dua"));
        assertThat(first).hasToString("EMPLOYEE");
        assertThat(first.values().getFirst()).hasToString("name");
        assertThat(ledger().lines()).as("twenty, how many more, and what was taken").hasSize(22);
    }

    @Test
    void theLedgerAsksForALookOnlyWhenThereIsSomethingToSee() {
        assertThat(ledger().outcome()).isEqualTo(Outcome.NOTHING_NEW);
        tally.add(taken("EMPLOYEE", 0, 3));
        assertThat(ledger().outcome()).isEqualTo(Outcome.NOTHING_NEW);
        tally.add(taken("EMPLOYEE", 1, 0));
        assertThat(ledger().outcome()).isEqualTo(Outcome.DONE);
        tally.add(refused("MONTH_EVENT", Arrival.CLASH));
        assertThat(ledger().outcome()).isEqualTo(Outcome.LOOK);
        assertThat(ledger().lines()).extracting(Ledger.Line::key).containsExactly("bundle.taken",
                "bundle.refused.CLASH");
        assertThat(ledger().figures()).containsEntry("read", 5L).containsEntry("fresh", 1L).containsEntry("known", 3L)
                .containsEntry("refused", 1L).containsEntry("clashes", 0L);
    }
}
