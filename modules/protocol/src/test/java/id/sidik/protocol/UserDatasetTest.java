package id.sidik.protocol;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class UserDatasetTest {
    @Test
    void theLongRecordKeepsItsFieldsAtTheirPlacesAndForgetsLeftOvers() {
        byte[] bytes = new byte[72];
        HexFormat hex = HexFormat.of();
        Bytes.putField(bytes, 0, 11, hex.parseHex("2a00073132330099999999"));
        Bytes.putField(bytes, 11, 24, "Contoh Satu\0sisa".getBytes(UTF_8));
        Bytes.putField(bytes, 35, 13, hex.parseHex("15cd5b0703010005000600ff00"));
        Bytes.putField(bytes, 48, 24, "00770\0sisa".getBytes(UTF_8));
        UserRecord user = UserDataset.decode(bytes, OptionalInt.of(1)).users().getFirst();
        assertThat(user).isEqualTo(new UserRecord(42, 7, "00770", "Contoh Satu".getBytes(UTF_8), "123", 123_456_789, 3,
                1, List.of(5, 6, 255)));
        assertThat(user.enabled()).isFalse();
        assertThat(user.level()).isEqualTo(6);
    }

    @Test
    void theShortRecordKeepsItsFieldsAtTheirPlaces() {
        byte[] bytes = HexFormat.of().parseHex("2a000e3132330099" + "436f6e746f682053" + "15cd5b0700" + "02" + "0104"
                + "02030000");
        UserRecord user = UserDataset.decode(bytes, OptionalInt.of(1)).users().getFirst();
        assertThat(user).isEqualTo(
                new UserRecord(42, 14, "770", "Contoh S".getBytes(UTF_8), "123", 123_456_789, 2, 0, List.of(1025)));
        assertThat(user.enabled()).isTrue();
        assertThat(user.level()).isEqualTo(14);
    }

    @Property(tries = 200)
    void theLayoutIsFoundAndEveryUserComesBack(@ForAll boolean small, @ForAll @IntRange(min = 1, max = 126) int count,
            @ForAll boolean counted) {
        int size = small ? UserRecord.SHORT_SIZE : UserRecord.LONG_SIZE;
        List<UserRecord> users = new ArrayList<>();
        for (int uid = 1; uid <= count; uid++)
            users.add(new UserRecord(uid, uid % 7 == 0 ? 14 : 0,
                    String.valueOf(1000 + uid), ("Orang" + uid).getBytes(UTF_8), "", 0, 1, 0,
                    small ? List.of(0) : List.of(0, 0, 0)));
        OptionalInt hint = counted ? OptionalInt.of(count) : OptionalInt.empty();
        UserDataset found = UserDataset.decode(UserDataset.encode(size, users), hint);
        assertThat(found).isEqualTo(new UserDataset(size, users, 0));
    }

    @Property(tries = 200)
    void anyBytesAreReadWithoutAnError(@ForAll byte[] bytes) {
        UserDataset found = UserDataset.decode(bytes, OptionalInt.empty());
        assertThat(found.users().size() * found.recordSize() + found.leftOver()).isEqualTo(bytes.length);
    }

    @Test
    void bytesLeftOverAtTheEndDoNotTouchTheUsersBefore() {
        byte[] one = UserRecord.of(1, "1", "Contoh").encode(72);
        UserDataset found = UserDataset.decode(Arrays.copyOf(one, 80), OptionalInt.empty());
        assertThat(found.users()).hasSize(1);
        assertThat(found.leftOver()).isEqualTo(8);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"Peña Contoh, ISO-8859-1", "Peña Contoh, UTF-8", "Contoh, UTF-8"})
    void aNameIsUnderstoodInBothEncodings(String name, Charset charset) {
        UserRecord user = new UserRecord(1, 0, "1", name.getBytes(charset), "", 0, 1, 0, List.of(0, 0, 0));
        assertThat(user.name()).isEqualTo(name);
        assertThat(user.name(charset)).isEqualTo(name);
        assertThat(user.nameBytes()).isEqualTo(name.getBytes(charset));
    }

    @Test
    void aNameThatIsTooLongIsCutBetweenTwoCharacters() {
        String name = "ABCDEFGHIJKLMNOPQRSTUV" + "é" + "Z";
        byte[] stored = UserRecord.of(1, "1", name).encode(72);
        assertThat(Bytes.untilNul(stored, 11, 24)).isEqualTo("ABCDEFGHIJKLMNOPQRSTUV".getBytes(UTF_8));
        UserRecord latin = new UserRecord(1, 0, "1", "ABCDEFGé".getBytes(ISO_8859_1), "", 0, 1, 0, List.of(0));
        assertThat(Arrays.copyOfRange(latin.encode(28), 8, 16)).isEqualTo("ABCDEFGé".getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 27, 73})
    void noOtherRecordSizeExists(int size) {
        UserRecord user = UserRecord.of(1, "1", "Contoh");
        assertThatThrownBy(() -> user.encode(size)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUserTellsNothingPersonalAboutItself() {
        UserRecord user = new UserRecord(5, 0, "00770", "Contoh".getBytes(UTF_8), "4321", 99, 1, 0, List.of());
        assertThat(user.toString()).isEqualTo("user 5");
    }
}
