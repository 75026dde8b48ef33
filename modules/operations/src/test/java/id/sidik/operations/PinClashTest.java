package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.EmployeeId;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinClashTest {
    @ParameterizedTest(name = "{0} {1} [{2}, {3}] and {4} {5} [{6}, {7}]: {8}")
    @CsvSource(delimiter = '|', textBlock = """
            # equal reach
                 | 7  |            |            |      | 7  |            |            | true
            A    | 7  |            |            | A    | 7  |            |            | true
            # another PIN, another machine, a named machine beside all of them
                 | 7  |            |            |      | 07 |            |            | false
            A    | 7  |            |            | B    | 7  |            |            | false
            A    | 7  |            |            |      | 7  |            |            | false
            # days that touch, and days that do not
                 | 7  |            | 2026-10-15 |      | 7  | 2026-10-15 |            | true
                 | 7  |            | 2026-10-15 |      | 7  | 2026-10-16 |            | false
            A    | 7  | 2026-10-01 | 2026-10-05 | A    | 7  | 2026-10-03 | 2026-10-04 | true
            A    | 7  | 2026-10-01 | 2026-10-05 | A    | 7  | 2026-09-01 | 2026-09-30 | false
            A    | 7  | 2026-10-01 | 2026-10-01 | A    | 7  | 2026-10-01 | 2026-10-01 | true
                 | 7  | 2026-10-01 |            |      | 7  |            |            | true
            """)
    void twoAliasesClashWhenTheyCouldNameTwoPeopleForOnePunch(@Nullable String machine, String pin,
            @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String otherMachine, String otherPin,
            @Nullable LocalDate otherFrom, @Nullable LocalDate otherUntil, boolean clash) {
        PinAlias one = alias("satu", machine, pin, from, until);
        PinAlias other = alias("dua", otherMachine, otherPin, otherFrom, otherUntil);
        assertThat(PinClash.between(one, other)).isEqualTo(clash);
        assertThat(PinClash.between(other, one)).as("the other way round").isEqualTo(clash);
    }

    @ParameterizedTest(name = "held by {0} from {1} until {2}: free from {3} until {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # the day asked for is 16 October on machine A
                 |            | 2026-10-15 | 2026-10-16 |
            A    |            | 2026-10-10 | 2026-10-11 |
            A    | 2026-10-17 |            |            | 2026-10-16
                 | 2026-11-01 | 2026-11-30 |            | 2026-10-31
            B    |            | 2026-10-15 |            |
                 | 2026-10-01 | 2026-10-05 | 2026-10-06 |
            """)
    void aPinIsFreeBetweenItsHolders(@Nullable String machine, @Nullable LocalDate from, @Nullable LocalDate until,
            @Nullable LocalDate freeFrom, @Nullable LocalDate freeUntil) {
        FreeDays free = FreeDays.around(LocalDate.of(2026, 10, 16), new MachineId("A"), new Pin("7"),
                List.of(alias("satu", machine, "7", from, until), alias("dua", null, "8", null, null)));
        assertThat(free.from()).isEqualTo(Optional.ofNullable(freeFrom));
        assertThat(free.until()).isEqualTo(Optional.ofNullable(freeUntil));
    }

    private static PinAlias alias(String employee, @Nullable String machine, String pin, @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new PinAlias(new EmployeeId(employee), Optional.ofNullable(machine).map(MachineId::new), new Pin(pin),
                Optional.ofNullable(from), Optional.ofNullable(until));
    }
}
