package id.sidik.operations.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.DayResult;
import id.sidik.domain.DayType;
import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.intake.ColumnMapping;
import id.sidik.intake.ColumnMapping.Place;
import id.sidik.intake.phone.ActivityField;
import id.sidik.store.Authorship;
import id.sidik.store.KeptSpotCheck;
import id.sidik.store.KeptSpotCheck.Drawable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What this room keeps as text and draws by words. */
class ControlTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    @Test
    void aMappingComesBackAsItWasWhateverStandsInItsTitles() {
        ColumnMapping<ActivityField> mapping = new ColumnMapping<>(3, Map.of(ActivityField.PERSON,
                new Place(0, "NIP; lama = baru"), ActivityField.MINUTES, new Place(7, "Durasi (menit) ✓")));
        assertThat(ActivityMapping.read(ActivityMapping.write(mapping))).contains(mapping);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1;SURPRISE=0=a", "1;PERSON=a=b", "1;PERSON=0", "1;PERSON=-1=a", "-1",
        "1;PERSON=0=%zz"})
    void whatIsNoMappingIsForgotten(String text) {
        assertThat(ActivityMapping.read(text)).isEmpty();
    }

    private static Employee employee(int number, String nip, String name) {
        return new Employee(new EmployeeId("0199f000-0000-7000-8000-00000000000" + number), nip, name, "", "",
                EmployeeKind.PNS, "", "", number, Optional.empty(), Optional.empty());
    }

    @Test
    void everybodyIsDrawnByAWordOfHisOwn() {
        List<Drawable> drawn = SpotDraw.draw("biji", 2, List.of(employee(1, "198705232011011004", "Contoh Satu"),
                employee(2, "", "Contoh Dua"), employee(3, "", "Contoh Dua")));
        assertThat(drawn).extracting(Drawable::word).doesNotHaveDuplicates().startsWith("198705232011011004",
                "Contoh Dua");
        assertThat(drawn.stream().filter(one -> one.place() > 0)).hasSize(2);
    }

    @Test
    void aDrawThatWasTamperedWithIsNotTheSameAgain() {
        List<Drawable> drawn = SpotDraw.draw("biji", 1, List.of(employee(1, "1", "A"), employee(2, "2", "B")));
        assertThat(SpotDraw.repeats(check(drawn))).isTrue();
        List<Drawable> swapped = new ArrayList<>();
        drawn.forEach(one -> swapped.add(new Drawable(one.employee(), one.word(), 1 - one.place())));
        assertThat(SpotDraw.repeats(check(swapped))).isFalse();
    }

    private static KeptSpotCheck check(List<Drawable> pool) {
        return new KeptSpotCheck(new UUID(0, 1), DAY, "biji", 1, "", pool, Authorship.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} on {1} {2}: {3}")
    @CsvSource({"PRESENT, WORK, H, false", "PRESENT, WORK, TK, true", "PRESENT, WORK, DL, false",
        "ABSENT, WORK, H, true", "ABSENT, WORK, TK, false", "ABSENT, WORK, DL, false", "PERMIT, WORK, DL, false",
        "PERMIT, WORK, H, true", "PERMIT, WORK, TK, true", "ABSENT, OFF, H, false", "PRESENT, OFF, L, false"})
    void booksAndFindingAreHeldAgainstEachOther(SpotFound found, DayType type, String status, boolean contradicts) {
        DayResult day = new DayResult(DAY, type, status, Optional.empty(), Optional.empty(), 0, 0, Optional.empty(),
                Optional.empty(), Set.of(), BigDecimal.ZERO, List.of());
        assertThat(found.contradicts(day)).isEqualTo(contradicts);
    }
}
