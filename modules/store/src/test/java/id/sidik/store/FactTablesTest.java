package id.sidik.store;

import static id.sidik.store.Samples.LOBBY;
import static id.sidik.store.Samples.NOW;
import static id.sidik.store.Samples.YARD;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.MachineId;
import id.sidik.domain.PunchSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts and quarantined rows. */
class FactTablesTest {
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Samples.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Contact contact(MachineId machine, int minute, Contact.Result result) {
        Instant at = NOW.plus(Duration.ofMinutes(minute));
        return new Contact(UuidV7.at(at), machine, at, result, result.good() ? "" : "NET-201", OptionalLong.of(-61_000),
                OptionalLong.of(12), OptionalLong.empty(), 5, 4, 1, 2, 3, Optional.empty());
    }

    private void add(Contact... contacts) {
        store.transact(tables -> {
            for (Contact contact : contacts) tables.contacts().add(contact);
            return tables;
        });
    }

    @Test
    void contactsComeBackAsTheyWereNewestFirst() {
        Contact early = contact(LOBBY, 0, Contact.Result.UNREACHABLE);
        Contact late = contact(LOBBY, 9, Contact.Result.COMPLETE);
        Contact elsewhere = contact(YARD, 20, Contact.Result.WRONG_KEY);
        add(early, late, elsewhere, early);
        List<Contact> history = store.read(tables -> tables.contacts().history(LOBBY, 10));
        assertThat(history).containsExactly(late, early);
        List<Contact> newest = store.read(tables -> tables.contacts().history(LOBBY, 1));
        assertThat(newest).containsExactly(late);
        Map<MachineId, Contact> latest = store.read(tables -> tables.contacts().latest());
        assertThat(latest).isEqualTo(Map.of(LOBBY, late, YARD, elsewhere));
    }

    @Test
    void aContactPointsToItsArchivedBytes() {
        String sha = store.transact(tables -> tables.archive().keep(LOBBY, ArchiveKind.USERS, new byte[]{1}, "", NOW));
        Contact plain = contact(LOBBY, 0, Contact.Result.COMPLETE);
        Contact kept = new Contact(plain.id(), LOBBY, plain.at(), plain.result(), "", OptionalLong.empty(),
                OptionalLong.empty(), OptionalLong.of(100_000), 5, 4, 1, 2, 3, Optional.of(sha));
        add(kept);
        List<Contact> history = store.read(tables -> tables.contacts().history(LOBBY, 10));
        assertThat(history).containsExactly(kept);
    }

    @Test
    void aRowIsQuarantinedOnceHoweverOftenItComes() {
        QuarantinedRow row = new QuarantinedRow(LOBBY, PunchSource.WIRE, "7", "00ff", "TIME_IMPOSSIBLE", NOW);
        QuarantinedRow later = new QuarantinedRow(LOBBY, PunchSource.WIRE, "7", "00ff", "TIME_IMPOSSIBLE",
                NOW.plusSeconds(99));
        QuarantinedRow elsewhere = new QuarantinedRow(YARD, PunchSource.FLASH_DISK, "", "00ff", "TAIL",
                NOW.plusSeconds(1));
        int first = store.transact(tables -> tables.quarantine().add(List.of(row, row, elsewhere)));
        int second = store.transact(tables -> tables.quarantine().add(List.of(later, elsewhere)));
        assertThat(List.of(first, second)).containsExactly(2, 0);
        long count = store.read(tables -> tables.quarantine().count());
        assertThat(count).isEqualTo(2);
        List<QuarantinedRow> listed = store.read(tables -> tables.quarantine().list(0, 10));
        assertThat(listed).containsExactly(elsewhere, row);
        List<QuarantinedRow> page = store.read(tables -> tables.quarantine().list(1, 1));
        assertThat(page).containsExactly(row);
    }
}
