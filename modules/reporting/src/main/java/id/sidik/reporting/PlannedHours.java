package id.sidik.reporting;

import id.sidik.domain.DayResult;
import id.sidik.domain.Reason;
import java.util.List;
import java.util.Optional;

/** The hours that a day asked for, as the steps of its judgement tell them. */
final class PlannedHours {
    private static final String HOURS = "hours.";
    private static final String SHIFT = "hours.shift";
    private static final int CODE = 1;
    private static final int START = 2;
    private static final int END = 3;
    private static final int CLOCK = 5;

    private PlannedHours() {}

    /** {@code 07:30–16:00}, with the code of a shift before it; blank on a day that asked for nothing. */
    static String of(DayResult day) {
        return day.reasons().stream().filter(reason -> reason.rule().startsWith(HOURS) && reason.figures().size() > END)
                .findFirst().flatMap(PlannedHours::words).orElse("");
    }

    private static Optional<String> words(Reason reason) {
        List<String> figures = reason.figures();
        String start = clock(figures.get(START));
        String end = clock(figures.get(END));
        if (start.isEmpty() || end.isEmpty()) return Optional.empty();
        String span = start + "–" + end;
        return Optional.of(reason.rule().equals(SHIFT) ? figures.get(CODE) + " " + span : span);
    }

    /** Of a time of that day, or of a moment with its date. */
    private static String clock(String figure) {
        return figure.matches("(\\S+T)?\\d\\d:\\d\\d") ? figure.substring(figure.length() - CLOCK) : "";
    }
}
