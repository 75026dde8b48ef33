package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MachineId;
import id.sidik.operations.work.Ledger;
import id.sidik.store.Store;
import id.sidik.store.Tables;
import id.sidik.testkit.OldAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The people, PINs and fingers of the old program beside those of the office. */
class OldProgramPeopleTest extends OldProgramRescue {
    private static final String NIP = "199001012015011001";
    private static final String OTHER = "199102022016012002";
    private static final OldProgramWish USUAL = OldProgramWish.usual();
    private static final MachineId LOBBY = new MachineId("CONTOH0001");

    OldProgramPeopleTest() {
        super(new OldAccessFile().machine(1, "Lobi", "CONTOH0001", "192.0.2.7"));
    }

    private <T> T store(Function<Tables, T> work) {
        office.close();
        try (Store store = Store.open(folder.resolve("home"))) {
            return store.read(work);
        } finally {
            open();
        }
    }

    @Test
    void somebodyNewComesWithTitleKindAndPosition() throws Exception {
        old.row("USERINFO", 4, "12", OTHER, "Contoh Baru, S.Kom.", "Analis", null, null, (short) 1, 0)
                .row("USERINFO", 5, "13", "199102022023212002", "Contoh Kontrak", null, null, null, (short) 1, 0);
        take(look(USUAL));
        assertThat(office.people().list()).extracting(row -> row.employee().fullName(), row -> row.employee().kind(),
                row -> row.employee().position(), row -> row.employee().number()).containsExactlyInAnyOrder(
                        Tuple.tuple("Contoh Baru, S.Kom.", EmployeeKind.PNS, "Analis", OTHER),
                        Tuple.tuple("Contoh Kontrak", EmployeeKind.PPPK, "", "199102022023212002"));
    }

    @Test
    void fingersBecomeASealedBackupOfTheirMachineWithTheirVersion() throws Exception {
        byte[] ten = OldAccessFile.template(3, true);
        byte[] nine = OldAccessFile.template(4, false);
        old.row("USERINFO", 4, "12", NIP, "Contoh Pegawai Satu", null, null, "4711", (short) 1, 14)
                .user(5, "13", "Contoh Pegawai Dua", "").user(6, "14", "Contoh Pegawai Tiga", "")
                .punch(4, "2026-10-01T07:30:00", "I", "1", "").punch(5, "2026-10-01T07:31:00", "I", "1", "")
                .finger(4, 6, "TEMPLATE4", ten, 10).finger(5, 0, "TEMPLATE3", nine, 9).finger(6, 1, "TEMPLATE4", ten,
                        10).finger(99, 1, "TEMPLATE4", ten, 10).finger(5, 2, "TEMPLATE", nine, 0).finger(5, 3,
                                "TEMPLATE4", java.util.Arrays.copyOf(ten, 900), 10);
        OldProgramLook look = look(USUAL);
        assertThat(look.fingers()).isEqualTo(new OldProgramLook.Fingers(1, 1, 3, 1, List.of("Lobi")));
        Ledger ledger = take(look);
        assertThat(ledger.figures()).containsEntry("fingers", 2L).containsEntry("fingersUnreadable", 3L);
        assertThat(office.backups().list(LOBBY, 9)).singleElement().satisfies(backup -> {
            assertThat(List.of(backup.occasion(), backup.users(), backup.fingers(), backup.verified())).isEqualTo(List
                    .of("OLD_PROGRAM", 2, 2, true));
            assertThat(backup.at()).isEqualTo("2026-10-01T00:31:00Z"); // as old as the youngest record
        });
        List<String> kept = store(tables -> {
            var snapshot = tables.snapshots().latest(LOBBY).orElseThrow();
            assertThat(Holdings.users(snapshot, tables)).extracting(raw -> raw.user().pin() + " " + raw.user().card()
                    + " " + raw.user().level()).containsExactly("12 4711 14", "13 0 0");
            return tables.snapshots().fingers(snapshot).stream().map(finger -> finger.pin() + " " + finger.finger()
                    + " " + finger.algorithm() + " " + java.util.Arrays.equals(tables.fingers().open(finger), finger
                            .algorithm() == 10 ? ten : nine)).toList();
        });
        assertThat(kept).containsExactly("12 6 10 true", "13 0 9 true");
        assertThat(new String(Files.readAllBytes(folder.resolve("home").resolve("sidik.db")),
                StandardCharsets.ISO_8859_1)).doesNotContain(new String(ten, 0, 200, StandardCharsets.ISO_8859_1));
        assertThat(look(USUAL).fingers().machines()).isEmpty();
    }

    @Test
    void withoutFingersNoBackupIsMade() throws Exception {
        old.user(4, "12", "Contoh Pegawai Satu", NIP).punch(4, "2026-10-01T07:30:00", "I", "1", "").finger(4, 6,
                "TEMPLATE4", OldAccessFile.template(3, true), 10);
        take(look(USUAL.taking(false, false, false)));
        assertThat(office.log().page(LogFilter.ALL, LogSort.NEWEST_FIRST, 0, 9)).singleElement().satisfies(
                line -> assertThat(line.punch().state()).isEqualTo(255));
        assertThat(office.backups().list(LOBBY, 9)).isEmpty();
        assertThat(look(USUAL).fingers().machines()).containsExactly("Lobi");
    }
}
