package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Correction;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Exemption;
import id.sidik.domain.Inspection;
import id.sidik.domain.Permit;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of fact about a person has in common. */
class FactsAboutPeopleTest extends StoreInAFolder {
    private static final EmployeeId STRANGER = new EmployeeId("0199f000-0000-7000-8000-00000000dead");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final YearMonth MONTH = YearMonth.from(DAY);
    private static final boolean REPEATABLE = true;

    private interface Kept {
        void of(Tables tables, EmployeeId employee);
    }

    private static Arguments way(String table, boolean repeatable, Kept kept) {
        return Arguments.of(table, repeatable, kept);
    }

    static Stream<Arguments> facts() {
        return Stream.of(way("permit", REPEATABLE, (tables, who) -> tables.permits().add(new KeptPermit(id(1), who,
                new Permit("CT", DAY, DAY, Permit.Part.FULL, true, Optional.empty(), Optional.empty(), "")))),
                way("exemption", REPEATABLE, (tables, who) -> tables.exemptions().add(new KeptExemption(id(1), who,
                        new Exemption(Exemption.Kind.STUDY, DAY, Optional.empty(), ""), AUTHOR, Optional.empty()))),
                way("transfer", REPEATABLE, (tables, who) -> tables.transfers().add(new Transfer(id(1), who,
                        Transfer.Direction.IN, DAY, "821/1", Optional.empty(), "", AUTHOR))),
                way("tpp_base", !REPEATABLE, (tables, who) -> tables.tpp().add(new TppBase(id(1), who, MONTH,
                        OptionalLong.of(1), AT, "petugas", ""))),
                way("tpp_productivity", !REPEATABLE, (tables, who) -> tables.tpp().add(new Productivity(id(1), who,
                        MONTH, Optional.of(BigDecimal.TEN), AT, "petugas", ""))),
                way("discipline_decision", !REPEATABLE, (tables, who) -> tables.decisions().add(new KeptDecision(id(1),
                        who, "TEGURAN_LISAN", MONTH, "1/2026", false, AT, "petugas", ""))),
                way("correction", !REPEATABLE, (tables, who) -> tables.corrections().add(new Correction(id(1), who,
                        DAY, new Correction.Add(DAY.atTime(7, 30), Correction.Side.IN), "DEVICE_DOWN", "", "",
                        Optional.empty(), false, false, AT, "petugas"))),
                way("inspection", !REPEATABLE, (tables, who) -> tables.inspections().add(new Inspection(id(1), who,
                        DAY, Inspection.Matter.ABSENT, "0", "izin lisan", AT, "petugas"))));
    }

    private static void assertRefused(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(StoreException.class,
                failed -> assertThat(failed.code()).isEqualTo(StoreException.Code.REFUSED))
                .hasMessageNotContainingAny("Contoh", "petugas", "1/2026", "821/1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void aFactAboutAPersonThatNobodySavedIsRefusedWithAllThatCameWithIt(String table, boolean repeatable, Kept kept)
            throws SQLException {
        assertRefused(() -> change(tables -> {
            tables.settings().put("half", "done");
            kept.of(tables, STRANGER);
        }));
        assertThat(rows(table)).isZero();
        assertThat(rows("setting")).as("the other half of the transaction").isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void aFactIsThereAfterTheStoreWasClosed(String table, boolean repeatable, Kept kept) throws SQLException {
        change(tables -> kept.of(tables, Samples.ONE));
        reopen();
        assertThat(rows(table)).isOne();
        assertThat(number("SELECT count(*) FROM " + table + " WHERE employee = '" + Samples.ONE.value() + "'")).isOne();
        assertThat(number("SELECT count(*) FROM pragma_foreign_key_check")).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void workThatFailsAfterwardsTakesTheFactBack(String table, boolean repeatable, Kept kept) throws SQLException {
        assertThatThrownBy(() -> change(tables -> {
            kept.of(tables, Samples.ONE);
            throw new IllegalStateException("after the fact");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(rows(table)).isZero();
    }

    @ParameterizedTest(name = "{0} repeatable: {1}")
    @MethodSource("facts")
    void theSameNumberForAnotherPersonNeverReplacesTheFirst(String table, boolean repeatable, Kept kept)
            throws SQLException {
        change(tables -> kept.of(tables, Samples.ONE));
        if (repeatable) change(tables -> kept.of(tables, Samples.TWO));
        else
            assertRefused(() -> change(tables -> kept.of(tables, Samples.TWO)));
        assertThat(rows(table)).isOne();
        assertThat(number("SELECT count(*) FROM " + table + " WHERE employee = '" + Samples.ONE.value() + "'")).isOne();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void aPersonWithAFactIsNotErasedFromTheFile(String table, boolean repeatable, Kept kept) throws SQLException {
        change(tables -> kept.of(tables, Samples.ONE));
        String erase = "DELETE FROM employee WHERE id = '" + Samples.ONE.value() + "'";
        try (var raw = Samples.raw(folder()); var statement = raw.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            assertThatThrownBy(() -> statement.execute(erase)).hasMessageContaining("SQLITE_CONSTRAINT_FOREIGNKEY");
        }
        assertThat(rows("employee")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tpp_base            | INSERT INTO tpp_base VALUES ('x', (SELECT id FROM employee), '2026-01', -1, 0, 'a', '')
            tpp_base            | INSERT INTO tpp_base VALUES ('x', (SELECT id FROM employee), '2026-01', 'lima', 0, 'a', '')
            tpp_base            | INSERT INTO tpp_base VALUES ('x', (SELECT id FROM employee), NULL, 1, 0, 'a', '')
            discipline_decision | INSERT INTO discipline_decision VALUES ('x', (SELECT id FROM employee), 'A', '2026-01', ' ', 0, 0, 'a', '')
            month_event         | INSERT INTO month_event VALUES ('x', '2026-01', 'DRAFT', 0, 0, 'a', '', '', NULL)
            transfer            | INSERT INTO transfer VALUES ('x', (SELECT id FROM employee), 'IN', NULL, '1', NULL, '', 0, 'a', '', '')
            manual_sheet        | INSERT INTO manual_sheet VALUES ('x', '2026-10-02', '2026-10-01', 'a', '', '', '', '', 0, 0, 'a')
            manual_sheet        | INSERT INTO manual_sheet VALUES ('x', '2026-10-01', '2026-10-01', ' ', '', '', '', '', 0, 0, 'a')
            """)
    void theFileItselfRefusesWhatIsNoSuchFact(String table, String sql) throws SQLException {
        try (var raw = Samples.raw(folder()); var statement = raw.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class)
                    .hasMessageContaining("SQLITE_CONSTRAINT");
        }
        assertThat(rows(table)).isZero();
    }
}
