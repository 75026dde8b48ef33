package id.sidik.store;

import static id.sidik.store.StoreCopies.Copy.Kind.BEFORE_IMPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Employee;
import id.sidik.domain.Machine;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What one laptop tells of its unit is the same unit on another. */
class BundleTableTest extends BundledStores {
    private static final List<String> PER_FILE = List.of("id", "only", "machine", "template", "sealed_key");

    private void fill() {
        TwoStores.change(first, tables -> {
            EveryFact.keep(tables);
            tables.punches().append(Samples.punches(Samples.LOBBY, 3, 2500));
            tables.machines().save(new Machine(Samples.LOBBY, "Lobi", "192.0.2.7", 4371, 123456, Samples.WIB));
            tables.aliases().save(Samples.alias(Samples.ONE, "CONTOH0001", "1", "", ""));
            tables.settings().put("sms.form", "contoh");
            tables.settings().put("gsm.device", "COM3");
            tables.settings().put("centre.hosts", "pusat.contoh");
            tables.secrets().put("centre.password", "rahasia-contoh");
            tables.secrets().put("paket.passphrase", "tidak-ikut");
            tables.fingers().assign(Samples.ONE, tables.fingers().keep(FingerTableTest.taken(Samples.LOBBY, "7", 6,
                    new byte[]{9, 8, 7})));
        });
        TwoStores.change(first, tables -> { // half of it is at the centre already
            List<OutFact> facts = tables.outbox().facts(20, Long.MAX_VALUE);
            tables.outbox().sentFacts(facts.stream().map(OutFact::seq).toList());
            tables.outbox().sentPunches(tables.outbox().punches(1200));
        });
    }

    private static long fresh(List<BundleTaken> taken) {
        return taken.stream().mapToLong(BundleTaken::fresh).sum();
    }

    private static long known(List<BundleTaken> taken) {
        return taken.stream().mapToLong(BundleTaken::known).sum();
    }

    private static List<BundleTaken> notKept(List<BundleTaken> taken) {
        return taken.stream().filter(each -> each.notKept().isPresent()).toList();
    }

    /** How many rows each table has, and what they tell but for numbers of the file. */
    private Map<String, List<String>> everything(Store store, Set<String> tables) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection raw = Samples.raw(folder.resolve(store == first ? "a" : "b"));
                var statement = raw.createStatement()) {
            for (String table : tables) {
                List<String> columns = new ArrayList<>();
                try (var row = statement.executeQuery("SELECT name FROM pragma_table_info('" + table + "')")) {
                    while (row.next())
                        if (!PER_FILE.contains(row.getString(1)))
                            columns.add("quote(\"" + row
                                    .getString(1) + "\")");
                }
                List<String> rows = new ArrayList<>();
                try (var row = statement.executeQuery("SELECT " + String.join("||'|'||", columns) + " FROM " + table
                        + " ORDER BY 1")) {
                    while (row.next()) rows.add(row.getString(1));
                }
                all.put(table, rows);
            }
        }
        return all;
    }

    private static Set<String> carried() {
        Set<String> tables = new TreeSet<>(BundleCatalogue.OTHERS);
        SyncCatalogue.FACTS.forEach(kind -> {
            tables.add(kind.table());
            kind.children().forEach(child -> tables.add(child.table()));
        });
        MasterKind.ALL.forEach(kind -> {
            tables.add(kind.table());
            kind.children().forEach(child -> tables.add(child.table()));
        });
        return tables;
    }

    @Test
    void everyTableIsCarriedOrNamedWithAReason() {
        Set<String> named = new TreeSet<>(BundleCatalogue.STAYS.keySet());
        named.addAll(BundleCatalogue.WITHIN.keySet());
        named.addAll(BundleCatalogue.OTHERS);
        assertThat(named).isEqualTo(new TreeSet<>(SyncCatalogue.STAYS.keySet())); // CatalogueTest: the rest of the file
        assertThat(BundleCatalogue.STAYS.values()).allMatch(reason -> reason.length() >= 7);
    }

    @Test
    void aBareLaptopBecomesTheUnitAndASecondTimeNothingIsNew() throws SQLException {
        fill();
        List<BundleRow> rows = told(first);
        assertThat(asked(other, tables -> tables.bundle().bare())).isEqualTo(true);
        List<BundleTaken> taken = take(rows, other);
        assertThat(notKept(taken)).isEmpty();
        assertThat(everything(other, carried())).isEqualTo(everything(first, carried()));
        assertThat(asked(other, tables -> tables.bundle().counts())).isEqualTo(asked(first, tables -> tables.bundle()
                .counts()));
        assertThat(asked(other, tables -> tables.bundle().counts().get("PUNCH"))).isEqualTo(2500L);
        assertThat(asked(other, tables -> tables.machines().find(Samples.LOBBY).orElseThrow().commKey())).isEqualTo(
                123456);
        assertThat(asked(other, tables -> tables.secrets().get("centre.password"))).isEqualTo(Optional.of(
                "rahasia-contoh"));
        assertThat(asked(other, tables -> tables.settings().get("gsm.device"))).isEqualTo(Optional.empty());
        assertThat(asked(other, tables -> tables.secrets().has("paket.passphrase"))).isEqualTo(false);
        assertThat(TwoStores.laptop(other)).isNotEqualTo(TwoStores.laptop(first));

        OutboxCount waiting = TwoStores.count(other);
        assertThat(waiting).as("what the first had not sent waits here too").isEqualTo(TwoStores.count(first));
        List<BundleTaken> again = take(rows, other);
        assertThat(fresh(again)).isZero();
        assertThat(known(again)).isEqualTo(fresh(taken) + known(taken));
        assertThat(TwoStores.count(other)).isEqualTo(waiting);
    }

    @Test
    void factsBeforeWhatTheyReferToAreKeptAndWaitToBeSentAllTheSame() {
        fill();
        List<BundleRow> rows = new ArrayList<>(told(first)).reversed();
        assertThat(notKept(take(rows, other))).as("waited for the rest").allMatch(each -> each.notKept()
                .get() == Arrival.WAITS);
        assertThat(TwoStores.aside(other)).isEmpty();
        assertThat(TwoStores.count(other).facts()).isEqualTo(TwoStores.count(first).facts());
        assertThat(asked(other, tables -> tables.fingers().stock().size())).isEqualTo(1);
    }

    @Test
    void onALaptopWithDataWhatDiffersIsToldAndStays() {
        TwoStores.change(other, tables -> {
            tables.employees().save(Samples.employee(Samples.ONE, "Contoh Nama Lain", 1));
            tables.machines().save(new Machine(Samples.LOBBY, "Lobi", "192.0.2.9", 4370, 7, Samples.WIB));
            tables.settings().put("sms.form", "lain");
            tables.settings().put("centre.hosts", "pusat.lain");
        });
        fill();
        List<BundleTaken> clashes = notKept(take(told(first), other));
        assertThat(clashes).extracting(BundleTaken::kind, BundleTaken::name).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("SETTING", "sms.form"),
                org.assertj.core.groups.Tuple.tuple("EMPLOYEE", "Contoh Nama Lain"));
        ValueDifference name = clashes.stream().flatMap(each -> each.differs().stream()).findFirst().orElseThrow();
        assertThat(name).extracting(ValueDifference::column, ValueDifference::ours, ValueDifference::theirs)
                .containsExactly("name", "Contoh Nama Lain", "Contoh Pegawai Satu");
        assertThat(asked(other, tables -> tables.employees().find(Samples.ONE).map(Employee::name))).isEqualTo(Optional
                .of(
                        "Contoh Nama Lain"));
        assertThat(asked(other, tables -> tables.machines().find(Samples.LOBBY).orElseThrow().commKey())).isEqualTo(7);
        assertThat(asked(other, tables -> tables.settings().get("centre.hosts"))).isEqualTo(Optional.of("pusat.lain"));
        assertThat(asked(other, tables -> tables.employees().find(Samples.TWO).isPresent())).isEqualTo(true);
    }

    @Test
    void aMachineKnownFromTheCentreAloneGetsItsAddressAndKey() {
        fill();
        TwoStores.change(other, tables -> {
            tables.employees().save(Samples.employee(Samples.TWO, "Contoh Pegawai Dua", 2));
            tables.inbox().punches(List.of(Samples.punch(Samples.LOBBY, "1", "2026-10-01T07:30:00")));
        });
        take(told(first), other);
        Machine found = other.read(tables -> tables.machines().find(Samples.LOBBY)).orElseThrow();
        assertThat(found.name()).isEqualTo("Lobi");
        assertThat(found.host()).isEqualTo("192.0.2.7");
        assertThat(found.commKey()).isEqualTo(123456);
    }

    @Test
    void theKeyOfTheUnitOpensWhatCameSealed() throws Exception {
        fill();
        byte[] key = first.read(tables -> tables.bundle().key());
        TwoStores.change(other, tables -> tables.secrets().put("paket.passphrase", "punya laptop ini"));
        take(told(first), other);
        assertThatThrownBy(() -> finger(other)).isInstanceOf(StoreException.class);
        assertThat(other.<Boolean>transact(tables -> tables.bundle().adopt(key))).isTrue();
        assertThat(finger(other)).isEqualTo(finger(first));
        assertThat(asked(other, tables -> tables.bundle().proof())).isEqualTo(asked(first, tables -> tables.bundle()
                .proof()));
        assertThat(asked(other, tables -> tables.secrets().get("paket.passphrase"))).isEqualTo(Optional.of(
                "punya laptop ini"));
        assertThat(asked(other, tables -> tables.machines().find(Samples.LOBBY).orElseThrow().commKey())).isEqualTo(
                123456);
        assertThat(folder.resolve("b").resolve("sidik.key.next")).doesNotExist();
        assertThat(Files.readAllBytes(folder.resolve("b").resolve("sidik.key"))).isEqualTo(key);
    }

    @Test
    void aKeyIsNotChangedWhereFactsAreSealedWithItNorByATransactionThatFails() {
        fill();
        byte[] key = first.read(tables -> tables.bundle().key());
        assertThatThrownBy(() -> TwoStores.change(other, tables -> {
            tables.bundle().adopt(key);
            throw new IllegalStateException("the rest failed");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(asked(other, tables -> tables.bundle().proof())).isNotEqualTo(asked(first, tables -> tables.bundle()
                .proof()));
        TwoStores.change(other, tables -> {
            tables.machines().save(Samples.machine(Samples.YARD, "Halaman"));
            tables.fingers().keep(FingerTableTest.taken(Samples.YARD, "3", 1, new byte[]{1, 2}));
        });
        assertThat(other.<Boolean>transact(tables -> tables.bundle().adopt(key))).isFalse();
    }

    private static List<String> finger(Store store) {
        return store.read(tables -> tables.fingers().stock().stream().map(each -> java.util.HexFormat.of().formatHex(
                tables.fingers().open(each.kept())))
                .toList());
    }

    @Test
    void aRemovalThatWaitsIsARemovalOnTheOtherLaptopToo() {
        fill();
        List<BundleRow> before = told(first);
        take(before, other);
        TwoStores.change(first, tables -> tables.memberships().save(new Membership(Samples.ONE, Samples.LOBBY, 0)));
        assertThat(told(first).stream().filter(row -> row.kind().equals("MEMBERSHIP"))).hasSize(1);
        assertThat(notKept(take(told(first), other))).isEmpty();
    }

    @Test
    void copiesBeforeImportsAreCountedApart() throws Exception {
        for (int i = 0; i < 5; i++) first.copyBeforeImport();
        try (var files = Files.list(folder.resolve("a").resolve("copies"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted()).containsExactly(
                    "before-import-3.db", "before-import-4.db", "before-import-5.db");
        }
        assertThat(StoreCopies.of(folder.resolve("a"))).extracting(StoreCopies.Copy::number, StoreCopies.Copy::version,
                StoreCopies.Copy::kind).containsExactly(Tuple.tuple(5, Schema.CURRENT, BEFORE_IMPORT), Tuple.tuple(4,
                        Schema.CURRENT, BEFORE_IMPORT), Tuple.tuple(3, Schema.CURRENT, BEFORE_IMPORT));
        assertThat(Optional.of(first.copyBeforeImport()).map(Files::exists)).contains(true);
    }
}
