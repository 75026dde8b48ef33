package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.store.MonthEvent.Kind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthTablesTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

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

    /** A final month with a check and a copy, an allowance, a result, a decision. */
    static void keepOneOfEach(Tables tables) {
        MonthEvent event = event(Kind.FINAL, 1);
        tables.monthEvents().add(event);
        tables.monthCopies().add(copy(event.id(), "{}"));
        tables.tpp().add(base("2026-01", OptionalLong.of(4_500_000)));
        tables.tpp().add(productivity(Optional.of("87.5")));
        tables.decisions().add(decision("9/2026", false));
    }

    /** Another final of the same month, which a decision took out. */
    static void keepDecision(Tables tables) {
        MonthEvent stands = tables.monthEvents().of(OCTOBER).getLast();
        MonthEvent against = new MonthEvent(UuidV7.at(Samples.NOW), OCTOBER, Kind.REVISION, 1, Samples.NOW, "petugas",
                "", "", List.of(), Optional.of(stands.id()));
        tables.monthEvents().add(against);
        tables.monthDecisions().add(new MonthDecision(UuidV7.at(Samples.NOW), OCTOBER, stands.id(), against.id(),
                new Authorship(Samples.NOW, "petugas", "sesuai berkas")));
    }

    private static MonthEvent event(Kind kind, int number) {
        return new MonthEvent(UuidV7.at(Samples.NOW), OCTOBER, kind, number, Samples.NOW, "petugas",
                "Contoh Atasan", "alasan", List.of(new MonthEvent.Check("MACHINES", "OVERRIDDEN", 2, "mesin rusak"),
                        new MonthEvent.Check("QUARANTINE", "MET", 0, "")));
    }

    private static MonthCopy copy(UUID event, String pack) {
        return new MonthCopy(event, "nat-2023/1", pack, "sha of " + pack, "", "frame", "abc", List.of(
                row(Samples.ONE.value(), "days one"), row("pin 7 Lobi", "")));
    }

    private static MonthCopy.Row row(String person, String days) {
        return new MonthCopy.Row(person, person.startsWith("pin") ? Optional.empty() : Optional.of(Samples.ONE),
                "Contoh Pegawai Satu", "1987", "III/d", "Analis", "7", "Lobi", "f00d", "4.5", "", days);
    }

    private static TppBase base(String from, OptionalLong rupiah) {
        return new TppBase(UuidV7.at(Samples.NOW), Samples.ONE, YearMonth.parse(from), rupiah, Samples.NOW, "petugas",
                "SK TPP");
    }

    private static Productivity productivity(Optional<String> pct) {
        return new Productivity(UuidV7.at(Samples.NOW), Samples.ONE, OCTOBER, pct.map(BigDecimal::new), Samples.NOW,
                "petugas", "");
    }

    private static KeptDecision decision(String number, boolean withdrawn) {
        return new KeptDecision(UuidV7.at(Samples.NOW), Samples.ONE, "POTONG_TUKIN_25_6BLN", OCTOBER, number,
                withdrawn, Samples.NOW, "petugas", "");
    }

    private void keep(MonthEvent event) {
        store.transact(tables -> {
            tables.monthEvents().add(event);
            return event;
        });
    }

    @Test
    void eventsComeBackInTheOrderInWhichTheyCameWhateverTheClockSaid() {
        MonthEvent first = event(Kind.DRAFT, 1);
        MonthEvent second = new MonthEvent(UuidV7.at(Samples.NOW.minusSeconds(60)), OCTOBER, Kind.RECONCILIATION, 1,
                Samples.NOW.minusSeconds(60), "petugas", "", "", List.of());
        keep(first);
        keep(second);
        List<MonthEvent> found = store.read(tables -> tables.monthEvents().of(OCTOBER));
        assertThat(found).extracting(MonthEvent::kind).containsExactly(Kind.DRAFT, Kind.RECONCILIATION);
        assertThat(found.getFirst().checks()).isEqualTo(first.checks());
        assertThat(found.getFirst().second()).isEqualTo("Contoh Atasan");
        assertThat(store.<List<MonthEvent>>read(tables -> tables.monthEvents().of(OCTOBER.plusMonths(1)))).isEmpty();
        assertThat(store.<List<MonthEvent>>read(tables -> tables.monthEvents().all())).hasSize(2);
    }

    @Test
    void anEventHasItsNumberOnce() {
        keep(event(Kind.DRAFT, 1));
        assertThatThrownBy(() -> keep(event(Kind.DRAFT, 1))).isInstanceOf(StoreException.class);
        keep(event(Kind.DRAFT, 2));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aMonthIsClosedByItsFinalAndByARevision(Kind kind) {
        keep(event(kind, 1));
        boolean closed = store.read(tables -> tables.monthEvents().closed(OCTOBER));
        assertThat(closed).isEqualTo(kind == Kind.FINAL || kind == Kind.REVISION);
    }

    @Test
    void aCopyComesBackAsItWasKeptAndAPackIsKeptOnce() throws Exception {
        MonthEvent one = event(Kind.DRAFT, 1);
        MonthEvent two = event(Kind.DRAFT, 2);
        keep(one);
        keep(two);
        store.transact(tables -> {
            tables.monthCopies().add(copy(one.id(), "{\"id\":1}"));
            tables.monthCopies().add(copy(two.id(), "{\"id\":1}"));
            return tables;
        });
        assertThat(store.<Optional<MonthCopy>>read(tables -> tables.monthCopies().find(two.id())))
                .contains(copy(two.id(), "{\"id\":1}"));
        assertThat(store.<Optional<String>>read(tables -> tables.monthCopies().sha(one.id()))).contains("abc");
        assertThat(store.<Optional<MonthCopy>>read(tables -> tables.monthCopies().find(UuidV7.at(Samples.NOW))))
                .isEmpty();
        try (var raw = Samples.raw(folder);
                var statement = raw.createStatement();
                var count = statement.executeQuery("SELECT count(*) FROM month_pack")) {
            assertThat(count.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void ofTwoFactsAboutPayTheLaterOneHolds() {
        store.transact(tables -> {
            tables.tpp().add(base("2026-01", OptionalLong.of(1)));
            tables.tpp().add(base("2026-10", OptionalLong.of(2)));
            tables.tpp().add(base("2026-10", OptionalLong.empty()));
            tables.tpp().add(base("2026-11", OptionalLong.of(3)));
            tables.tpp().add(productivity(Optional.of("80")));
            tables.tpp().add(productivity(Optional.of("87.50")));
            return tables;
        });
        List<TppBase> bases = store.read(tables -> tables.tpp().basesUpTo(OCTOBER));
        assertThat(bases).extracting(TppBase::rupiah).containsExactly(OptionalLong.of(1), OptionalLong.of(2),
                OptionalLong.empty());
        assertThat(store.<List<TppBase>>read(tables -> tables.tpp().bases(Samples.ONE))).hasSize(4);
        List<Productivity> achieved = store.read(tables -> tables.tpp().productivities(OCTOBER));
        assertThat(achieved.getLast().pct()).contains(new BigDecimal("87.50"));
    }

    @Test
    void aDecisionIsInForceUntilItIsWithdrawn() {
        store.transact(tables -> {
            tables.decisions().add(decision("1/2026", false));
            tables.decisions().add(decision("2/2026", false));
            tables.decisions().add(decision("1/2026", true));
            return tables;
        });
        List<KeptDecision> held = store.read(tables -> tables.decisions().inForce());
        assertThat(held).extracting(KeptDecision::number).containsExactly("2/2026");
    }

    @Test
    void whatIsWrittenAboutFactsNamesNobody() {
        assertThat(List.of(event(Kind.DRAFT, 1), copy(UuidV7.at(Samples.NOW), ""), row("x", ""),
                base("2026-01", OptionalLong.of(4_500_000)), productivity(Optional.of("80")), decision("1", false))
                .toString()).doesNotContain("Contoh", "petugas", "4500000", "80", Samples.ONE.value());
    }
}
