package id.sidik.operations.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register in numbers, each counted again here by hand. */
class ServiceFiguresTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ServiceStandard ONE_DAY = new ServiceStandard(1);

    private static ServiceFigures figures(List<ServiceCase> cases) {
        return ServiceFigures.of(cases, ONE_DAY, WIB);
    }

    private static List<ServiceCase> lasting(String minutes) {
        List<ServiceCase> cases = new ArrayList<>();
        for (String each : minutes.split(" ")) cases.add(ServiceCaseTest.of("FINISHED " + each));
        return cases;
    }

    @Test
    void anEmptyRegisterHasNoMedianAndNoMean() {
        ServiceFigures none = figures(List.of());
        assertThat(List.of(none.received(), none.finished(), none.open(), none.withdrawn(), none.inTime()))
                .containsOnly(0);
        assertThat(none.median()).isEmpty();
        assertThat(none.average()).isEmpty();
        assertThat(none.scores()).isEmpty();
    }

    @ParameterizedTest(name = "of {0} minutes the median is {1}")
    @CsvSource({"7,7", "30 10,20", "30 10 20,20", "10 10 10 500,10", "1 2 3 4,2.5"})
    void theMedianIsTheOneInTheMiddleOrTheMeanOfTwo(String minutes, double median) {
        assertThat(figures(lasting(minutes)).median()).contains(Duration.ofSeconds((long) (median * 60)));
    }

    @Test
    void everyRequestIsCountedOnce() {
        ServiceFigures now = figures(List.of(ServiceCaseTest.of(), ServiceCaseTest.of("STARTED 5"), ServiceCaseTest.of(
                "FINISHED 60"), ServiceCaseTest.of("FINISHED 4000"), ServiceCaseTest.of("FINISHED 9", "WITHDRAWN 10")));
        assertThat(now.received()).isEqualTo(5);
        assertThat(now.open()).isEqualTo(2);
        assertThat(now.finished()).isEqualTo(2);
        assertThat(now.withdrawn()).isEqualTo(1);
        assertThat(now.inTime()).as("4,000 minutes are almost three days").isEqualTo(1);
    }

    @Test
    void onlyFinishedRequestsHaveAScore() {
        ServiceFigures now = figures(List.of(ServiceCaseTest.of(ServiceCaseTest.RECEIVED, 1, "FINISHED 5", "RATED 6"),
                ServiceCaseTest.of(ServiceCaseTest.RECEIVED, 4, "FINISHED 5", "RATED 6"), ServiceCaseTest.of(
                        ServiceCaseTest.RECEIVED, 4, "FINISHED 5", "RATED 6"), ServiceCaseTest.of(
                                ServiceCaseTest.RECEIVED, 4, "FINISHED 5", "RATED 6", "WITHDRAWN 7")));
        assertThat(now.scores()).isEqualTo(Map.of(1, 1L, 4, 2L));
        assertThat(now.average()).hasValue(3.0);
    }

    @ParameterizedTest(name = "came in at {0} UTC, done {1} minutes later, in the zone {2}: in time {3}")
    @CsvSource({"2026-10-05T16:30:00Z,1500,Asia/Jakarta,false", "2026-10-05T16:30:00Z,1500,Asia/Makassar,true",
        "2026-10-05T15:59:00Z,1500,Asia/Makassar,false", "2026-10-05T16:00:00Z,1500,Asia/Makassar,true"})
    void theDayIsThatOfTheOffice(java.time.Instant received, int minutes, ZoneId zone, boolean kept) {
        ServiceCase one = ServiceCaseTest.of(received, 0, "FINISHED " + minutes);
        assertThat(ServiceFigures.inTime(one, ONE_DAY, zone)).isEqualTo(kept);
    }
}
