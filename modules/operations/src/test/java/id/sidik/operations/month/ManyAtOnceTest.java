package id.sidik.operations.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.work.Job;
import id.sidik.rules.Assessor;
import id.sidik.rules.MonthFacts;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import id.sidik.rules.TimeRecord;
import id.sidik.domain.VerifyMode;
import id.sidik.rules.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyAtOnceTest {
    private static final Regulation NATIONAL = Regulations.builtIn().find("nat-2023").orElseThrow();
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private static List<MonthFacts> people(int many) {
        return IntStream.range(0, many).mapToObj(ManyAtOnceTest::person).toList();
    }

    /** Somebody who comes a minute later each than the one before, on the first. */
    private static MonthFacts person(int number) {
        List<TimeRecord> records = List.of(new TimeRecord(FIRST.atTime(7, 0).plusMinutes(number % 90),
                VerifyMode.FP),
                new TimeRecord(FIRST.atTime(16, 30), VerifyMode.FP));
        return new MonthFacts(FIRST, FIRST.plusDays(6), List.of(), Map.of(), records, List.of(),
                new WorkCalendar(List.of(), List.of()));
    }

    @Test
    void everyoneIsJudgedAsIfAloneAndStandsInPlace() throws InterruptedException {
        List<MonthFacts> people = people(1001);

        assertThat(new ManyAtOnce(NATIONAL, people, Job.Progress.NONE).judge())
                .isEqualTo(people.stream().map(one -> Assessor.assess(NATIONAL, one)).toList());
    }

    @Test
    void nobodyIsNoWork() throws InterruptedException {
        assertThat(new ManyAtOnce(NATIONAL, List.of(), Job.Progress.NONE).judge()).isEmpty();
    }

    @Test
    void whoStopsItGetsNothing() {
        AtomicLong told = new AtomicLong();
        Job.Progress stopped = new Job.Progress() {
            @Override
            public void at(long done, long total, String key, Object... arguments) {
                told.set(done);
            }

            @Override
            public boolean stopRequested() {
                return told.get() > 0;
            }
        };

        assertThatThrownBy(() -> new ManyAtOnce(NATIONAL, people(5000), stopped).judge())
                .isInstanceOf(InterruptedException.class);
        assertThat(told).hasPositiveValue();
    }
}
