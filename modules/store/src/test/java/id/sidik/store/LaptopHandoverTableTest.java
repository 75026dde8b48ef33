package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laptops that were handed over. */
class LaptopHandoverTableTest extends StoreInAFolder {
    static LaptopHandover handover(int number) {
        Instant at = AUTHOR.at().plusSeconds(number);
        return new LaptopHandover(id(number), at.minusSeconds(900), at, AUTHOR.by(), "Contoh Teknisi",
                "Contoh Pengelola",
                "LAPTOP-CONTOH", "SIDIK 1.0", 10, 1, 1, "point\tCLOCK\tGOOD\nfound\tlaptop.check.clock.alone");
    }

    @Test
    void handoversComeBackTheNewestFirstWithEverythingInThem() {
        change(tables -> {
            tables.laptopHandovers().add(handover(1));
            tables.laptopHandovers().add(handover(3));
            tables.laptopHandovers().add(handover(2));
        });
        assertThat(list(tables -> tables.laptopHandovers().list())).containsExactly(handover(3), handover(2), handover(
                1));
    }

    @Test
    void nothingIsHandedOverBeforeItWasBegun() {
        LaptopHandover one = handover(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new LaptopHandover(one.id(), one.at(), one.started(), one
                .by(), "", "", "", "", 0, 0, 0, ""));
        assertThat(one).hasToString("laptop handover " + id(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE laptop_handover SET at_ms = at_ms + 1", "DELETE FROM laptop_handover"})
    void aHandoverIsNeverChanged(String statement) {
        change(tables -> tables.laptopHandovers().add(handover(1)));
        assertThatThrownBy(() -> {
            try (Connection raw = Samples.raw(folder()); Statement by = raw.createStatement()) {
                by.execute(statement);
            }
        }).isInstanceOf(SQLException.class).hasMessageContaining("append-only");
    }
}
