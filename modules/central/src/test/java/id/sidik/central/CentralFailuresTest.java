package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.CentralException.Code;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.EnumSet;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server and the driver report, in the codes of the centre. */
class CentralFailuresTest {

    @ParameterizedTest(name = "error {0} state {1} -> {2}")
    @CsvSource(textBlock = """
            # what the routines of the centre signal
            30104, 45000, BLOCKED
            30105, 45000, TOO_OLD
            30110, 45000, TOO_MUCH
            30116, 45000, MISCOUNTED
            30150, 45000, OTHER
            # who is not let in
            1045,  28000, KEY_REFUSED
            4151,  HY000, KEY_REFUSED
            0,     28000, KEY_REFUSED
            # rights
            1142,  42000, NOT_ALLOWED
            1370,  42000, NOT_ALLOWED
            1369,  44000, NOT_ALLOWED
            # no centre there
            1049,  42000, NO_CENTRE
            1305,  42000, NO_CENTRE
            # limits
            1226,  42000, TOO_MUCH
            1040,  08004, TOO_MUCH
            # passes by itself
            1205,  HY000, BUSY
            1213,  40001, BUSY
            0,     40001, BUSY
            1047,  08S01, CANNOT_WRITE
            1290,  HY000, CANNOT_WRITE
            1114,  HY000, CANNOT_WRITE
            # the line
            0,     08000, LINE_BROKE
            1927,  08S01, LINE_BROKE
            1156,  08S01, LINE_BROKE
            0,     25S03, LINE_BROKE
            # nothing that is known
            1064,  42000, OTHER
            """)
    void aFailureHasItsCode(int number, String state, Code code) {
        CentralException failed = CentralFailures.of(new SQLException("SELECT secret FROM person", state, number));

        assertThat(failed.code()).isEqualTo(code);
        assertThat(failed.toString() + failed.getCause()).doesNotContain("secret", "person");
        assertThat(failed.getMessage()).startsWith(code + ": ").endsWith(failed.detail());
    }

    @Test
    void aCertificateThatIsNotTrustedIsToldApartFromABrokenLine() {
        SSLHandshakeException handshake = new SSLHandshakeException("x");
        handshake.initCause(new CertificateException("x"));

        assertThat(CentralFailures.of(new SQLException("x", "08000", 0, handshake)).code())
                .isEqualTo(Code.NOT_TRUSTED);
    }

    @Test
    void aNodeWithoutAMajorityIsToldAlsoWhenTheDriverTriedOthersAfterIt() {
        SQLException node = new SQLException("x", "08S01", 1047);

        assertThat(CentralFailures.of(new SQLException("x", "25S03", 0, node)).code()).isEqualTo(Code.CANNOT_WRITE);
    }

    @Test
    void everyCodeHasItsOwnNumberAndSomePassByThemselves() {
        assertThat(EnumSet.allOf(Code.class)).extracting(Code::toString).doesNotHaveDuplicates()
                .allMatch(text -> text.matches("CEN-1\\d\\d"));
        assertThat(EnumSet.allOf(Code.class)).filteredOn(code -> new CentralException(code, "x").passes())
                .containsExactly(Code.UNREACHABLE, Code.LINE_BROKE, Code.BUSY, Code.CANNOT_WRITE);
    }
}
