package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SyncLogTest extends StoreInAFolder {
    private static SyncRun run(String outcome, OptionalLong drift) {
        return new SyncRun(AT, AT.plusSeconds(9), outcome, 1, 2, 3, 4, drift);
    }

    @Test
    void howFarEachSideIsStaysAndNeverGoesBack() {
        change(tables -> {
            tables.syncLog().reached("laptop-a", 7);
            tables.syncLog().reached("laptop-b", 2);
            tables.syncLog().reached("laptop-a", 5);
            tables.syncLog().masterSeq(40);
            tables.syncLog().masterSeq(39);
            tables.syncLog().own(new SyncLog.OwnBatch(3, "ab12"));
        });
        reopen();
        change(tables -> {
            assertThat(tables.syncLog().cursors()).isEqualTo(Map.of("laptop-a", 7L, "laptop-b", 2L));
            assertThat(tables.syncLog().masterSeq()).isEqualTo(40);
            assertThat(tables.syncLog().own()).isEqualTo(new SyncLog.OwnBatch(3, "ab12"));
        });
    }

    @Test
    void aNewStoreHasMetNobody() {
        change(tables -> {
            assertThat(tables.syncLog().cursors()).isEmpty();
            assertThat(tables.syncLog().masterSeq()).isZero();
            assertThat(tables.syncLog().own()).isEqualTo(new SyncLog.OwnBatch(0, ""));
            assertThat(tables.syncLog().runs(10)).isEmpty();
        });
    }

    @Test
    void meetingsComeOutNewestFirst() {
        change(tables -> {
            tables.syncLog().add(run("DONE", OptionalLong.of(-120)));
            tables.syncLog().add(run("CEN-101", OptionalLong.empty()));
        });
        assertThat(list(tables -> tables.syncLog().runs(5))).containsExactly(run("CEN-101", OptionalLong.empty()),
                run("DONE", OptionalLong.of(-120)));
        assertThat(list(tables -> tables.syncLog().runs(1))).hasSize(1);
    }

    @Test
    void afterARestoreOfTheCentreEverythingIsAskedForAgain() {
        change(tables -> {
            tables.syncLog().reached("laptop-a", 7);
            tables.syncLog().masterSeq(40);
            tables.outbox().requeueAll();
            tables.masters().proposeAll();
        });
        change(tables -> {
            assertThat(tables.syncLog().cursors()).isEmpty();
            assertThat(tables.syncLog().masterSeq()).isZero();
            assertThat(tables.outbox().count().proposals()).isPositive();
        });
    }

    @Test
    void theLaptopKeepsItsIdAndTakesAName() {
        String id = one(tables -> java.util.Optional.of(tables.laptop().id())).orElseThrow();
        change(tables -> tables.nameLaptop(" Laptop Ruang Depan "));
        reopen();
        assertThat(list(tables -> List.of(tables.laptop()))).containsExactly(new Laptop(id, "Laptop Ruang Depan"));
    }
}
