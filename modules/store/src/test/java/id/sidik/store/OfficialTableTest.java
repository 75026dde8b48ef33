package id.sidik.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.domain.Official;
import id.sidik.domain.Official.Block;
import id.sidik.domain.Official.Form;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs when, and how the unit wants its pages. */
class OfficialTableTest extends StoreInAFolder {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    static Official official(int number, Block block, Form form, LocalDate from, LocalDate until) {
        return new Official(id(number), block, form, "Kepala Dinas Contoh", form == Form.ON_BEHALF ? "Sekretaris" : "",
                "Contoh Pejabat " + number, "Pembina (IV/a)", "1", Optional.ofNullable(from), Optional.ofNullable(
                        until));
    }

    @Test
    void officialsComeBackByTheirFirstDayAndAreReplacedAndRemoved() {
        Official always = official(9, Block.HEAD, Form.OWN, null, null);
        Official later = official(1, Block.HEAD, Form.DAILY, FIRST.plusDays(3), FIRST.plusDays(5));
        Official acting = official(2, Block.LEFT, Form.ACTING, FIRST, null);
        change(tables -> List.of(later, acting, always).forEach(tables.officials()::save));
        assertThat(list(tables -> tables.officials().list())).containsExactly(always, acting, later);
        Official ended = official(2, Block.LEFT, Form.ON_BEHALF, FIRST, FIRST);
        change(tables -> tables.officials().save(ended));
        assertThat(list(tables -> tables.officials().list())).containsExactly(always, ended, later);
        assertThat(done(tables -> tables.officials().remove(id(9)))).isTrue();
        assertThat(done(tables -> tables.officials().remove(id(9)))).isFalse();
        assertThat(list(tables -> tables.officials().list())).containsExactly(ended, later);
        assertThat(ended.toString()).doesNotContain("Contoh");
    }

    @Test
    void aSettingOfThePagesIsTheLastOneSaid() {
        assertThat(one(tables -> tables.pageSettings().get("report.numbering"))).isEmpty();
        change(tables -> tables.pageSettings().put("report.numbering", "a"));
        change(tables -> tables.pageSettings().put("report.numbering", "b"));
        assertThat(one(tables -> tables.pageSettings().get("report.numbering"))).contains("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'kepala', 'HEAD', 'OWN', 'a', '', 'b', '', '', NULL, NULL",
        "'00000000-0000-0000-0000-000000000001', 'RIGHT', 'OWN', 'a', '', 'b', '', '', NULL, NULL",
        "'00000000-0000-0000-0000-000000000001', 'HEAD', 'PJ', 'a', '', 'b', '', '', NULL, NULL",
        "'00000000-0000-0000-0000-000000000001', 'HEAD', 'OWN', ' ', '', 'b', '', '', NULL, NULL",
        "'00000000-0000-0000-0000-000000000001', 'HEAD', 'OWN', 'a', '', '', '', '', NULL, NULL",
        "'00000000-0000-0000-0000-000000000001', 'HEAD', 'OWN', 'a', '', 'b', '', '', '2026-02-30', NULL",
        "'00000000-0000-0000-0000-000000000001', 'HEAD', 'OWN', 'a', '', 'b', '', '', NULL, 'besok'",
        "'00000000-0000-0000-0000-000000000001', 'HEAD', 'OWN', 'a', '', 'b', '', '', '2026-02-02', '2026-02-01'"})
    void whatCannotBeReadAgainIsNotKept(String values) throws SQLException {
        try (Connection raw = Samples.raw(folder()); Statement by = raw.createStatement()) {
            assertThatThrownBy(() -> by.execute("INSERT INTO official VALUES (" + values + ")")).isInstanceOf(
                    SQLException.class).hasMessageContaining("CHECK");
        }
    }

    @Test
    void whatAnOlderProgramKeptAsTextIsMovedAndTravels() throws Exception {
        Path older = folder().resolve("older");
        try (Connection raw = OlderFile.make(older, Schema.MIGRATIONS.indexOf("V24__officials.sql")).getConnection()) {
            put(raw, "report.officials", "HEAD\tACTING\tKepala \"Dinas\"\t\tContoh \\ Satu\tPembina\t1\t2026-11-01\t\n"
                    + "TREASURER\tOWN\tBendahara\t\tContoh Dua\t\t\t\t2026-12-31\nHEAD\tOWN\nNEW\tOWN\ta\t\tb\t\t\t\t\n"
                    + "LEFT\tOWN\ta\t\tb\t\t\tbesok\t");
            put(raw, "report.look.R2", "paper=A4");
            put(raw, "pull.at", "07:00");
        }
        try (Store store = Store.open(older)) {
            List<Official> moved = store.read(tables -> tables.officials().list());
            assertThat(moved).extracting(Official::position).containsExactly("Bendahara", "Kepala \"Dinas\"");
            assertThat(moved).extracting(Official::name).containsExactly("Contoh Dua", "Contoh \\ Satu");
            assertThat(moved.getLast().from()).contains(FIRST);
            assertThat(store.<Optional<String>>read(tables -> tables.pageSettings().get("report.look.R2"))).contains(
                    "paper=A4");
            assertThat(store.<Optional<String>>read(tables -> tables.settings().get("report.look.R2"))).isEmpty();
            assertThat(store.<Optional<String>>read(tables -> tables.settings().get("pull.at"))).contains("07:00");
            assertThat(Proposals.open(store, tables -> {})).extracting(Proposal::kind).contains("OFFICIAL",
                    "PAGE_SETTING");
        }
    }

    private static void put(Connection raw, String key, String value) throws SQLException {
        try (PreparedStatement put = raw.prepareStatement("INSERT INTO setting VALUES (?, ?)")) {
            put.setString(1, key);
            put.setString(2, value);
            put.execute();
        }
    }
}
