package id.sidik.operations;

import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.AccessGroup;
import id.sidik.protocol.AccessZone;
import id.sidik.protocol.DayPeriod;
import id.sidik.protocol.UnlockCombination;
import id.sidik.protocol.UserZones;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Access records as the cells of a line and back. What cannot be is refused with MES-509 and the number of the cell. */
final class AccessText {
    private static final Pattern PERIOD = Pattern
            .compile("\\s*([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s*[-–]\\s*([01]?\\d|2[0-3])[:.]([0-5]\\d)\\s*");

    private AccessText() {}

    static List<String> cells(AccessZone zone) {
        return zone.days().stream().map(AccessText::text).toList();
    }

    private static String text(DayPeriod period) {
        return period.closed()
                ? AccessLine.CLOSED
                : "%02d:%02d-%02d:%02d".formatted(period.startMinute() / 60, period.startMinute() % 60,
                        period.endMinute() / 60, period.endMinute() % 60);
    }

    static List<String> cells(AccessGroup group) {
        return Stream.concat(group.zones().stream(), Stream.of(group.verifyStyle(), group.holidays() ? 1 : 0))
                .map(String::valueOf).toList();
    }

    static List<String> cells(UnlockCombination combination) {
        return combination.groups().stream().map(String::valueOf).toList();
    }

    static List<String> cells(UserZones zones) {
        return Stream.concat(Stream.of(zones.own() ? 1 : 0), zones.zones().stream()).map(String::valueOf).toList();
    }

    static AccessZone zone(AccessLine line) {
        requireSize(line, 7);
        List<DayPeriod> days = new ArrayList<>();
        for (int cell = 0; cell < 7; cell++) days.add(period(line, cell));
        return new AccessZone(number(line, AccessZone.MOST), days);
    }

    private static DayPeriod period(AccessLine line, int cell) {
        String text = line.cells().get(cell);
        if (text.strip().equals(AccessLine.CLOSED)) return DayPeriod.CLOSED;
        Matcher parts = PERIOD.matcher(text);
        if (!parts.matches()) throw wrong(line, cell);
        return new DayPeriod(minute(parts.group(1), parts.group(2)), minute(parts.group(3), parts.group(4)));
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    static AccessGroup group(AccessLine line) {
        requireSize(line, 5);
        return new AccessGroup(number(line, AccessGroup.MOST), numbers(line, 0, 3, AccessZone.MOST),
                numbers(line, 3, 4, 127).getFirst(), numbers(line, 4, 5, 1).getFirst() == 1);
    }

    static UnlockCombination combination(AccessLine line) {
        if (line.cells().size() > 5) throw wrong(line, 5);
        List<Integer> groups = numbers(line, 0, line.cells().size(), AccessGroup.MOST).stream()
                .filter(group -> group > 0).toList();
        return new UnlockCombination(number(line, UnlockCombination.MOST), groups);
    }

    static UserZones person(AccessLine line) {
        requireSize(line, 4);
        number(line, 0xFFFF);
        return new UserZones(numbers(line, 0, 1, 1).getFirst() == 1, numbers(line, 1, 4, AccessZone.MOST));
    }

    private static int number(AccessLine line, int most) {
        if (line.number() < 1 || line.number() > most) throw wrong(line, -1);
        return line.number();
    }

    private static List<Integer> numbers(AccessLine line, int from, int to, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (int cell = from; cell < to; cell++) {
            String text = line.cells().get(cell).strip();
            int value = text.isEmpty() ? 0 : text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
            if (value < 0 || value > most) throw wrong(line, cell);
            numbers.add(value);
        }
        return numbers;
    }

    private static void requireSize(AccessLine line, int size) {
        if (line.cells().size() != size) throw wrong(line, line.cells().size());
    }

    private static TroubleException wrong(AccessLine line, int cell) {
        String key = "trouble.access." + (line.kind() == Kind.ZONE ? "period" : "number");
        return new TroubleException(Trouble.of("MES-509", key, line.number(), cell + 1));
    }
}
