package id.sidik.operations.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.operations.work.TroubleException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The signed list of a release: what its maker wrote, and nothing else, is believed. */
class ManifestTest {
    private static final KeyPair MAKER = ReleaseKey.fresh();
    private static final String SHA = "0123456789abcdef".repeat(4);
    private static final Release RELEASE = new Release(ProgramVersion.of("1.2.0").orElseThrow(), List.of(
            new Release.Item(PackageKind.DEB, 1000, SHA, "sidik_1.2.0_amd64.deb"),
            new Release.Item(PackageKind.SETUP, 2000, SHA, "sidik-1.2.0-setup.exe")));

    private static String codeOf(byte[] manifest) {
        try {
            Manifest.open(manifest, MAKER.getPublic());
            return "taken";
        } catch (TroubleException refused) {
            return refused.trouble().code();
        }
    }

    /** What somebody with the right key would have signed. */
    private static byte[] signed(String text) throws GeneralSecurityException {
        java.security.Signature sign = java.security.Signature.getInstance("Ed25519");
        sign.initSign(MAKER.getPrivate());
        sign.update(text.getBytes(StandardCharsets.UTF_8));
        return (text + "signature " + java.util.Base64.getEncoder().encodeToString(sign.sign()) + "\n").getBytes(
                StandardCharsets.UTF_8);
    }

    @Test
    void whatWasWrittenIsRead() throws GeneralSecurityException {
        byte[] manifest = Manifest.write(RELEASE, MAKER.getPrivate());
        assertThat(Manifest.open(manifest, MAKER.getPublic())).isEqualTo(RELEASE);
        assertThat(RELEASE.item(PackageKind.SETUP)).hasValueSatisfying(item -> assertThat(item.bytes()).isEqualTo(
                2000));
        assertThat(RELEASE.item(PackageKind.PORTABLE)).isEmpty();
    }

    @Test
    void everyChangedByteIsNoticed() throws GeneralSecurityException {
        byte[] manifest = Manifest.write(RELEASE, MAKER.getPrivate());
        for (int at = 0; at < manifest.length; at += 7) {
            byte[] altered = manifest.clone();
            altered[at] ^= 1;
            assertThat(codeOf(altered)).as("byte %d", at).isIn("UPD-102", "UPD-103");
        }
        assertThat(codeOf(Manifest.write(RELEASE, ReleaseKey.fresh().getPrivate()))).isEqualTo("UPD-102");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "sidik-update 2\\nversion 1.0\\npackage deb 1 SHA a.deb\\n",
        "sidik-update 1\\nversion new\\npackage deb 1 SHA a.deb\\n",
        "sidik-update 1\\nversion 1.0\\n", "sidik-update 1\\nversion 1.0\\npackage rpm 1 SHA a.rpm\\n",
        "sidik-update 1\\nversion 1.0\\npackage deb 0 SHA a.deb\\n",
        "sidik-update 1\\nversion 1.0\\npackage deb 999999999999 SHA a.deb\\n",
        "sidik-update 1\\nversion 1.0\\npackage deb x SHA a.deb\\n",
        "sidik-update 1\\nversion 1.0\\npackage deb 1 abc a.deb\\n",
        "sidik-update 1\\nversion 1.0\\npackage deb 1 SHA ../a.deb\\n",
        "sidik-update 1\\nversion 1.0\\npackage deb 1 SHA a/b.deb\\n",
        "sidik-update 1\\nversion 1.0\\npackage deb 1 SHA .deb\\n",
        "sidik-update 1\\nversion 1.0\\npackage deb 1 SHA a.deb more\\n",
        "sidik-update 1\\nversion 1.0\\npackage deb 1 SHA a.deb\\npackage deb 1 SHA b.deb\\n"})
    void inNoOtherFormEvenWhenItIsSigned(String text) throws GeneralSecurityException {
        assertThat(codeOf(signed(text.replace("\\n", "\n").replace("SHA", SHA)))).isEqualTo("UPD-103");
    }

    @Test
    void nothingThatIsNoManifestIsTaken() {
        assertThat(codeOf(new byte[0])).isEqualTo("UPD-103");
        assertThat(codeOf(new byte[Manifest.LIMIT + 1])).isEqualTo("UPD-103");
        assertThat(codeOf(new byte[]{(byte) 0xff, (byte) 0xfe, 10})).isEqualTo("UPD-103");
        assertThat(codeOf("\nsignature ???\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("UPD-102");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(textBlock = """
            1.0.0,          <, 1.0.1
            1.9.0,          <, 1.10.0
            1.2.0-SNAPSHOT, <, 1.2.0
            1.1.9,          <, 1.2.0-SNAPSHOT
            1.2,            =, 1.2.0
            2,              >, 1.999999.9
            """)
    void versionsComeInTheirOrder(String one, char order, String other) {
        int compared = ProgramVersion.of(one).orElseThrow().compareTo(ProgramVersion.of(other).orElseThrow());
        assertThat(Integer.signum(compared)).isEqualTo(order == '<' ? -1 : order == '>' ? 1 : 0);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "x", "1.", "1.2.3.4.5", "1.0-rc1", "-1", "1.0 ", "99999999"})
    void whatIsNoVersion(String text) {
        assertThat(ProgramVersion.of(text)).isEmpty();
    }

    @Test
    void aVersionIsToldAsItWasWritten() {
        assertThat(ProgramVersion.of("0.1.0-SNAPSHOT").orElseThrow()).hasToString("0.1.0-SNAPSHOT");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Release.Item(PackageKind.DEB, -1,
                SHA, "a.deb"));
    }
}
