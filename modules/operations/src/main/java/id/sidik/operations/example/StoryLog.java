package id.sidik.operations.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the machine of a story recorded: everybody at the usual times of the pattern or the shift, some minutes sooner
 * and later so that no two days are alike, but where the story tells another time or none.
 */
final class StoryLog {
    /** A record as the file of a flash disk has it. */
    record Record(String pin, LocalDateTime at, int verify) {
        String line() {
            return "%9s\t%s\t1\t0\t%d\t0".formatted(pin, SECONDS.format(at), verify);
        }
    }

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int FINGER = 1;
    private static final int FACE = 15;
    private static final int EARLIER = 8;

    /** Of a pattern or shift from a day on. Times may lie on the day after. */
    private record Usual(String code, LocalDate from, Set<DayOfWeek> days, List<String> times) {}

    private record PersonDay(String pin, LocalDate day) {}

    private final YearMonth month;
    private final List<Usual> usual = new ArrayList<>();
    private final Set<LocalDate> closed = new HashSet<>();
    private final Set<String> faces = new HashSet<>();
    private final Map<PersonDay, List<String>> told = new HashMap<>();
    private final Map<PersonDay, String> shifts = new HashMap<>();

    StoryLog(Story story) {
        month = story.month();
        story.all("usual").forEach(line -> usual.add(new Usual(line.part(0), line.day(1), weekdays(line.part(2)),
                line.words(3))));
        story.all("closed").forEach(line -> line.words(0).forEach(day -> closed.add(LocalDate.parse(day))));
        story.all("face").forEach(line -> faces.addAll(line.words(0)));
        story.all("away").forEach(this::away);
        story.all("day").forEach(line -> told.put(new PersonDay(line.part(0), line.day(1)), line.words(2)));
        story.all("roster").forEach(this::roster);
    }

    private void away(StoryLine line) {
        line.day(1).datesUntil(line.day(2).plusDays(1))
                .forEach(day -> told.put(new PersonDay(line.part(0), day), List.of()));
    }

    private void roster(StoryLine line) {
        List<String> codes = line.words(1);
        if (codes.size() != month.lengthOfMonth()) throw line.wrong("a code for each day, not " + codes.size());
        for (int day = 1; day <= codes.size(); day++)
            shifts.put(new PersonDay(line.part(0), month.atDay(day)), codes.get(day - 1));
    }

    private static Set<DayOfWeek> weekdays(String text) {
        String[] ends = text.split("-");
        DayOfWeek first = weekday(ends[0]);
        DayOfWeek last = weekday(ends[ends.length - 1]);
        return EnumSet.range(first, last);
    }

    private static DayOfWeek weekday(String three) {
        for (DayOfWeek day : DayOfWeek.values()) if (day.name().startsWith(three)) return day;
        throw new StoryException("no weekday: " + three);
    }

    /** The shifts of everybody with a roster, by day; a day without one is "-". */
    Map<LocalDate, String> shifts(String pin) {
        Map<LocalDate, String> own = new HashMap<>();
        shifts.forEach((key, code) -> {
            if (key.pin().equals(pin) && !code.equals("-")) own.put(key.day(), code);
        });
        return own;
    }

    /** In the order of time, as a machine keeps them. @param pattern of the person, blank for nobody's machine */
    List<Record> records(String pin, String pattern) {
        List<Record> records = new ArrayList<>();
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).forEach(day -> {
            PersonDay key = new PersonDay(pin, day);
            if (told.containsKey(key)) told.get(key).forEach(time -> records.add(record(pin, at(day, time))));
            else
                usual(pin, day, shifts.getOrDefault(key, pattern)).forEach(at -> records.add(record(pin, at)));
        });
        return records;
    }

    private Record record(String pin, LocalDateTime at) {
        return new Record(pin, at, faces.contains(pin) ? FACE : FINGER);
    }

    private List<LocalDateTime> usual(String pin, LocalDate day, String code) {
        boolean rostered = shifts.containsKey(new PersonDay(pin, day));
        if (!rostered && closed.contains(day)) return List.of();
        return usual.stream().filter(one -> one.code().equals(code) && !one.from().isAfter(day)
                && one.days().contains(day.getDayOfWeek())).reduce((_, later) -> later)
                .map(one -> around(pin, day, one.times())).orElse(List.of());
    }

    /** The first some minutes sooner, the last some minutes later. */
    private static List<LocalDateTime> around(String pin, LocalDate day, List<String> times) {
        int number = Integer.parseInt(pin);
        int minutes = (number * 5 + day.getDayOfMonth() * 3) % EARLIER;
        int seconds = (number * 17 + day.getDayOfMonth() * 29) % 60;
        return List.of(at(day, times.getFirst()).minusMinutes(minutes).plusSeconds(seconds),
                at(day, times.getLast()).plusMinutes(minutes).plusSeconds(seconds));
    }

    /** @param time "07:05", "07:05:30", or "+07:05" for the morning after */
    static LocalDateTime at(LocalDate day, String time) {
        return time.startsWith("+")
                ? day.plusDays(1).atTime(LocalTime.parse(time.substring(1)))
                : day.atTime(LocalTime.parse(time));
    }
}
