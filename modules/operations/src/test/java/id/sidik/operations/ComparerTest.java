package id.sidik.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.ComparedPerson.Difference;
import id.sidik.operations.ComparedPerson.Finger;
import id.sidik.operations.ComparedPerson.Since;
import id.sidik.operations.ComparedPerson.Standing;
import id.sidik.protocol.Privilege;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparerTest {
    private static ComparedPerson one(Sides sides) {
        List<ComparedPerson> people = sides.compare();
        assertThat(people).hasSize(1);
        return people.getFirst();
    }

    @ParameterizedTest(name = "wanted {0}, there {1}: {2} {3}")
    @CsvSource(textBlock = """
            6a,       6a,      SAME,      -
            6a,       6b,      DIFFERENT, FINGERS
            6a 7b,    6a,      DIFFERENT, FINGERS
            6a,       6a 7b,   DIFFERENT, FINGERS
            6a!,      6a,      DIFFERENT, FINGERS
            6a!,      6a!,     SAME,      -
            6a9,      6b,      SAME,      -
            6a9,      7b,      DIFFERENT, FINGERS
            """)
    void aPersonIsTheSameWhenEveryFingerIs(String wanted, String there, Standing standing, String difference) {
        ComparedPerson person = one(new Sides().want("1", "Contoh Satu", wanted.split(" "))
                .there("1", "Contoh Satu", there.split(" ")));
        assertThat(person.standing()).isEqualTo(standing);
        assertThat(person.differences()).isEqualTo(
                difference.equals("-") ? java.util.Set.of() : java.util.Set.of(Difference.valueOf(difference)));
    }

    @Test
    void eachDifferenceOfTheRecordIsNamed() {
        ComparedPerson person = one(new Sides().want("1", "Contoh Satu", Privilege.ADMINISTRATOR)
                .there("1", "contoh 1"));
        assertThat(person.differences()).containsExactlyInAnyOrder(Difference.NAME, Difference.PRIVILEGE);
        assertThat(person.privilegeHere()).hasValue(14);
        assertThat(person.privilegeThere()).hasValue(0);
    }

    @Test
    void aNameThatTheMachineHasToShortenIsNoDifferenceOnceItIsShortened() {
        String full = "Dr. Contoh Pegawai Bernama Sangat Panjang, S.Kom., M.T.";
        String carried = one(new Sides().want("1", full)).nameCarried();
        assertThat(carried.length()).isLessThanOrEqualTo(23);
        assertThat(one(new Sides().want("1", full).there("1", carried)).standing()).isEqualTo(Standing.SAME);
    }

    @Test
    void whoStandsOnOneSideAloneIsNamedSo() {
        List<ComparedPerson> people = new Sides().want("1", "Contoh Satu", "6a").there("2", "Contoh Dua", "5b", "6c")
                .compare();
        assertThat(people).extracting(ComparedPerson::standing).containsExactly(Standing.ONLY_HERE,
                Standing.ONLY_THERE);
        assertThat(people.getLast().fingersThere()).isEqualTo(2);
        assertThat(people.getFirst().fingersThere()).isZero();
    }

    @ParameterizedTest(name = "wanted {0}, before {1}, now {2}: {3}")
    @CsvSource(textBlock = """
            A, -, A, UNKNOWN
            A, A, -, GONE_THERE
            A, -, -, UNKNOWN
            -, -, B, NEW_THERE
            -, B, B, UNKNOWN
            A, B, B, CHANGED_HERE
            A, A, B, CHANGED_THERE
            A, C, B, CHANGED_THERE
            """)
    void theLastBackupTellsOnWhichSideSomethingChanged(String wanted, String before, String now, Since since) {
        Sides sides = new Sides();
        if (!wanted.equals("-")) sides.want("1", wanted);
        if (!now.equals("-")) sides.there("1", now);
        sides.before(before.equals("-") ? new HeldPerson[0] : new HeldPerson[]{sides.person("1", before)});
        assertThat(sides.compare()).extracting(ComparedPerson::since).containsExactly(since);
    }

    @Test
    void withoutABackupNothingIsSaidAboutTheSide() {
        assertThat(one(new Sides().want("1", "A").there("1", "B")).since()).isEqualTo(Since.UNKNOWN);
    }

    @Test
    void aFingerOfAnotherAlgorithmIsMarkedSo() {
        List<Finger> fingers = one(new Sides().want("1", "A", "6a9", "7b")).fingers();
        assertThat(fingers).containsExactly(new Finger(6, Standing.ONLY_HERE, true, false),
                new Finger(7, Standing.ONLY_HERE, false, false));
    }
}
