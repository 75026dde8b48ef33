package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.base.Records;
import id.sidik.simulator.SimulatedMachine;
import id.sidik.simulator.SimulatedPunch;
import id.sidik.store.ArchiveKind;
import id.sidik.store.ArchivedDownload;
import id.sidik.store.Contact;
import id.sidik.store.PunchFilter;
import id.sidik.store.PunchSort;
import id.sidik.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a killed program has left on the disk, beside the log of the machine that it pulled. */
final class KilledHome {
    private static final int DATASET_HEAD = 4;
    private static final int RECORD = 40;

    private KilledHome() {}

    /**
     * The store is sound and holds the whole of the machine's log as it was at one of these lengths, in journal,
     * quarantine and archive alike.
     *
     * @return that length
     */
    static int check(Path home, SimulatedMachine machine, List<Integer> lengths) throws SQLException {
        if (!Files.exists(home.resolve("sidik.db"))) return onlyOf(lengths, 0);
        int length;
        try (Store store = Store.open(home)) {
            length = onlyOf(lengths, archived(store));
            List<SimulatedPunch> log = machine.punches().subList(0, length);
            List<String> keys = store.read(tables -> tables.punches().page(PunchFilter.ALL, PunchSort.NEWEST_FIRST, 0,
                    Integer.MAX_VALUE)).stream().map(row -> OfficeFixture.key(row.punch().pin().text(),
                            row.punch().at())).toList();
            assertThat(keys).doesNotHaveDuplicates();
            assertThat(Set.copyOf(keys)).isEqualTo(keys(log, false));
            Set<String> refused = store.read(tables -> tables.quarantine().list(0, Integer.MAX_VALUE)).stream()
                    .map(row -> row.pin() + " " + row.rawHex()).collect(Collectors.toSet());
            assertThat(refused).hasSize(keys(log, true).size());
            long rows = store.read(tables -> tables.quarantine().count());
            assertThat(rows).isEqualTo(refused.size());
            contactsAgree(store, length);
        }
        assertThat(integrity(home)).isEqualTo("ok");
        return length;
    }

    private static int onlyOf(List<Integer> lengths, int found) {
        assertThat(lengths).contains(found);
        return found;
    }

    /** Records of the longest log in the archive; each download opens to the bytes that came. */
    private static int archived(Store store) {
        List<ArchivedDownload> downloads = store.read(tables -> tables.archive().list());
        for (ArchivedDownload download : downloads)
            assertThat(store.read(tables -> tables.archive().open(download.sha())).orElseThrow())
                    .hasSize((int) download.size());
        return downloads.stream().filter(download -> download.kind() == ArchiveKind.PUNCHES)
                .mapToInt(download -> (int) (download.size() - DATASET_HEAD) / RECORD).max().orElse(0);
    }

    private static Set<String> keys(List<SimulatedPunch> log, boolean lostClock) {
        return log.stream().filter(punch -> (punch.at().getYear() == 2000) == lostClock)
                .map(punch -> OfficeFixture.key(punch.pin(), punch.at())).collect(Collectors.toSet());
    }

    /** What the contacts tell of is there, no less and no more. The office's clock stands still, so none is the last. */
    private static void contactsAgree(Store store, int length) {
        long told = store.read(tables -> tables.machines().list().stream()
                .flatMap(machine -> tables.contacts().history(machine.id(), Integer.MAX_VALUE).stream())
                .mapToLong(Contact::read).max().orElse(0));
        assertThat(told).isEqualTo(length);
    }

    private static String integrity(Path home) throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("sidik.db"));
                Statement statement = other.createStatement();
                ResultSet verdict = statement.executeQuery("PRAGMA integrity_check")) {
            return verdict.getString(1);
        }
    }
}
