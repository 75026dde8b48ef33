package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No table of the file is forgotten: it travels, or it stays with a reason. */
class CatalogueTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void make() {
        Samples.open(folder).close();
    }

    private Set<String> names(String question) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (Connection raw = Samples.raw(folder);
                Statement statement = raw.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) names.add(row.getString(1));
        }
        return names;
    }

    private static List<String> catalogued() {
        List<String> tables = new ArrayList<>(SyncCatalogue.STAYS.keySet());
        tables.add("punch");
        for (SyncKind kind : SyncCatalogue.FACTS) {
            tables.add(kind.table());
            kind.children().forEach(child -> tables.add(child.table()));
        }
        for (MasterKind kind : MasterKind.ALL) {
            tables.add(kind.table());
            kind.children().forEach(child -> tables.add(child.table()));
        }
        return tables;
    }

    @Test
    void everyTableOfTheFileIsNamedOnce() throws SQLException {
        Set<String> tables = names("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'flyway%' "
                + "AND name NOT LIKE 'sqlite%'");
        assertThat(catalogued()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void everyReasonIsGiven() {
        assertThat(SyncCatalogue.STAYS.values()).allMatch(reason -> reason.length() >= 7);
    }

    @Test
    void everyFactTableQueuesItsFacts() throws SQLException {
        Set<String> triggers = names(
                "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_goes_out'");
        Set<String> facts = new TreeSet<>(Set.of("punch"));
        SyncCatalogue.FACTS.forEach(kind -> facts.add(kind.table()));
        assertThat(triggers).isEqualTo(facts);
    }

    @Test
    void everyMasterTableProposesItsChanges() throws SQLException {
        Set<String> expected = new TreeSet<>();
        for (MasterKind kind : MasterKind.ALL)
            for (String table : tables(kind))
                expected.addAll(List.of(table + "_is_proposed_when_new",
                        table + "_is_proposed_when_changed", table + "_is_proposed_when_removed"));
        assertThat(names("SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_is_proposed_%'"))
                .isEqualTo(expected);
    }

    private static List<String> tables(MasterKind kind) {
        List<String> tables = new ArrayList<>(List.of(kind.table()));
        kind.children().forEach(child -> tables.add(child.table()));
        return tables;
    }

    @Test
    void everyFactIsAppendOnly() throws SQLException {
        Set<String> kept = names(
                "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' AND sql LIKE '%BEFORE UPDATE%'");
        SyncCatalogue.FACTS.forEach(kind -> assertThat(kept).contains(kind.table()));
    }
}
