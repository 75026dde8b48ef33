package id.sidik.operations.schedule;

import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times as people type them: 07.31, 7:31, 0731; with a plus for the next date. */
final class TrialTimes {
    private static final Pattern TIME = Pattern.compile("(\\+?)(\\d{1,2})[.:]?(\\d{2})");
    private static final int MOST = 50;

    private TrialTimes() {}

    /** @throws TroubleException JDW-110 for what is no time */
    static List<LocalDateTime> read(LocalDate day, String text) {
        List<LocalDateTime> times = new ArrayList<>();
        for (String word : text.strip().split("[\\s,;]+")) {
            if (word.isEmpty()) continue;
            Matcher time = TIME.matcher(word);
            if (!time.matches() || times.size() == MOST) throw unreadable(word);
            int hour = Integer.parseInt(time.group(2));
            int minute = Integer.parseInt(time.group(3));
            if (hour > 23 || minute > 59) throw unreadable(word);
            times.add(day.plusDays(time.group(1).length()).atTime(hour, minute));
        }
        return times;
    }

    private static TroubleException unreadable(String word) {
        return new TroubleException(Trouble.of("JDW-110", "trouble.schedule.noTime", word));
    }
}
