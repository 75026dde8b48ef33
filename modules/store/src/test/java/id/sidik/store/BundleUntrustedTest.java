package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.MachineId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a bundle that no program of ours has made: told, and harmless. */
class BundleUntrustedTest {
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

    private List<BundleTaken> take(BundleRow... rows) {
        List<BundleTaken> taken = new ArrayList<>();
        TwoStores.change(store, tables -> {
            BundleTable bundle = tables.bundle();
            bundle.begin(BundleChoice.NONE);
            for (BundleRow row : rows) taken.add(bundle.take(row));
            bundle.settle();
        });
        return taken;
    }

    private Optional<Arrival> why(BundleRow row) {
        return take(row).getFirst().notKept();
    }

    private static BundleRow.Fact fact(String kind, String key, String body) {
        return new BundleRow.Fact(new InFact(kind, key, body, Instant.EPOCH, Instant.EPOCH, "laptop"), true);
    }

    private Map<String, Long> counts() {
        return store.read(tables -> tables.bundle().counts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "[]", "null", "{}", "{\"v\":1}", "{\"v\":1,\"row\":{}}", "{\"v\":1,\"row\":[]}",
        "{\"v\":0,\"row\":{\"id\":\"k\"}}", "{\"v\":2,\"row\":{\"id\":\"k\"}}", "{\"v\":1,\"row\":{\"id\":\"other\"}}",
        "{\"v\":1,\"row\":{\"id\":\"k\"},\"secret\":1}", "{\"v\":1,\"row\":{\"id\":\"k\",\"drop table\":1}}"})
    void aFactThatIsNoneIsPutAsideAndNothingIsSent(String body) {
        Map<String, Long> before = counts();
        long waiting = TwoStores.count(store).facts();

        assertThat(why(fact("UNIT_HOLD", "k", body))).contains(Arrival.UNREADABLE);
        assertThat(counts()).isEqualTo(before);
        assertThat(TwoStores.count(store).facts()).isEqualTo(waiting);
        assertThat(TwoStores.aside(store)).singleElement().satisfies(aside -> assertThat(aside.kind()).isEqualTo(
                "UNIT_HOLD"));
    }

    @Test
    void aKindThatNobodyKnowsIsPutAside() {
        assertThat(why(fact("SHOE", "k", "{\"v\":1,\"row\":{\"id\":\"k\"}}"))).contains(Arrival.UNREADABLE);
        assertThat(why(fact("punch; DROP TABLE punch", "k", "{}"))).contains(Arrival.UNREADABLE);
        assertThat(counts()).containsKey("EMPLOYEE");
    }

    @Test
    void aFactUnderAnotherNameThanItsOwnIsPutAside() {
        TwoStores.change(store, tables -> tables.unitHolds().add(new KeptHold(new java.util.UUID(1, 2),
                java.time.YearMonth.of(2026, 9), true, StoreInAFolder.AUTHOR)));
        BundleRow.Fact real = (BundleRow.Fact) told().stream().filter(row -> row.kind().equals("UNIT_HOLD")).findFirst()
                .orElseThrow();

        assertThat(why(fact("UNIT_HOLD", "another key", real.fact().body()))).contains(Arrival.UNREADABLE);
        assertThat(why(real)).as("the real one is known").isEmpty();
        assertThat(counts()).containsEntry("UNIT_HOLD", 1L);
    }

    private List<BundleRow> told() {
        List<BundleRow> rows = new ArrayList<>();
        store.read(tables -> {
            tables.bundle().each(rows::add);
            return rows;
        });
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"laptop", "outbox", "vault", "employee", "sqlite_master", "sms_words; DROP TABLE punch",
        ""})
    void aTableThatIsNotForBundlesIsNotWritten(String table) {
        BundleRow.Other row = new BundleRow.Other(table, "{\"v\":1,\"row\":{\"id\":\"x\",\"name\":\"x\"}}");

        assertThat(why(row)).contains(Arrival.UNREADABLE);
        assertThat(counts()).containsEntry("EMPLOYEE", 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "{\"v\":1,\"row\":{\"id\":\"x\"},\"more\":[]}",
        "{\"v\":1,\"row\":{\"shoe\":44}}", "{\"v\":9,\"row\":{\"id\":\"x\",\"number\":\"1\",\"text\":\"x\"}}"})
    void aTextThatIsNoRowOfItsTableIsNotWritten(String body) {
        assertThat(why(new BundleRow.Other("sms_words", body))).contains(Arrival.UNREADABLE);
    }

    @Test
    void aRowThatALaptopForgotComesBackOnceAndIsThenKnown() {
        BundleRow.Other row = new BundleRow.Other("sms_words",
                "{\"v\":1,\"row\":{\"id\":\"x\",\"number\":\"+62\",\"text\":\"sakit\"}}");

        assertThat(take(row).getFirst().fresh()).isOne();
        assertThat(take(row).getFirst().known()).isOne();
        assertThat(row).hasToString("sms_words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"push.place", "gsm.device", "paket.folder", "secret.centre.password", "centre.authority",
        "centre.role", "centreOffer.hosts", "window.x", "updates.x", "laptop.x"})
    void aChoiceOfTheLaptopIsNotOverruled(String key) {
        assertThat(why(new BundleRow.Setting(key, "x", false))).contains(Arrival.UNREADABLE);
        assertThat(store.<Boolean>transact(tables -> tables.settings().get(key).isPresent())).isFalse();
    }

    @Test
    void aSecretOfTheLaptopIsNotOverruledEither() {
        assertThat(why(new BundleRow.Setting("paket.passphrase", "x", true))).contains(Arrival.UNREADABLE);
        assertThat(store.<Boolean>transact(tables -> tables.secrets().has("paket.passphrase"))).isFalse();
        assertThat(take(new BundleRow.Setting("centre.password", "rahasia", true)).getFirst().fresh()).isOne();
        assertThat(store.<String>transact(tables -> tables.secrets().get("centre.password").orElseThrow())).isEqualTo(
                "rahasia");
    }

    @Test
    void punchesOfAMachineThatNobodyKnowsAreKeptAndItStaysHidden() {
        MachineId stranger = new MachineId("ASING0001");
        BundleRow.Punches row = new BundleRow.Punches(Samples.punches(stranger, 2, 10), true);

        assertThat(take(row).getFirst().fresh()).isEqualTo(10);
        assertThat(take(row).getFirst().known()).isEqualTo(10);
        assertThat(counts()).containsEntry("PUNCH", 10L);
        assertThat(TwoStores.count(store).punches()).isEqualTo(10);
        assertThat(store.<Boolean>transact(tables -> tables.machines().find(stranger).isPresent())).isFalse();
    }

    @Test
    void punchesThatTheCentreHasDoNotWaitAndWhatWasRefusedThereWaitsAgain() {
        BundleRow.Punches sent = new BundleRow.Punches(Samples.punches(Samples.LOBBY, 2, 10), false);
        take(sent);
        assertThat(TwoStores.count(store).punches()).isZero();

        TwoStores.change(store, tables -> tables.punches().append(Samples.punches(Samples.YARD, 1, 3)));
        TwoStores.change(store, tables -> tables.outbox().refused(tables.outbox().punches(1).getFirst(), "CEN-110",
                "too old"));
        List<BundleRow.Punches> told = told().stream().filter(BundleRow.Punches.class::isInstance).map(
                BundleRow.Punches.class::cast).toList();
        assertThat(told).hasSize(2);
        assertThat(told).filteredOn(BundleRow.Punches::waiting).singleElement().satisfies(row -> assertThat(row
                .punches()).hasSize(3));
    }

    @Test
    void rowsBeforeTheBeginningAreABug() {
        assertThatThrownBy(() -> TwoStores.change(store, tables -> tables.bundle().take(new BundleRow.Master("UNIT",
                "UNIT", "{}", "", 0, "{}", false)))).isInstanceOf(IllegalStateException.class);
    }
}
