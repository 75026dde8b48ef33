package id.sidik.operations;

import static id.sidik.operations.OfficeFixture.code;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.PunchSource;
import id.sidik.operations.OldProgramLook.Fault;
import id.sidik.operations.OldProgramLook.Origin;
import id.sidik.operations.OldProgramLook.Told;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.testkit.OldAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The records of the old program, from a real database file into a real store. */
class OldProgramDeskTest extends OldProgramRescue {
    private static final OldProgramWish USUAL = OldProgramWish.usual();

    OldProgramDeskTest() {
        super(new OldAccessFile().user(4, "12", "Contoh Pegawai Satu", "199001012015011001")
                .user(5, "13", "Contoh Pegawai Dua", "").machine(1, "Lobi", "CONTOH0001", "192.0.2.7")
                .machine(2, "Gudang", null, null));
    }

    private Ledger attlog(String lines) throws Exception {
        Path file = Files.writeString(folder.resolve("1_attlog.dat"), lines);
        return office.pulls().importAttlog(file, new MachineId("CONTOH0001")).run(Job.Progress.NONE);
    }

    @Test
    void whatThePreviewTellsIsWhatIsTakenAndASecondTimeBringsNothing() throws Exception {
        old.row("DEPARTMENTS", 1, "Kantor Contoh", 0).punch(4, "2025-12-31T07:30:00", "I", "1", "")
                .punch(4, "2026-10-01T07:30:01", "I", "1", "").punch(5, "2026-10-01T16:00:02", "O", "1", "");
        OldProgramLook before = look(USUAL);
        assertThat(OfficeFixture.journal(office)).isEmpty();
        assertThat(office.people().list()).isEmpty();
        assertThat(office.machines().list()).isEmpty();
        assertThat(folder.resolve("home").resolve("copies")).doesNotExist();
        assertThat(before.counts()).isEqualTo(new OldProgramLook.Counts(3, 3, 0, 0, 0, 0, 1, 0));
        assertThat(before.years()).extracting(OldProgramLook.Year::name, OldProgramLook.Year::year,
                OldProgramLook.Year::fresh).containsExactly(Tuple.tuple("Lobi", 2025, 1L), Tuple.tuple("Lobi", 2026,
                        2L));
        assertThat(before.departments()).containsExactly(new OldProgramLook.Department("Kantor Contoh", "", 2));
        assertThat(before.form() + before.inUse() + before.known()).isEqualTo("V2000falsefalse");

        Ledger ledger = take(before);
        assertThat(ledger.figures()).containsAllEntriesOf(Map.of("read", 3L, "fresh", 3L, "added", 1L, "unknownPins",
                1L));
        assertThat(OfficeFixture.journal(office)).isEqualTo(Set.of("12 2025-12-31T07:30", "12 2026-10-01T07:30:01",
                "13 2026-10-01T16:00:02"));
        assertThat(office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 9))
                .allMatch(line -> line.punch().source() == PunchSource.OLD_PROGRAM)
                .extracting(line -> line.punch().state() + " " + line.punch().verify()).containsExactly("1 1", "0 1",
                        "0 1");
        assertThat(office.machines().list()).singleElement()
                .satisfies(row -> assertThat(row.machine().toString()).contains("Lobi", "192.0.2.7:4370"));
        assertThat(folder.resolve("home").resolve("copies").resolve("before-import-1.db")).exists();
        assertThat(office.people().unknownPins()).singleElement().satisfies(pin -> assertThat(pin.nameOnMachine())
                .isEqualTo("Contoh Pegawai Dua"));

        OldProgramLook again = look(USUAL);
        assertThat(again.known()).isTrue();
        assertThat(again.something()).isFalse();
        assertThat(again.counts()).isEqualTo(new OldProgramLook.Counts(3, 0, 3, 0, 0, 0, 1, 0));
        assertThat(take(again).figures()).containsEntry("fresh", 0L).containsEntry("known", 3L);
        assertThat(folder.resolve("home").resolve("copies").resolve("before-import-2.db")).doesNotExist();
    }

    @Test
    void theSamePunchesByAnotherRoadAreTheSamePunches() throws Exception {
        old.punch(4, "2026-10-01T07:30:01", "I", "1", "").punch(5, "2026-10-01T16:00:02", "O", "1", "");
        String lines = "12\t2026-10-01 07:30:01\t1\t0\t1\t0\n13\t2026-10-02 07:31:00\t1\t0\t1\t0\n";
        assertThat(attlog(lines).figures()).containsEntry("fresh", 2L);
        OldProgramLook look = look(USUAL);
        assertThat(look.counts().fresh()).isEqualTo(1);
        assertThat(look.counts().known()).isEqualTo(1);
        take(look);
        assertThat(attlog(lines + "13\t2026-10-01 16:00:02\t1\t1\t1\t0\n").figures()).containsEntry("fresh", 0L);
        assertThat(OfficeFixture.journal(office)).hasSize(3);
    }

    @Test
    void whatWasSaidOfAMachinesNumberHoldsForTheNextFile() throws Exception {
        old.punch(4, "2026-10-01T07:30:01", "I", "2", "");
        assertThat(take(look(USUAL)).code()).isEqualTo("PLM-108");
        take(look(USUAL.with("2", Optional.of(new MachineId("CONTOH0002")))));
        assertThat(look(USUAL).origins()).singleElement().satisfies(origin -> assertThat(List.of(origin.told(), origin
                .alias())).isEqualTo(List.of(Told.NUMBER, "Gudang")));
    }

    @Test
    void recordsThatAreNonePunchesAreHeldWithTheirPlace() throws Exception {
        old.user(6, "14", "Contoh Tiga", "").user(7, "14", "Contoh Empat", "").user(8, "1 4", "Contoh Lima", "")
                .punch(4, "2026-10-01T07:30:00", "I", "1", "").punch(99, "2026-10-01T07:31:00", "I", "1", "")
                .punch(6, "2026-10-01T07:32:00", "I", "1", "").punch(8, "2026-10-01T07:33:00", "I", "1", "")
                .punch(4, "2000-01-01T07:34:00", "I", "1", "").punch(4, "2030-01-01T07:35:00", "I", "1", "")
                .row("CHECKINOUT", 4, null, "I", 1, "1", 0, "").row("CHECKINOUT", null, LocalDateTime.parse(
                        "2026-10-01T07:36:00"), "I", 1, "1", 0, "");
        OldProgramLook look = look(USUAL);
        assertThat(look.refused()).isEqualTo(Map.of("USER_UNKNOWN", 1L, "PIN_TWICE", 1L, "PIN_UNREADABLE", 1L,
                "TIME_DEAD_BATTERY", 1L, "TIME_FUTURE", 1L, "LINE", 2L));
        assertThat(look.faults()).contains(new Fault("USERINFO", 3, "BADGENUMBER", "TWICE"), new Fault("USERINFO", 4,
                "BADGENUMBER", "TWICE"), new Fault("USERINFO", 5, "BADGENUMBER", "PIN"), new Fault("CHECKINOUT", 2,
                        "USERID", "NOBODY"), new Fault("CHECKINOUT", 6, "CHECKTIME", "TIME"), new Fault("CHECKINOUT", 7,
                                "CHECKTIME", "TIME"), new Fault("CHECKINOUT", 8, "USERID", "UNREADABLE"));
        assertThat(look.counts()).isEqualTo(new OldProgramLook.Counts(8, 1, 0, 7, 0, 0, 0, 10));
        Ledger ledger = take(look);
        assertThat(ledger.outcome()).isEqualTo(Outcome.LOOK);
        assertThat(office.log().quarantine()).hasSize(7);
        take(look(USUAL.with("1", Optional.of(new MachineId("CONTOH0001")))));
        assertThat(office.log().quarantine()).hasSize(7);
    }

    private static Job.Progress stopping(int after) {
        AtomicInteger asked = new AtomicInteger();
        return new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {}

            @Override
            public boolean stopRequested() {
                return asked.incrementAndGet() > after;
            }
        };
    }

    @Test
    void aStoppedOrChangedOneHasTakenNothing() throws Exception {
        for (int second = 0; second < 5001; second++)
            old.row("CHECKINOUT", 4, LocalDateTime.parse("2026-10-01T00:00:00").plusSeconds(second), "I", 1, "1", 0,
                    "");
        OldProgramLook look = look(USUAL);
        assertThat(look.counts().fresh()).isEqualTo(5001);
        Ledger stopped = office.oldProgram().take(look).run(stopping(2));
        assertThat(stopped.outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(OfficeFixture.journal(office)).isEmpty();
        assertThat(office.people().list()).isEmpty();
        assertThat(code(() -> office.oldProgram().look(look.file(), USUAL).run(stopping(0)))).isEqualTo("JOB-100");
        Files.write(look.file(), new byte[4096], StandardOpenOption.APPEND);
        assertThat(take(look).code()).isEqualTo("PLM-107");
        assertThat(OfficeFixture.journal(office)).isEmpty();
    }

    @Test
    void anOpenOldProgramAndAnOldVersionAreTold() throws Exception {
        old.without("CHECKINOUT.sn").without("TEMPLATE").row("CHECKINOUT", 4, LocalDateTime.parse(
                "2026-10-01T07:30:00"), "I", 1, "1", 0, "");
        Files.createFile(folder.resolve("ATT2000.ldb"));
        OldProgramLook look = look(USUAL);
        assertThat(look.inUse()).isTrue();
        assertThat(look.gaps()).containsExactly("CHECKINOUT.SN", "TEMPLATE");
        assertThat(new ArrayList<>(look.origins())).extracting(Origin::told).containsExactly(Told.LIST);
    }
}
