package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Provenance;
import id.sidik.rules.RegulationReader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {
    @Test
    void theLaterLayerWinsAndObjectsAreMergedDeeply() {
        Regulation merged = Person.regulation("nat-2023", "{'id':'unit','title':'Unit','deduction':{'absentPct':4}}",
                "{'deduction':{'dayCapPct':3.5}}");
        assertThat(merged.id()).isEqualTo("unit");
        assertThat(merged.deduction().absentPct()).isEqualByComparingTo("4");
        assertThat(merged.deduction().dayCapPct()).isEqualByComparingTo("3.5");
        assertThat(merged.deduction().fullMonthAbsentPct()).isPresent();
    }

    @Test
    void aListIsReplacedWhole() {
        Regulation merged = Person.regulation("nat-2023",
                "{'deduction':{'late':[{'code':'T','from':1,'to':null,'pct':1}]}}");
        Deduction.Classes classes = (Deduction.Classes) merged.deduction().scale();
        assertThat(classes.late().bands()).extracting(Band::code).containsExactly("T");
        assertThat(classes.early().bands()).hasSize(4);
    }

    @Test
    void aNullTakesAValueAway() {
        assertThat(Person.regulation("klaten-2019", "{'apel':null}").apel()).isEmpty();
    }

    @Test
    void aChangedValueDoesNotKeepTheMarkOfTheOldOne() {
        String change = "{'deduction':{'absentPct':5}}";
        assertThat(Person.regulation("klaten-2019").mark("deduction.absentPct").provenance())
                .isEqualTo(Provenance.SEED);
        assertThat(Person.regulation("klaten-2019", change).mark("deduction.absentPct")).isEqualTo(Mark.NONE);
        Regulation vouched = Person.regulation("klaten-2019",
                "{'deduction':{'absentPct':5},'provenance':{'deduction.absentPct':{'mark':'found','note':'Perbup Contoh 1'}}}");
        assertThat(vouched.mark("deduction.absentPct")).isEqualTo(new Mark(Provenance.FOUND, "Perbup Contoh 1"));
    }

    @Test
    void aChangeDeepInsideMakesTheWholeNoSurerThanItself() {
        Regulation merged = Person.regulation("nat-2023", "{'patterns':{'5D':{'days':{'MON':{'in':'07:00'}}}}}");
        assertThat(merged.mark("patterns.5D.days.MON").provenance()).isEqualTo(Provenance.ASSUMPTION);
        assertThat(merged.mark("patterns.5D.days.TUE").provenance()).isEqualTo(Provenance.FOUND);
    }

    @Test
    void theMergedPackCanBeReadAgain() {
        Regulation merged = Person.regulation("kbb-2024", "{'deduction':{'absentPct':4.25}}");
        assertThat(RegulationReader.read(merged.json())).isEqualTo(new Reading.Good(merged));
    }

    @Test
    void theSectionsOfARegionMayStandAloneOverTheNationalPack() {
        String region = "{'id':'contoh-2026','title':'Contoh','validFrom':'2026-01-01'}".replace('\'', '"');
        Reading reading = RegulationReader.read(List.of(Resource.text("packs/nat-2023.json"), region));
        assertThat(reading).isInstanceOfSatisfying(Reading.Good.class,
                good -> assertThat(good.regulation().edition()).isEqualTo("contoh-2026/1"));
    }
}
