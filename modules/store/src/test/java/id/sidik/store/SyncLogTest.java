package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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
    void anOwnBatchBehindOneThatIsNotHerePassesNothingOver() {
        change(tables -> {
            tables.syncLog().sent("own", 4);
            tables.syncLog().sent("own", 5);
            assertThat(tables.syncLog().cursors()).isEqualTo(Map.of("own", 5L));
            tables.syncLog().sent("own", 7);
            assertThat(tables.syncLog().cursors()).as("batch 6 is asked for").isEqualTo(Map.of("own", 5L));
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

    @Test
    void theWordOfAMeetingStaysTheSameUntilItHasArrivedAndThenGrowsByOne() {
        List<MeetingWord> words = new ArrayList<>();
        change(tables -> words.add(tables.syncLog().word()));
        MeetingWord first = words.getFirst();
        assertThat(first.known()).isEmpty();
        assertThat(MeetingWord.number(first.fresh())).isEqualTo(1);
        reopen();
        change(tables -> {
            assertThat(tables.syncLog().word()).isEqualTo(first);
            tables.syncLog().agreed("1:another");
            assertThat(tables.syncLog().word()).isEqualTo(first);
            tables.syncLog().agreed(first.fresh());
            assertThat(tables.syncLog().word().known()).isEqualTo(first.fresh());
            assertThat(MeetingWord.number(tables.syncLog().word().fresh())).isEqualTo(2);
        });
    }

    @Test
    void aStrangeWordIsTakenOnceAndOneOfOursIsNotStrange() {
        change(tables -> {
            MeetingWord ours = tables.syncLog().word();
            assertThat(tables.syncLog().adopt(ours.fresh())).isFalse();
            assertThat(tables.syncLog().adopt("41:strange")).isTrue();
            assertThat(tables.syncLog().adopt("41:strange")).isFalse();
            assertThat(tables.syncLog().word().known()).isEqualTo("41:strange");
            assertThat(MeetingWord.number(tables.syncLog().word().fresh())).isEqualTo(42);
        });
        assertThat(MeetingWord.number("")).isZero();
        assertThat(MeetingWord.number("x:1")).isZero();
        assertThat(MeetingWord.number("9999999999999999999:1")).isZero();
    }

    @Test
    void daysOfVisitsAreRememberedByTheirMarkUntilTheyAreTooOld() {
        LocalDate old = LocalDate.of(2026, 8, 1);
        LocalDate day = LocalDate.of(2026, 10, 1);
        change(tables -> {
            tables.syncLog().visited(old, "1-A");
            tables.syncLog().visited(day, "2-B");
            tables.syncLog().visited(day, "3-C");
            tables.syncLog().forgetVisits(LocalDate.of(2026, 9, 1));
            assertThat(tables.syncLog().visited()).isEqualTo(Map.of(day, "3-C"));
        });
    }

    @Test
    void aCopiedFolderBecomesAnotherLaptopThatStartsItsOwnBatches() {
        Laptop before = list(tables -> List.of(tables.laptop())).getFirst();
        change(tables -> {
            tables.nameLaptop("Kantor");
            tables.syncLog().own(new SyncLog.OwnBatch(3, "ab12"));
            tables.syncLog().reached(before.id(), 3);
            tables.renewLaptop();
            assertThat(tables.laptop().id()).isNotEqualTo(before.id()).matches(
                    "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            assertThat(tables.laptop().name()).isEqualTo("Kantor");
            assertThat(tables.syncLog().own()).isEqualTo(new SyncLog.OwnBatch(0, ""));
            assertThat(tables.syncLog().cursors()).isEqualTo(Map.of(before.id(), 3L));
            assertThat(MeetingWord.number(tables.syncLog().word().fresh())).isEqualTo(1);
        });
    }
}
