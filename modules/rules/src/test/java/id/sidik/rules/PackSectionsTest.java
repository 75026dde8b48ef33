package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.domain.Exemption;
import id.sidik.domain.ManualReason;
import id.sidik.rules.RegulationReader.Reading;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sections that judge no day but rule the unit, the year and the money. */
class PackSectionsTest {
    @Test
    void whatAPackLeavesOutHasTheDefaultsOfTheModel() {
        Regulation pack = Person.regulation("nat-2023");
        assertThat(pack.manual())
                .isEqualTo(new ManualRule(EnumSet.allOf(ManualReason.class), ManualRule.HEAD));
        assertThat(pack.report()).isEqualTo(new ReportRule(List.of(), "", ReportRule.Paper.F4, Map.of()));
        assertThat(pack.unitHold()).isEqualTo(UnitHold.OFF);
        assertThat(pack.exemptions()).isEmpty();
        assertThat(pack.activity()).isEmpty();
        assertThat(pack.reconciliation()).isEqualTo(new ReconciliationRule(1, 1, 4, 5));
        assertThat(pack.tpp().disciplineCuts()).isEmpty();
        assertThat(pack.tolerance().freeEventsPerMonth()).isZero();
    }

    @Test
    void everySectionIsRead() {
        Regulation pack = Person.regulation("nat-2023",
                "{'manual':{'allowedReasons':['NO_NETWORK'],'signedBy':'KASUBBAG'}}",
                "{'report':{'signatories':['Kepala','Sekretaris'],'city':'Contoh','paper':'A4','codes':{'CT':'C'}}}",
                "{'unitHold':{'enabled':false,'reason':'dulu'}}",
                "{'exempt':[{'kind':'FIELD_STAFF','until':null,'letter':null}]}", "{'activity':{'minutesPerDay':300}}");
        assertThat(pack.manual()).isEqualTo(new ManualRule(Set.of(ManualReason.NO_NETWORK), "KASUBBAG"));
        assertThat(pack.manual().allows(ManualReason.DEVICE_DOWN)).isFalse();
        assertThat(pack.report()).isEqualTo(new ReportRule(List.of("Kepala", "Sekretaris"), "Contoh",
                ReportRule.Paper.A4, Map.of("CT", "C")));
        assertThat(pack.unitHold()).isEqualTo(UnitHold.OFF);
        assertThat(pack.exemptions()).containsExactly(new Exemption(Exemption.Kind.FIELD_STAFF,
                pack.identity().validFrom(), Optional.empty(), ""));
        assertThat(pack.activity()).contains(new ActivityRule(300));
    }

    @Test
    void permitsKnowTheirQuotaAndWhetherTppIsDrawn() {
        Regulation pack = Person.regulation("nat-2023");
        assertThat(pack.permits().get("CT").quotaDays()).isEqualTo(OptionalInt.of(12));
        assertThat(pack.permits().get("CLTN").suspendsTpp()).isTrue();
        assertThat(pack.permits().get("TB").suspendsTpp()).as("open in the pack").isFalse();
    }

    @Test
    void aRunIsUsualUnlessThePackSaysThereIsNone() {
        assertThat(Person.regulation("klaten-2019").discipline().consecutive()).isEmpty();
        Regulation bare = Person.regulation("nat-2023");
        assertThat(bare.discipline().consecutive()).contains(new DisciplineRule.Consecutive(10, "PDHTAPS"));
    }

    @Test
    void weekdaysMayHaveTheirOwnWindows() {
        Person person = Person.by("kbb-2024", "{'windows':{'byWeekday':{'FRI':{'out':['14:30','18:00']}}}}")
                .came("2026-07-10", "07:00 15:00").came("2026-07-09", "07:00 15:00");
        assertThat(person.line("2026-07-10")).startsWith("H 07:00/15:00");
        assertThat(person.line("2026-07-09")).startsWith("H 07:00/-");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            'manual':{'allowedReasons':['LAZY']}          | manual.allowedReasons.0 UNKNOWN_WORD
            'manual':{'signed':'HEAD'}                    | manual.signed UNKNOWN_NAME
            'report':{'paper':'A3'}                       | report.paper UNKNOWN_WORD
            'report':{'codes':{'CT':'CUTITAHUNAN'}}       | report.codes.CT BAD_TEXT
            'report':{'signatories':'Kepala'}             | report.signatories WRONG_KIND
            'unitHold':{'enabled':true}                   | unitHold.reason MISSING
            'unitHold':{'enabled':'yes'}                  | unitHold.enabled WRONG_KIND
            'exempt':[{'kind':'STUDY','until':'2020-01-01'}] | exempt.0.until DATES_NOT_ORDERED
            'activity':{'minutesPerDay':0}                | activity.minutesPerDay OUT_OF_RANGE
            'activity':{}                                 | activity.minutesPerDay MISSING
            'tpp':{'rounding':'FLOOR'}                    | tpp.rounding UNKNOWN_WORD
            'tpp':{'disciplineCuts':[{'code':'A','pct':25,'months':0}]} | tpp.disciplineCuts.0.months OUT_OF_RANGE
            'tpp':{'disciplineCuts':[{'code':'A','pct':25,'months':6},{'code':'A','pct':25,'months':9}]} | tpp.disciplineCuts.1.code NAMED_TWICE
            'discipline':{'consecutive':{'days':0,'code':'X'}} | discipline.consecutive.days OUT_OF_RANGE
            'discipline':{'ladder':[{'from':1,'to':null,'code':'A','tier':'FATAL'}]} | discipline.ladder.0.tier UNKNOWN_WORD
            'patterns':{'5D':{'weeklyMinutesTarget':0}}   | patterns.5D.weeklyMinutesTarget OUT_OF_RANGE
            """)
    void aWrongSectionIsRefusedWithItsPlace(String change, String expected) {
        Reading reading = RegulationReader.read(List.of(Resource.text("packs/nat-2023.json"),
                ("{" + change + "}").replace('\'', '"')));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        assertThat(((Reading.Refused) reading).faults()).extracting(fault -> fault.path() + " " + fault.problem())
                .containsExactly(expected);
    }

    @Test
    void aDecidedCutIsReadWhole() {
        assertThat(Person.regulation("nat-2023",
                "{'tpp':{'rounding':'HALF_UP','disciplineCuts':[{'code':'A','pct':25,'months':6}]}}").tpp()
                .disciplineCuts()).containsExactly(new TppRule.DisciplineCut("A", new BigDecimal(25), 6));
    }
}
