package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.ServiceStep.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the register of the service desk takes. */
class ServiceFactsTest {
    private static final Instant AT = Instant.parse("2026-10-05T01:00:00Z");
    private static final UUID ID = new UUID(0, 1);

    private static ServiceStep step(Kind kind, String text, int score) {
        return new ServiceStep(ID, ID, kind, AT, text, score, Optional.empty(), AT, "petugas");
    }

    @ParameterizedTest(name = "{0} «{1}» {2}: taken {3}")
    @CsvSource({"STARTED,'',0,true", "STARTED,'',1,false", "FOUND,kabel lepas,0,true", "FOUND,' ',0,false",
        "WORKED,'',0,false", "FINISHED,'',0,true", "RATED,'',0,false", "RATED,'',1,true", "RATED,baik,4,true",
        "RATED,'',5,false", "WITHDRAWN,'',0,false", "WITHDRAWN,salah catat,0,true"})
    void aStepSaysWhatItsKindNeeds(Kind kind, String text, int score, boolean taken) {
        if (taken) assertThat(step(kind, text, score).kind()).isEqualTo(kind);
        else
            assertThatThrownBy(() -> step(kind, text, score)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"' ',Dinas Contoh,rusak", "Contoh Pemohon,'',rusak", "Contoh Pemohon,Dinas Contoh,' '"})
    void aRequestSaysWhoAsksForWhomAndWhatIsWrong(String applicant, String unit, String complaint) {
        assertThatThrownBy(() -> new ServiceRequest(ID, AT, applicant, unit, "", complaint, AT, "petugas"))
                .isInstanceOf(
                        IllegalArgumentException.class);
    }

    @Test
    void nobodyIsNamedInALogLine() {
        assertThat(new ServiceRequest(ID, AT, "Contoh Pemohon", "Dinas Contoh", "", "rusak", AT, "petugas").toString())
                .doesNotContain("Contoh", "petugas", "rusak");
        assertThat(step(Kind.FOUND, "milik Contoh", 0).toString()).doesNotContain("Contoh", "petugas");
    }
}
