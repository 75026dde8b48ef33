package id.sidik.intake.oldprogram;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.intake.oldprogram.OldFault.Why;
import id.sidik.intake.oldprogram.OldUser.OldNumber;
import id.sidik.testkit.OldAccessFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldRowsTest {
    @TempDir
    Path folder;
    private final OldAccessFile old = new OldAccessFile();

    private record Read(OldPunch punch, boolean byHand) {}

    private List<Read> punches() throws Exception {
        List<Read> read = new ArrayList<>();
        try (OldDatabase database = OldDatabase.open(old.write(folder.resolve("att2000.mdb")))) {
            OldRecords records = OldRecords.of(database);
            records.each((punch, byHand) -> read.add(new Read(punch, byHand)));
            assertThat(records.count()).isEqualTo(read.size());
        }
        return read;
    }

    private OldPeople people() throws IOException, OldDatabaseException {
        try (OldDatabase database = OldDatabase.open(old.write(folder.resolve("att2000.mdb")))) {
            return OldPeople.read(database);
        }
    }

    private record Fingers(List<OldFinger> read, List<OldFault> faults, List<OldGap> gaps) {}

    private Fingers fingers() throws IOException, OldDatabaseException {
        List<OldFinger> read = new ArrayList<>();
        List<OldFault> faults = new ArrayList<>();
        try (OldDatabase database = OldDatabase.open(old.write(folder.resolve("att2000.mdb")))) {
            OldFingers.each(database, read::add, faults::add);
            return new Fingers(read, faults, database.gaps());
        }
    }

    /** The database keeps a moment as a part of a day, which is no whole number of seconds. */
    @Test
    void everySecondOfADayComesBackAsItWas() throws Exception {
        LocalDateTime first = LocalDateTime.parse("2026-10-01T00:00:00");
        for (int second = 0; second < 86_400; second += 7)
            old.row("CHECKINOUT", 4, first.plusSeconds(second), "I", 1, "1", 0, "");
        List<Read> read = punches();
        for (int nth = 0; nth < read.size(); nth++)
            assertThat(read.get(nth).punch().at()).contains(first.plusSeconds(nth * 7L));
        assertThat(read).hasSize(12_343);
    }

    @ParameterizedTest(name = "{0} is state {1}")
    @CsvSource({"I, 0", "O, 1", "0, 2", "1, 3", "i, 4", "o, 5", "'', 255", "X, 255", "9, 255", ", 255"})
    void aLetterBecomesTheStateOfAMachine(String letter, int state) throws Exception {
        old.punch(4, "2026-10-01T07:30:00", letter, "1", "");
        assertThat(punches()).singleElement().satisfies(read -> assertThat(read.punch().state()).isEqualTo(state));
    }

    @Test
    void aRecordTellsItsPersonMachineAndManner() throws Exception {
        old.retyped("CHECKINOUT", "SENSORID", "LONG").retyped("CHECKINOUT", "WorkCode", "TEXT")
                .row("CHECKINOUT", 4, LocalDateTime.parse("2026-10-01T07:30:01"), "I", 15, 3, "41", " CONTOH0001 ")
                .row("CHECKINOUT", 5, LocalDateTime.parse("2026-10-01T07:30:02"), null, null, null, "kerja", null)
                .row("CHECKINOUT", null, null, null, 999, null, null, null);
        List<Read> read = punches();
        assertThat(read.getFirst().punch()).isEqualTo(new OldPunch(1, OptionalInt.of(4), java.util.Optional.of(
                LocalDateTime.parse("2026-10-01T07:30:01")), 0, 15, "3", "CONTOH0001", 41));
        assertThat(read.get(1).punch()).satisfies(punch -> {
            assertThat(List.of(punch.verify(), punch.state())).containsExactly(0, 255);
            assertThat(punch.sensor() + punch.serial() + punch.workCode()).isEqualTo("0");
        });
        assertThat(read.get(2).punch().user()).isEmpty();
        assertThat(read.get(2).punch().at()).isEmpty();
        assertThat(read.toString()).doesNotContain("2026-10", "CONTOH");
    }

    @Test
    void whatAPersonWroteOrChangedIsToldFromWhatAMachineTold() throws Exception {
        LocalDateTime at = LocalDateTime.parse("2026-10-01T07:30:00");
        for (int minute = 0; minute < 4; minute++)
            old.row("CHECKINOUT", 4, at.plusMinutes(minute), "I", 1, "1", 0, "");
        old.row("CHECKEXACT", 1, 4, at, (short) 1, (short) 0).row("CHECKEXACT", 2, 4, at.plusMinutes(1), (short) 0,
                (short) 1).row("CHECKEXACT", 3, 4, at.plusMinutes(2), (short) 0, (short) 0).row("CHECKEXACT", 4, 5, at
                        .plusMinutes(3), (short) 1, (short) 0);
        assertThat(punches()).extracting(Read::byHand).containsExactly(true, true, false, false);
    }

    @Test
    void peopleDepartmentsAndMachinesAreReadWithTheirFaultsByRow() throws Exception {
        old.row("USERINFO", 4, "0012", "199001012015011001", "Contoh Pegawai Satu", "Penata", "0800", "123456",
                (short) 2, 14).row("USERINFO", 5, "13", "", " Contoh\tDua ", null, null, "x", null, 99)
                .row("USERINFO", 4, "14", "", "Contoh Tiga", null, null, null, null, 0)
                .row("USERINFO", null, "15", "", "Contoh Empat", null, null, null, null, 0)
                .row("DEPARTMENTS", 1, "Kantor Contoh", 0).row("DEPARTMENTS", 2, "Bidang Contoh", 1)
                .row("DEPARTMENTS", null, "Tanpa nomor", 1).machine(1, "Lobi", "CONTOH0001", "192.0.2.7")
                .row("Machines", 2, null, null, 70_000, null, null);
        OldPeople people = people();
        assertThat(people.users()).extracting(OldUser::badge, OldUser::name, OldUser::privilege, OldUser::card,
                OldUser::department).containsExactly(
                        org.assertj.core.groups.Tuple.tuple("0012", "Contoh Pegawai Satu", 14, 123_456L, OptionalInt.of(
                                2)),
                        org.assertj.core.groups.Tuple.tuple("13", "Contoh Dua", 0, 0L, OptionalInt.empty()));
        assertThat(people.users().getFirst().numbers()).isEqualTo(Map.of(OldNumber.SSN, "199001012015011001",
                OldNumber.TITLE, "Penata", OldNumber.PAGER, "0800", OldNumber.BADGENUMBER, "0012", OldNumber.CARDNO,
                "123456"));
        assertThat(people.departments()).containsExactly(new OldDepartment(1, "Kantor Contoh", OptionalInt.of(0)),
                new OldDepartment(2, "Bidang Contoh", OptionalInt.of(1)));
        assertThat(people.machines()).containsExactly(new OldMachine(OptionalInt.of(1), "Lobi", "CONTOH0001",
                "192.0.2.7", 4370), new OldMachine(OptionalInt.empty(), "", "", "", 0));
        assertThat(people.faults()).containsExactly(new OldFault("USERINFO", 3, "USERID", Why.TWICE),
                new OldFault("USERINFO", 4, "USERID", Why.NUMBER), new OldFault("DEPARTMENTS", 3, "DEPTID",
                        Why.NUMBER));
        assertThat(people.users().toString()).doesNotContain("Contoh", "1990");
    }

    @Test
    void fingersComeWithTheVersionThatTheirColumnTells() throws Exception {
        byte[] ten = OldAccessFile.template(1, true);
        byte[] nine = OldAccessFile.template(2, false);
        old.finger(4, 0, "TEMPLATE4", ten, 10).finger(4, 1, "TEMPLATE3", nine, 0).finger(4, 2, "TEMPLATE", nine, 9)
                .finger(4, 3, "TEMPLATE", nine, 0).row("TEMPLATE", 44, 4, 4, ten, nine, ten, (short) 10)
                .finger(4, 15, "TEMPLATE4", ten, 10).row("TEMPLATE", 46, 4, 6, null, null, null, null)
                .row("TEMPLATE", 47, null, 7, ten, null, null, null);
        Fingers all = fingers();
        assertThat(all.read()).extracting(OldFinger::row, OldFinger::finger, OldFinger::told, OldFinger::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, 0, 10, "TEMPLATE4"),
                        org.assertj.core.groups.Tuple.tuple(2L, 1, 9, "TEMPLATE3"),
                        org.assertj.core.groups.Tuple.tuple(3L, 2, 9, "TEMPLATE"),
                        org.assertj.core.groups.Tuple.tuple(4L, 3, 0, "TEMPLATE"),
                        org.assertj.core.groups.Tuple.tuple(5L, 4, 10, "TEMPLATE4"),
                        org.assertj.core.groups.Tuple.tuple(5L, 4, 9, "TEMPLATE3"));
        assertThat(all.read().getFirst().template()).isEqualTo(ten);
        assertThat(all.faults()).containsExactly(new OldFault("TEMPLATE", 6, "FINGERID", Why.FINGER),
                new OldFault("TEMPLATE", 8, "USERID", Why.NUMBER));
    }

    @Test
    void aFingerOfAnySizeIsReadWholeAndATooLongOneIsNotRead() throws Exception {
        List<Integer> sizes = List.of(1, 63, 64, 65, 500, 2000, 3999, 4100, 9000, 16 * 1024);
        for (int nth = 0; nth < sizes.size(); nth++) {
            byte[] bytes = new byte[sizes.get(nth)];
            Arrays.fill(bytes, (byte) (nth + 1));
            old.finger(nth, 1, nth % 2 == 0 ? "TEMPLATE4" : "TEMPLATE", bytes, 10);
        }
        old.finger(99, 1, "TEMPLATE3", new byte[16 * 1024 + 1], 9).finger(100, 1, "TEMPLATE4", new byte[300_000], 10);
        Fingers all = fingers();
        assertThat(all.read()).extracting(finger -> finger.template().length).containsExactlyElementsOf(sizes);
        assertThat(all.faults()).containsExactly(new OldFault("TEMPLATE", 11, "TEMPLATE3", Why.TOO_LONG),
                new OldFault("TEMPLATE", 12, "TEMPLATE4", Why.TOO_LONG));
    }
}
