package id.sidik.operations.month;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** October was read on 2 November; from the 12th to the 14th one person was absent. */
class YearDeskTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir
    Path home;
    private MonthFixture office;

    @BeforeEach
    void open() {
        office = new MonthFixture(home);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private YearSheet year() {
        return MonthFixture.run(office.room.years().year(2026, MonthFixture.NATIONAL));
    }

    private int absent(EmployeeId person) {
        return year().lines().stream().filter(line -> line.person().employee().orElseThrow().equals(person)).findFirst()
                .orElseThrow().result().absentDays();
    }

    @Test
    void aDayThatNoLogHasToldIsNobodysAbsence() {
        office.clock.set("2026-12-20T01:00:00Z");

        assertThat(absent(MonthFixture.PUNCTUAL)).isZero();
        assertThat(absent(MonthFixture.ABSENT)).isEqualTo(3);
        assertThat(year().last()).isEqualTo(NOVEMBER);
    }

    @Test
    void whatALaterLogTellsCounts() {
        office.clock.set("2026-12-20T01:00:00Z");
        office.records.transact(tables -> {
            tables.contacts().add(MonthFixture.contact("2026-11-11T02:00:00Z"));
            return tables;
        });

        // 2 to 6, 9 and 10 November: seven working days without a record
        assertThat(absent(MonthFixture.PUNCTUAL)).isEqualTo(7);
        assertThat(absent(MonthFixture.ABSENT)).isEqualTo(10);
    }

    @Test
    void aRecordThatCameWithoutAReadingOfTheLogReachesItsDay() {
        office.clock.set("2026-12-20T01:00:00Z");
        office.late("1", "2026-11-04T07:20:00");

        assertThat(absent(MonthFixture.PUNCTUAL)).as("2 and 3 November; the 4th is not whole").isEqualTo(2);
    }

    @Test
    void todayIsNotOverHoweverMuchTheLogTells() {
        office.clock.set("2026-11-03T01:00:00Z");
        office.records.transact(tables -> {
            tables.contacts().add(MonthFixture.contact("2026-11-03T00:30:00Z"));
            return tables;
        });

        assertThat(absent(MonthFixture.PUNCTUAL)).as("2 November alone").isEqualTo(1);
    }
}
