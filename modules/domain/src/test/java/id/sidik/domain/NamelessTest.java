package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values come into logs and into messages of faults by their text. */
class NamelessTest {
    private static final String NAME = "Contoh Pegawai Satu";
    private static final String NUMBER = "198705232011011004";
    private static final EmployeeId ID = new EmployeeId("0199-satu");
    private static final MachineId MACHINE = new MachineId("UJI-001");

    static Stream<Named<Object>> personalValues() {
        RecapPerson known = new RecapPerson(Optional.of(ID), NAME, NUMBER, "III/d", "Pranata", "", "");
        RecapPerson stranger = new RecapPerson(Optional.empty(), NAME, "", "", "", "0012", "Lantai 1");
        PersonMonth month = new PersonMonth(known, List.of(), totals());
        WorkUnit.Signatory signer = new WorkUnit.Signatory("Kepala", NAME, "Pembina", NUMBER);
        return Stream.of(
                Named.of("employee", new Employee(ID, NUMBER, NAME, "", "", EmployeeKind.PNS, "", "", 1,
                        Optional.empty(), Optional.empty())),
                Named.of("number", ((Nip.Parsed.Valid) Nip.parse(NUMBER)).nip()),
                Named.of("reading of a number", Nip.parse(NUMBER)),
                Named.of("employee in a recap", known), Named.of("stranger in a recap", stranger),
                Named.of("month of a person", month),
                Named.of("recap", new MonthRecap(YearMonth.of(2026, 10), "nat-2023/1", List.of(month), List.of())),
                Named.of("user of a machine", new MachineUser(MACHINE, new Pin("0012"), NAME, 0, true)),
                Named.of("signer", signer),
                Named.of("unit", new WorkUnit("PEMERINTAH KOTA CONTOH", "Dinas Contoh", "", "", "Contoh",
                        ZoneId.of("Asia/Jakarta"), signer, WorkUnit.Signatory.BLANK)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("personalValues")
    void noTextOfAValueTellsANameOrANumber(Object value) {
        assertThat(value.toString()).doesNotContain(NAME).doesNotContain(NUMBER).doesNotContain("19870523")
                .doesNotContain("1987-05-23");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aRefusedValueIsNotRepeatedInTheFault(Runnable making) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(making::run))
                .isInstanceOf(IllegalArgumentException.class).hasMessageNotContaining("rahasia");
    }

    static Stream<Named<Runnable>> faults() {
        LocalDate day = LocalDate.of(2026, 10, 5);
        return Stream.of(Named.of("PIN", () -> new Pin("rahasia itu")),
                Named.of("serial number", () -> new MachineId("rahasia itu")),
                Named.of("permit", () -> new Permit("rahasia", day, day.minusDays(1), Permit.Part.FULL, true,
                        Optional.empty(), Optional.empty(), "rahasia")),
                Named.of("alias", () -> new PinAlias(new EmployeeId("rahasia"), Optional.empty(), new Pin("7"),
                        Optional.of(day), Optional.of(day.minusDays(1)))));
    }

    private static MonthTotals totals() {
        return new MonthTotals(22, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, BigDecimal.ZERO);
    }
}
