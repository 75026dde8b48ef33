package id.sidik.intake.oldprogram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.intake.oldprogram.OldDatabaseException.Fault;
import id.sidik.intake.oldprogram.OldFault.Why;
import id.sidik.intake.oldprogram.OldUser.OldNumber;
import id.sidik.testkit.OldAccessFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other versions of the old program keep the same values in columns of other types, and files age. */
class OldTypesTest {
    private static final String NAME = "Contoh Pegawai";

    @TempDir
    Path folder;
    private final OldAccessFile old = new OldAccessFile();

    private Path file() throws IOException {
        return old.write(folder.resolve("att2000.mdb"));
    }

    private OldPeople people() throws IOException, OldDatabaseException {
        try (OldDatabase database = OldDatabase.open(file())) {
            return OldPeople.read(database);
        }
    }

    private static Object typed(String type, String value) {
        return switch (type) {
            case "LONG" -> Integer.valueOf(value);
            case "INT" -> Short.valueOf(value);
            case "BYTE" -> Byte.valueOf(value);
            case "DOUBLE" -> Double.valueOf(value);
            case "MONEY" -> new BigDecimal(value);
            default -> value;
        };
    }

    @ParameterizedTest(name = "a PIN as {0}: {1} is {2}")
    @CsvSource({"TEXT, 0012, 0012", "TEXT, ' 12 ', 12", "TEXT, A-1, A-1", "LONG, 12, 12", "INT, 12, 12", "BYTE, 12, 12",
        "DOUBLE, 12, 12", "DOUBLE, 123456789012, 123456789012", "MONEY, 12.5, 12.5"})
    void aPinIsReadFromAColumnOfAnyType(String type, String value, String pin) throws Exception {
        old.retyped("USERINFO", "Badgenumber", type).row("USERINFO", 4, typed(type, value), null, NAME, null, null,
                null, null, null);
        assertThat(people().users()).extracting(OldUser::badge).containsExactly(
                type.equals("DOUBLE")
                        ? new BigDecimal(Double.valueOf(value).toString()).toPlainString()
                        : type.equals(
                                "MONEY") ? new BigDecimal(pin).setScale(4).toPlainString() : pin);
    }

    @ParameterizedTest(name = "a key as {0}: {1} is {2}")
    @CsvSource({"LONG, 70000, 70000", "INT, 7, 7", "BYTE, 7, 7", "DOUBLE, 7, 7", "TEXT, 7, 7", "TEXT, 007, 7",
        "DOUBLE, 7.5, -", "TEXT, tujuh, -", "TEXT, 99999999999, -", "TEXT, '', -", "MONEY, 7, 7"})
    void theNumberOfAPersonIsReadFromAColumnOfAnyType(String type, String value, String id) throws Exception {
        old.retyped("USERINFO", "USERID", type).row("USERINFO", typed(type, value), "12", null, NAME, null, null, null,
                null, null);
        OldPeople people = people();
        if (id.equals("-")) {
            assertThat(people.users()).isEmpty();
            assertThat(people.faults()).containsExactly(new OldFault("USERINFO", 1, "USERID", Why.NUMBER));
        } else {
            assertThat(people.users()).extracting(OldUser::id).containsExactly(Integer.valueOf(id));
        }
    }

    @ParameterizedTest(name = "card {0}, level {1}")
    @CsvSource({"4711, 14, 4711, 14", "0004711, 0, 4711, 0", "4294967295, 2, 4294967295, 2", "4294967296, 15, 0, 0",
        "-1, -1, 0, 0", "x, 6, 0, 6", "'', 10, 0, 10"})
    void aCardAndALevelThatNoMachineHasAreNone(String card, int level, long read, int privilege) throws Exception {
        old.row("USERINFO", 4, "12", null, NAME, null, null, card, null, level);
        assertThat(people().users()).singleElement().satisfies(user -> {
            assertThat(user.card()).isEqualTo(read);
            assertThat(user.privilege()).isEqualTo(privilege);
            assertThat(user.numbers()).isEqualTo(card.isEmpty()
                    ? Map.of(OldNumber.BADGENUMBER, "12")
                    : Map.of(OldNumber.BADGENUMBER, "12", OldNumber.CARDNO, card));
        });
    }

    /** Their length stands in the file and may be anything. */
    @Test
    void aColumnOfLongTextIsNotReadAsAPlainValue() throws Exception {
        old.retyped("USERINFO", "SSN", "MEMO").row("USERINFO", 4, "12", "x".repeat(9000), NAME, null, null, null, null,
                null);
        try (OldDatabase database = OldDatabase.open(file())) {
            assertThat(OldPeople.read(database).users().getFirst().numbers()).doesNotContainKey(OldNumber.SSN);
            assertThat(database.gaps()).containsExactly(new OldGap("USERINFO", "SSN"));
        }
    }

    @Test
    void recordsWithoutAColumnOfMomentsAreAnotherProgramsRecords() throws Exception {
        old.retyped("CHECKINOUT", "CHECKTIME", "OLE");
        try (OldDatabase database = OldDatabase.open(file())) {
            OldDatabaseException refused = catchThrowableOfType(OldDatabaseException.class, () -> OldRecords.of(
                    database));
            assertThat(List.of(refused.fault(), refused.table(), refused.column())).isEqualTo(List.of(Fault.FOREIGN,
                    "CHECKINOUT", "CHECKTIME"));
        }
    }

    @Test
    void aTextInPlaceOfAMomentIsNone() throws Exception {
        old.retyped("CHECKINOUT", "CHECKTIME", "TEXT").row("CHECKINOUT", 4, "2026-10-01 07:30", "I", 1, "1", 0, "");
        List<OldPunch> read = new ArrayList<>();
        try (OldDatabase database = OldDatabase.open(file())) {
            OldRecords.of(database).each((punch, byHand) -> read.add(punch));
        }
        assertThat(read).singleElement().satisfies(punch -> {
            assertThat(punch.at()).isEmpty();
            assertThat(punch.user()).isEqualTo(OptionalInt.of(4));
        });
    }

    /** The library would make room for whatever stands there. */
    @ParameterizedTest(name = "{0} bytes")
    @CsvSource({"1073741823, TOO_LONG", "16385, TOO_LONG", "300000000, TOO_LONG"})
    void aLengthThatADamagedFileTellsIsNotBelieved(int told, Why why) throws Exception {
        byte[] template = OldAccessFile.template(34, true);
        Path file = old.finger(4, 1, "TEMPLATE4", template, 10).write(folder.resolve("att2000.mdb"));
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int found = 0;
        for (int at = 0; at + 4 <= bytes.length; at++) {
            int value = head.getInt(at);
            if ((value & 0x3FFF_FFFF) != template.length || (value & 0xC000_0000) == 0) continue;
            head.putInt(at, value & 0xC000_0000 | told);
            found++;
        }
        assertThat(found).as("places of the length").isEqualTo(1);
        Files.write(file, bytes);
        List<OldFault> faults = new ArrayList<>();
        try (OldDatabase database = OldDatabase.open(file)) {
            OldFingers.each(database, finger -> assertThat(finger.template()).isEmpty(), faults::add);
        }
        assertThat(faults).containsExactly(new OldFault("TEMPLATE", 1, "TEMPLATE4", why));
    }

    @Test
    void aMomentBeforeAllMachinesIsReadAsItIs() throws Exception {
        LocalDateTime zero = LocalDateTime.of(1899, 12, 30, 0, 0);
        old.row("CHECKINOUT", 4, zero, "I", 1, "1", 0, "").row("CHECKINOUT", 4, LocalDateTime.of(9999, 12, 31, 23, 59,
                59), "I", 1, "1", 0, "");
        List<LocalDateTime> read = new ArrayList<>();
        try (OldDatabase database = OldDatabase.open(file())) {
            OldRecords.of(database).each((punch, byHand) -> read.add(punch.at().orElseThrow()));
        }
        assertThat(read).containsExactly(zero, LocalDateTime.of(9999, 12, 31, 23, 59, 59));
    }
}
