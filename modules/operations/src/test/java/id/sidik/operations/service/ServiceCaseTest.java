package id.sidik.operations.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.ServiceRequest;
import id.sidik.domain.ServiceStep;
import id.sidik.domain.ServiceStep.Kind;
import id.sidik.operations.service.ServiceCase.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the steps of a request say together. */
class ServiceCaseTest {
    static final Instant RECEIVED = Instant.parse("2026-10-05T01:00:00Z");

    /** @param steps kinds with minutes after coming in, for example {@code STARTED 10} */
    static ServiceCase of(String... steps) {
        return of(RECEIVED, 2, steps);
    }

    /** @param score of the step RATED */
    static ServiceCase of(Instant received, int score, String... steps) {
        ServiceRequest request = new ServiceRequest(new UUID(0, 1), received, "Contoh Pemohon", "Dinas Contoh", "",
                "rusak", received, "petugas");
        List<ServiceStep> written = new ArrayList<>();
        for (String each : steps) {
            String[] words = each.split(" ");
            Kind kind = Kind.valueOf(words[0]);
            written.add(new ServiceStep(new UUID(1, written.size()), request.id(), kind, received.plus(Duration
                    .ofMinutes(
                            Long.parseLong(words[1]))), "langkah " + (written.size() + 1), kind == Kind.RATED
                                    ? score
                                    : 0,
                    Optional.empty(), received.plus(Duration.ofDays(written.size())), "petugas"));
        }
        return new ServiceCase(1, request, written);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'',WAITING", "STARTED 5,WORKING", "FOUND 5,WORKING", "WORKED 5,WORKING", "FINISHED 9,FINISHED",
        "STARTED 5;FINISHED 9,FINISHED", "FINISHED 9;RATED 10,FINISHED", "WITHDRAWN 5,WITHDRAWN",
        "STARTED 5;WITHDRAWN 6,WITHDRAWN", "FINISHED 9;WITHDRAWN 10,WITHDRAWN"})
    void howFarItIsFollowsFromWhatHappened(String steps, State state) {
        assertThat(of(steps.isBlank() ? new String[0] : steps.split(";")).state()).isEqualTo(state);
    }

    @Test
    void ofStepsThatCanOnlyBeOnceTheLaterWrittenHolds() {
        ServiceCase one = of("STARTED 20", "STARTED 10", "FINISHED 90", "FINISHED 60");
        assertThat(one.startedAt()).contains(RECEIVED.plus(Duration.ofMinutes(10)));
        assertThat(one.finishedAt()).contains(RECEIVED.plus(Duration.ofMinutes(60)));
    }

    @Test
    void findingsAndWorkAddUpInTheirOrder() {
        ServiceCase one = of("FOUND 5", "WORKED 6", "FOUND 7", "WORKED 8");
        assertThat(one.findings()).containsExactly("langkah 1", "langkah 3");
        assertThat(one.work()).containsExactly("langkah 2", "langkah 4");
    }

    @Test
    void whatWasWithdrawnHasNoEnd() {
        ServiceCase one = of("FINISHED 5", "WITHDRAWN 6");
        assertThat(one.finishedAt()).isEmpty();
        assertThat(one.withdrawnWhy()).isEqualTo("langkah 2");
    }

    @Test
    void aScoreComesWithTheWordsThatWereSaid() {
        ServiceCase one = of(RECEIVED, 3, "FINISHED 5", "RATED 6");
        assertThat(one.score()).hasValue(3);
        assertThat(one.said()).isEqualTo("langkah 2");
        assertThat(of("FINISHED 5").score()).isEmpty();
        assertThat(of("FINISHED 5").said()).isEmpty();
    }

    @Test
    void nobodyIsNamedInALogLine() {
        assertThat(of("STARTED 5").toString()).doesNotContain("Contoh").contains("WORKING");
    }
}
