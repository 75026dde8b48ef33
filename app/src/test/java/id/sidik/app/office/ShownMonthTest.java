package id.sidik.app.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.app.testing.OfficeFixture;
import id.sidik.operations.example.ExampleOffice;
import id.sidik.operations.example.Region;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Today is Tuesday 3 November 2026. */
class ShownMonthTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @TempDir
    Path home;

    @Test
    void anOfficeWithoutRecordsBeginsToday() {
        try (OfficeFixture fixture = new OfficeFixture(home)) {
            ShownMonth month = new ShownMonth(fixture.link());
            month.begin();
            assertThat(month.get()).isEqualTo(NOVEMBER);
            month.turn(-1);
            month.begin();
            assertThat(month.get()).isEqualTo(NOVEMBER.minusMonths(1));
        }
    }

    @Test
    void anOfficeWhoseRecordsEndedLongAgoBeginsThereUnlessAPersonWasFaster() throws InterruptedException {
        ExampleOffice.make(Region.PATI, home).run(Job.Progress.NONE);
        try (OfficeFixture fixture = new OfficeFixture(home)) {
            ShownMonth month = new ShownMonth(fixture.link());
            assertThat(month.get()).as("before it is seen").isEqualTo(NOVEMBER);
            month.begin();
            assertThat(month.get()).isEqualTo(YearMonth.of(2024, 9));
            ShownMonth turned = new ShownMonth(fixture.link());
            turned.turn(1);
            turned.begin();
            assertThat(turned.get()).isEqualTo(NOVEMBER.plusMonths(1));
        }
    }
}
