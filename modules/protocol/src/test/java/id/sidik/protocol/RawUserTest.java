package id.sidik.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.protocol.UserRecord.Misfit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record is changed in what is changed, and in nothing else. */
class RawUserTest {
    private static final byte[] ODD = new byte[72];

    static {
        // password "444" with leftovers behind its NUL, as machines send it; zones of its own; FF in places nobody explains
        HexFormat hex = HexFormat.of();
        byte[] head = hex.parseHex("0d0000" + "34343400c69a807c" + "436f6e746f6800ffffff");
        System.arraycopy(head, 0, ODD, 0, head.length);
        System.arraycopy(hex.parseHex("de00000002010001000200ffff"), 0, ODD, 35, 13);
        System.arraycopy(hex.parseHex("35353500ff"), 0, ODD, 48, 5);
    }

    @Test
    void aNewPrivilegeTouchesOneByte() {
        RawUser raw = new RawUser(ODD);
        byte[] wanted = ODD.clone();
        wanted[2] = 14;
        assertThat(raw.changedTo(raw.user().withPrivilege(14)).raw()).isEqualTo(wanted);
    }

    @Test
    void aNewNameKeepsPasswordLeftoversAndZones() {
        RawUser raw = new RawUser(ODD);
        RawUser renamed = raw.changedTo(raw.user().withName("Baru".getBytes()));
        assertThat(renamed.user().differences(raw.user())).containsExactly(UserField.NAME);
        byte[] back = renamed.raw();
        for (int at = 0; at < 72; at++)
            if (at < 11 || at >= 35) assertThat(back[at]).as("byte " + at).isEqualTo(ODD[at]);
    }

    @Test
    void nothingChangedIsNothingWritten() {
        RawUser raw = new RawUser(ODD);
        assertThat(raw.changedTo(raw.user())).isEqualTo(raw);
    }

    @Test
    void aFieldThatIsFullToTheBrimMayStayWhenAnotherChanges() {
        byte[] full = ODD.clone();
        for (int at = 11; at < 35; at++) full[at] = 'x';
        RawUser raw = new RawUser(full);
        RawUser changed = raw.changedTo(raw.user().withCard(7));
        assertThat(changed.user().nameBytes()).hasSize(24);
        assertThat(changed.user().card()).isEqualTo(7);
    }

    @Test
    void theFifthByteOfAShortCardIsLeftAlone() {
        byte[] old = HexFormat.of().parseHex("8b4c0100ffffff3a4d415254494e455a00000000aa0100008b4c0000");
        RawUser raw = new RawUser(old);
        byte[] changed = raw.changedTo(raw.user().withCard(0x01020304)).raw();
        assertThat(changed[20]).isEqualTo((byte) 0xAA);
        assertThat(changed[16]).isEqualTo((byte) 4);
    }

    @ParameterizedTest(name = "{0} in {1} bytes: {2}")
    @CsvSource({"100001,72,true", "00770,72,true", "A-7,72,true", "1234567890123456789012345,72,false", "'',72,false",
        "100001,28,true", "4294967295,28,true", "4294967296,28,false", "00770,28,false", "A7,28,false", "0,28,false"})
    void aPinThatWouldNotComeBackAsItIsIsRefused(String pin, int size, boolean fits) {
        UserRecord user = UserRecord.of(1, pin, "Contoh");
        assertThat(user.misfits(size)).isEqualTo(fits ? Set.of() : Set.of(Misfit.PIN));
        if (!fits) assertThatThrownBy(() -> RawUser.fresh(user, size)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"12345678,72,", "123456789,72,PASSWORD", "12345,28,", "123456,28,PASSWORD"})
    void aPasswordIsNeverShortenedInSilence(String password, int size, Misfit misfit) {
        UserRecord user = UserRecord.of(1, "1", "Contoh").withPassword(password);
        assertThat(user.misfits(size)).isEqualTo(misfit == null ? Set.of() : Set.of(misfit));
    }

    @Test
    void numbersOutsideTheirFieldsAreNamed() {
        UserRecord user = new UserRecord(1, 256, "1", new byte[24], "", 1L << 32, 1, 0, List.of(0, 0, 0));
        assertThat(user.misfits(72)).containsExactlyInAnyOrder(Misfit.NAME, Misfit.CARD, Misfit.NUMBERS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 27, 73})
    void noOtherSizeIsARecord(int size) {
        assertThatThrownBy(() -> new RawUser(new byte[size])).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,USER", "2,ENROLLER", "6,MANAGER", "10,CUSTOM", "14,ADMINISTRATOR", "4,"})
    void aLevelHasAName(int level, Privilege privilege) {
        assertThat(Privilege.of(level).orElse(null)).isEqualTo(privilege);
        assertThat(new RawUser(ODD).user().withPrivilege(level | 1).enabled()).isFalse();
    }
}
