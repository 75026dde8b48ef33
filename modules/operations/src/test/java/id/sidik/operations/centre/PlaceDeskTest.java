package id.sidik.operations.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.operations.base.Records;
import id.sidik.operations.work.TroubleException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceDeskTest {
    private static final String PRINT = "ab".repeat(32);

    @TempDir
    private Path home;
    private Records records;
    private PlaceDesk desk;

    @BeforeEach
    void open() {
        records = Records.open(home);
        desk = new PlaceDesk(records);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {5}")
    @CsvSource(nullValues = "-", value = {"'a b', sidik, dinas, '', good, PST-101",
        "pusat:99999, sidik, dinas, '', good, PST-101",
        "pusat, si-dik, dinas, '', good, PST-102", "pusat, sidik, 'di nas', '', good, PST-103",
        "pusat, sidik, dinas, '', abc, PST-104", "pusat, sidik, dinas, /tidak/ada.pem, '', PST-104"})
    void whatCannotBeAPlaceIsRefusedBeforeItIsKept(String hosts, String database, String account, String file,
            String print, String code) {
        CentrePlace place = new CentrePlace(hosts, database, account, file, print.equals("good") ? PRINT : print, true);
        assertThat(catchThrowableOfType(TroubleException.class, () -> desk.save(place, Optional.of("rahasia")))
                .trouble().code()).isEqualTo(code);
        assertThat(desk.place()).isEmpty();
    }

    @Test
    void thePasswordIsKeptSealedAndStaysWhenNoneIsTyped() throws Exception {
        CentrePlace place = new CentrePlace("pusat.contoh:3307, cadangan", "sidik", "dinas_a", "", PRINT, false);
        assertThat(catchThrowableOfType(TroubleException.class, () -> desk.save(place, Optional.empty())).trouble()
                .code()).isEqualTo("PST-105");
        desk.save(place, Optional.of("sandi-yang-panjang"));
        desk.save(place, Optional.empty());
        assertThat(desk.place()).contains(place);
        assertThat(desk.settings().password()).isEqualTo("sandi-yang-panjang");
        assertThat(desk.settings().hosts()).extracting(Object::toString)
                .containsExactly("pusat.contoh:3307", "cadangan:3306");
        records.close();
        for (String file : new String[]{"sidik.db", "sidik.db-wal"})
            if (Files.exists(home.resolve(file)))
                assertThat(new String(Files.readAllBytes(home.resolve(file)), StandardCharsets.ISO_8859_1))
                        .doesNotContain("sandi-yang-panjang");
        records = Records.open(home);
    }

    @Test
    void aForgottenPlaceTakesItsPasswordWithIt() {
        desk.save(new CentrePlace("pusat", "sidik", "dinas", "", PRINT, true), Optional.of("x"));
        desk.forget();
        assertThat(desk.place()).isEmpty();
        assertThat(desk.hasPassword()).isFalse();
    }

    @Test
    void anExampleOfficeNeverMeetsACentre() {
        desk.isExample();
        CentrePlace place = new CentrePlace("pusat", "sidik", "dinas", "", PRINT, true);
        assertThat(catchThrowableOfType(TroubleException.class, () -> desk.save(place, Optional.of("x"))).trouble()
                .code()).isEqualTo("PST-107");
        assertThat(catchThrowableOfType(TroubleException.class, desk::settings).trouble().code()).isEqualTo("PST-107");
    }
}
