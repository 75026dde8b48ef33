package id.sidik.store;

import static id.sidik.store.Samples.LOBBY;
import static id.sidik.store.Samples.ONE;
import static id.sidik.store.Samples.TWO;
import static id.sidik.store.Samples.YARD;
import static id.sidik.store.Samples.alias;
import static id.sidik.store.Samples.punch;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.PinAlias;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasTableTest {
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Samples.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void save(PinAlias... aliases) {
        store.transact(tables -> {
            for (PinAlias alias : aliases) tables.aliases().save(alias);
            return tables;
        });
    }

    private List<PinAlias> list() {
        return store.read(tables -> tables.aliases().list());
    }

    /** By every way of asking: the row of a month, the filters of the log, the list of unknown PINs. */
    private String personOf(MachineId machine, String pin, String at) {
        store.transact(tables -> tables.punches().append(List.of(punch(machine, pin, at))));
        LocalDate day = LocalDate.parse(at.substring(0, 10));
        List<PunchRow> rows = store.read(tables -> tables.punches().rowsBetween(day, day.plusDays(1)));
        assertThat(rows).hasSize(1);
        Optional<EmployeeId> person = rows.getFirst().employee();
        for (EmployeeId id : List.of(ONE, TWO)) {
            PunchFilter filter = new PunchFilter("", Optional.of(id), Optional.empty(), Optional.of(day),
                    Optional.of(day));
            long count = store.read(tables -> tables.punches().count(filter));
            assertThat(count).isEqualTo(person.equals(Optional.of(id)) ? 1 : 0);
        }
        PunchFilter byName = new PunchFilter("Pegawai Satu", Optional.empty(), Optional.empty(), Optional.of(day),
                Optional.of(day));
        List<PunchRow> named = store.read(tables -> tables.punches().page(byName, PunchSort.NEWEST_FIRST, 0, 9));
        assertThat(named).hasSize(person.equals(Optional.of(ONE)) ? 1 : 0);
        boolean unknown = !store.read(tables -> tables.punches().unknownPins()).isEmpty();
        assertThat(unknown).isEqualTo(person.isEmpty());
        assertThat(unknownPins(machine)).isEqualTo(person.isEmpty() ? 1 : 0);
        return person.map(id -> id.equals(ONE) ? "one" : "two").orElse("nobody");
    }

    private long unknownPins(MachineId machine) {
        return store.read(tables -> tables.punches().countUnknownPins(machine));
    }

    @ParameterizedTest(name = "{0} on {1} at {2} is {3}")
    @CsvSource(textBlock = """
            # one has 7 everywhere, for always; two had 7 at the lobby from 5 to 10 October
            7, CONTOH0001, 2026-10-04T23:59:59, one
            7, CONTOH0001, 2026-10-05T00:00:00, two
            7, CONTOH0001, 2026-10-10T23:59:59, two
            7, CONTOH0001, 2026-10-11T00:00:00, one
            7, CONTOH0002, 2026-10-07T07:30:00, one
            # 8 went from one to two on 1 October, everywhere
            8, CONTOH0002, 2026-09-30T23:59:59, one
            8, CONTOH0002, 2026-10-01T00:00:00, two
            # 9 is two from 1 October on, and was nobody before; both open and dated general ones hold: the later begun wins
            9, CONTOH0001, 2026-09-30T12:00:00, nobody
            9, CONTOH0001, 2026-10-01T12:00:00, two
            9, CONTOH0001, 2026-10-20T12:00:00, one
            # 6 at the lobby is two since always: a general alias that began later does not reach there
            6, CONTOH0001, 2026-10-07T07:30:00, two
            6, CONTOH0002, 2026-10-07T07:30:00, one
            # leading zeros count
            07, CONTOH0001, 2026-10-07T07:30:00, nobody
            """)
    void aPinIsThePersonOfThatMachineAndDay(String pin, String machine, String at, String person) {
        save(alias(ONE, "", "7", "", ""), alias(TWO, "CONTOH0001", "7", "2026-10-05", "2026-10-10"),
                alias(ONE, "", "8", "", "2026-09-30"), alias(TWO, "", "8", "2026-10-01", ""),
                alias(TWO, "", "9", "2026-10-01", ""), alias(ONE, "", "9", "2026-10-15", ""),
                alias(TWO, "CONTOH0001", "6", "", ""), alias(ONE, "", "6", "2026-10-01", ""));
        assertThat(personOf(new MachineId(machine), pin, at)).isEqualTo(person);
    }

    @Test
    void anAliasMadeLaterReachesThePunchesThatAreThereAlready() {
        assertThat(personOf(LOBBY, "7", "2026-10-07T07:30:00")).isEqualTo("nobody");
        save(alias(ONE, "", "7", "", ""));
        assertThat(personOf(LOBBY, "7", "2026-10-07T07:30:00")).isEqualTo("one");
    }

    @Test
    void manyAliasesOfAPersonNeverDoubleAPunch() {
        save(alias(ONE, "", "7", "", ""), alias(ONE, "CONTOH0001", "7", "", ""),
                alias(ONE, "CONTOH0001", "7", "2026-10-01", ""), alias(ONE, "", "7", "2026-10-02", "2026-10-07"));
        assertThat(personOf(LOBBY, "7", "2026-10-07T07:30:00")).isEqualTo("one");
    }

    @Test
    void aPinOfNobodyIsCountedOnceAndForItsOwnMachineOnly() {
        save(alias(ONE, "", "7", "2026-10-05", "2026-10-10"));
        store.transact(tables -> tables.punches().append(List.of(punch(LOBBY, "7", "2026-10-04T07:30:00"),
                punch(LOBBY, "7", "2026-10-05T07:30:00"), punch(LOBBY, "7", "2026-10-11T07:30:00"),
                punch(LOBBY, "8", "2026-10-04T07:30:00"), punch(YARD, "7", "2026-10-05T07:30:00"))));
        assertThat(unknownPins(LOBBY)).isEqualTo(2);
        assertThat(unknownPins(YARD)).isZero();
    }

    @Test
    void aliasesComeBackAsTheyWereSavedShorterPinsFirst() {
        List<PinAlias> all = List.of(alias(ONE, "", "9", "", "2026-09-30"),
                alias(TWO, "CONTOH0002", "9", "2026-10-01", "2026-10-01"), alias(ONE, "", "10", "0001-01-02", ""));
        save(all.toArray(PinAlias[]::new));
        assertThat(list()).isEqualTo(all);
        List<PinAlias> ofTwo = store.read(tables -> tables.aliases().listOf(TWO));
        assertThat(ofTwo).containsExactly(all.get(1));
    }

    @Test
    void theSamePinFromTheSameDayBelongsToTheOneSavedLast() {
        save(alias(ONE, "", "7", "", ""), alias(TWO, "", "7", "", "2026-12-31"));
        assertThat(list()).containsExactly(alias(TWO, "", "7", "", "2026-12-31"));
    }

    @Test
    void onlyTheAliasItselfIsRemoved() {
        PinAlias general = alias(ONE, "", "7", "", "");
        PinAlias here = alias(ONE, YARD.serial(), "7", "", "");
        save(general, here);
        store.transact(tables -> {
            tables.aliases().remove(general);
            tables.aliases().remove(alias(TWO, YARD.serial(), "7", "", ""));
            return tables;
        });
        assertThat(list()).containsExactly(here);
    }
}
