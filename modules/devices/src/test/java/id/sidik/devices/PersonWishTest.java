package id.sidik.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.devices.PersonWish.Wanted;
import id.sidik.protocol.Privilege;
import id.sidik.protocol.UserRecord;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a wish makes of a record that a machine holds: what was not said stays as it is. */
class PersonWishTest {
    private static final int LIMIT = 23;
    private static final UserRecord THERE = UserRecord.of(17, "0012", "Contoh Pegawai Satu").withPassword("4321")
            .withCard(998_877L).withGroup(3).withPrivilege(14);

    private static Wanted over(PersonWish wish) {
        return wish.over(THERE, StandardCharsets.UTF_8, LIMIT);
    }

    @Test
    void aWishThatSaysNothingChangesNothing() {
        Wanted wanted = over(PersonWish.of("0012"));
        assertThat(wanted.user()).isEqualTo(THERE);
        assertThat(wanted.name()).isEmpty();
    }

    @Test
    void aNewNameLeavesPasswordCardGroupAndLevelAlone() {
        UserRecord user = over(PersonWish.of("0012").named("Contoh Nama Baru")).user();
        assertThat(user.name()).isEqualTo("Contoh Nama Baru");
        assertThat(user.password()).isEqualTo("4321");
        assertThat(user.card()).isEqualTo(998_877L);
        assertThat(user).isEqualTo(THERE.withName("Contoh Nama Baru".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void aLevelIsChangedWithoutOpeningADoorThatWasClosed(Privilege level) {
        UserRecord closed = THERE.withPrivilege(THERE.level() | UserRecord.DISABLED);
        Wanted wanted = PersonWish.of("0012").as(level).over(closed, StandardCharsets.UTF_8, LIMIT);
        assertThat(wanted.user().level()).isEqualTo(level.level());
        assertThat(wanted.user().enabled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebodyIsKeptOutWithoutLosingHisLevel(boolean enabled) {
        UserRecord user = over(PersonWish.of("0012").enabled(enabled)).user();
        assertThat(user.enabled()).isEqualTo(enabled);
        assertThat(user.level()).isEqualTo(14);
    }

    @Test
    void anEmptyPasswordAndNoCardAreWishesToo() {
        UserRecord user = over(PersonWish.of("0012").withPassword("").withCard(0)).user();
        assertThat(user.password()).isEmpty();
        assertThat(user.card()).isZero();
        assertThat(user.name()).isEqualTo(THERE.name());
    }

    @Test
    void whatIsSaidLaterWins() {
        UserRecord user = over(PersonWish.of("0012").named("Satu").named("Dua").withCard(1).withCard(2)).user();
        assertThat(user.name()).isEqualTo("Dua");
        assertThat(user.card()).isEqualTo(2);
    }

    @ParameterizedTest(name = "[{0}] in {1} bytes")
    @CsvSource({"Contoh, 23, true", "Contoh Pegawai Dengan Nama Yang Panjang Sekali, 23, false",
        "Contoh Pegawai, 8, false"})
    void aNameIsCarriedAsFarAsTheMachineCanAndTheShorteningIsTold(String asked, int limit, boolean whole) {
        Wanted wanted = PersonWish.of("1").named(asked).over(THERE, StandardCharsets.UTF_8, limit);
        assertThat(wanted.name()).hasValueSatisfying(name -> assertThat(name.asAsked()).isEqualTo(whole));
        assertThat(wanted.user().nameBytes()).hasSizeLessThanOrEqualTo(limit);
        assertThat(wanted.user().name()).isEqualTo(wanted.name().orElseThrow().text());
    }

    @Test
    void aWholeRecordComesAsItIsUnderTheMachinesOwnNumber() {
        UserRecord kept = UserRecord.of(900, "0012", "Dari Cadangan").withPassword("7777").withGroup(5);
        Wanted wanted = over(new PersonWish.Whole(kept));
        assertThat(wanted.user()).isEqualTo(kept.withUid(17));
        assertThat(wanted.name()).isEmpty();
        assertThat(new PersonWish.Whole(kept).pin()).isEqualTo("0012");
    }

    @Test
    void noTextTellsANameAPinOrASecret() {
        PersonWish.Change change = PersonWish.of("0012").named("Contoh Pegawai").withPassword("4321")
                .withCard(998_877);
        PersonResult result = new PersonResult("0012", new PersonOutcome.Written(17), Optional.empty());
        for (Object each : new Object[]{change, new PersonWish.Whole(THERE), over(change).user(), result})
            assertThat(each.toString()).doesNotContain("Contoh", "0012", "4321", "998877");
    }
}
