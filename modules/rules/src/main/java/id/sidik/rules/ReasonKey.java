package id.sidik.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every step a {@link id.sidik.domain.Reason} can tell, with its figures in order. The step numbers are those of the
 * rule model's section 3.
 *
 * <p>Form of figures: <b>time</b> {@code HH:mm}, or {@code uuuu-MM-ddTHH:mm} when it lies on another date than the day;
 * <b>date</b> {@code uuuu-MM-dd}; <b>minutes</b> and <b>count</b> whole numbers; <b>pct</b> a plain decimal with a full
 * stop ({@code 1.25}); <b>weekday</b> {@code MON}…{@code SUN}. A figure that does not exist is an empty text.
 */
public enum ReasonKey {
    /** 1. No pattern is assigned: [pattern used instead]. */
    PATTERN_USUAL("pattern.usual", "patterns.{0}"),
    /** 1. The assigned pattern is not in the pack: [pattern used instead, pattern assigned]. */
    PATTERN_UNKNOWN("pattern.unknown", "patterns.{0}"),
    /** 1. A weekday without hours: [pattern, weekday]. */
    DAY_OFF("day.off", "patterns.{0}.days"),
    /** 1. A public holiday: [name]. */
    DAY_HOLIDAY("day.holiday"),
    /** 1. Joint leave: [name]. */
    DAY_CUTI_BERSAMA("day.cutiBersama"),
    /** 1. The roster gives a free day or none: [pattern]. */
    ROSTER_OFF("roster.off", "patterns.{0}.shifts"),
    /** 1. The roster's code is not in the pack, taken as a free day: [pattern, code]. */
    ROSTER_UNKNOWN("roster.unknown", "patterns.{0}.shifts"),
    /** 1. A roster does not follow the list of holidays: [pattern, name of the holiday]. */
    ROSTER_ON_HOLIDAY("roster.onHoliday", "patterns.{0}.holidayAware"),
    /** 1. The hours of the weekday: [pattern, weekday, time in, time out]. */
    HOURS("hours.weekday", "patterns.{0}.days.{1}"),
    /** 1. The hours of the weekday inside Ramadan: [pattern, weekday, time in, time out, year "1447H"]. */
    HOURS_RAMADAN("hours.ramadan", "patterns.{0}.ramadan.{1}"),
    /** 1. The hours of the shift: [pattern, code, time in, time out]. */
    HOURS_SHIFT("hours.shift", "patterns.{0}.shifts.{1}"),

    /** 1. The hours of a special period: [pattern, weekday, time in, time out, name of the period]. */
    HOURS_SPECIAL("hours.special"),
    /** 2. Records on a free day: [count, first time, last time]. */
    WORKED_ON_OFFDAY("offday.worked"),

    /** 4. Where records count, around the hours: [in from, in to, out from, out to], times. */
    WINDOWS_AROUND("windows.around", "windows.openBeforeIn", "windows.closeAfterOut"),
    /** 4. Where records count, by the clock: [in from, in to, out from, out to], times. */
    WINDOWS_CLOCK("windows.clock", "windows.in", "windows.out", "windows.inClose", "windows.outOpen"),
    /** 4. Where records count, by the clock moved along with special hours: as above. */
    WINDOWS_SPECIAL("windows.special", "windows.in", "windows.out", "windows.inClose", "windows.outOpen"),
    /** 4. Where records count, by the clock of Ramadan: [in from, in to, out from, out to], times. */
    WINDOWS_RAMADAN("windows.ramadan", "windows.ramadan", "windows.inClose", "windows.outOpen"),
    /** 5. The first record of the in-window is the coming: [time, count in the window]. */
    IN_FIRST("in.first", "windows.multiIn"),
    /** 5. The last record of the in-window is the coming: [time, count in the window]. */
    IN_LAST("in.last", "windows.multiIn"),
    /** 5. The only record of the in-window: [time]. */
    IN_ONLY("in.only"),
    /** 5. The first record of the out-window is the going: [time, count in the window]. */
    OUT_FIRST("out.first", "windows.multiOut"),
    /** 5. The last record of the out-window is the going: [time, count in the window]. */
    OUT_LAST("out.last", "windows.multiOut"),
    /** 5. The only record of the out-window: [time]. */
    OUT_ONLY("out.only"),
    /** 5. The chosen record comes from the manual list: [time]. */
    MANUAL_ENTRY("record.manual"),
    /** 5. The chosen record was sent by text message: [time]. */
    RECORD_SMS("record.sms"),
    /** 5. The chosen record comes from a telephone: [time]. */
    RECORD_PHONE("record.phone"),
    /** 3. A record that was marked as one that does not count: [time, why]. */
    RECORD_DISREGARDED("record.disregarded"),
    /** 5. Records of the date in no window: [count, first time, last time]. */
    OUTSIDE_WINDOW("record.outside"),

    /** 6. The pack does not know this kind, it excuses nothing: [code]. */
    PERMIT_UNKNOWN("permit.unknown", "permits"),
    /** 6. Not approved: [code, label]. */
    PERMIT_NOT_APPROVED("permit.notApproved"),
    /** 6. No evidence was handed in: [code, label]. */
    EVIDENCE_MISSING("permit.evidenceMissing", "permits.{0}.evidence"),
    /** 6. The document was made after the day: [code, label, date of the document]. */
    EVIDENCE_DOC_DATE("permit.evidenceDocDate", "evidence.docDateRule"),
    /** 6. Handed in after so many days: [code, label, date handed in, last date allowed]. */
    EVIDENCE_LATE("permit.evidenceLate", "evidence.deadlineDays", "evidence.dayUnit", "evidence.multiDay"),
    /** 6. Handed in after the reconciliation closed: [code, label, date handed in, last date allowed]. */
    EVIDENCE_LATE_RECON("permit.evidenceLateRecon", "evidence.reconCloseWorkday"),
    /** 6. Accepted, this kind needs no document: [code, label]. */
    PERMIT_NO_EVIDENCE("permit.accepted.noEvidence", "permits.{0}.evidence"),
    /** 6. Accepted, there is no limit: [code, label, date handed in]. */
    PERMIT_NO_LIMIT("permit.accepted.noLimit", "evidence.deadlineDays"),
    /** 6. Accepted, handed in within so many days: [code, label, date handed in, last date allowed]. */
    PERMIT_IN_TIME("permit.accepted.inTime", "evidence.deadlineDays", "evidence.dayUnit", "evidence.multiDay"),
    /** 6. Accepted, handed in before the reconciliation closed: [code, label, date handed in, last date allowed]. */
    PERMIT_IN_TIME_RECON("permit.accepted.inTimeRecon", "evidence.reconCloseWorkday"),
    /** 7. The whole day is excused: [code, label, pct]. */
    PERMIT_FULL("permit.full", "permits.{0}.pct"),
    /** 7. Permanent field staff, excused like a permit: [code, label, pct, number of the letter]. */
    EXEMPT_FIELD_STAFF("exempt.fieldStaff", "permits.{0}.pct"),
    /** 7. Away for studies (tugas belajar), excused like a permit: [code, label, pct, number of the letter]. */
    EXEMPT_STUDY("exempt.study", "permits.{0}.pct"),
    /** 7. Records on a day that is excused: [count, first time, last time]. */
    PUNCH_ON_PERMIT("permit.punched"),
    /** 8. The morning is excused: [code, label]. */
    PERMIT_AM("permit.am", "permits.{0}.partial"),
    /** 8. The afternoon is excused: [code, label]. */
    PERMIT_PM("permit.pm", "permits.{0}.partial"),

    /** 9. No usable record: [pct]. */
    ABSENT("absent", "deduction.absentPct"),
    /** 9. Absences of the month cost together: [which one of the month, pct of all so far, pct of this day]. */
    ABSENT_NTH("absent.nth", "deduction.escalation"),
    /** 10. Came in time: [start, time in]. */
    IN_TIME("late.none"),
    /** 10. Came late: [start, time in, minutes]. */
    LATE("late.minutes", "tolerance.lateGraceMinutes"),
    /** 10. Late within the grace, counts as in time: [minutes, grace minutes]. */
    LATE_GRACE("late.grace", "tolerance.lateGraceMinutes"),
    /** 10. Late past the grace: [minutes, grace minutes, minutes that count]. */
    LATE_PAST_GRACE("late.pastGrace", "tolerance.graceMode"),
    /** 10. Lateness may be made up: [minutes, end that was moved to]. */
    MAKE_UP("late.makeUp", "tolerance.makeup"),
    /** 10. Stayed to the moved end: [moved end, time out]. */
    MADE_UP("late.madeUp", "tolerance.makeup"),
    /** 10. Did not stay to the moved end: [moved end, time out]. */
    MAKE_UP_SHORT("late.makeUpShort", "tolerance.makeup"),
    /** 10. Stayed to the end: [end, time out]. */
    OUT_IN_TIME("early.none"),
    /** 10. Left early: [end, time out, minutes]. */
    EARLY("early.minutes"),
    /** 10. No coming was recorded: [in from, in to], the window. */
    NO_IN("in.missing"),
    /** 10. No going was recorded: [out from, out to], the window. */
    NO_OUT("out.missing"),

    /** 11 CLASS. The band of the lateness: [class, minutes, from minutes, to minutes or empty, pct]. */
    LATE_CLASS("late.class", "deduction.late"),
    /** 11 CLASS. A missing coming costs the last band: [class, pct]. */
    NO_IN_CLASS("in.missing.class", "deduction.late"),
    /** 11 CLASS. The band of leaving early: [class, minutes, from minutes, to minutes or empty, pct]. */
    EARLY_CLASS("early.class", "deduction.early"),
    /** 11 CLASS. A missing going costs the last band: [class, pct]. */
    NO_OUT_CLASS("out.missing.class", "deduction.early"),
    /** 11 FLAT. A missing record costs its own value and nothing else: [pct]. */
    NO_RECORD("record.missing.flat", "deduction.noRecordPct"),
    /** 11 FLAT. Lateness costs nothing by itself, the minutes add up: [minutes]. */
    LATE_FREE("late.free", "deduction.type"),
    /** 11 FLAT. Came after the roll call: [time of the roll call, time in, pct]. */
    APEL_MISSED("apel.missed", "deduction.apelMissedPct"),
    /** 11 FLAT. Not on the presence list of the roll call: [pct]. */
    APEL_NOT_LISTED("apel.notListed", "deduction.apelMissedPct", "apel.proof"),
    /** 11 FLAT. On the presence list of the roll call: []. */
    APEL_LISTED("apel.listed", "apel.proof"),
    /** 11 FLAT. There is no presence list of the day's roll call, nobody missed it: []. */
    APEL_NO_LIST("apel.noList", "apel.proof"),
    /** 11 FLAT. Need not attend the roll call: [number of the letter]. */
    APEL_EXEMPT("apel.exempt"),
    /** 11 CLASS. One of the late events of the month that cost nothing: [which one, how many are free]. */
    LATE_EVENT_FREE("late.freeEvent", "tolerance.freeEventsPerMonth"),
    /** 11 FLAT. Leaving early costs one value: [minutes, pct]. */
    EARLY_FLAT("early.flat", "deduction.earlyPct"),
    /** 11. The sum was cut at the day's limit: [sum, limit], pct. */
    DAY_CAP("day.cap", "deduction.dayCapPct"),

    /** 12. The days together: [days with a deduction, pct]. */
    MONTH_SUM("month.sum"),
    /** 12. The sum was cut at the month's limit: [sum, limit], pct. */
    MONTH_CAP("month.cap", "tpp.monthCapPct"),
    /** 12. No workday of the month was worked: [workdays, pct]. */
    MONTH_ALL_ABSENT("month.allAbsent", "deduction.fullMonthAbsentPct"),

    /** 13. Days without a valid reason: [days, year]. */
    YEAR_ABSENT("year.absent"),
    /** 13. Minutes that were left over from the year before: [minutes, year before]. */
    YEAR_CARRIED("year.carried", "discipline.carryOver"),
    /** 13. Late and early minutes as days: [minutes, minutes of a day, days, minutes left]. */
    YEAR_CONVERTED("year.converted", "discipline.minutesPerDay", "discipline.convert"),
    /** 13. Late and early minutes do not make days: [minutes]. */
    YEAR_NOT_CONVERTED("year.notConverted", "discipline.convert"),
    /** 13. The total: [absent days, converted days, days together]. */
    YEAR_TOTAL("year.total"),
    /** 14. The longest run of absences: [workdays, first date, last date]. */
    YEAR_RUN("year.run"),
    /** 13. The ladder that holds on the date of the last violation: [regime, date]. */
    LADDER_OF_DATE("ladder.ofDate"),
    /** 13. The pack's ladder is no longer in force: [its regime, regime in force, date of the last violation]. */
    LADDER_OUTDATED("ladder.outdated"),
    /** 13. Below the first step: [total]. */
    LADDER_BELOW("ladder.below", "discipline.ladder"),
    /** 13. The step of the total: [code, total, from days, to days]. */
    LADDER_STEP("ladder.step", "discipline.ladder"),
    /** 13. The last step: [code, total, from days]. */
    LADDER_LAST("ladder.last", "discipline.ladder"),
    /** 14. The run decides, whatever the total: [code, workdays of the run, limit]. */
    LADDER_RUN("ladder.run", "discipline.consecutive"),

    /** 15. Workdays of a permit without TPP: [code, label, days, workdays]. */
    TPP_SUSPENDED("tpp.suspended", "permits.{0}.suspendsTpp"),
    /** 15. Workdays exempt from TPP: [days, workdays, number of the letter]. */
    TPP_EXEMPT("tpp.exempt"),
    /** 15. What is left of the allowance for the other workdays: [allowance, days that count, workdays, rupiah]. */
    TPP_SHARE("tpp.share"),
    /** 15. The two parts of the allowance: [allowance, discipline part, productivity part], rupiah. */
    TPP_PARTS("tpp.parts", "tpp.base", "tpp.weightDiscipline", "tpp.weightProductivity"),
    /** 15. The per cent is taken of the whole allowance: [rupiah]. */
    TPP_TOTAL("tpp.total", "tpp.base"),
    /** 15. The deduction: [pct, rupiah it is taken of, rupiah]. */
    TPP_CUT("tpp.cut", "tpp.base"),
    /** 15. The productivity part as achieved: [pct, part, rupiah]. */
    TPP_PRODUCTIVITY("tpp.productivity", "tpp.weightProductivity"),
    /** 15. A decided punishment: [code, number, pct, which month of it, of how many months, rupiah]. */
    TPP_DECISION("tpp.decision", "tpp.disciplineCuts"),
    /** 15. A decided punishment that the pack knows no cut for; nothing is taken: [code, number]. */
    TPP_DECISION_UNKNOWN("tpp.decisionUnknown", "tpp.disciplineCuts"),
    /** 15. What is to be paid: [rupiah]. */
    TPP_PAYABLE("tpp.payable"),
    /** 15. The recommendation of the whole unit waits: [reason]. */
    TPP_HELD("tpp.held", "unitHold"),
    /** 15. The unit itself decided that its recommendation waits: [reason]. */
    TPP_HELD_BY_UNIT("tpp.heldByUnit");

    private static final Map<String, ReasonKey> BY_RULE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(ReasonKey::rule, key -> key));

    private final String rule;
    private final List<String> paths;
    /** How many of the first figures stand in the paths. */
    private final int filled;

    ReasonKey(String rule, String... paths) {
        this.rule = rule;
        this.paths = List.of(paths);
        this.filled = filled(String.join("", paths));
    }

    /** The key under which the texts word it: the {@code rule} of the reason. */
    public String rule() {
        return rule;
    }

    /** The paths of the pack that decided; empty where a fact decided and no value of the pack. */
    public List<String> paths(List<String> figures) {
        if (filled == 0) return paths;
        return paths.stream().map(path -> filled(path, figures)).toList();
    }

    private static int filled(String paths) {
        int most = 0;
        while (paths.contains("{" + most + "}")) most++;
        return most;
    }

    private static String filled(String path, List<String> figures) {
        String filled = path;
        for (int i = 0; i < figures.size() && filled.indexOf('{') >= 0; i++) {
            filled = filled.replace("{" + i + "}", figures.get(i));
        }
        return filled;
    }

    /** Of the figures of a step those that its paths depend on. */
    List<String> deciding(List<String> figures) {
        return figures.subList(0, Math.min(filled, figures.size()));
    }

    public static Optional<ReasonKey> of(String rule) {
        return Optional.ofNullable(BY_RULE.get(rule));
    }
}
