package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.AccessMemory.Slot;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Access records lie beside the settings of a backup, and neither is taken for the other. */
class AccessMemoryTest {
    private static final AccessMemory FULL = new AccessMemory(true, List.of(
            new Slot(Kind.ZONE, "1", Collections.nCopies(7, "07:30-16:00")),
            new Slot(Kind.ZONE, "9", Collections.nCopies(7, AccessLine.CLOSED)),
            new Slot(Kind.GROUP, "2", List.of("1", "9", "0", "4", "1")),
            new Slot(Kind.PERSON, "A=7", List.of("1", "9", "0", "0"))), Set.of(Kind.COMBINATION));

    @Test
    void whatWasWrittenIsReadAgain() {
        assertThat(AccessMemory.read(FULL.lines())).isEqualTo(FULL);
    }

    @Test
    void aBackupOfAnEarlierTimeWasNotAsked() {
        assertThat(AccessMemory.read(List.of())).isEqualTo(AccessMemory.NOT_ASKED);
        assertThat(AccessMemory.NOT_ASKED.lines()).isEmpty();
    }

    @Test
    void anEmptyMemoryIsNotOneThatWasNotAsked() {
        AccessMemory empty = new AccessMemory(true, List.of(), Set.of());
        assertThat(AccessMemory.read(empty.lines())).isEqualTo(empty).isNotEqualTo(AccessMemory.NOT_ASKED);
    }

    @Test
    void aSlotInAnOddShapeKeepsItsPlaceWithoutCells() {
        AccessMemory odd = new AccessMemory(true, List.of(new Slot(Kind.ZONE, "3", List.of())), Set.of());
        assertThat(AccessMemory.read(odd.lines()).at(Kind.ZONE, "3")).hasValueSatisfying(
                slot -> assertThat(slot.cells()).isEmpty());
    }

    @Test
    void linesOfALaterTimeArePassedOver() {
        List<String> lines = Stream.concat(FULL.lines().stream(), Stream.of("@HOLIDAY.1=x", "@?LIFT=", "@ZON"))
                .toList();
        assertThat(AccessMemory.read(lines)).isEqualTo(FULL);
    }

    @ParameterizedTest(name = "[{0}] is a setting")
    @ValueSource(strings = {"~SerialNumber=X", "IPAddress=10.0.0.1", "", "AutoAlarm1=450"})
    void aSettingIsNoRecord(String line) {
        assertThat(AccessMemory.owns(line)).isFalse();
    }

    @Test
    void everyLineIsKnownAsARecord() {
        assertThat(FULL.lines()).allMatch(AccessMemory::owns);
        assertThat(FULL.count(Kind.ZONE)).isEqualTo(2);
        assertThat(FULL.count(Kind.COMBINATION)).isZero();
    }
}
