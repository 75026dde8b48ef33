package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerTableTest {
    private static final byte[] TEMPLATE = "SS21 a made-up template that nobody's finger ever made"
            .getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Samples.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static NewFinger taken(MachineId machine, String pin, int finger, byte[] template) {
        return new NewFinger(machine, new Pin(pin), finger, 1, 10, template, FingerOrigin.MACHINE, Samples.NOW,
                "petugas");
    }

    private KeptFinger keep(MachineId machine, String pin, int finger, byte[] template) {
        return store.transact(tables -> tables.fingers().keep(taken(machine, pin, finger, template)));
    }

    @Test
    void aTemplateComesBackWithWhereAndByWhomItWasTaken() {
        KeptFinger kept = keep(Samples.LOBBY, "0012", 6, TEMPLATE);
        assertThat(kept.pin()).isEqualTo(new Pin("0012"));
        assertThat(List.of(kept.machine(), kept.at(), kept.by(), kept.size(), kept.algorithm()))
                .containsExactly(Samples.LOBBY, Samples.NOW.truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
                        "petugas", TEMPLATE.length, 10);
        byte[] opened = store.read(tables -> tables.fingers().open(kept));
        assertThat(opened).isEqualTo(TEMPLATE);
    }

    @Test
    void theSameTemplateOfTheSameFingerIsKeptOnce() {
        assertThat(keep(Samples.LOBBY, "1", 6, TEMPLATE)).isEqualTo(keep(Samples.LOBBY, "1", 6, TEMPLATE));
    }

    @Test
    void equalTemplatesAreFoundByTheirMarksWhoeverTheyBelongTo() {
        String mark = keep(Samples.LOBBY, "1", 6, TEMPLATE).mark();
        assertThat(keep(Samples.YARD, "2", 0, TEMPLATE).mark()).isEqualTo(mark);
        assertThat(keep(Samples.YARD, "2", 0, new byte[]{1}).mark()).isNotEqualTo(mark);
        String asked = store.read(tables -> tables.fingers().mark(TEMPLATE));
        assertThat(asked).isEqualTo(mark);
    }

    @Test
    void noTemplateCanBeReadInTheFiles() throws IOException {
        keep(Samples.LOBBY, "1", 6, TEMPLATE);
        for (String name : List.of("sidik.db", "sidik.db-wal")) {
            String bytes = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain("a made-up template");
        }
    }

    @Test
    void aTemplateThatWasMovedToAnotherPersonDoesNotOpen() throws SQLException {
        KeptFinger kept = keep(Samples.LOBBY, "1", 6, TEMPLATE);
        try (Connection thief = Samples.raw(folder); Statement statement = thief.createStatement()) {
            statement.execute("DROP TRIGGER finger_is_never_changed");
            statement.execute("UPDATE finger SET pin = '2'");
        }
        KeptFinger moved = new KeptFinger(kept.id(), kept.machine(), new Pin("2"), kept.finger(), kept.flag(),
                kept.algorithm(), kept.size(), kept.mark(), kept.origin(), kept.at(), kept.by());
        assertThatThrownBy(() -> store.read(tables -> tables.fingers().open(moved)))
                .isInstanceOfSatisfying(StoreException.class,
                        e -> assertThat(e.code()).isEqualTo(StoreException.Code.SEAL_BROKEN));
    }

    @Test
    void aPersonHasOneTemplatePerFingerAndAlgorithm() {
        KeptFinger first = keep(Samples.LOBBY, "1", 6, TEMPLATE);
        KeptFinger again = keep(Samples.LOBBY, "1", 6, new byte[]{9, 9});
        KeptFinger other = keep(Samples.LOBBY, "1", 7, new byte[]{7});
        List<PersonFinger> stock = store.transact(tables -> {
            tables.fingers().assign(Samples.ONE, first);
            tables.fingers().assign(Samples.ONE, again);
            tables.fingers().assign(Samples.ONE, other);
            return tables.fingers().stock();
        });
        assertThat(stock).containsExactly(new PersonFinger(Samples.ONE, again), new PersonFinger(Samples.ONE, other));
        List<PersonFinger> left = store.transact(tables -> {
            tables.fingers().release(Samples.ONE, 6);
            return tables.fingers().stock();
        });
        assertThat(left).containsExactly(new PersonFinger(Samples.ONE, other));
    }
}
