package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.CentreAdmin;
import id.sidik.central.CentreSettings;
import id.sidik.central.Credentials;
import id.sidik.central.Trust;
import id.sidik.central.Waits;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.centre.CentreBundles;
import id.sidik.operations.centre.CentrePlace;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files at a real centre: whole, once, and of one unit alone. */
class CentreBundlesTest {
    private static final Instant MADE = Instant.parse("2026-11-02T01:00:00Z");
    private static final Map<String, CentrePlace> PLACES = new HashMap<>();
    private static final Map<String, String> PASSWORDS = new HashMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void found() {
        MariaServer server = MariaServer.start();
        String print = server.certificate().sha256();
        CentreSettings root = new CentreSettings(CentreSettings.hosts(server.host() + ":" + server.port()), "posts_"
                + ProcessHandle.current().pid(), server.account(), server.password(), new Trust.Fingerprint(print),
                Waits.USUAL);
        Credentials keys = CentreAdmin.init(root, "Kota Contoh", LocalDate.of(2026, 11, 2));
        try (CentreAdmin admin = CentreAdmin.open(root.as(keys.account(), keys.password()))) {
            for (String unit : List.of("satu", "dua")) {
                Credentials account = admin.addUnit(unit, "Dinas " + unit);
                PLACES.put(unit, new CentrePlace(root.hosts().getFirst().toString(), root.database(), account.account(),
                        "", print, false));
                PASSWORDS.put(unit, account.password());
            }
        }
    }

    private Office office(String home, String unit) {
        Office office = OfficeFixture.open(folder.resolve(home));
        office.centre().places().save(PLACES.get(unit), Optional.of(PASSWORDS.get(unit)));
        return office;
    }

    private Path file(String name, int size) throws IOException {
        byte[] bytes = new byte[size];
        new java.util.Random(size).nextBytes(bytes);
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aFileIsThereOnceAndComesBackToTheByteForItsUnitAlone() throws IOException {
        Path file = file("x.unit", 700_000);
        try (Office one = office("a", "satu");
                Office again = office("b", "satu");
                Office foreign = office("c", "dua")) {
            CentreBundles bundles = one.centre().bundles();
            bundles.put(file, MADE, Optional.of(YearMonth.of(2026, 10)));
            bundles.put(file, MADE, Optional.of(YearMonth.of(2026, 10)));
            again.centre().bundles().put(file, MADE, Optional.empty());

            assertThat(again.centre().bundles().list()).as("the same file is one").singleElement().satisfies(line -> {
                assertThat(line.made()).isEqualTo(MADE);
                assertThat(line.month()).contains(YearMonth.of(2026, 10));
                assertThat(line.size()).isEqualTo(700_000);
            });
            CentreBundles.Line line = again.centre().bundles().list().getFirst();
            Path fetched = folder.resolve("y.unit");
            again.centre().bundles().fetch(line, fetched);
            assertThat(fetched).hasSameBinaryContentAs(file);

            assertThat(foreign.centre().bundles().list()).extracting(CentreBundles.Line::size).doesNotContain(
                    700_000L);
            Files.writeString(fetched, "yang lama");
            assertThat(OfficeFixture.code(() -> foreign.centre().bundles().fetch(line, fetched))).isEqualTo("CEN-117");
            assertThat(fetched).as("nothing is replaced by nothing").hasContent("yang lama");
            assertThat(folder.resolve("y.unit.part")).doesNotExist();
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        Path file = file("z.unit", 1000);
        try (Office one = office("a", "dua")) {
            one.centre().bundles().put(file, MADE, Optional.empty());
            CentreBundles.Line line = one.centre().bundles().list().getFirst();

            assertThat(line.month()).isEmpty();
            assertThat(OfficeFixture.code(() -> one.centre().bundles().fetch(line, folder.resolve("tidak/ada.unit"))))
                    .isEqualTo("PKU-108");
            assertThat(OfficeFixture.code(() -> Bundles.run(one.bundles().centre().fetch(folder.resolve(
                    "tidak/ada.unit"))))).isEqualTo("PKU-108");
        }
    }

    @Test
    void withoutACentreOrWithAWrongPasswordTheReasonIsTold() throws IOException {
        Path file = file("q.unit", 10);
        try (Office bare = OfficeFixture.open(folder.resolve("a")); Office wrong = office("b", "satu")) {
            assertThat(OfficeFixture.code(() -> bare.centre().bundles().list())).isEqualTo("PST-100");
            bare.bundles().centre().deliverQuietly();
            wrong.centre().places().save(PLACES.get("satu"), Optional.of("salah"));
            assertThat(OfficeFixture.code(() -> wrong.centre().bundles().put(file, MADE, Optional.empty()))).isEqualTo(
                    "CEN-103");
            wrong.bundles().shelf().save(folder.resolve("paket"), 2, Optional.of("tiga kata contoh"), Optional.empty());
            assertThat(Bundles.run(wrong.bundles().shelf().make(Optional.empty())).good()).isTrue();
            assertThat(Bundles.run(wrong.bundles().centre().deliver()).code()).isEqualTo("CEN-103");
            wrong.bundles().centre().deliverQuietly();
            assertThat(wrong.bundles().shelf().undelivered()).as("tried again with the next meeting").isPresent();
        }
    }
}
