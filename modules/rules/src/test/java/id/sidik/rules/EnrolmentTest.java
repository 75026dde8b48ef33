package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.rules.RegulationReader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentTest {
    private static Regulation national(String layer) {
        Reading reading = RegulationReader.read(List.of(Resource.text("packs/nat-2023.json"), layer.replace('\'',
                '"')));
        return ((Reading.Good) reading).regulation();
    }

    @ParameterizedTest(name = "{0} allows {1}, exactly one: {2}")
    @CsvSource({"klaten-2019, 1, true, SEED", "nat-2023, 2, false, ASSUMPTION", "kbb-2024, 2, false, ASSUMPTION",
        "bartim-2022, 2, false, ASSUMPTION", "pati-2019, 2, false, ASSUMPTION",
        "singkawang-2019, 2, false, ASSUMPTION"})
    void everyPackSaysHowManyFingersAPersonMayHave(String pack, int most, boolean one, String mark) {
        Regulation regulation = Person.regulation(pack);
        assertThat(regulation.enrolment()).isEqualTo(new Enrolment(most, true, true));
        assertThat(regulation.enrolment().exactlyOne()).isEqualTo(one);
        assertThat(regulation.mark("enrolment.maxFingers").provenance()).hasToString(mark);
    }

    @ParameterizedTest(name = "of {1} fingers where {0} are allowed, {2} are too many")
    @CsvSource({"1, 0, 0", "1, 1, 0", "1, 2, 1", "2, 2, 0", "2, 10, 8"})
    void fingersBeyondTheMostAreSurplus(int most, int fingers, int surplus) {
        assertThat(new Enrolment(most, true, true).surplus(fingers)).isEqualTo(surplus);
    }

    @Test
    void aUnitMayLayItsOwnRuleOverThePack() {
        Enrolment own = national("{'enrolment':{'maxFingers':3,'faceAllowed':false}}").enrolment();
        assertThat(own).isEqualTo(new Enrolment(3, true, false));
    }

    @Test
    void aPackThatSaysNothingAllowsTwo() {
        assertThat(national("{'enrolment':null}").enrolment())
                .isEqualTo(new Enrolment(Enrolment.USUAL_FINGERS, true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'enrolment':{'maxFingers':0}}", "{'enrolment':{'maxFingers':11}}",
        "{'enrolment':{'maxFingers':'satu'}}", "{'enrolment':{'fingers':1}}", "{'enrolment':{'pinAllowed':1}}"})
    void whatMakesNoSenseIsRefusedWithItsPlace(String layer) {
        List<PackFault> faults = RegulationReaderTest.faults(Resource.text("packs/nat-2023.json"),
                layer.replace('\'', '"'));
        assertThat(faults).hasSize(1).allMatch(fault -> fault.path().startsWith("enrolment."));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 11})
    void noMachineKeepsSuchANumberOfFingers(int most) {
        assertThatThrownBy(() -> new Enrolment(most, true, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
