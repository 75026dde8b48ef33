package id.sidik.operations.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.RecapPerson;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.reporting.ReportPart;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
    private final List<Employee> staff = List.of(employee("a", EmployeeKind.PPPK, "IX"), employee("b", EmployeeKind.PNS,
            "Penata Muda (III/a)"), employee("c", EmployeeKind.PNS, "Pembina (IV/a)"), employee("d",
                    EmployeeKind.NON_ASN, ""), employee("e", EmployeeKind.PPPK_PW, "V"), employee("f",
                            EmployeeKind.CPNS, "Penata Muda (III/a)"));
    private final List<RecapPerson> rows = List.of(row("a", "IX"), row("b", "Penata Muda (III/a)"), row("c",
            "Pembina (IV/a)"), row("d", ""), row("e", "V"), row("f", "Penata Muda (III/a)"), new RecapPerson(Optional
                    .empty(), "", "", "", "", "77", "Lobi"));

    private static Employee employee(String id, EmployeeKind kind, String grade) {
        return new Employee(new EmployeeId(id), "", "Contoh " + id, "", "", kind, grade, "", 1, Optional.empty(),
                Optional.empty());
    }

    private static RecapPerson row(String id, String grade) {
        return new RecapPerson(Optional.of(new EmployeeId(id)), "Contoh " + id, "", grade, "", "", "");
    }

    private String told(boolean split, ReportLook.Order order) {
        ReportLook usual = ReportLook.usual(ReportCode.R3);
        ReportLook look = new ReportLook(usual.paper(), true, split, order, usual.codes(), false, usual.signers());
        StringBuilder told = new StringBuilder();
        for (ReportPart<RecapPerson> part : new Parts(staff).of(rows, Function.identity(), look)) {
            told.append(part.heading().isEmpty() ? "" : part.heading().replaceAll("[^(]*\\(|\\).*", "") + ":");
            part.rows().forEach(row -> told.append(row.employee().map(EmployeeId::value).orElse("?")));
            told.append(' ');
        }
        return told.toString().strip();
    }

    @Test
    void theUnitsOwnOrderStaysWhenItIsWanted() {
        assertThat(told(false, ReportLook.Order.MANUAL)).isEqualTo("abcdef?");
        assertThat(told(true, ReportLook.Order.MANUAL)).isEqualTo(
                "PNS:bcf PPPK:ae NON-ASN:d BELUM TERHUBUNG KE PEGAWAI:?");
    }

    @Test
    void byRankTheHighestGradeStandsFirstAndEqualsKeepTheUnitsOrder() {
        assertThat(told(false, ReportLook.Order.RANK)).isEqualTo("cbfaed?");
        assertThat(told(true, ReportLook.Order.RANK)).isEqualTo(
                "PNS:cbf PPPK:ae NON-ASN:d BELUM TERHUBUNG KE PEGAWAI:?");
    }

    @Test
    void aUnitWithoutPeopleHasOneEmptySheet() {
        assertThat(new Parts(staff).of(List.<RecapPerson>of(), Function.identity(), ReportLook.usual(ReportCode.R3)))
                .containsExactly(new ReportPart<>("", List.of()));
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource(textBlock = """
            Pembina Utama (IV/e)   , Pembina (IV/a)
            Pembina (IV/a)         , Penata Tk. I (III/d)
            III/d                  , III/c
            Penata Muda (III/a)    , Pengatur Tk. I (II/d)
            Juru (I/c)             , ''
            X                      , IX
            """)
    void aGradeIsReadAsItIsWritten(String higher, String lower) {
        assertThat(Grade.of(EmployeeKind.PNS, higher)).isGreaterThan(Grade.of(EmployeeKind.PNS, lower));
    }
}
