package id.sidik.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class NipPropertiesTest {
    /** The parts of a number that the rules allow. */
    record Parts(LocalDate birth, int year, int code, int sex, int serial) {
        String digits() {
            return "%04d%02d%02d%04d%02d%d%03d".formatted(birth.getYear(), birth.getMonthValue(),
                    birth.getDayOfMonth(), year, code, sex, serial);
        }

        String grouped() {
            return digits().replaceFirst("(.{8})(.{6})(.)(.{3})", "$1 $2 $3 $4");
        }
    }

    @Provide
    Arbitrary<Parts> allowed() {
        Arbitrary<LocalDate> births = Arbitraries.longs().between(LocalDate.of(1950, 1, 1).toEpochDay(),
                LocalDate.of(2007, 12, 31).toEpochDay()).map(LocalDate::ofEpochDay);
        Arbitrary<Integer> ages = Arbitraries.integers().between(16, 65);
        Arbitrary<Integer> codes = Arbitraries.oneOf(Arbitraries.integers().between(1, 12),
                Arbitraries.integers().between(21, 99));
        return Combinators.combine(births, ages, codes, Arbitraries.of(1, 2), Arbitraries.integers().between(1, 999))
                .as((birth, age, code, sex, serial) -> new Parts(birth, birth.getYear() + age, code, sex, serial));
    }

    @Property
    void everyNumberOfAllowedPartsIsReadBackIntoThem(@ForAll("allowed") Parts parts) {
        Nip nip = read(parts.digits());
        assertThat(nip.birthDate()).isEqualTo(parts.birth());
        assertThat(nip.sex()).isEqualTo(parts.sex() == 1 ? Nip.Sex.MAN : Nip.Sex.WOMAN);
        assertThat(nip.serial()).isEqualTo("%03d".formatted(parts.serial()));
        assertThat(nip.display()).isEqualTo(parts.grouped());
    }

    @Property
    void theGroupsOfALetterAndFullStopsReadAsTheSameNumber(@ForAll("allowed") Parts parts) {
        assertThat(read(parts.grouped())).isEqualTo(read(parts.digits()));
        assertThat(read(parts.grouped().replace(' ', '.'))).isEqualTo(read(parts.digits()));
        assertThat(read(" " + parts.grouped().replace(' ', '\u00A0') + "\n")).isEqualTo(read(parts.digits()));
    }

    @Property
    void aMonthMakesACivilServantAndAContractCodeAPppk(@ForAll("allowed") Parts parts) {
        Nip nip = read(parts.digits());
        if (parts.code() <= 12) {
            assertThat(nip.kind()).isEqualTo(Nip.Kind.PNS);
            assertThat(nip.appointed()).contains(YearMonth.of(parts.year(), parts.code()));
            assertThat(nip.contract()).isEmpty();
        } else {
            assertThat(nip.kind()).isEqualTo(Nip.Kind.PPPK);
            assertThat(nip.appointed()).isEmpty();
            assertThat(nip.contract()).isEqualTo(OptionalInt.of(parts.code() - 20));
        }
    }

    @Property
    void anAgeOfAppointmentBeyondAnyCareerIsNamed(@ForAll("allowed") Parts parts,
            @ForAll @IntRange(min = 66, max = 90) int old, @ForAll @IntRange(max = 15) int young) {
        for (int age : new int[]{old, young}) {
            Parts odd = new Parts(parts.birth(), parts.birth().getYear() + age, parts.code(), parts.sex(),
                    parts.serial());
            assertThat(Nip.parse(odd.digits())).isEqualTo(new Nip.Parsed.Invalid(Nip.Fault.AGE));
        }
    }

    @Property
    void anyOtherLengthIsNamedAndNeverThrown(
            @ForAll @CharRange(from = '0', to = '9') @StringLength(max = 40) String digits) {
        boolean whole = digits.length() == 18;
        assertThat(Nip.parse(digits).equals(new Nip.Parsed.Invalid(Nip.Fault.LENGTH))).isEqualTo(!whole);
    }

    @Property
    void noTextWhateverItHoldsMakesTheReadingFail(@ForAll @StringLength(max = 30) String text) {
        assertThat(Nip.parse(text)).isNotNull();
    }

    private static Nip read(String text) {
        Nip.Parsed parsed = Nip.parse(text);
        assertThat(parsed).as(text).isInstanceOf(Nip.Parsed.Valid.class);
        return ((Nip.Parsed.Valid) parsed).nip();
    }
}
