package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.OfficeFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signed pack is what was signed; also what the right key has signed has to be of a known make. */
class AgencyPackTest {
    private static final Instant MADE = Instant.parse("2026-11-02T01:00:00.123Z");

    @TempDir
    static Path folder;

    private static AgencyKey.Halves key;

    @BeforeAll
    static void make() {
        Path file = folder.resolve("dinas.kunci");
        AgencyKey.make(file, "kunci dinas contoh");
        key = AgencyKey.open(file, "kunci dinas contoh");
    }

    private static AgencyPack pack(Map<String, String> settings, Map<String, byte[]> files) {
        return new AgencyPack("Dinas Contoh", MADE, settings, files);
    }

    private static AgencyPack whole() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("report.look.R2", "paper=F4\nlandscape=true");
        settings.put("centre.hosts", "pusat.contoh:3306,pusat2.contoh");
        settings.put("centre.database", "sidik");
        settings.put("choose.pack", "pati");
        settings.put("choose.from", "2027-01");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("aturan/pati-2.json", "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        files.put("halaman/r2-30.jrxml", new byte[100_000]);
        files.put("pusat.pem", new byte[]{1, 2, 3});
        return pack(settings, files);
    }

    @Test
    void itIsReadAsItWasSigned() {
        AgencyPack.Signed read = AgencyPack.read(whole().signed(key));

        assertThat(read.key()).isEqualTo(key.open());
        assertThat(read.pack().agency()).isEqualTo("Dinas Contoh");
        assertThat(read.pack().made()).isEqualTo(MADE);
        assertThat(read.pack().settings()).isEqualTo(whole().settings());
        assertThat(read.pack().files().keySet()).isEqualTo(whole().files().keySet());
        assertThat(read.pack().files().get("pusat.pem")).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"centre.password", "sms.form", "report.look.R200", "report.look.R2.x", "choose.", "",
        "centre.account", "paket.passphrase", "agency.key"})
    void aSettingThatIsNotTheAgencysToGiveIsRefused(String setting) {
        byte[] signed = pack(Map.of(setting, "x"), Map.of()).signed(key);

        assertThat(OfficeFixture.code(() -> AgencyPack.read(signed))).isEqualTo("PKA-102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../sidik.key", "/etc/passwd", "halaman/../sidik.key", "aturan/", "sidik.db", "halaman/a/b",
        "aturan/.x", "", "pusat.pem.x", "halaman\\x"})
    void aFileThatWantsToBeElsewhereIsRefused(String name) {
        byte[] signed = pack(Map.of(), Map.of(name, new byte[1])).signed(key);

        assertThat(OfficeFixture.code(() -> AgencyPack.read(signed))).isEqualTo("PKA-102");
    }

    @Test
    void moreThanAnyAgencyHasIsRefused() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 501; i++) many.put("halaman/p" + i, new byte[0]);
        byte[] signed = pack(Map.of(), many).signed(key);

        assertThat(OfficeFixture.code(() -> AgencyPack.read(signed))).isEqualTo("PKA-102");
    }

    @Test
    void anotherFormatIsToldAndAnotherFileToo() {
        byte[] newer = whole().signed(key);
        newer[9] = 2;

        assertThat(OfficeFixture.code(() -> AgencyPack.read(newer))).isEqualTo("PKA-107");
        assertThat(OfficeFixture.code(() -> AgencyPack.read(new byte[0]))).isEqualTo("PKA-101");
        assertThat(OfficeFixture.code(() -> AgencyPack.read("SIDIKPU\nxxxxxxxxxx".getBytes(
                java.nio.charset.StandardCharsets.US_ASCII)))).as("a unit bundle").isEqualTo("PKA-101");
    }

    @Test
    void anotherKeyUnderAnHonestBodyIsAltered() {
        Path other = folder.resolve("lain.kunci");
        byte[] strange = AgencyKey.make(other, "kunci lain contoh");
        byte[] signed = whole().signed(key);
        System.arraycopy(strange, 0, signed, signed.length - 2 - strange.length, strange.length);

        assertThat(OfficeFixture.code(() -> AgencyPack.read(signed))).isEqualTo("PKA-102");
    }

    @Test
    void somethingPutBehindTheSignedBodyIsAltered() {
        byte[] signed = whole().signed(key);
        byte[] longer = Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = signed[signed.length - 1];

        assertThat(OfficeFixture.code(() -> AgencyPack.read(longer))).isIn("PKA-102", "PKA-103");
    }

    @Test
    void aFileLargerThanAnyPackIsNotRead() throws IOException {
        Path large = folder.resolve("besar.aturan");
        try (var channel = Files.newByteChannel(large, java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(17L * 1024 * 1024);
            channel.write(java.nio.ByteBuffer.wrap(new byte[]{1}));
        }
        assertThat(OfficeFixture.code(() -> AgencyPack.read(large))).isEqualTo("PKA-101");
        assertThat(OfficeFixture.code(() -> AgencyPack.read(folder))).as("a folder").isEqualTo("PKA-111");
    }
}
