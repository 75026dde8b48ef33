package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.rules.CaseOutcome.Verdict;
import id.sidik.rules.GoldenCases.Checked;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
    @ParameterizedTest(name = "{1} days at {0}: {2} {3}")
    @CsvSource({"2021-08-30, 5, PP53, TEGURAN_LISAN", "2021-08-31, 5, PP94, TEGURAN_TERTULIS",
        "2021-08-30, 4, PP53, NONE", "2021-08-31, 3, PP94, TEGURAN_LISAN", "2021-08-30, 46, PP53, PDHTAPS_PTDH",
        "2026-01-01, 28, PP94, PDHTAPS", "2026-01-01, 2, PP94, NONE", "1999-01-01, 5, PP53, TEGURAN_LISAN"})
    void theRegimeChangedOnThe31stOfAugust2021(LocalDate day, int days, String regime, String code) {
        Ladder ladder = Ladder.at(day);
        assertThat(ladder.regime()).isEqualTo(regime);
        assertThat(ladder.step(days).map(Ladder.Step::code).orElse(Ladder.NONE)).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"klaten-2019, PP53", "nat-2023, PP94", "kbb-2024, PP94", "bartim-2022, PP94", "pati-2019, PP94",
        "singkawang-2019, PP94"})
    void theLaddersOfThePacksAreTheNationalOnes(String pack, String regime) {
        assertThat(Ladder.regimeOf(Person.regulation(pack).discipline().own().orElseThrow().steps()))
                .isEqualTo(regime);
    }

    private static CaseOutcome golden(String kind, String input, String expected) {
        String text = "{'packs':{'nat-2023':%s},'cases':[{'id':'X','kind':'%s','pack':'nat-2023','input':{%s},'expected':{%s}}]}"
                .formatted(Resource.text("packs/nat-2023.json"), kind, input, expected).replace('\'', '"');
        return ((Checked.Cases) GoldenCases.check(text)).outcomes().getFirst();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            'date':'2021-08-30','total':5 | 'regime':'PP 53','code':'TEGURAN_LISAN'         | ''
            'date':'2021-08-31','total':5 | 'regime':'PP94/2021','code':'TEGURAN_TERTULIS'  | ''
            'date':'2021-08-31','total':5 | 'regime':'PP53'                                 | regime expected PP53 got PP94
            'date':'2021-08-31','total':-1 | 'regime':'PP53'                                | input.total wanted whole number from 0 to 4000
            """)
    void aGoldenCaseMayAskForTheLadderOfADate(String input, String expected, String detail) {
        assertThat(golden("LADDER_AT", input, expected).detail()).isEqualTo(detail);
    }

    @Test
    void aGoldenCaseMayAskForAMonth() {
        String input = "'pattern':'5D','period':{'from':'2026-07-01','to':'2026-07-31'},'punches':[{'at':'2026-07-06T07:40:00'}],"
                + "'permits':[],'tppBase':1000000";
        String counts = "'counts':{'H':1,'TK':22,'L':8},'lateMinutes':10,'earlyMinutes':0,'shortMinutes':10,'workdays':23";
        assertThat(golden("MONTH", input, counts + ",'monthPct':68.0,'tpp':{'payable':728000}").detail()).isEmpty();
        CaseOutcome wrong = golden("MONTH", input, "'counts':{'H':1,'TK':22,'S':1}");
        assertThat(wrong.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(wrong.detail()).isEqualTo("counts.L expected 0 got 8; counts.S expected 1 got 0");
    }
}
