package id.sidik.store;

import static id.sidik.store.Samples.LOBBY;
import static id.sidik.store.Samples.NOW;
import static id.sidik.store.Samples.YARD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines that report by themselves: who may, how far they told, what they are asked, who else knocked. */
class PushTablesTest {
    private static final PushMachine.Habits USUAL = new PushMachine.Habits("HOURS", false, false);
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Samples.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void change(Consumer<Tables> deed) {
        store.transact(tables -> {
            deed.accept(tables);
            return tables;
        });
    }

    private <T> T read(Function<Tables, T> work) {
        return store.read(work);
    }

    @Test
    void aRegisteredMachineIsListedAndWhatItTellsIsKept() {
        change(tables -> tables.pushMachines().register(LOBBY, USUAL));
        change(tables -> tables.pushMachines().seen(LOBBY, "127.0.0.9", "V2", "Ver 6.60", NOW));
        change(tables -> tables.pushMachines().seen(LOBBY, "127.0.0.8", "", "", NOW.plusSeconds(9)));
        change(tables -> tables.pushMachines().reported(LOBBY, NOW, OptionalLong.of(-90_000)));
        change(tables -> tables.pushMachines().reported(LOBBY, NOW.plusSeconds(5), OptionalLong.empty()));
        assertThat(this.<Optional<PushMachine>>read(tables -> tables.pushMachines().find(LOBBY))).contains(
                new PushMachine(LOBBY, USUAL, "V2",
                        "Ver 6.60", 0, "127.0.0.8", Optional.of(NOW.plusSeconds(9)), Optional.of(NOW.plusSeconds(5)),
                        OptionalLong.of(-90_000)));
        assertThat(this.<Optional<PushMachine>>read(tables -> tables.pushMachines().find(YARD))).isEmpty();
    }

    @Test
    void newHabitsLeaveTheRestAndAForgottenMachineIsGone() {
        PushMachine.Habits other = new PushMachine.Habits("OFFSET", true, true);
        change(tables -> tables.pushMachines().register(LOBBY, USUAL));
        change(tables -> tables.pushMachines().seen(LOBBY, "127.0.0.9", "V1", "", NOW));
        change(tables -> tables.pushMachines().register(LOBBY, other));
        assertThat(this.<List<PushMachine>>read(tables -> tables.pushMachines().list())).singleElement().satisfies(
                machine -> {
                    assertThat(machine.habits()).isEqualTo(other);
                    assertThat(machine.dialect()).isEqualTo("V1");
                });
        change(tables -> tables.machines().remove(LOBBY));
        assertThat(this.<List<PushMachine>>read(tables -> tables.pushMachines().list())).isEmpty();
        change(tables -> tables.pushMachines().forget(LOBBY));
        change(tables -> tables.machines().save(Samples.machine(LOBBY, "Lobi")));
        assertThat(this.<List<PushMachine>>read(tables -> tables.pushMachines().list())).isEmpty();
    }

    @Test
    void stampsAreKeptForEachTableAndMachine() {
        change(tables -> {
            tables.pushMachines().stamp(LOBBY, "ATTLOG", "9999");
            tables.pushMachines().stamp(LOBBY, "OPERLOG", "1");
            tables.pushMachines().stamp(LOBBY, "ATTLOG", "10001");
            tables.pushMachines().stamp(YARD, "ATTLOG", "5");
        });
        assertThat(this.<Map<String, String>>read(tables -> tables.pushMachines().stamps(LOBBY)))
                .isEqualTo(Map.of("ATTLOG", "10001", "OPERLOG", "1"));
        change(tables -> tables.pushMachines().forgetStamps(LOBBY));
        assertThat(this.<Map<String, String>>read(tables -> tables.pushMachines().stamps(LOBBY))).isEmpty();
        assertThat(this.<Map<String, String>>read(tables -> tables.pushMachines().stamps(YARD))).isEqualTo(Map.of(
                "ATTLOG", "5"));
    }

    @Test
    void anOrderWaitsUntilItsOwnMachineAnswersIt() {
        long first = store.transact(tables -> tables.pushOrders().queue(LOBBY, "INFO", "cek", "Operator Contoh", NOW));
        long second = store.transact(tables -> tables.pushOrders().queue(LOBBY, "REBOOT", "", "Operator Contoh", NOW));
        assertThat(second).isGreaterThan(first);
        change(tables -> tables.pushOrders().sent(first, NOW.plusSeconds(1)));
        assertThat(store.<Boolean>transact(tables -> tables.pushOrders().answered(YARD, first, 0, NOW))).isFalse();
        assertThat(store.<Boolean>transact(tables -> tables.pushOrders().answered(LOBBY, first, -1002, NOW))).isTrue();
        assertThat(store.<Boolean>transact(tables -> tables.pushOrders().answered(LOBBY, first, 0, NOW))).isFalse();
        assertThat(this.<List<PushOrder>>read(tables -> tables.pushOrders().open(LOBBY))).extracting(PushOrder::id)
                .containsExactly(second);
        assertThat(this.<List<PushOrder>>read(tables -> tables.pushOrders().list(9)).getLast()).isEqualTo(new PushOrder(
                first, LOBBY, "INFO",
                "cek", "Operator Contoh", NOW, 1, Optional.of(NOW.plusSeconds(1)), Optional.of(NOW), OptionalInt.of(
                        -1002)));
    }

    @Test
    void anOrderThatTheMachineHeardIsNotWithdrawn() {
        long id = store.transact(tables -> tables.pushOrders().queue(LOBBY, "INFO", "", "Operator Contoh", NOW));
        long other = store.transact(tables -> tables.pushOrders().queue(LOBBY, "INFO", "", "Operator Contoh", NOW));
        change(tables -> tables.pushOrders().sent(id, NOW));
        assertThat(store.<Boolean>transact(tables -> tables.pushOrders().withdraw(id))).isFalse();
        assertThat(store.<Boolean>transact(tables -> tables.pushOrders().withdraw(other))).isTrue();
        long next = store.transact(tables -> tables.pushOrders().queue(LOBBY, "INFO", "", "Operator Contoh", NOW));
        assertThat(next).as("numbers are never used twice").isGreaterThan(other);
    }

    @Test
    void strangersAreCountedAndTheirListStaysShort() {
        change(tables -> tables.pushKnocks().note("ASING-1", "127.0.0.7", NOW));
        change(tables -> tables.pushKnocks().note("ASING-1", "127.0.0.8", NOW.plusSeconds(1)));
        assertThat(this.<List<PushKnock>>read(tables -> tables.pushKnocks().list()))
                .containsExactly(new PushKnock("ASING-1", "127.0.0.8", 2, NOW, NOW.plusSeconds(1)));
        change(tables -> {
            for (int each = 0; each < 150; each++)
                tables.pushKnocks().note("BUATAN-" + each, "127.0.0.7", NOW.plus(Duration.ofMinutes(each)));
        });
        List<PushKnock> kept = this.<List<PushKnock>>read(tables -> tables.pushKnocks().list());
        assertThat(kept).hasSize(PushKnockTable.MOST);
        assertThat(kept.getFirst().serial()).isEqualTo("BUATAN-149");
        change(tables -> tables.pushKnocks().forget("BUATAN-149"));
        assertThat(this.<List<PushKnock>>read(tables -> tables.pushKnocks().list())).hasSize(PushKnockTable.MOST - 1);
    }

    @Test
    void smallReportsWaitAndThenMakeOneDownloadThatHoldsEachOfThem() {
        byte[] body = "1\t2026-10-05 07:30:00\t0\t1\n".repeat(400).getBytes(UTF_8);
        for (int each = 0; each < 6; each++) change(tables -> tables.pushBodies().add(LOBBY, "ATTLOG", body, NOW));
        assertThat(this.<List<ArchivedDownload>>read(tables -> tables.archive().list())).isEmpty();
        assertThat(this.<List<PushBodyTable.Body>>read(tables -> tables.pushBodies().list(LOBBY))).hasSize(6);
        change(tables -> tables.pushBodies().add(LOBBY, "ATTLOG", body, NOW));
        ArchivedDownload kept = this.<List<ArchivedDownload>>read(tables -> tables.archive().list()).getFirst();
        assertThat(kept.kind()).isEqualTo(ArchiveKind.PUSH);
        assertThat(kept.layout()).isEqualTo(PushBodyTable.LAYOUT);
        String opened = new String(this.<Optional<byte[]>>read(tables -> tables.archive().open(kept.sha()))
                .orElseThrow(), UTF_8);
        assertThat(opened.split("ATTLOG 2026-10-31T03:00:00.123Z " + body.length)).hasSize(8);
        assertThat(this.<List<PushBodyTable.Body>>read(tables -> tables.pushBodies().list(LOBBY))).isEmpty();
    }

    @Test
    void rowsAreCountedByOutcomeForEachMachine() {
        change(tables -> tables.pushTallies().add(LOBBY, "FINGER", PushTally.FRESH, 2, NOW));
        change(tables -> tables.pushTallies().add(LOBBY, "FINGER", "SIZE", 1, NOW));
        change(tables -> tables.pushTallies().add(LOBBY, "FINGER", PushTally.FRESH, 3, NOW.minusSeconds(5)));
        assertThat(this.<List<PushTally>>read(tables -> tables.pushTallies().list(LOBBY))).containsExactly(
                new PushTally("FINGER", PushTally.FRESH, 5, NOW), new PushTally("FINGER", "SIZE", 1, NOW));
        assertThat(this.<List<PushTally>>read(tables -> tables.pushTallies().list(YARD))).isEmpty();
    }

    @Test
    void theVersionOfTheFingersIsKeptAndAnOrderIsFoundByItsNumber() {
        change(tables -> tables.pushMachines().register(LOBBY, USUAL));
        change(tables -> tables.pushMachines().fingers(LOBBY, 10));
        assertThat(this.<Optional<PushMachine>>read(tables -> tables.pushMachines().find(LOBBY)))
                .hasValueSatisfying(machine -> assertThat(machine.fingerVersion()).isEqualTo(10));
        long id = store.transact(tables -> tables.pushOrders().queue(LOBBY, "REBOOT", "macet", "Operator Contoh", NOW));
        assertThat(this.<Optional<PushOrder>>read(tables -> tables.pushOrders().find(id)))
                .hasValueSatisfying(order -> assertThat(order.by()).isEqualTo("Operator Contoh"));
        assertThat(this.<Optional<PushOrder>>read(tables -> tables.pushOrders().find(id + 1))).isEmpty();
    }
}
