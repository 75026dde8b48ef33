package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.store.Authorship;
import id.sidik.store.CityUnit;
import id.sidik.store.Guest;
import id.sidik.store.Transfer;
import id.sidik.store.UuidV7;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** A letter that lets somebody go moves the person at the centre, by itself and from its day on. */
class MoveTest extends SyncFixture {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 15);
    private static final String FIRST_DAY = "1900-01-01";

    private static void leaves(OneLaptop laptop, String number, String unit, LocalDate last) {
        laptop.with(tables -> tables.transfers().add(new Transfer(UuidV7.at(City.CLOCK.instant()), tables.employees()
                .withNumber(number).getFirst().id(), Transfer.Direction.OUT, last, "821/7", Optional.empty(), unit,
                unit, new Authorship(City.CLOCK.instant(), "petugas", ""))));
    }

    private OneLaptop with(String unit, String number) {
        OneLaptop laptop = laptop(unit);
        laptop.employee("0199f000-0000-7000-8000-0000000" + number, number, "Contoh Pegawai " + number).sync();
        return laptop;
    }

    private static List<Tuple> places(String number) throws SQLException {
        return city.asRoot().list("""
                SELECT date_format(s.from_day, '%Y-%m-%d'), u.code FROM person s JOIN unit u ON u.id = s.unit
                WHERE s.number = ? ORDER BY s.from_day
                """, row -> tuple(row.getString(1), row.getString(2)), number);
    }

    @Test
    void theOtherUnitHoldsThePersonFromTheDayAfterTheLast() throws SQLException {
        city.unit("tujuan");
        OneLaptop laptop = with("asal", "80001");
        city.admin.confirmPeople();
        assertThat(places("80001")).containsExactly(tuple(FIRST_DAY, "asal"));
        laptop.sync();
        Optional<CityUnit> meant = laptop.store.read(tables -> tables.cityUnits().meant("dinas TUJUAN"));
        assertThat(meant).isPresent();

        leaves(laptop, "80001", "tujuan", LAST);
        assertThat(laptop.sync().counts().refused()).isZero();
        assertThat(places("80001")).containsExactly(tuple(FIRST_DAY, "asal"), tuple("2026-11-16", "tujuan"));
        laptop.sync();
        assertThat(places("80001")).hasSize(2);
    }

    @Test
    void aPersonWhomNobodyHoldsYetIsBelievedToBeOfTheUnitThatWritesTheLetter() throws SQLException {
        city.unit("tujuandua");
        OneLaptop laptop = with("asaldua", "80002");
        leaves(laptop, "80002", "tujuandua", LAST);
        laptop.sync();
        assertThat(places("80002")).containsExactly(tuple(FIRST_DAY, "asaldua"), tuple("2026-11-16", "tujuandua"));
    }

    @Test
    void aLetterThatCameBeforeThePersonTakesEffectWhenPeopleAreConfirmed() throws SQLException {
        city.unit("tujuantiga");
        OneLaptop laptop = laptop("asaltiga");
        laptop.employee("0199f000-0000-7000-8000-000000080003", "80003", "Contoh Pegawai Tiga");
        leaves(laptop, "80003", "tujuantiga", LAST);
        laptop.sync();
        assertThat(places("80003")).isEmpty();
        city.admin.confirmPeople();
        assertThat(places("80003")).containsExactly(tuple(FIRST_DAY, "asaltiga"), tuple("2026-11-16", "tujuantiga"));
    }

    @Test
    void visitsFollowALetterWithItsDay() {
        city.unit("tujuanenam");
        OneLaptop host = laptop("tuanenam").machine("TUAN-6");
        host.punches(List.of(City.punch("TUAN-6", "7", LAST.atTime(7, 30)), City.punch("TUAN-6", "7", LAST.plusDays(1)
                .atTime(7, 31))));
        host.with(tables -> tables.guests().save(new Guest(new MachineId("TUAN-6"), new Pin("7"), "80006", LAST
                .minusDays(10), Optional.of(LAST.plusDays(10))))).sync();
        OneLaptop before = with("asalenam", "80006");
        city.admin.confirmPeople();
        before.sync();
        assertThat(before.journal()).as("whose the person still is").hasSize(2);
        leaves(before, "80006", "tujuanenam", LAST);
        before.sync();
        OneLaptop after = with("tujuanenam", "80006");
        after.sync();

        assertThat(after.journal()).containsExactly("TUAN-6 7 2026-11-16T07:31:00");
        OneLaptop again = with("asalenam", "80006");
        again.sync();
        assertThat(again.journal()).as("a laptop that comes later sees its days alone").containsExactly(
                "TUAN-6 7 2026-11-15T07:30:00");
        assertThat(before.sync().counts().refused()).isZero();
        assertThat(before.journal()).as("what a unit has seen stays its history").hasSize(2);
    }

    @Test
    void nobodyGivesAwayWhoIsNotTheirsNorOverrulesWhatWasSaidForALaterDay() throws SQLException {
        city.unit("pencuri");
        OneLaptop owner = with("pemilik", "80004");
        city.admin.confirmPeople();
        OneLaptop thief = with("pencuri", "80004");
        leaves(thief, "80004", "pemilik", LAST);
        thief.sync();
        assertThat(places("80004")).containsExactly(tuple(FIRST_DAY, "pemilik"));

        city.unit("kelak");
        city.admin.placePerson("80004", "kelak", LocalDate.of(2026, 12, 1));
        leaves(owner, "80004", "pencuri", LAST);
        owner.sync();
        assertThat(places("80004")).containsExactly(tuple(FIRST_DAY, "pemilik"), tuple("2026-12-01", "kelak"));
    }

    @Test
    void aPersonWhomAThirdUnitNamesAsWellWaitsForTheCitysWord() throws SQLException {
        city.unit("tujuanlima");
        with("ketiga", "80005");
        OneLaptop laptop = laptop("asallima");
        laptop.employee("0199f000-0000-7000-8000-000000080005", "80005", "Contoh Pegawai Lima").sync();
        leaves(laptop, "80005", "tujuanlima", LAST);
        laptop.sync();
        assertThat(places("80005")).isEmpty();
        assertThat(laptop.nameOf("0199f000-0000-7000-8000-000000080005")).as("its own history stays").isNotEqualTo("-");
    }
}
