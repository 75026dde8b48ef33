package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Exemption;
import id.sidik.domain.Permit;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermitTablesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Instant AT = Instant.ofEpochMilli(Samples.NOW.toEpochMilli());
    private static final Authorship AUTHOR = new Authorship(AT, "petugas", "surat menyusul");
    private static final Permit TRIP = new Permit("DL", DAY, DAY.plusDays(2), Permit.Part.AM, false, Optional.of(DAY),
            Optional.of(DAY.minusDays(1)), "090/1/2026");
    private static final KeptPermit ASKED = new KeptPermit(new UUID(0, 1), Samples.ONE, TRIP, AUTHOR, "FORM",
            Optional.empty());
    private static final KeptExemption FIELD = new KeptExemption(new UUID(0, 2), Samples.TWO,
            new Exemption(Exemption.Kind.FIELD_STAFF, DAY, Optional.of(DAY.plusDays(30)), "800/2/2026"), AUTHOR,
            Optional.empty());
    private static final ExemptionEnd END = new ExemptionEnd(new UUID(0, 3), FIELD.id(), Optional.of(DAY.plusDays(3)),
            AUTHOR);
    private static final Transfer GONE = new Transfer(new UUID(0, 4), Samples.TWO, Transfer.Direction.OUT, DAY,
            "821/3/2026", Optional.of(DAY), "Dinas Lain", AUTHOR);

    @TempDir
    private Path folder;

    static void keepOneOfEach(Tables tables) {
        tables.permits().add(ASKED);
        tables.permits().add(deed(5, PermitDeed.Kind.APPROVED, "Contoh Kepala"));
        tables.exemptions().add(FIELD);
        tables.exemptions().end(END);
        tables.transfers().add(GONE);
    }

    private static PermitDeed deed(long id, PermitDeed.Kind kind, String second) {
        return PermitDeed.of(new UUID(0, id), ASKED.id(), kind, AUTHOR, second);
    }

    private <T> T read(Function<Tables, T> question) {
        try (Store store = Store.open(folder)) {
            return store.read(question);
        }
    }

    @Test
    void everyFactComesOutAsItWentInAndTwiceIsOnce() {
        try (Store store = Samples.open(folder)) {
            for (int twice = 0; twice < 2; twice++)
                store.transact(tables -> {
                    keepOneOfEach(tables);
                    return tables;
                });
        }
        assertThat(this.<Optional<KeptPermit>>read(tables -> tables.permits().find(ASKED.id()))).contains(ASKED);
        assertThat(this.<List<PermitDeed>>read(tables -> tables.permits().deedsOf(ASKED.id())))
                .containsExactly(deed(5, PermitDeed.Kind.APPROVED, "Contoh Kepala"));
        assertThat(this.<List<KeptExemption>>read(tables -> tables.exemptions().list())).containsExactly(FIELD);
        assertThat(this.<List<ExemptionEnd>>read(tables -> tables.exemptions().ends())).containsExactly(END);
        assertThat(this.<List<Transfer>>read(tables -> tables.transfers().list())).containsExactly(GONE);
    }

    @Test
    void deedsComeInTheOrderTheyWereKeptWhateverTheClockSaid() {
        PermitDeed evidence = new PermitDeed(new UUID(0, 9), ASKED.id(), PermitDeed.Kind.EVIDENCE,
                new Authorship(AT.minusSeconds(900), "petugas", "surat"), "", Optional.of(DAY), Optional.empty(), "7",
                Optional.empty());
        try (Store store = Samples.open(folder)) {
            store.transact(tables -> {
                tables.permits().add(ASKED);
                tables.permits().add(deed(8, PermitDeed.Kind.REFUSED, ""));
                tables.permits().add(evidence);
                return tables;
            });
        }
        assertThat(this.<List<PermitDeed>>read(tables -> tables.permits().deedsBetween(DAY, DAY.plusDays(1))))
                .containsExactly(deed(8, PermitDeed.Kind.REFUSED, ""), evidence);
        assertThat(this.<List<PermitDeed>>read(tables -> tables.permits().deedsBetween(DAY.plusDays(3), DAY.plusDays(
                9)))).as("of permits of other days").isEmpty();
    }

    @Test
    void aPermitOfTheFirstVersionStaysAsItWas() throws SQLException {
        Samples.open(folder).close();
        try (Connection raw = Samples.raw(folder); Statement statement = raw.createStatement()) {
            statement.execute("INSERT INTO permit (id, employee, type, from_day, to_day, part, approved, number) VALUES"
                    + " ('" + ASKED.id() + "', '" + Samples.ONE.value()
                    + "', 'CT', '2026-10-05', '2026-10-06', 'FULL', 1, '')");
        }
        KeptPermit old = read(tables -> tables.permits().find(ASKED.id())).orElseThrow();
        assertThat(old).isEqualTo(new KeptPermit(ASKED.id(), Samples.ONE, new Permit("CT", DAY, DAY.plusDays(1),
                Permit.Part.FULL, true, Optional.empty(), Optional.empty(), "")));
    }

    @Test
    void evidenceWithoutADayAndATransferWithoutALetterAreRefused() {
        assertThatThrownBy(() -> deed(6, PermitDeed.Kind.EVIDENCE, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Transfer(new UUID(0, 7), Samples.ONE, Transfer.Direction.IN, DAY, " ",
                Optional.empty(), "", AUTHOR)).isInstanceOf(IllegalArgumentException.class);
        assertThat(AUTHOR.toString() + GONE).as("names nobody").doesNotContain("petugas", "Dinas");
    }
}
