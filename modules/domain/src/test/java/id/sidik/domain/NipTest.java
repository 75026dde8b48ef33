package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NipTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            19870523 201101 1 004    | 19870523 201101 1 004
            19870523.201101.1.004    | 19870523 201101 1 004
            199003142022212007       | 19900314 202221 2 007
            200002292021011001       | 20000229 202101 1 001
            198702302011012001       | BIRTH_DATE
            190002291921011001       | BIRTH_DATE
            198705232011013004       | SEX
            198705232011011000       | SERIAL
            198705232011131004       | APPOINTMENT
            198705232011001004       | APPOINTMENT
            198705232000011004       | AGE
            19870523201101100        | LENGTH
            1,98705E+17              | DIGITS
            ''                       | LENGTH
            """)
    void aNumberIsReadOrItsFaultIsNamed(String text, String expected) {
        String seen = switch (Nip.parse(text)) {
            case Nip.Parsed.Valid(Nip nip) -> nip.display();
            case Nip.Parsed.Invalid(Nip.Fault fault) -> fault.name();
        };
        assertThat(seen).isEqualTo(expected);
    }
}
