package id.sidik.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultCodeTest {
    @Test
    void theSamePlaceGivesTheSameCodeWhateverTheDataWere() {
        assertThat(FaultCode.of(here("Contoh Pegawai Satu"))).isEqualTo(FaultCode.of(here("another message")));
    }

    @Test
    void anotherPlaceGivesAnotherCode() {
        assertThat(FaultCode.of(here("x"))).isNotEqualTo(FaultCode.of(there("x")));
    }

    @Test
    void theFirstCauseDecides() {
        RuntimeException cause = here("x");

        assertThat(FaultCode.of(new IllegalArgumentException("wrapped", cause))).isEqualTo(FaultCode.of(cause));
    }

    @Test
    void itIsShortEnoughToReadAloud() {
        assertThat(FaultCode.of(there("x"))).matches("SID-[0-9A-F]{4}");
    }

    @Test
    void aFaultWithoutAStackHasACodeToo() {
        RuntimeException bare = new RuntimeException("x");
        bare.setStackTrace(new StackTraceElement[0]);

        assertThat(FaultCode.of(bare)).matches("SID-[0-9A-F]{4}");
    }

    private static RuntimeException here(String message) {
        return new IllegalStateException(message);
    }

    private static RuntimeException there(String message) {
        return new IllegalStateException(message);
    }
}
