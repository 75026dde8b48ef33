package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import id.sidik.central.CentralException.Code;
import id.sidik.central.CentreStatus.Doubt;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeping a centre: accounts, months, versions. */
class CentreAdminTest {
    private static City city;

    @BeforeAll
    static void found() {
        city = City.fresh();
    }

    @AfterAll
    static void leave() {
        if (city != null) city.close();
    }

    @Test
    void aFreshCentreIsAsItShouldBe() {
        CentreStatus status = city.admin.status(City.TODAY);

        assertThat(status.doubts()).isEmpty();
        assertThat(status.schema()).isEqualTo(status.known());
        assertThat(status.monthsFrom()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(status.monthsUntil()).isEqualTo(LocalDate.of(2028, 6, 1));
    }

    @Test
    void monthsAreMadeAheadAndMissedWhenNobodyDid() {
        LocalDate later = LocalDate.of(2028, 3, 10);
        assertThat(city.admin.status(later).doubts()).containsExactly(Doubt.MONTHS_SHORT);

        assertThat(city.admin.migrate(later).monthsUntil()).isEqualTo(LocalDate.of(2029, 10, 1));
        assertThat(city.admin.status(later).doubts()).isEmpty();
    }

    @Test
    void monthsThatLaptopsAreToldWronglyAreFoundAndMended() throws SQLException {
        city.asRoot().change("UPDATE centre SET punches_until = '2027-01-01'");
        assertThat(city.admin.status(City.TODAY).doubts()).containsExactly(Doubt.MONTHS_WRONG);

        assertThat(city.admin.migrate(City.TODAY).doubts()).isEmpty();
    }

    @Test
    void theMonthsOfAYearLieApart() throws SQLException {
        List<String> names = city.asRoot().list("SELECT partition_name FROM information_schema.partitions"
                + " WHERE table_schema = ? AND table_name = 'punch'", row -> row.getString(1), city.root.database());

        assertThat(names).startsWith("p_before", "p202401", "p202402").contains("p202611", "p202612", "p202805");
    }

    @Test
    void rotatingMakesTheOldPasswordUselessAndCutsOffWhoUsesIt() {
        CentreSettings before = city.unit("putar");
        try (Centre inside = city.with("putar", City.laptop(1))) {
            Credentials fresh = city.admin.rotate(Role.UNIT, "putar");

            assertThatExceptionOfType(CentralException.class).isThrownBy(() -> inside.openBatch(1))
                    .matches(failed -> failed.code() == Code.LINE_BROKE || failed.code() == Code.KEY_REFUSED);
            assertThatExceptionOfType(CentralException.class).isThrownBy(() -> Centre.open(before))
                    .matches(failed -> failed.code() == Code.KEY_REFUSED);
            assertThatNoException().isThrownBy(() -> Centre.open(before.as(fresh.account(), fresh.password())).close());
        }
    }

    @Test
    void aBlockedAccountIsOutAtOnceAndComesBackWithItsPassword() {
        CentreSettings unit = city.unit("blokir");
        city.admin.block(Role.UNIT, "blokir", true);
        assertThatExceptionOfType(CentralException.class).isThrownBy(() -> Centre.open(unit))
                .matches(failed -> failed.code() == Code.KEY_REFUSED);
        assertThat(city.admin.units()).filteredOn(one -> one.code().equals("blokir")).singleElement()
                .matches(CentreUnit::blocked);

        city.admin.block(Role.UNIT, "blokir", false);
        assertThatNoException().isThrownBy(() -> city.with("blokir", City.laptop(2)).close());
    }

    @Test
    void anAccountThatOnlyTheServerStillKnowsMayNothing() throws SQLException {
        CentreSettings unit = city.unit("hapus");
        city.asRoot().change("UPDATE account SET blocked = TRUE WHERE name = ?", unit.account());
        try (Attacker left = Attacker.with(unit)) {
            assertThat(left.run("SELECT * FROM me").rows()).isEmpty();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> left.run("CALL hello(1, '" + City.laptop(3) + "', 'x', 'x', 0)"))
                    .matches(refused -> refused.getErrorCode() == 30104);
        }
    }

    @Test
    void theReportingAccountReadsEverythingAndChangesNothing() throws SQLException {
        try (Centre unit = city.with("lapor", City.laptop(4))) {
            City.send(unit, 1, City.punches("R1", 12), List.of());
        }
        Credentials keys = city.admin.addReport("bkpsdm");
        try (Attacker report = Attacker.with(city.root.as(keys.account(), keys.password()))) {
            assertThat(report.run("SELECT count(*) FROM city_punch WHERE machine = 'R1'").rows())
                    .containsExactly(List.of("12"));
            for (String view : List.of("city_unit", "city_laptop", "city_batch", "city_fact", "city_master_row",
                    "city_person"))
                assertThatNoException().as(view).isThrownBy(() -> report.run("SELECT * FROM " + view));
            for (String attempt : List.of("DELETE FROM city_punch", "UPDATE city_unit SET name = 'x'",
                    "INSERT INTO put_punch (unit) VALUES (1)", "SELECT * FROM my_punch", "SELECT * FROM punch",
                    "CALL hello(1, '" + City.laptop(4) + "', 'x', 'x', 0)", "CALL confirm_people()"))
                assertThatExceptionOfType(SQLException.class).as(attempt).isThrownBy(() -> report.run(attempt))
                        .matches(refused -> List.of(1142, 1370).contains(refused.getErrorCode()));
        }
    }

    @Test
    void namesThatExistOrCouldMeanMoreAreRefused() {
        city.unit("sekali");
        for (String code : List.of("sekali", "Besar", "a'b", "a b", "", "x".repeat(25)))
            assertThatExceptionOfType(CentralException.class).as(code).isThrownBy(() -> city.admin.addUnit(code, "x"))
                    .matches(failed -> failed.code() == Code.NAME);
        assertThatExceptionOfType(CentralException.class).isThrownBy(() -> city.admin.rotate(Role.UNIT, "tidak_ada"))
                .matches(failed -> failed.code() == Code.NAME);
    }

    @Test
    void aCentreIsNotMadeTwiceNorOnAServerThatLetsInNamelessAccounts() throws SQLException {
        assertThatExceptionOfType(CentralException.class)
                .isThrownBy(() -> CentreAdmin.init(city.root, "Kota", City.TODAY))
                .matches(failed -> failed.code() == Code.NAME);
        Sql root = city.asRoot();
        root.run("CREATE USER ''@'localhost'");
        try {
            assertThatExceptionOfType(CentralException.class)
                    .isThrownBy(() -> CentreAdmin.init(city.root, "Kota", City.TODAY))
                    .matches(failed -> failed.code() == Code.UNSUITABLE).withMessageContaining("ANONYMOUS");
            assertThat(city.admin.status(City.TODAY).doubts()).containsExactly(Doubt.ANONYMOUS);
        } finally {
            root.run("DROP USER ''@'localhost'");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"keeper", "definer"})
    void theAccountsThatStandBehindEverythingReachNoFurther(String which) throws SQLException {
        List<String> grants = city.asRoot().list("SHOW GRANTS FOR '" + city.root.database() + "_" + which + "'@'"
                + (which.equals("definer") ? "localhost" : "%") + "'", row -> row.getString(1));

        assertThat(grants).noneMatch(grant -> grant.contains("ALL PRIVILEGES ON *.*") || grant.contains("SUPER")
                || grant.contains("FILE"));
        if (which.equals("definer"))
            assertThatExceptionOfType(CentralException.class)
                    .isThrownBy(() -> Centre.open(city.root.as(city.root.database() + "_definer", "x")))
                    .matches(failed -> failed.code() == Code.KEY_REFUSED);
    }

    @Test
    void passwordsAreLongAndNeverTheSame() {
        assertThat(Stream.generate(Password::fresh).limit(200)).doesNotHaveDuplicates()
                .allMatch(word -> word.matches("[a-zA-Z2-9]{28}"));
        assertThat(Password.hash("password")).isEqualTo("*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19");
    }
}
