package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrolmentTableTest {
    @TempDir
    private Path folder;

    static Enrolled enrolled(String result) {
        return new Enrolled(UuidV7.at(Samples.NOW), Samples.LOBBY, Optional.of(Samples.ONE), new Pin("00042"), 6,
                Samples.NOW, "petugas", "Contoh Saksi", "pegawai baru", "SENSOR", result, 3, 1, OptionalLong.empty());
    }

    private static List<Enrolled> history(Store store, MachineId machine, int most) {
        return store.read(tables -> tables.enrolments().history(machine, most));
    }

    @Test
    void anEnrolmentComesBackAsItWasKept() {
        try (Store store = Samples.open(folder)) {
            Enrolled first = enrolled("TIMED_OUT");
            Enrolled second = new Enrolled(UuidV7.at(Samples.NOW.plusSeconds(60)), Samples.LOBBY, Optional.empty(),
                    new Pin("7"), 0, Samples.NOW.plusSeconds(60), "petugas", "Contoh Saksi", "ganti jari", "FETCHED",
                    "DONE", 0, 0, OptionalLong.empty());
            store.transact(tables -> {
                tables.enrolments().add(first);
                tables.enrolments().add(second);
                return tables;
            });
            assertThat(history(store, Samples.LOBBY, 9)).containsExactly(second,
                    first);
            assertThat(history(store, Samples.LOBBY, 1)).containsExactly(second);
            assertThat(history(store, Samples.YARD, 9)).isEmpty();
        }
    }

    @Test
    void itNamesNoPersonAndKnowsTenFingers() {
        assertThat(enrolled("DONE").toString()).doesNotContain("00042", "Saksi");
        assertThatThrownBy(() -> new Enrolled(UuidV7.at(Samples.NOW), Samples.LOBBY, Optional.empty(), new Pin("7"),
                10, Samples.NOW, "", "", "", "SENSOR", "DONE", 0, 0, OptionalLong.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
