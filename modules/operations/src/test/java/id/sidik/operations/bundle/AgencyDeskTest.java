package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.ReportCode;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.bundle.AgencyChange.Kind;
import id.sidik.operations.bundle.AgencyChange.State;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an agency signs reaches its laptops as it was signed, or not at all. */
class AgencyDeskTest {
    private static final String PHRASE = "kunci dinas contoh";
    private static final String PRINT = "ab".repeat(32);

    @TempDir
    private Path folder;

    private Path key;
    private Path file;
    private String fingerprint;
    private Office agency;
    private Office unit;

    @BeforeEach
    void open() throws IOException {
        agency = OfficeFixture.open(folder.resolve("dinas"));
        unit = Bundles.office(folder.resolve("unit"));
        key = folder.resolve("dinas.kunci");
        file = folder.resolve("contoh.aturan");
        fingerprint = agency.bundles().agency().newKey(key, PHRASE);
        Path pages = Files.createDirectories(folder.resolve("dinas/halaman"));
        Files.writeString(pages.resolve("r3.jrxml"), "<contoh/>");
        agency.reports().settings().save(ReportCode.R2, agency.reports().settings().look(ReportCode.R2));
    }

    @AfterEach
    void close() {
        agency.close();
        unit.close();
    }

    private AgencyLook make(Office by, Path withKey) {
        AgencyWish wish = new AgencyWish("Dinas Contoh", List.of(), Optional.of(new AgencyWish.Choice("pati", YearMonth
                .of(2027, 1))), true, Optional.of(new AgencyWish.Centre("pusat.contoh:3306", "sidik", PRINT)));
        return by.bundles().agency().make(wish, file, withKey, PHRASE);
    }

    private Ledger apply(Optional<String> confirmed) {
        return Bundles.run(unit.bundles().agency().apply(file, confirmed));
    }

    @Test
    void theFirstPackNeedsTheFingerprintAndShowsWhatItChanges() throws IOException {
        String pack = agency.regulation().book(YearMonth.of(2027, 1)).regulation().id();
        AgencyWish wish = new AgencyWish("Dinas Contoh", List.of(), Optional.of(new AgencyWish.Choice(pack, YearMonth
                .of(2027, 1))), true, Optional.of(new AgencyWish.Centre("pusat.contoh:3306", "sidik", PRINT)));
        agency.bundles().agency().make(wish, file, key, PHRASE);
        AgencyLook look = unit.bundles().agency().look(file);
        assertThat(look.first()).isTrue();
        assertThat(look.fingerprint()).isEqualTo(fingerprint).matches("([0-9A-F]{4} ){15}[0-9A-F]{4}");
        assertThat(look.changes()).extracting(AgencyChange::kind, AgencyChange::state).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(Kind.CHOICE, State.CHANGED), org.assertj.core.groups.Tuple.tuple(
                        Kind.PAGE, State.NEW), org.assertj.core.groups.Tuple.tuple(Kind.LOOK, State.NEW),
                org.assertj.core.groups.Tuple.tuple(Kind.CENTRE, State.NEW));
        assertThat(apply(Optional.empty()).code()).isEqualTo("PKA-104");
        assertThat(apply(Optional.of("0".repeat(64))).code()).isEqualTo("PKA-104");
        assertThat(unit.centre().places().offered()).as("nothing of it").isEmpty();

        assertThat(apply(Optional.of(fingerprint.replace(" ", "").toLowerCase(java.util.Locale.ROOT))).outcome())
                .isEqualTo(Outcome.DONE);
        assertThat(folder.resolve("unit/halaman/r3.jrxml")).hasContent("<contoh/>");
        assertThat(unit.centre().places().offered()).hasValueSatisfying(place -> {
            assertThat(place.hosts()).isEqualTo("pusat.contoh:3306");
            assertThat(place.print()).isEqualTo(PRINT);
        });
        assertThat(unit.bundles().agency().look(file)).satisfies(after -> {
            assertThat(after.trusted()).isTrue();
            assertThat(after.differing()).isZero();
        });
        assertThat(apply(Optional.empty()).outcome()).isEqualTo(Outcome.NOTHING_NEW);
    }

    @Test
    void anotherKeysPackAndAnOlderOneAreRefused() {
        make(agency, key);
        byte[] before = bytes();
        try (Office later = Office.open(new id.sidik.operations.OfficeSettings(folder.resolve("lain"), "petugas"), Clock
                .offset(OfficeFixture.NOVEMBER, Duration.ofDays(3)))) {
            Path foreign = folder.resolve("lain.kunci");
            String other = later.bundles().agency().newKey(foreign, PHRASE);
            later.bundles().agency().make(new AgencyWish("Dinas Contoh", List.of(), Optional.empty(), false, Optional
                    .of(new AgencyWish.Centre("pusat.baru", "sidik", PRINT))), file, key, PHRASE);
            assertThat(apply(Optional.of(fingerprint)).good()).isTrue();
            write(before);
            assertThat(unit.bundles().agency().look(file).older()).isTrue();
            assertThat(apply(Optional.empty()).code()).isEqualTo("PKA-106");
            make(later, foreign);
            assertThat(apply(Optional.of(other)).code()).isEqualTo("PKA-105");
            unit.bundles().agency().forgetKey();
            assertThat(apply(Optional.empty()).code()).isEqualTo("PKA-104");
        }
    }

    @Test
    void aBitThatWasTurnedAnywhereOrACutRefusesIt() {
        make(agency, key);
        byte[] whole = bytes();
        Random random = new Random(9);
        for (int i = 0; i < 300; i++) {
            byte[] changed = whole.clone();
            changed[i < 120 ? whole.length - 1 - i : random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(OfficeFixture.code(() -> AgencyPack.read(changed))).isIn("PKA-101", "PKA-102", "PKA-103",
                    "PKA-107");
        }
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(OfficeFixture.code(() -> AgencyPack.read(cut))).isIn("PKA-101", "PKA-102", "PKA-103");
        }
        byte[] unsigned = Arrays.copyOf(whole, whole.length + 2);
        assertThat(OfficeFixture.code(() -> AgencyPack.read(unsigned))).isEqualTo("PKA-103");
    }

    @Test
    void whatCannotBeMadeIsTold() throws IOException {
        AgencyDesk desk = agency.bundles().agency();
        assertThat(OfficeFixture.code(() -> desk.newKey(key, PHRASE))).as("there already").isEqualTo("PKA-109");
        assertThat(OfficeFixture.code(() -> desk.newKey(folder.resolve("x"), "pendek"))).isEqualTo("PKU-107");
        assertThat(OfficeFixture.code(() -> desk.make(new AgencyWish("x", List.of(), Optional.empty(), false, Optional
                .empty()), file, key, PHRASE))).isEqualTo("PKA-112");
        AgencyWish page = new AgencyWish("x", List.of(), Optional.empty(), true, Optional.empty());
        assertThat(OfficeFixture.code(() -> desk.make(page, file, key, "kata yang salah"))).isEqualTo("PKA-110");
        assertThat(OfficeFixture.code(() -> desk.make(page, file, folder.resolve("unit/sidik.db"), PHRASE))).isEqualTo(
                "PKA-110");
        Path wrong = Files.writeString(folder.resolve("salah.json"), "{}");
        assertThat(OfficeFixture.code(() -> desk.make(new AgencyWish("x", List.of(wrong), Optional.empty(), false,
                Optional.empty()), file, key, PHRASE))).isEqualTo("PKA-108");
        assertThat(OfficeFixture.code(() -> desk.look(folder.resolve("tidak ada")))).isEqualTo("PKA-111");
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
