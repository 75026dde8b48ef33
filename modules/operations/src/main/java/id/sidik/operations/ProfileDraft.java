package id.sidik.operations;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.OptionKind;
import id.sidik.rules.Hours;
import id.sidik.rules.Regulation;
import id.sidik.rules.WorkPattern;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a regulation says about how machines are to be set. Bells ring every day, so only hours of most days are rung;
 * what would make a machine miss punches (switching itself off, a long pause between two punches) is switched off.
 */
final class ProfileDraft {
    private static final int BELLS = 6;
    private static final int OPENS_BEFORE_MINUTES = 120;
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 5);

    private ProfileDraft() {}

    /** @throws TroubleException ATR-101 when the pack has no such pattern */
    static Map<String, String> values(Regulation regulation, ProfileWish wish) {
        WorkPattern pattern = regulation.pattern(wish.pattern())
                .orElseThrow(() -> new TroubleException(Trouble.of("ATR-101", "trouble.rules.unknownRegulation",
                        wish.pattern(), String.join(", ", regulation.patternNames()))));
        Collection<Hours> days = hours(pattern, wish.ramadan());
        Map<String, String> values = new LinkedHashMap<>();
        if (wish.bells()) bells(values, days, pattern instanceof WorkPattern.Roster);
        if (wish.stateChanges() && pattern instanceof WorkPattern.Weekly) changes(values, days);
        values.put("AlarmReRec", "1");
        values.put("IdlePower", "88");
        values.put("AutoPowerOff", OptionKind.OFF);
        values.put("AutoPowerSuspend", OptionKind.OFF);
        values.put("VoiceOn", "1");
        return values;
    }

    private static Collection<Hours> hours(WorkPattern pattern, boolean ramadan) {
        return switch (pattern) {
            case WorkPattern.Weekly weekly ->
                ramadan && !weekly.ramadan().isEmpty() ? weekly.ramadan().values() : weekly.days().values();
            case WorkPattern.Roster roster -> roster.shifts().values();
        };
    }

    private static void bells(Map<String, String> values, Collection<Hours> days, boolean every) {
        TreeSet<LocalTime> times = new TreeSet<>(times(days, Hours::in, every));
        times.addAll(times(days, Hours::out, every));
        List<LocalTime> rung = new ArrayList<>(times).subList(0, Math.min(BELLS, times.size()));
        for (int bell = 1; bell <= BELLS; bell++)
            values.put("AutoAlarm" + bell, bell <= rung.size() ? rung.get(bell - 1).toString() : OptionKind.OFF);
    }

    /** Those of at least half of the days, or of every shift. */
    private static List<LocalTime> times(Collection<Hours> days, Function<Hours, LocalTime> end, boolean every) {
        Map<LocalTime, Long> counts = days.stream().collect(Collectors.groupingBy(end, Collectors.counting()));
        return counts.entrySet().stream().filter(entry -> every || entry.getValue() * 2 >= days.size())
                .map(Map.Entry::getKey).toList();
    }

    private static void changes(Map<String, String> values, Collection<Hours> days) {
        LocalTime first = days.stream().map(Hours::in).min(LocalTime::compareTo).orElse(LocalTime.MIDNIGHT);
        LocalTime middle = days.stream().map(each -> each.middle(ANY_DAY).toLocalTime()).max(LocalTime::compareTo)
                .orElse(LocalTime.NOON);
        values.put("AS1", first.minusMinutes(OPENS_BEFORE_MINUTES).toString());
        values.put("AS2", middle.toString());
    }
}
