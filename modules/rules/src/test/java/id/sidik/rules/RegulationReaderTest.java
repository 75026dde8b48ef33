package id.sidik.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.rules.RegulationReader.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegulationReaderTest {
    static List<PackFault> faults(String... layers) {
        return switch (RegulationReader.read(List.of(layers))) {
            case Reading.Good _ -> List.of();
            case Reading.Refused(List<PackFault> faults) -> faults;
        };
    }

    private static String national() {
        return Resource.text("packs/nat-2023.json");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            'version':0                                       | version OUT_OF_RANGE [0, 1, 1000000]
            'version':1.5                                     | version WRONG_KIND [integer]
            'id':''                                           | id BAD_TEXT []
            'colour':'red'                                    | colour UNKNOWN_NAME []
            'validFrom':'2023-02-30'                          | validFrom NOT_A_DATE [2023-02-30]
            'validFrom':null                                  | validFrom MISSING []
            'validTo':'2023-01-01'                            | validTo DATES_NOT_ORDERED [2023-04-12, 2023-01-01]
            'timezone':'Asia/Atlantis'                        | timezone NOT_A_ZONE [Asia/Atlantis]
            'patterns':{'5D':{'type':'MONTHLY'}}              | patterns.5D.type UNKNOWN_WORD [MONTHLY, [WEEKLY, ROSTER]]
            'patterns':{'5D':{'days':{'MON':{'in':'7:30'}}}}  | patterns.5D.days.MON.in NOT_A_CLOCK [7:30]
            'patterns':{'5D':{'days':{'MON':{'in':'24:00'}}}} | patterns.5D.days.MON.in NOT_A_CLOCK [24:00]
            'patterns':{'5D':{'days':{'MON':{'in':'16:00'}}}} | patterns.5D.days.MON HOURS_NOT_ORDERED [16:00, 16:00]
            'patterns':{'5D':{'days':{'MON':{'break':['12:00','17:00']}}}} | patterns.5D.days.MON.break BREAK_OUTSIDE_HOURS [12:00, 17:00]
            'patterns':{'5D':{'days':{'MON':{'break':['12:00']}}}} | patterns.5D.days.MON.break OUT_OF_RANGE [1, 2, 2]
            'patterns':{'5D':{'days':{'SAT':{'in':'07:30','out':'12:00'}}}} | patterns.5D.ramadan DAY_UNCOVERED [SAT]
            'patterns':{'5D':{'days':{'Monday':{'in':'07:30','out':'12:00'}}}} | patterns.5D.days.Monday UNKNOWN_NAME []
            'patterns':{'J':{'type':'ROSTER','shifts':{'M':{'in':'21:00','out':'07:00'}}}} | patterns.J.shifts.M HOURS_NOT_ORDERED [21:00, 07:00]
            'patterns':{'J':{'type':'ROSTER','shifts':{'P':{'in':'07:00','out':'14:00','crossesMidnight':true}}}} | patterns.J.shifts.P HOURS_NOT_ORDERED [07:00, 14:00]
            'patterns':{'J':{'type':'ROSTER','shifts':{}}}    | patterns.J.shifts MISSING []
            'patterns':{'J':{'type':'ROSTER','shifts':{'OFF':{'in':'07:00','out':'14:00'}}}} | patterns.J.shifts.OFF UNKNOWN_NAME []
            'windows':{'mode':'MIDDLE'}                       | windows.mode UNKNOWN_WORD [MIDDLE, [RELATIVE_SPLIT, ABSOLUTE]]
            'windows':{'openBeforeIn':-1}                     | windows.openBeforeIn OUT_OF_RANGE [-1, 0, 720]
            'windows':{'mode':'ABSOLUTE','out':['16:00','19:00']} | windows.in MISSING []
            'windows':{'mode':'ABSOLUTE','in':['06:00','16:00'],'out':['16:00','19:00']} | windows WINDOWS_NOT_ORDERED []
            'windows':{'mode':'ABSOLUTE','in':['06:00','07:30'],'out':['16:00','19:00'],'ramadan':{'out':['07:00','19:00']}} | windows.ramadan WINDOWS_NOT_ORDERED []
            'windows':{'inClose':'GENTLE'}                    | windows.inClose UNKNOWN_WORD [GENTLE, [SOFT, HARD]]
            'windows':{'in':['6','07:30']}                    | windows.in.0 NOT_A_CLOCK [6]
            'windows':{'ramadan':{'uit':[]}}                  | windows.ramadan.uit UNKNOWN_NAME []
            'windows':{'mode':'ABSOLUTE','in':['06:00','07:30'],'out':['16:00','19:00'],'openBeforeIn':9999} | windows.openBeforeIn OUT_OF_RANGE [9999, 0, 720]
            'windows':{'byWeekday':{'FRI':{'multiIn':'BEST'}}} | windows.byWeekday.FRI.multiIn UNKNOWN_WORD [BEST, [FIRST, LAST]]
            'tolerance':{'lateGraceMinutes':'5'}              | tolerance.lateGraceMinutes WRONG_KIND [integer]
            'tolerance':{'freeEventsPerMonth':32}             | tolerance.freeEventsPerMonth OUT_OF_RANGE [32, 0, 31]
            'deduction':{'absentPct':-3}                      | deduction.absentPct OUT_OF_RANGE [-3, 0, 100]
            'deduction':{'absentPct':1e-99999}                | deduction.absentPct OUT_OF_RANGE [1E-99999, 0, 100]
            'deduction':{'escalation':[{'count':1,'pct':4.5},{'count':1,'pct':9}]} | deduction.escalation.1 BANDS_OVERLAP [1, 1]
            'deduction':{'escalation':[{'count':1,'pct':4.5},{'count':2,'pct':4}]} | deduction.escalation BANDS_FALL [4.0, 4.5]
            'deduction':{'late':[]}                           | deduction.late MISSING []
            'deduction':{'type':'FLAT'}                       | deduction.noRecordPct MISSING []
            'apel':{'days':['MON','SENIN'],'time':'07:10'}    | apel.days.1 UNKNOWN_WORD [SENIN, MON TUE WED THU FRI SAT SUN]
            'permits':{'I':{'pct':101}}                       | permits.I.pct OUT_OF_RANGE [101, 0, 100]
            'permits':{'IZIN SAKIT':{'pct':0}}                | permits BAD_TEXT [IZIN SAKIT]
            'evidence':{'reconCloseWorkday':0}                | evidence.reconCloseWorkday OUT_OF_RANGE [0, 1, 31]
            'evidence':{'multiDay':'PER_WEEK'}                | evidence.multiDay UNKNOWN_WORD [PER_WEEK, [PER_DAY, FROM_FIRST_DAY, FROM_LAST_DAY]]
            'evidence':{'docDateRule':'ANY'}                  | evidence.docDateRule UNKNOWN_WORD [ANY, [NOT_AFTER_ABSENCE]]
            'tpp':{'weightDiscipline':50}                     | tpp WEIGHTS_NOT_100 [110]
            'discipline':{'period':'SCHOOL_YEAR'}             | discipline.period UNKNOWN_WORD [SCHOOL_YEAR, [CALENDAR_YEAR]]
            'discipline':{'ladder':[{'from':3,'to':5,'code':'A','tier':'RINGAN'},{'from':7,'to':null,'code':'B','tier':'BERAT'}]} | discipline.ladder.1 BANDS_HOLE [6, 6]
            'reconciliation':{'closeWorkday':6}               | reconciliation DAYS_NOT_RISING []
            'exempt':[{'kind':'NO_DUTY'}]                     | exempt.0.kind UNKNOWN_WORD [NO_DUTY, [FIELD_STAFF, STUDY, NO_APEL, NO_TPP]]
            'provenance':{'deduction.bonus':{'mark':'seed'}}  | provenance.deduction.bonus MARK_WITHOUT_VALUE []
            'provenance':{'deduction.late':{'mark':'sure'}}   | provenance.deduction.late.mark UNKNOWN_WORD [sure, [seed, found, secondary, assumption]]
            """)
    void aWrongValueIsNamedWithItsPlace(String change, String expected) {
        List<PackFault> faults = faults(national(), ("{" + change + "}").replace('\'', '"'));
        assertThat(faults).extracting(fault -> fault.path() + " " + fault.problem() + " " + fault.figures())
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1-30 0.5, 31-60 1, 61- 1.5  | -
            2-30 0.5, 31- 1             | 0 BANDS_START [2]
            1-30 0.5, 32- 1             | 1 BANDS_HOLE [31, 31]
            1-30 0.5, 30- 1             | 1 BANDS_OVERLAP [30, 30]
            1-30 1, 31- 0.5             | 1 BANDS_FALL [0.5, 1]
            1-30 0.5, 31-60 1           | 1 BANDS_END [60]
            1- 0.5, 2- 1                | 0 BANDS_END []
            30-1 0.5, 31- 1             | 0 BANDS_START [30]
            """)
    void bandsCoverEveryMinuteOnceAndRise(String bands, String expected) {
        StringBuilder list = new StringBuilder();
        for (String band : bands.split(", ")) {
            String[] part = band.split("[- ]");
            list.append(list.isEmpty() ? "" : ",").append("{'code':'X','from':").append(part[0]).append(",'to':")
                    .append(part[1].isEmpty() ? "null" : part[1]).append(",'pct':").append(part[2]).append('}');
        }
        List<PackFault> faults = faults(national(),
                ("{'deduction':{'late':[" + list + "]}}").replace('\'', '"'));
        String first = faults.isEmpty()
                ? "-"
                : faults.getFirst().path().replace("deduction.late.", "") + " " + faults.getFirst().problem() + " "
                        + faults.getFirst().figures();
        assertThat(first).isEqualTo(expected);
    }

    @Test
    void theLineOfTheFaultIsToldAndAllAreFoundAtOnce() {
        String[] lines = national().split("\n");
        int friday = 0;
        int tl2 = 0;
        for (int i = 0; i < lines.length; i++) {
            if (friday == 0 && lines[i].contains("\"FRI\"")) friday = i;
            if (lines[i].contains("\"TL2\"")) tl2 = i;
        }
        lines[friday] = lines[friday].replace("16:30", "06:30");
        lines[tl2] = lines[tl2].replace("31", "33");
        assertThat(faults(String.join("\n", lines))).extracting(PackFault::line, PackFault::problem).containsExactly(
                org.assertj.core.groups.Tuple.tuple(friday + 1, Problem.HOURS_NOT_ORDERED),
                org.assertj.core.groups.Tuple.tuple(tl2 + 1, Problem.BANDS_HOLE));
    }

    @Test
    void aFaultBelowAnOverrideIsToldWithTheLayerItStandsIn() {
        String broken = national().replace("\"timezone\": \"Asia/Jakarta\"", "\"timezone\": \"WIB\"");
        PackFault fault = faults(broken, "{\"title\": \"Unit Contoh\"}").getFirst();
        assertThat(fault.layer()).isZero();
        assertThat(broken.lines().toList().get(fault.line() - 1)).contains("\"WIB\"");
    }

    @Test
    void aFaultOfAnOverrideIsToldWithItsLayerAndLine() {
        PackFault fault = faults(national(),
                "{\n \"tpp\": {\n  \"weightDiscipline\": 50,\n  \"monthCapPct\": 101\n }\n}")
                .getLast();
        assertThat(fault).isEqualTo(
                new PackFault(1, 4, "tpp.monthCapPct", Problem.OUT_OF_RANGE, List.of("101", "0", "100")));
    }

    @ParameterizedTest(name = "<{0}>")
    @ValueSource(strings = {"", "[]", "null", "{", "{\"id\":1,\"id\":2}", "{} {}", "{\"a\":NaN}"})
    void whatIsNotOneJsonObjectIsRefused(String text) {
        assertThat(faults(text)).hasSize(1).extracting(PackFault::problem)
                .isSubsetOf(Problem.MALFORMED, Problem.WRONG_KIND);
    }

    @Test
    void aTextIsBoundedInSizeAndDepth() {
        assertThat(faults(" ".repeat(RegulationReader.MOST_CHARACTERS) + "{}").getFirst().problem())
                .isEqualTo(Problem.TOO_LARGE);
        assertThat(faults("{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}").getFirst().problem())
                .isEqualTo(Problem.MALFORMED);
        assertThat(faults("{\"a\":" + "9".repeat(5_000) + "}").getFirst().problem()).isEqualTo(Problem.MALFORMED);
    }

    @Test
    void anEmptyPackIsToldWhatItLacksAndNotMore() {
        List<PackFault> faults = faults("{}");
        assertThat(faults).extracting(PackFault::problem).containsOnly(Problem.MISSING);
        assertThat(faults).extracting(PackFault::path).contains("id", "title", "validFrom", "timezone", "patterns",
                "windows", "deduction", "permits", "tpp").doesNotHaveDuplicates();
    }

    @Test
    void aWronglyBuiltPackIsNamedAtMostFiftyTimes() {
        StringBuilder permits = new StringBuilder("{\"permits\":{");
        for (int i = 0; i < 150; i++) permits.append(i == 0 ? "" : ",").append("\"X").append(i).append("\":7");
        assertThat(faults(national(), permits.append("}}").toString())).hasSize(50);
    }
}
