package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.ServiceRequest;
import id.sidik.domain.ServiceStep;
import id.sidik.domain.ServiceStep.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The register of the service desk. */
class ServiceTableTest extends StoreInAFolder {
    static ServiceRequest request(int number, Instant received) {
        return new ServiceRequest(id(number), received, "Contoh Pemohon", "Dinas Contoh", "CONTOH0001",
                "Mesin tidak menjawab", AT, "petugas");
    }

    static ServiceStep step(int number, UUID request, Kind kind, Instant happened) {
        return new ServiceStep(id(number), request, kind, happened, "catatan", kind == Kind.RATED ? 4 : 0,
                kind == Kind.FOUND ? Optional.of(id(900)) : Optional.empty(), AT.plusSeconds(number), "petugas");
    }

    static void keepOneOfEach(Tables tables) {
        tables.services().add(request(701, AT));
        tables.services().add(step(702, id(701), Kind.STARTED, AT));
    }

    @Test
    void whatWasWrittenComesBackInTheOrderOfTheWriting() {
        List<ServiceStep> written = List.of(step(3, id(1), Kind.FINISHED, AT.plusSeconds(60)), step(4, id(1),
                Kind.FOUND,
                AT.plusSeconds(20)), step(5, id(1), Kind.RATED, AT.plusSeconds(90)));
        change(tables -> {
            tables.services().add(request(1, AT));
            written.reversed().forEach(tables.services()::add);
        });
        reopen();
        assertThat(list(tables -> tables.services().received(AT, AT.plusMillis(1)))).containsExactly(request(1, AT));
        assertThat(list(tables -> tables.services().steps(AT, AT.plusMillis(1)))).isEqualTo(written);
    }

    @Test
    void aSpanTakesItsFirstMomentAndLeavesItsLast() {
        Duration hour = Duration.ofHours(1);
        change(tables -> {
            for (int i = 0; i < 4; i++) {
                tables.services().add(request(10 + i, AT.plus(hour.multipliedBy(i))));
                tables.services().add(step(20 + i, id(10 + i), Kind.STARTED, AT));
            }
        });
        assertThat(list(tables -> tables.services().received(AT.plus(hour), AT.plus(hour.multipliedBy(3)))))
                .extracting(ServiceRequest::id).containsExactly(id(11), id(12));
        assertThat(list(tables -> tables.services().steps(AT.plus(hour), AT.plus(hour.multipliedBy(3)))))
                .extracting(ServiceStep::request).containsExactly(id(11), id(12));
    }

    @Test
    void aStepOfNoRequestIsRefused() {
        assertThatThrownBy(() -> change(tables -> tables.services().add(step(30, id(31), Kind.STARTED, AT))))
                .isInstanceOf(StoreException.class);
    }
}
