package id.sidik.rules;

import id.sidik.domain.ApelPresence;
import id.sidik.domain.DayResult;
import id.sidik.domain.Exemption;
import id.sidik.domain.Reason;
import id.sidik.domain.SpecialPeriod;
import id.sidik.domain.Holiday;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Permit;
import id.sidik.domain.Permit.Part;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.VerifyMode;
import id.sidik.rules.RegulationReader.Reading;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One person's facts, told in few words, and results in one line. */
final class Person {
    private final Regulation regulation;
    private final String pattern;
    private final List<TimeRecord> records = new ArrayList<>();
    private final List<Permit> permits = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<RamadanPeriod> ramadan = new ArrayList<>();
    private final Map<LocalDate, String> roster = new HashMap<>();
    private Circumstances circumstances = Circumstances.NONE;

    private Person(Regulation regulation, String pattern) {
        this.regulation = regulation;
        this.pattern = pattern;
    }

    static Person by(String pack, String... overrides) {
        return new Person(regulation(pack, overrides), "5D");
    }

    static Person rostered(String... overrides) {
        return new Person(regulation("bartim-2022", overrides), "SHIFT");
    }

    static Regulation regulation(String pack, String... overrides) {
        List<String> layers = new ArrayList<>(List.of(Resource.text("packs/" + pack + ".json")));
        for (String override : overrides) layers.add(override.replace('\'', '"'));
        return switch (RegulationReader.read(layers)) {
            case Reading.Good(Regulation regulation) -> regulation;
            case Reading.Refused refused -> throw new AssertionError(refused.faults().toString());
        };
    }

    Regulation regulation() {
        return regulation;
    }

    /** {@code "07:30 16:00m 2026-07-07T06:15"}: times of the day, or with their date; m marks the manual list. */
    Person came(String day, String times) {
        for (String time : times.isBlank() ? new String[0] : times.trim().split(" +")) {
            boolean manual = time.endsWith("m");
            String clock = manual ? time.substring(0, time.length() - 1) : time;
            LocalDateTime at = LocalDateTime.parse(clock.contains("T") ? clock : day + "T" + clock);
            records.add(new TimeRecord(at, manual ? VerifyMode.MANUAL : VerifyMode.FP));
        }
        return this;
    }

    /** A record of any road. */
    Person recorded(String at, VerifyMode mode) {
        records.add(new TimeRecord(LocalDateTime.parse(at), mode));
        return this;
    }

    /** The record that was put in last does not count. */
    Person disregarded(String why) {
        records.add(records.removeLast().disregard(why));
        return this;
    }

    Person exempt(Exemption.Kind kind, String from, String until) {
        List<Exemption> all = new ArrayList<>(circumstances.exemptions());
        all.add(new Exemption(kind, LocalDate.parse(from), date(until), "800/1/2026"));
        circumstances = circumstances.withExemptions(all);
        return this;
    }

    Person special(SpecialPeriod... periods) {
        circumstances = circumstances.withSpecialPeriods(List.of(periods));
        return this;
    }

    Person apel(String day, boolean attended) {
        List<ApelPresence> all = new ArrayList<>(circumstances.apel());
        all.add(new ApelPresence(LocalDate.parse(day), attended));
        circumstances = circumstances.withApel(all);
        return this;
    }

    /** {@code "CT 2026-07-06 2026-07-07 FULL yes 2026-07-08 2026-07-06"}; a hyphen for a date that is not there. */
    Person permit(String line) {
        String[] word = line.trim().split(" +");
        permits.add(new Permit(word[0], LocalDate.parse(word[1]), LocalDate.parse(word[2]), Part.valueOf(word[3]),
                word[4].equals("yes"), date(word[5]), word.length > 6 ? date(word[6]) : Optional.empty(), ""));
        return this;
    }

    private static Optional<LocalDate> date(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    Person holiday(String day, Holiday.Kind kind) {
        holidays.add(new Holiday(LocalDate.parse(day), kind, "Hari Contoh", "SKB Contoh"));
        return this;
    }

    Person fasting(String from, String to) {
        ramadan.add(new RamadanPeriod("1447H", LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    Person shift(String day, String code) {
        roster.put(LocalDate.parse(day), code);
        return this;
    }

    MonthFacts facts(String from, String to) {
        List<PatternAssignment> patterns = List
                .of(new PatternAssignment(Optional.empty(), pattern, Optional.empty(), Optional.empty()));
        return new MonthFacts(LocalDate.parse(from), LocalDate.parse(to), patterns, roster, records, permits,
                new WorkCalendar(holidays, ramadan), circumstances);
    }

    List<DayResult> days(String from, String to) {
        return Assessor.assess(regulation, facts(from, to));
    }

    DayResult day(String day) {
        return days(day, day).getFirst();
    }

    String line(String day) {
        return line(day(day));
    }

    List<String> lines(String from, String to) {
        return days(from, to).stream().map(Person::line).toList();
    }

    /** The rules and figures of a day's steps. */
    List<String> told(String day) {
        return told(day(day).reasons());
    }

    static List<String> told(List<Reason> reasons) {
        return reasons.stream().map(reason -> reason.rule() + " " + reason.figures()).toList();
    }

    /** {@code H 07:40/16:00 late 10 TL1 early 0 - 0.5 FLAG FLAG}. */
    static String line(DayResult day) {
        String flags = day.flags().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        return (day.status() + " " + clock(day.in(), day) + "/" + clock(day.out(), day) + " late " + day.late() + " "
                + day.lateClass().orElse("-") + " early " + day.early() + " " + day.earlyClass().orElse("-") + " "
                + Percent.text(day.deductionPct()) + " " + flags).trim();
    }

    private static String clock(Optional<LocalDateTime> at, DayResult day) {
        return at.map(time -> time.toLocalDate().equals(day.date()) ? time.toLocalTime().toString() : time.toString())
                .orElse("-");
    }
}
